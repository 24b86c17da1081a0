#pragma once

#include "bot/bot_account.h"
#include "options.h"

#include <map>
#include <memory>
#include <optional>

namespace tgd::desktop {

// The bots of the profiles that were opened: they go on while another profile is looked at, and end cleanly with the
// program. Owned by Desktop; GUI thread.
class BotRoster final {
public:
    // What is given must outlive the roster.
    BotRoster(ports::ProfileStore &profiles, ports::SecretStore &secrets, const ports::Clock &clock)
        : m_profiles(profiles), m_secrets(secrets), m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(BotRoster)

    // A bot named on the command line or in the environment, for the first profile that is opened. Errors name the
    // source, never what it holds.
    domain::Result<void> takeToken(const Options &options);
    // The account of a profile, made when it is first asked for; `isKept`: the profile is remembered. A bot that the
    // profile has is connected with it.
    bot::BotAccount &open(const domain::Profile &profile, bool isKept);
    bool anyWanted() const;
    // Ends all connections; false when one hangs and is left behind. Runs an event loop for 6 seconds at most.
    bool finish();

private:
    bool isAtRest() const;

    ports::ProfileStore &m_profiles;
    ports::SecretStore &m_secrets;
    const ports::Clock &m_clock;
    std::optional<platform::BotToken> m_token;  // until a profile takes it
    QString m_apiBase;
    std::map<QString, std::unique_ptr<bot::BotAccount>> m_accounts;  // by id of the profile
};

}  // namespace tgd::desktop
