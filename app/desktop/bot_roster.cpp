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

bot::BotAccount &BotRoster::open(const domain::Profile &profile, bool isKept)
{
    std::unique_ptr<bot::BotAccount> &account = m_accounts[profile.id];
    if (account && account->profile().storeUrl == profile.storeUrl)
        return *account;
    domain::Profile own = profile;
    const std::optional<platform::BotToken> token = std::exchange(m_token, std::nullopt);
    if (token)
        own.botApiBase = m_apiBase;
    account = std::make_unique<bot::BotAccount>(
        own, bot::BotAccount::Needs{isKept && !token ? &m_profiles : nullptr, m_secrets, m_clock}, token);
    if (account->botId() != 0)
        account->resume();
    return *account;
}

bool BotRoster::anyWanted() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [](const auto &each) { return each.second->isWanted(); });
}

bool BotRoster::isAtRest() const
{
    return std::all_of(m_accounts.begin(), m_accounts.end(), [](const auto &each) { return each.second->isAtRest(); });
}

bool BotRoster::finish()
{
    QEventLoop loop;
    for (const auto &[id, account] : m_accounts) {
        QObject::connect(account.get(), &bot::BotAccount::cameToRest, &loop, [this, &loop] {
            if (isAtRest())
                loop.quit();
        });
        account->pause();
    }
    QTimer::singleShot(finishWithinMs, &loop, &QEventLoop::quit);
    if (!isAtRest())
        loop.exec();
    return isAtRest();
}

}  // namespace tgd::desktop
