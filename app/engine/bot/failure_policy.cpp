#include "bot/failure_policy.h"

namespace tgd::bot {

using domain::ConnectionState;

namespace {
constexpr qint64 alertAfterMs = 120'000;
constexpr int failuresUntilReconnecting = 2;

constexpr qint64 conflictWindowMs = 60'000;
constexpr size_t conflictsUntilSecondPoller = 3;
constexpr qint64 firstConflictPauseMs = 5000;
constexpr qint64 longestConflictPauseMs = 60'000;

constexpr qint64 unknownFloodSeconds = 5;
constexpr qint64 floodAlertSeconds = 300;
constexpr qint64 longestFloodSeconds = 7 * 86'400;
constexpr qint64 shortestFloodPauseMs = 250;
}  // namespace

FailurePolicy::Decision FailurePolicy::decide(
    const ApiError &error, ConnectionState before, bool wasIdentified, qint64 nowMs)
{
    switch (error.kind) {
    case ApiErrorKind::TokenRejected: return {ConnectionState::TokenRejected, Next::Identify, rejectedPauseMs, true};
    case ApiErrorKind::MalformedToken:
        // A token that has worked is well formed: something between here and Telegram answers in its place.
        return {ConnectionState::MalformedToken, wasIdentified ? Next::Identify : Next::Never,
            wasIdentified ? rejectedPauseMs : 0, true};
    case ApiErrorKind::BotNotAllowed:
    case ApiErrorKind::ServerNotLoggedIn:
    case ApiErrorKind::MethodMissing: return {ConnectionState::Refused, Next::Never, 0, true};
    case ApiErrorKind::WebhookActive:
    case ApiErrorKind::WebhookBeingSet: return {ConnectionState::WebhookActive, Next::AskWebhook, 0, true};
    case ApiErrorKind::SecondPoller: return conflict(before, nowMs);
    case ApiErrorKind::Flood: return flood(error);
    case ApiErrorKind::ChatMigrated:
    case ApiErrorKind::ChatUnreachable:
    case ApiErrorKind::BadWebhook:
    case ApiErrorKind::ServerTrouble:
    case ApiErrorKind::Network:
    case ApiErrorKind::Timeout:
    case ApiErrorKind::BadBody:
    case ApiErrorKind::Redirected:
    case ApiErrorKind::Unexpected: break;
    }
    // A server that takes a whole poll and says nothing until its deadline has been silent for long enough to be told.
    const bool isSilence = error.kind == ApiErrorKind::Timeout && error.wasSent && wasIdentified;
    return transient(before, isSilence, nowMs);
}

void FailurePolicy::succeeded()
{
    m_backoff.reset();
    m_failingSince.reset();
}

FailurePolicy::Decision FailurePolicy::transient(ConnectionState before, bool isSilence, qint64 nowMs)
{
    if (!m_failingSince)
        m_failingSince = nowMs;
    Decision decision{before, Next::GoOn, m_backoff.nextMs(), nowMs - *m_failingSince >= alertAfterMs};
    if (isSilence || m_backoff.failures() >= failuresUntilReconnecting)
        decision.state = ConnectionState::Reconnecting;
    return decision;
}

// Two pollers take turns in failing, so a success between does not mean that the other has gone: only time does. Once
// it is known, each conflict more names it again.
FailurePolicy::Decision FailurePolicy::conflict(ConnectionState before, qint64 nowMs)
{
    if (!m_conflicts.empty() && nowMs - m_conflicts.back() > 2 * longestConflictPauseMs) {
        m_conflicts.clear();
        m_conflictsInARow = 0;
        m_isSecondKnown = false;
    }
    m_conflicts.push_back(nowMs);
    const qint64 pause = std::min(longestConflictPauseMs, firstConflictPauseMs << std::min(m_conflictsInARow, 10));
    ++m_conflictsInARow;
    std::erase_if(m_conflicts, [nowMs](qint64 at) { return nowMs - at > conflictWindowMs; });
    m_isSecondKnown = m_isSecondKnown || m_conflicts.size() >= conflictsUntilSecondPoller
        || before == ConnectionState::SecondPoller;
    const bool isSecond = m_isSecondKnown;
    return {isSecond ? ConnectionState::SecondPoller : before, Next::GoOn, pause, isSecond};
}

FailurePolicy::Decision FailurePolicy::flood(const ApiError &error)
{
    const qint64 seconds = std::min(error.retryAfter.value_or(unknownFloodSeconds), longestFloodSeconds);
    const qint64 wait = seconds * 1000 + qint64(1000 * m_random());
    return {
        ConnectionState::RateLimited, Next::GoOn, std::max(wait, shortestFloodPauseMs), seconds > floodAlertSeconds};
}

}  // namespace tgd::bot
