#include "bot/bot_account.h"

#include "bot/decoding_sink.h"
#include "platform/redaction.h"
#include "state/when_finished.h"

#include <QDir>
#include <QPromise>

namespace tgd::bot {

using domain::ErrorKind;
using domain::Result;

namespace {

constexpr int pollSeconds = 30;

// The public part of a token: the digits before its colon.
qint64 botIdOf(const domain::Secret &token)
{
    const QByteArrayView bytes = token.reveal();
    qint64 id = 0;
    for (const char c : bytes) {
        if (c < '0' || c > '9')
            break;
        id = id * 10 + (c - '0');
    }
    return id;
}

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

Result<ApiBase> baseOf(const QString &address)
{
    return ApiBase::parse(address.trimmed().isEmpty() ? ApiBase::defaultAddress() : address.trimmed());
}

}  // namespace

BotAccount::BotAccount(const domain::Profile &profile, const Needs &needs, std::optional<platform::BotToken> token)
    : m_profile(profile), m_needs(needs), m_records(store(), needs.clock)
{
    if (token) {
        m_token = std::move(*token);
        m_profile.botId = m_token.botId;
    }
}

BotAccount::~BotAccount() = default;

QString BotAccount::keyOfToken() const
{
    return QStringLiteral("bot-token/") + m_profile.id;
}

// What a profile that asks for no spool any more left in one goes into the store all the same.
std::optional<ingest::SpoolPlace> BotAccount::spoolPlace() const
{
    if (m_needs.spoolRoot.isEmpty())
        return std::nullopt;
    ingest::SpoolPlace place;
    place.folder = m_needs.spoolRoot + QLatin1Char('/') + m_profile.id;
    place.limitBytes = std::max(m_profile.spoolLimitBytes, ingest::SpoolPlace::leastLimitBytes);
    const bool isLeft = !QDir(place.folder).entryList({QStringLiteral("*.spool")}, QDir::Files).isEmpty();
    return m_profile.spools || isLeft ? std::optional(place) : std::nullopt;
}

// What `map` makes of the result, once it is there.
template <typename To, typename From, typename Map>
QFuture<To> BotAccount::following(const QFuture<From> &future, Map map)
{
    auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    state::whenFinished(future, this, [promise, map](const From &result) {
        promise->addResult(map(result));
        promise->finish();
    });
    return promise->future();
}

BotErrand &BotAccount::errand()
{
    if (!m_errand)
        m_errand = std::make_unique<BotErrand>();
    return *m_errand;
}

Result<ports::BotDesk::Token> BotAccount::tokenIn(QByteArray &&text) const
{
    auto parsed = platform::TokenSource::parse(std::move(text), tr("What you entered"));
    if (!parsed)
        return tl::unexpected(parsed.error());
    return parsed->secret;
}

QFuture<Result<domain::BotCheck>> BotAccount::check(const Token &token, const QString &apiBase)
{
    const auto base = baseOf(apiBase);
    if (!base)
        return ready<Result<domain::BotCheck>>(tl::unexpected(base.error()));
    return errand().check(*base, token);
}

Result<void> BotAccount::remember(qint64 botId, const QString &apiBase)
{
    m_profile.botId = botId;
    m_profile.botApiBase = apiBase.trimmed();
    return m_needs.profiles ? m_needs.profiles->save(m_profile) : Result<void>();
}

QFuture<Result<QString>> BotAccount::connectBot(const Token &token, const QString &apiBase)
{
    if (const auto base = baseOf(apiBase); !base)
        return ready<Result<QString>>(tl::unexpected(base.error()));
    m_token = {token, botIdOf(*token)};
    if (auto saved = remember(m_token.botId, apiBase); !saved)
        return ready<Result<QString>>(tl::unexpected(saved.error()));
    resume();
    if (!m_needs.profiles)
        return ready<Result<QString>>(
            tr("This window was opened for one store only: the token is not kept when it closes."));
    QString text = QString::fromLatin1(token->reveal());
    QFuture<Result<void>> written = m_needs.secrets.write(keyOfToken(), text);
    text.fill(QChar(0));
    return following<Result<QString>>(written, [](const Result<void> &kept) -> Result<QString> {
        return kept ? QString()
                    : tr("The token could not be kept, so it must be entered again after a restart. %1")
                          .arg(kept.error().message);
    });
}

void BotAccount::resume()
{
    m_isWanted = true;
    m_obstacle.clear();
    if (m_service) {
        // With another token, or on its way to its end: what comes next starts when it has ended.
        if (m_serviceBot.secret != m_token.secret && !std::exchange(m_isStopping, true))
            m_service->stop();
        return;
    }
    if (m_token.secret)
        start();
    else if (m_profile.botId != 0)
        readToken();
}

void BotAccount::readToken()
{
    state::whenFinished(m_needs.secrets.read(keyOfToken()), this, [this](Result<QString> kept) {
        if (!m_isWanted || m_service)
            return;
        if (!kept) {
            setObstacle(kept.error().kind == ErrorKind::NotFound ? domain::Error{ErrorKind::NotFound,
                            tr("The keychain no longer has this bot's token. Enter it again."), {}}
                                                                 : kept.error());
            return;
        }
        QByteArray bytes = kept->toLatin1();
        kept->fill(QChar(0));
        auto token = platform::TokenSource::parse(std::move(bytes), tr("The keychain's entry"));
        if (!token) {
            setObstacle(token.error());
            return;
        }
        m_token = std::move(*token);
        start();
    });
}

void BotAccount::start()
{
    auto base = baseOf(m_profile.botApiBase);
    if (!base) {
        setObstacle(base.error());
        return;
    }
    m_isStopping = false;
    m_serviceBot = m_token;
    m_service = std::make_unique<PollingService>(
        PollingService::Setup{m_token, std::move(*base), store(), DecodingSink::maker(m_needs.clock),
            {pollSeconds, 0, {}}, BotApiClient::connectDeadlineMs, spoolPlace()},
        m_needs.clock);
    connect(m_service.get(), &ports::BotConnection::failed, this, [this](const domain::Error &error) {
        m_obstacle = platform::redacted(error.message);
        m_isWanted = false;
        m_isStopping = true;
    });
    connect(m_service.get(), &ports::BotConnection::stopped, this, &BotAccount::serviceStopped, Qt::QueuedConnection);
    m_service->start();
    Q_EMIT connectionChanged();
}

void BotAccount::serviceStopped()
{
    if (!m_service)
        return;
    std::unique_ptr<PollingService> ended = std::move(m_service);
    if (!ended->hasEnded())  // a thread hangs in the disk or the network: it may keep what it uses
        static_cast<void>(ended.release());
    m_serviceBot = {};
    m_isStopping = false;
    Q_EMIT connectionChanged();
    if (m_isWanted)
        resume();
    else
        Q_EMIT cameToRest();
}

void BotAccount::setObstacle(const domain::Error &error)
{
    m_obstacle = error.message;
    m_isWanted = false;
    Q_EMIT connectionChanged();
}

void BotAccount::pause()
{
    m_isWanted = false;
    if (m_service && !std::exchange(m_isStopping, true))
        m_service->stop();
}

QFuture<Result<void>> BotAccount::forgetBot()
{
    pause();
    m_token = {};
    m_obstacle.clear();
    const auto saved = remember(0, {});
    Q_EMIT connectionChanged();
    if (!saved)
        return ready<Result<void>>(tl::unexpected(saved.error()));
    if (!m_needs.profiles)
        return ready<Result<void>>({});
    return following<Result<void>>(
        m_needs.secrets.remove(keyOfToken()), [](const Result<void> &removed) -> Result<void> {
            // Where there was no keychain, or no entry, there is nothing left to take out.
            if (removed || removed.error().kind == ErrorKind::NotFound
                || removed.error().kind == ErrorKind::Unavailable)
                return {};
            return tl::unexpected(removed.error());
        });
}

QFuture<Result<void>> BotAccount::takeOver()
{
    const auto base = baseOf(m_profile.botApiBase);
    if (!base)
        return ready<Result<void>>(tl::unexpected(base.error()));
    if (!m_token.secret)
        return ready<Result<void>>(domain::failure(ErrorKind::Usage, tr("Connect the bot first.")));
    return following<Result<void>>(errand().deleteWebhook(*base, m_token.secret), [this](const Result<void> &done) {
        if (done && m_service)
            m_service->retryNow();
        return done;
    });
}

QFuture<Result<std::vector<domain::BotChat>>> BotAccount::chats()
{
    return m_records.botChats(m_profile.botId);
}

}  // namespace tgd::bot
