#include "bot_roster.h"

#include "bot/api_base.h"
#include "platform/token_source.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace tgd::desktop {

using domain::Result;

namespace {
constexpr int finishWithinMs = 6000;
constexpr const char *tokenVariable = "TGSTATS_BOT_TOKEN";
}  // namespace

// The variables of an existing deployment (BOT_TOKEN) are not followed: whoever opens a window beside a running bot
// does not ask for a second poller.
Result<void> BotRoster::takeToken(const Options &options)
{
    const platform::TokenSource source([](const char *name) { return qgetenv(name); });
    Result<platform::BotToken> token = tl::unexpected(domain::Error());
    if (!options.tokenFile.isEmpty())
        token = source.fromFile(options.tokenFile);
    else if (QByteArray text = qgetenv(tokenVariable); !text.isEmpty())
        token = platform::TokenSource::parse(std::move(text), QLatin1String(tokenVariable));
    else
        return {};
    qunsetenv(tokenVariable);
    if (!token)
        return tl::unexpected(token.error());
    if (!options.apiBase.isEmpty()) {
        if (const auto base = bot::ApiBase::parse(options.apiBase); !base)
            return tl::unexpected(base.error());
    }
    m_token = std::move(*token);
    m_apiBase = options.apiBase;
    return {};
}

BotRoster::Bot &BotRoster::open(
    const domain::Profile &profile, bool isKept, const std::shared_ptr<storage::StoreKey> &storeKey)
{
    std::unique_ptr<Bot> &bot = m_bots[profile.id];
    if (bot && bot->account.profile().storeUrl == profile.storeUrl)
        return *bot;
    domain::Profile own = profile;
    const std::optional<platform::BotToken> token = std::exchange(m_token, std::nullopt);
    if (token)
        own.botApiBase = m_apiBase;
    bot = std::make_unique<Bot>(own,
        bot::BotAccount::Needs{isKept && !token ? &m_profiles : nullptr, m_secrets, m_clock, m_spoolRoot, storeKey},
        token);
    connect(&bot->state, &state::BotState::changed, this, [this, each = bot.get()] { followInTray(*each); });
    if (bot->account.botId() != 0)
        bot->account.resume();
    followInTray(*bot);
    return *bot;
}

// A sign in the tray is for what goes on without a window.
void BotRoster::followInTray(Bot &bot)
{
    if (bot.state.hasBot() == (bot.tray != nullptr))
        return;
    if (!bot.state.hasBot()) {
        bot.tray.release()->deleteLater();  // what tells this may be its own menu
        return;
    }
    bot.tray = std::make_unique<shell::TrayIcon>(&bot.state);
    connect(bot.tray.get(), &shell::TrayIcon::openRequested, this,
        [this, id = bot.account.profile().id] { Q_EMIT openRequested(id); });
    connect(bot.tray.get(), &shell::TrayIcon::quitRequested, this, &BotRoster::quitRequested);
}

bool BotRoster::anyWanted() const
{
    return std::any_of(m_bots.begin(), m_bots.end(), [](const auto &each) { return each.second->account.isWanted(); });
}

bool BotRoster::hasTray() const
{
    return std::any_of(m_bots.begin(), m_bots.end(),
        [](const auto &each) { return each.second->tray && each.second->tray->isAvailable(); });
}

bool BotRoster::isAtRest() const
{
    return std::all_of(m_bots.begin(), m_bots.end(), [](const auto &each) { return each.second->account.isAtRest(); });
}

bool BotRoster::finish()
{
    QEventLoop loop;
    for (const auto &[id, bot] : m_bots) {
        connect(&bot->account, &bot::BotAccount::cameToRest, &loop, [this, &loop] {
            if (isAtRest())
                loop.quit();
        });
        bot->account.pause();
    }
    QTimer::singleShot(finishWithinMs, &loop, &QEventLoop::quit);
    if (!isAtRest())
        loop.exec();
    return isAtRest();
}

}  // namespace tgd::desktop
