#pragma once

#include "bot/bot_account.h"
#include "options.h"
#include "shell/tray_icon.h"
#include "state/bot_state.h"

#include <map>
#include <memory>
#include <optional>

namespace tgd::desktop {

// The bots of the profiles that were opened: they go on while another profile is looked at, and end cleanly with the
// program. Each has its sign in the system's tray. Owned by Desktop; GUI thread.
class BotRoster final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotRoster)

public:
    struct Bot {
        Bot(const domain::Profile &profile, const bot::BotAccount::Needs &needs,
            std::optional<platform::BotToken> token)
            : account(profile, needs, std::move(token)), state(&account, &needs.clock)
        {
        }
        bot::BotAccount account;
        state::BotState state;
        std::unique_ptr<shell::TrayIcon> tray;
    };

    // What is given must outlive the roster.
    BotRoster(
        ports::ProfileStore &profiles, ports::SecretStore &secrets, const ports::Clock &clock, const QString &spoolRoot)
        : m_profiles(profiles), m_secrets(secrets), m_clock(clock), m_spoolRoot(spoolRoot)
    {
    }
    // A bot named on the command line or in the environment, for the first profile that is opened. Errors name the
    // source, never what it holds.
    domain::Result<void> takeToken(const Options &options);
    // The account of a profile, made when it is first asked for; `isKept`: the profile is remembered; `storeKey` opens
    // its store. A bot that the profile has is connected with it.
    Bot &open(const domain::Profile &profile, bool isKept, const std::shared_ptr<storage::StoreKey> &storeKey);
    bool anyWanted() const;
    bool hasTray() const;  // a bot could go on without a window and still be reached
    // Ends all connections; false when one hangs and is left behind. Runs an event loop for 6 seconds at most.
    bool finish();

Q_SIGNALS:
    void openRequested(const QString &profile);  // from the tray
    void quitRequested();

private:
    bool isAtRest() const;
    void followInTray(Bot &bot);

    ports::ProfileStore &m_profiles;
    ports::SecretStore &m_secrets;
    const ports::Clock &m_clock;
    const QString m_spoolRoot;
    std::optional<platform::BotToken> m_token;  // until a profile takes it
    QString m_apiBase;
    std::map<QString, std::unique_ptr<Bot>> m_bots;  // by id of the profile
};

}  // namespace tgd::desktop
