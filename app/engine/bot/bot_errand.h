#pragma once

#include "bot/api_answer.h"
#include "bot/api_base.h"
#include "domain/bot_check.h"
#include "domain/bot_identity.h"
#include "domain/error.h"
#include "domain/secret.h"

#include <QFuture>
#include <QThread>

#include <functional>
#include <memory>

namespace tgd::bot {

// Single questions to the Bot API outside a connection, on a net thread of its own. Lives on the thread of its owner;
// no call blocks it, every answer comes within 30 seconds, no error repeats the token. Its end aborts what is asked.
class BotErrand {
public:
    using Token = std::shared_ptr<const domain::Secret>;

    BotErrand();
    ~BotErrand();
    Q_DISABLE_COPY_MOVE(BotErrand)

    // Who the token belongs to (getMe), and the webhook and backlog it has (getWebhookInfo).
    QFuture<domain::Result<domain::BotCheck>> check(const ApiBase &base, const Token &token);
    // Removes the webhook and keeps what waits (deleteWebhook).
    QFuture<domain::Result<void>> deleteWebhook(const ApiBase &base, const Token &token);

    static domain::BotIdentity identityOf(const QJsonObject &me);

private:
    struct Line;
    void run(const ApiBase &base, const Token &token, std::function<void(Line &)> work);

    QThread m_thread;
    QObject *m_place = nullptr;  // on the thread; the lines are its children
};

}  // namespace tgd::bot
