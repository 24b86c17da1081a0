#pragma once

#include "support/botapi/webhook_sender.h"

namespace tgd::botapi {

class BotServer;

// setWebhook, deleteWebhook, getWebhookInfo, and the sender while there is a webhook. Server's thread.
class WebhookDesk {
public:
    explicit WebhookDesk(BotServer &server);
    ~WebhookDesk();

    bool isActive() const { return m_settings.isSet(); }
    void updateArrived();
    // Somebody else sets a webhook: no checks, and nothing is delivered to it.
    void setBySomebodyElse(const QUrl &url);
    const WebhookSettings &settings() const { return m_settings; }
    qint64 failures() const { return m_failures; }
    qint64 delivered() const { return m_delivered + (m_sender ? m_sender->delivered() : 0); }

private:
    void setWebhook(const BotRequest &request, const Reply &reply);
    void deleteWebhook(const BotRequest &request, const Reply &reply);
    void getWebhookInfo(const Reply &reply);
    std::optional<HttpAnswer> refusal(const WebhookSettings &wanted) const;
    void replace(const WebhookSettings &settings, bool dropPending);
    void startSender();
    void stopSender();

    BotServer &m_server;
    WebhookSettings m_settings;
    WebhookSender *m_sender = nullptr;
    qint64 m_nextAllowed = 0;
    qint64 m_lastErrorDate = 0;
    QByteArray m_lastError;
    qint64 m_delivered = 0;
    qint64 m_failures = 0;
};

}  // namespace tgd::botapi
