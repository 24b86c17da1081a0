#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "ports/secret_store.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace tgd::platform {

// A bot's token with the id that is its public part.
struct BotToken {
    std::shared_ptr<const domain::Secret> secret;
    qint64 botId = 0;
};

// Where tokens come from: a file, the environment, a systemd credential, the keychain. Never the command line. No
// message it makes repeats what it read. Main thread, at start.
class TokenSource {
public:
    // `named` finds an environment variable (or one of an env file); empty when there is none.
    using Variable = std::function<QByteArray(const char *name)>;

    explicit TokenSource(Variable named) : m_named(std::move(named)) { }

    domain::Result<BotToken> fromFile(const QString &path) const;
    domain::Result<BotToken> fromKeychain(ports::SecretStore &store, const QString &name) const;
    // TGSTATS_BOT_TOKEN, BOT_TOKEN, then the credentials of systemd. Nothing when none is set.
    domain::Result<std::optional<BotToken>> fromSurroundings() const;

    // The token in a text that may be more than it, such as BotFather's whole message.
    static domain::Result<BotToken> parse(QByteArray &&text, const QString &whence);

private:
    Variable m_named;
};

}  // namespace tgd::platform
