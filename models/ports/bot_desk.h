#pragma once

#include "domain/bot_chat.h"
#include "domain/bot_check.h"
#include "domain/error.h"
#include "domain/secret.h"
#include "ports/bot_connection.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace tgd::ports {

// The bot of the open profile: its token, and the connection while there is one. Lives on the GUI thread; calls never
// block. The token goes to the keychain and nowhere else; no error repeats it.
class BotDesk : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotDesk)

public:
    using Token = std::shared_ptr<const domain::Secret>;

    using QObject::QObject;

    // The token in a text that a person pasted, which may be BotFather's whole message. The text is overwritten.
    virtual domain::Result<Token> tokenIn(QByteArray &&text) const = 0;
    // Asks Telegram who this is (getMe) and what stands in the way (getWebhookInfo). `apiBase` empty: Telegram's own.
    virtual QFuture<domain::Result<domain::BotCheck>> check(const Token &token, const QString &apiBase) = 0;
    // Keeps the token in the keychain and connects. Without a keychain the bot is connected until the program ends, and
    // the answer says so in a sentence (empty: kept).
    virtual QFuture<domain::Result<QString>> connectBot(const Token &token, const QString &apiBase) = 0;
    // Connects the bot of the profile with the token of the keychain.
    virtual void resume() = 0;
    // Ends the connection cleanly; resume() connects again.
    virtual void pause() = 0;
    // Ends the connection and takes the token out of the keychain. What was stored stays.
    virtual QFuture<domain::Result<void>> forgetBot() = 0;
    // Deletes the webhook that somebody set; what waits at Telegram is kept.
    virtual QFuture<domain::Result<void>> takeOver() = 0;

    // Null while there is none; connectionChanged() tells before it goes.
    virtual BotConnection *connection() const = 0;
    virtual QString apiBase() const = 0;  // as of the profile; empty: Telegram's own
    virtual qint64 botId() const = 0;     // 0: the profile has no bot
    // Whether updates are kept on this disk while the store is away; of the next connection that is made.
    virtual bool spools() const { return false; }
    virtual void setSpools(bool /*wanted*/) { }
    // Why resume() has not led to a connection; empty when it has, or was not asked for.
    virtual QString obstacle() const = 0;

    // The chats that the bot was added to, those that hide something from it first.
    virtual QFuture<domain::Result<std::vector<domain::BotChat>>> chats() = 0;

Q_SIGNALS:
    void connectionChanged();
};

}  // namespace tgd::ports
