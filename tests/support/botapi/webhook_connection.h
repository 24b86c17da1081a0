#pragma once

#include "support/botapi/sim_scheduler.h"
#include "support/botapi/webhook_settings.h"

#include <QSslSocket>

#include <functional>

namespace tgd::botapi {

// What a webhook answered; status 0 when there was no answer.
struct WebhookAnswer {
    int status = 0;
    QByteArray reason;
    qint64 retryAfter = 0;
    QByteArray body;
    QByteArray error;
    bool keepAlive = true;
};

// One outgoing connection that posts an update at a time. Server's thread.
class WebhookConnection : public QObject {
public:
    using Done = std::function<void(WebhookConnection &, const WebhookAnswer &)>;

    WebhookConnection(const WebhookSettings &settings, SimScheduler &scheduler, QObject *parent);

    ~WebhookConnection() override;

    void post(const QByteArray &update, const QByteArray &secret, Done done);
    bool isBusy() const { return bool(m_done); }

private:
    void connectSocket();
    void read();
    void fail(const QByteArray &why);
    void finish(const WebhookAnswer &answer);

    const WebhookSettings m_settings;
    SimScheduler &m_scheduler;
    QSslSocket m_socket;
    QByteArray m_outgoing;
    QByteArray m_incoming;
    Done m_done;
    SimScheduler::Id m_deadline = 0;
};

}  // namespace tgd::botapi
