#include "bot/poller.h"

#include "bot/bot_errand.h"
#include "bot/connection_texts.h"
#include "platform/redaction.h"

#include <QLoggingCategory>

#include <limits>

namespace tgd::bot {

using domain::ConnectionState;
using Next = FailurePolicy::Next;

namespace {
Q_LOGGING_CATEGORY(telegramLog, "tgd.telegram")

constexpr int batchLimit = 100;
constexpr int brokenTimesUntilTaken = 3;
constexpr qint64 quickAnswerMs = 500;
constexpr qint64 heldForGoodMs = 1000;
// The same question within half a second is answered with one update only.
constexpr qint64 askAgainMs = 1000;
constexpr qint64 afterStallMs = 5000;  // asking at once would make the old request end ours with a conflict
constexpr qint64 confirmDeadlineMs = 2000;
constexpr qint64 longestOutageMs = 24 * 3'600'000LL;
}  // namespace

Poller::Poller(const Needs &needs, const Options &options)
    : m_needs(needs), m_options(options), m_policy(needs.random), m_idle(needs.random, 2000), m_limit(batchLimit)
{
    m_goodAt = options.lastGood;
}

QJsonArray Poller::allowedUpdates()
{
    return {QStringLiteral("message"), QStringLiteral("edited_message"), QStringLiteral("channel_post"),
        QStringLiteral("edited_channel_post"), QStringLiteral("my_chat_member"), QStringLiteral("chat_member"),
        QStringLiteral("message_reaction"), QStringLiteral("message_reaction_count"),
        QStringLiteral("chat_join_request"), QStringLiteral("chat_boost"), QStringLiteral("removed_chat_boost")};
}

void Poller::start()
{
    setState(ConnectionState::Connecting);
    identify();
    m_watchedAtMs = m_needs.scheduler.elapsedMs();
    m_needs.scheduler.after(watchEveryMs, [this] { watch(); });
}

void Poller::retryNow()
{
    if (m_phase != Phase::Waiting || m_isStopping)
        return;
    m_needs.scheduler.cancel(m_wait);
    goOn();
}

void Poller::identify()
{
    m_phase = Phase::Identifying;
    m_needs.calls.call("getMe", {}, BotApiClient::callDeadlineMs, [this](const ApiResult &result) {
        if (m_phase != Phase::Identifying || m_isStopping)
            return;
        if (!result) {
            fail(result.error());
            return;
        }
        m_wasIdentified = true;
        m_policy.succeeded();
        Q_EMIT identified(BotErrand::identityOf(result->resultObject()));
        if (!std::exchange(m_hasAnswer, true))
            Q_EMIT answered();
        poll();
    });
}

QJsonObject Poller::pollArguments(int timeout, int limit) const
{
    QJsonObject arguments{{QStringLiteral("timeout"), timeout}, {QStringLiteral("limit"), limit},
        {QStringLiteral("allowed_updates"), allowedUpdates()}};
    // Beyond the last possible id there is no offset to ask for; what comes next has a lower id and confirms all.
    if (m_offset && *m_offset <= std::numeric_limits<qint32>::max())
        arguments.insert(QStringLiteral("offset"), *m_offset);
    return arguments;
}

void Poller::poll()
{
    m_phase = Phase::Polling;
    m_askedAtMs = m_needs.scheduler.elapsedMs();
    // A server that knows the bot and holds its question refuses nothing: that is told at once, not after a quiet half
    // minute.
    if (m_status.state == ConnectionState::Connecting && m_wasIdentified) {
        m_needs.scheduler.after(heldForGoodMs, [this] {
            if (m_phase == Phase::Polling && m_status.state == ConnectionState::Connecting)
                setState(ConnectionState::Polling);
        });
    }
    m_pollCall = m_needs.polls.call("getUpdates", pollArguments(m_options.timeoutSeconds, m_limit),
        m_options.timeoutSeconds * 1000LL + graceMs, [this](const ApiResult &result) {
            m_pollCall = 0;
            if (m_phase == Phase::Polling)
                handlePoll(result);
        });
}

void Poller::handlePoll(const ApiResult &result)
{
    auto updates = result ? splitUpdates(*result) : tl::unexpected(result.error());
    if (!updates) {
        if (!isolate(updates.error()))
            fail(updates.error());
        return;
    }
    m_limit = qMin(batchLimit, 2 * m_limit);
    m_brokenTimes = 0;
    m_isUnconfirmed = false;
    noteSuccess();
    Q_EMIT pollCompleted(!updates->empty());
    if (updates->empty())
        pollEmpty();
    else
        takeUpdates(std::move(*updates));
}

// One update can spoil the answer it is in. From then on they are fetched one by one, later in growing numbers; one
// that alone is as broken again and again goes on as it is, to be quarantined. True when it does.
bool Poller::isolate(const ApiError &error)
{
    if (error.brokenBody.isEmpty())
        return false;
    const bool wasAlone = m_limit == 1;
    m_limit = 1;
    m_brokenTimes = wasAlone && error.brokenBody == m_brokenBody ? m_brokenTimes + 1 : 1;
    m_brokenBody = error.brokenBody;
    if (!wasAlone || m_brokenTimes < brokenTimesUntilTaken)
        return false;
    auto update = updateInBroken(error.brokenBody);
    if (!update || (m_offset && *update->id < *m_offset))
        return false;
    qCWarning(telegramLog).noquote() << "an update cannot be read: id=" << *update->id << error.bodyStart;
    m_brokenTimes = 0;
    m_isUnconfirmed = false;
    noteSuccess();
    Q_EMIT pollCompleted(true);
    takeUpdates({std::move(*update)});
    return true;
}

void Poller::noteSuccess()
{
    m_policy.succeeded();
    const qint64 nowMs = m_needs.scheduler.elapsedMs();
    const domain::UtcMicros now = m_needs.clock.now();
    // Within a run the passing of time is measured, not read from a clock that somebody may set.
    const bool isGap = m_goodAtMs ? nowMs - *m_goodAtMs > longestOutageMs
                                  : m_goodAt && (now.value - m_goodAt->value) / 1000 > longestOutageMs;
    if (isGap)
        Q_EMIT gapFound(*m_goodAt, now);
    m_goodAtMs = nowMs;
    m_goodAt = now;
}

void Poller::pollEmpty()
{
    if (!m_isStalled)
        setState(ConnectionState::Polling);
    const bool wasHeld = m_options.timeoutSeconds == 0 || m_needs.scheduler.elapsedMs() - m_askedAtMs >= quickAnswerMs;
    if (wasHeld)
        m_idle.reset();
    goOnAfter(wasHeld ? m_options.pauseMs : qMax(m_options.pauseMs, askAgainMs + m_idle.nextMs()));
}

// The id behind the last one, even when it is lower than what was asked for: ids start again after quiet days. Updates
// at the end whose id cannot be read have at least the ids that follow.
std::optional<qint64> Poller::offsetBehind(const std::vector<RawUpdate> &updates) const
{
    qint64 unreadable = 0;
    for (auto at = updates.rbegin(); at != updates.rend(); ++at) {
        if (at->id)
            return *at->id + 1 + unreadable;
        ++unreadable;
    }
    return m_offset ? std::optional(*m_offset + unreadable) : std::nullopt;
}

void Poller::takeUpdates(std::vector<RawUpdate> updates)
{
    m_stall.updatesArrived();
    m_isStalled = false;
    setState(ConnectionState::Polling);
    auto batch = std::make_shared<UpdateBatch>();
    batch->nextOffset = offsetBehind(updates);
    batch->updates = std::move(updates);
    m_phase = Phase::Holding;
    Q_EMIT batchArrived(batch);
}

void Poller::batchDurable(const SharedBatch &batch)
{
    if (m_phase != Phase::Holding)
        return;
    const bool isProgress = batch->nextOffset && batch->nextOffset != m_offset;
    m_offset = batch->nextOffset;
    m_isUnconfirmed = m_offset.has_value();
    if (m_isStopping) {
        confirm();
        return;
    }
    if (isProgress)
        m_idle.reset();
    goOnAfter(isProgress ? m_options.pauseMs : askAgainMs + m_idle.nextMs());
}

void Poller::batchGivenUp()
{
    if (m_phase == Phase::Holding)
        end();
}

void Poller::goOnAfter(qint64 milliseconds, Next next)
{
    m_waitsFor = next;
    m_phase = Phase::Waiting;
    if (m_isStopping)
        return;
    if (milliseconds <= 0)
        goOn();
    else
        m_wait = m_needs.scheduler.after(milliseconds, [this] { goOn(); });
}

void Poller::goOn()
{
    m_wait = 0;
    if (m_waitsFor == Next::AskWebhook)
        askWebhook();
    else if (m_waitsFor == Next::Identify || !m_wasIdentified)
        identify();
    else
        poll();
}

void Poller::fail(const ApiError &error)
{
    qCWarning(telegramLog).noquote() << "failed:" << error.description << error.bodyStart;
    Q_EMIT pollFailed(error.description);
    const auto decision = m_policy.decide(error, m_status.state, m_wasIdentified, m_needs.scheduler.elapsedMs());
    const bool isWaiting = decision.next != Next::Never && decision.next != Next::AskWebhook;
    setState(decision.state, error, isWaiting ? std::optional(decision.waitMs) : std::nullopt, decision.needsAttention);
    if (decision.next == Next::Never) {
        m_phase = Phase::Over;
        Q_EMIT gaveUp(m_status);
        return;
    }
    if (error.kind == ApiErrorKind::Flood)
        Q_EMIT floodSeen(decision.waitMs);
    goOnAfter(decision.waitMs, decision.next);
    if (!std::exchange(m_hasAnswer, true))
        Q_EMIT answered();
}

// A webhook is shown, never removed; when somebody removes it, polling goes on.
void Poller::askWebhook()
{
    m_phase = Phase::AskingWebhook;
    m_needs.calls.call("getWebhookInfo", {}, BotApiClient::callDeadlineMs, [this](const ApiResult &result) {
        if (m_phase != Phase::AskingWebhook || m_isStopping)
            return;
        if (!result) {
            goOnAfter(FailurePolicy::webhookPauseMs, Next::AskWebhook);
            return;
        }
        const QJsonObject info = result->resultObject();
        const QString url = info[QLatin1String("url")].toString();
        if (url.isEmpty()) {
            goOnAfter(askAgainMs);
            return;
        }
        handlePending(info);
        setState(ConnectionState::WebhookActive, {}, FailurePolicy::webhookPauseMs, true, platform::redacted(url));
        goOnAfter(FailurePolicy::webhookPauseMs, Next::AskWebhook);
    });
}

void Poller::watch()
{
    if (m_isStopping || m_phase == Phase::Over)
        return;
    m_needs.scheduler.after(watchEveryMs, [this] { watch(); });
    const qint64 nowMs = m_needs.scheduler.elapsedMs();
    const bool hasSlept = nowMs - std::exchange(m_watchedAtMs, nowMs) > 2 * watchEveryMs;
    if (hasSlept)
        return;  // the deadlines of what was under way have passed and speak for themselves
    const qint64 deadline = 2 * (m_options.timeoutSeconds * 1000LL + graceMs);
    if (m_phase == Phase::Polling && nowMs - m_askedAtMs > deadline) {
        restartStalled();
        return;
    }
    if (m_phase != Phase::Polling && m_phase != Phase::Waiting)
        return;
    m_needs.calls.call("getWebhookInfo", {}, BotApiClient::callDeadlineMs, [this](const ApiResult &result) {
        if (!result || m_isStopping)
            return;
        const QJsonObject info = result->resultObject();
        handlePending(info);
        const qint64 pending = info[QLatin1String("pending_update_count")].toInteger();
        if (m_status.state != ConnectionState::Polling && m_status.state != ConnectionState::Stalled)
            return;
        if (pending == 0)
            m_isStalled = false;
        if (m_stall.sawPending(pending))
            restartStalled();
    });
}

void Poller::handlePending(const QJsonObject &info)
{
    Q_EMIT pendingSeen(info[QLatin1String("pending_update_count")].toInteger());
}

void Poller::restartStalled()
{
    if (m_phase != Phase::Polling && m_phase != Phase::Waiting)
        return;
    m_needs.scheduler.cancel(m_wait);
    m_needs.polls.renew();
    m_pollCall = 0;
    m_stall.restarted();
    m_isStalled = true;
    setState(ConnectionState::Stalled, {}, afterStallMs, true);
    goOnAfter(afterStallMs);
}

void Poller::setState(ConnectionState state, const std::optional<ApiError> &error, std::optional<qint64> retryInMs,
    bool needsAttention, const QString &detail)
{
    domain::ConnectionStatus next;
    next.state = state;
    const domain::UtcMicros now = m_needs.clock.now();
    next.since = state == m_status.state ? m_status.since : now;
    if (retryInMs)
        next.retryAt = domain::UtcMicros{now.value + *retryInMs * 1000};
    next.needsAttention = needsAttention;
    explain(next, error, detail);
    if (next == m_status)
        return;
    m_status = next;
    Q_EMIT statusChanged(m_status);
}

void Poller::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_needs.scheduler.cancel(m_wait);
    if (m_phase == Phase::Holding)
        return;  // batchDurable() or batchGivenUp() goes on
    if (m_pollCall != 0 && m_needs.polls.wasSent(m_pollCall))
        m_isUnconfirmed = false;
    m_needs.polls.abort(std::exchange(m_pollCall, 0));
    confirm();
}

void Poller::confirm()
{
    m_phase = Phase::Over;
    if (!m_isUnconfirmed) {
        end();
        return;
    }
    // One update at most comes back, and is not confirmed by this: it stays for the next run.
    m_needs.polls.call("getUpdates", pollArguments(0, 1), confirmDeadlineMs, [this](const ApiResult &) { end(); });
}

void Poller::end()
{
    m_phase = Phase::Over;
    setState(ConnectionState::Stopped);
    Q_EMIT stopped();
}

}  // namespace tgd::bot
