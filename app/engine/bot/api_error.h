#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tgd::bot {

// What a failed call means (telegram.md 1.5).
enum class ApiErrorKind {
    TokenRejected,      // revoked, or the bot was deleted
    MalformedToken,     // no token, or an address that is none of the Bot API
    MethodMissing,      // an old local server
    BotNotAllowed,      // a local server that serves other bots
    ServerNotLoggedIn,  // a local server's own state
    WebhookActive,
    SecondPoller,
    WebhookBeingSet,  // another program set one just now
    Flood,
    ChatMigrated,
    ChatUnreachable,
    BadWebhook,
    ServerTrouble,  // 5xx
    Network,        // no answer at all
    Timeout,
    BadBody,  // an answer that is none of the Bot API
    Redirected,
    Unexpected,
};

// A failed call. Its texts are redacted.
struct ApiError {
    ApiErrorKind kind = ApiErrorKind::Unexpected;
    int httpStatus = 0;
    QString description;               // the server's or the network's own words
    std::optional<qint64> retryAfter;  // seconds
    std::optional<qint64> migrateToChat;
    QByteArray bodyStart;   // of a BadBody, for the log
    QByteArray brokenBody;  // of an answer that claims to be a good one and cannot be read
    bool wasSent = true;    // false: the request certainly did not reach the server

    // Nothing can be said in that chat, now or later.
    bool meansUnreachable() const { return kind == ApiErrorKind::ChatUnreachable || httpStatus == 403; }
};

// What an HTTP status with the server's words means.
ApiErrorKind classify(int httpStatus, QByteArrayView description);

}  // namespace tgd::bot
