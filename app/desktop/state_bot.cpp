#include "state_bot.h"

#include "bot/connection_texts.h"

#include <QPromise>

#include <algorithm>

namespace tgd::desktop {

using domain::ConnectionState;
using domain::microsPerSecond;
using domain::Result;
using domain::UtcMicros;

namespace {

constexpr qint64 inventedBot = 6100000001;
constexpr int quarterOfAnHour = 900;
constexpr double usualRate = 6.2;  // updates a second

// Whatever is asked: there is nothing behind a picture.
template <typename T>
QFuture<Result<T>> answer(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <typename T>
QFuture<Result<T>> nothing()
{
    return answer<T>(domain::failure(domain::ErrorKind::Unavailable, QString()));
}

// The words of the server that belong to the state, when it tries again, and how long it has lasted.
struct Circumstance {
    const char *words = "";
    int retryInSeconds = 0;
    bool needsAttention = true;
    int lastsSeconds = 192;
};

Circumstance circumstanceOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Reconnecting: return {"Host api.telegram.org not found", 12, false, 45};
    case ConnectionState::TokenRejected: return {"Unauthorized", 108};
    case ConnectionState::MalformedToken: return {"Not Found"};
    case ConnectionState::SecondPoller: return {"", 41};
    case ConnectionState::WebhookActive: return {"https://stats.example.org/tg/webhook", 18};
    case ConnectionState::StoreAway: return {"There is no space left on the disk of the store.", 8};
    case ConnectionState::Spooling: return {"There is no space left on the disk of the store.", 8};
    case ConnectionState::RateLimited: return {"Too Many Requests: retry after 14", 11, false, 3};
    case ConnectionState::Refused: return {"Logged out"};
    case ConnectionState::Stalled: return {};
    case ConnectionState::Connecting: return {"", 0, false, 2};
    case ConnectionState::Polling: return {"", 0, false, quarterOfAnHour};
    case ConnectionState::Off:
    case ConnectionState::Stopped: break;
    }
    return {"", 0, false};
}

}  // namespace

std::optional<domain::BotIdentity> PictureConnection::identity() const
{
    return domain::BotIdentity{inventedBot, QStringLiteral("groupstats_bot"), QStringLiteral("Group stats"), false};
}

void PictureConnection::setStatus(const domain::ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

StateBot::StateBot(UtcMicros now, ConnectionState state) : m_clock({now.value - quarterOfAnHour * microsPerSecond})
{
    if (state != ConnectionState::Off)
        m_connection = std::make_unique<PictureConnection>();
    m_state = std::make_unique<state::BotState>(this, &m_clock);
    if (!m_connection)
        return;
    const int lasts = circumstanceOf(state).lastsSeconds;
    if (state == ConnectionState::Connecting) {
        m_clock.advance(quarterOfAnHour - lasts);
    } else {
        setState(ConnectionState::Polling, m_clock.now());
        liveFor(state == ConnectionState::Polling ? lasts : quarterOfAnHour - lasts);
        if (state == ConnectionState::Polling)
            return;
    }
    const UtcMicros since = m_clock.now();
    setState(state, since);
    standFor(lasts);
    setState(state, since);  // the next try is told from now on
}

StateBot::~StateBot() = default;

std::vector<std::pair<ConnectionState, QString>> StateBot::states()
{
    return {{ConnectionState::Connecting, QStringLiteral("connecting")},
        {ConnectionState::Polling, QStringLiteral("polling")},
        {ConnectionState::Reconnecting, QStringLiteral("reconnecting")},
        {ConnectionState::TokenRejected, QStringLiteral("token-rejected")},
        {ConnectionState::MalformedToken, QStringLiteral("malformed-token")},
        {ConnectionState::SecondPoller, QStringLiteral("second-poller")},
        {ConnectionState::WebhookActive, QStringLiteral("webhook")},
        {ConnectionState::StoreAway, QStringLiteral("store-away")},
        {ConnectionState::Spooling, QStringLiteral("spooling")},
        {ConnectionState::RateLimited, QStringLiteral("rate-limited")},
        {ConnectionState::Stalled, QStringLiteral("stalled")}, {ConnectionState::Refused, QStringLiteral("refused")},
        {ConnectionState::Stopped, QStringLiteral("stopped")}};
}

void StateBot::setState(ConnectionState state, UtcMicros since)
{
    const Circumstance about = circumstanceOf(state);
    domain::ConnectionStatus status;
    status.state = state;
    status.since = since;
    status.needsAttention = about.needsAttention;
    if (about.retryInSeconds > 0)
        status.retryAt = UtcMicros{m_clock.now().value + about.retryInSeconds * microsPerSecond};
    if (state == ConnectionState::StoreAway)
        status.lostAfter = UtcMicros{since.value + 86'400 * microsPerSecond};
    bot::ApiError error;
    error.description = QLatin1String(about.words);
    bot::explain(status, error, QLatin1String(about.words));
    // What came since then, at the usual rate.
    m_connection->figures().pendingAtTelegram = state == ConnectionState::Stalled ? 1'152 : 0;
    m_connection->figures().held = state == ConnectionState::StoreAway ? 38 : 0;
    if (state == ConnectionState::Spooling)
        m_connection->figures().spool
            = domain::SpoolMeter{3'481'600, qint64(1) << 30, 3127, UtcMicros{since.value}, 0, 0};
    m_connection->setStatus(status);
    m_state->sample();
}

void StateBot::standFor(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        m_clock.advance(1);
        m_state->sample();
    }
}

void StateBot::liveFor(int seconds)
{
    domain::IngestionMeter &meter = m_connection->figures();
    // A level that wanders, the same in every picture.
    quint32 dice = 7;
    const auto unit = [&dice] {
        dice = dice * 1664525u + 1013904223u;
        return double(dice >> 8) / double(1 << 24);
    };
    double whole = 0;
    double level = usualRate;
    for (int i = 0; i < seconds; ++i) {
        m_clock.advance(1);
        level += (unit() - 0.5) * 0.7 + (usualRate - level) * 0.02;
        whole += std::max(0.0, level + (unit() - 0.5) * 3);
        const qint64 came = qint64(whole) - meter.received;
        meter.received += came;
        meter.stored = meter.received;
        meter.receivedByKind["message"] += came - came / 5;
        meter.receivedByKind["message_reaction"] += came / 5;
        ++meter.batches;
        meter.lastBatchSize = came;
        meter.lastCommitMicros = 2100 + qint64(1900 * unit() * unit() * (unit() > 0.97 ? 3 : 1));
        meter.commitMicros += meter.lastCommitMicros;
        meter.lastCommitAt = m_clock.now();
        meter.newestEventAt = UtcMicros{m_clock.now().value - 1'300'000};
        ++meter.pollsCompleted;
        meter.lastPollAt = m_clock.now();
        meter.pendingAtTelegram = 0;
        m_state->sample();
    }
}

Result<ports::BotDesk::Token> StateBot::tokenIn(QByteArray &&) const
{
    return domain::failure(domain::ErrorKind::Unavailable, QString());
}

QFuture<Result<domain::BotCheck>> StateBot::check(const Token &, const QString &)
{
    return nothing<domain::BotCheck>();
}

QFuture<Result<QString>> StateBot::connectBot(const Token &, const QString &)
{
    return nothing<QString>();
}

QFuture<Result<void>> StateBot::forgetBot()
{
    return nothing<void>();
}

QFuture<Result<void>> StateBot::takeOver()
{
    return nothing<void>();
}

qint64 StateBot::botId() const
{
    return m_connection ? inventedBot : 0;
}

QFuture<Result<std::vector<domain::BotChat>>> StateBot::chats()
{
    const UtcMicros now = m_clock.now();
    const auto in = [&now](qint64 id, const char *title, const char *status, qint64 secondsAgo) {
        return domain::BotChat{{id}, QString::fromLatin1(title), QString::fromLatin1(status),
            UtcMicros{now.value - secondsAgo * microsPerSecond}};
    };
    return answer<std::vector<domain::BotChat>>(std::vector{in(-1001700000001, "Lantern Riders", "administrator", 3),
        in(-1001700000002, "Ferncliff Makers", "administrator", 40),
        in(-1001700000003, "Dry Dock Books", "member", 900)});
}

QFuture<Result<std::vector<domain::QuarantineEntry>>> StateBot::entries(qint64, qint64)
{
    return answer<std::vector<domain::QuarantineEntry>>(std::vector<domain::QuarantineEntry>());
}

QFuture<Result<domain::RetryReport>> StateBot::retry(std::optional<qint64>)
{
    return nothing<domain::RetryReport>();
}

QFuture<Result<qint64>> StateBot::exportTo(const QString &)
{
    return nothing<qint64>();
}

QFuture<Result<std::vector<domain::StoreEvent>>> StateBot::newest(qint64)
{
    return answer<std::vector<domain::StoreEvent>>(std::vector<domain::StoreEvent>());
}

}  // namespace tgd::desktop
