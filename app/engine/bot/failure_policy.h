#pragma once

#include "bot/api_error.h"
#include "bot/backoff.h"
#include "domain/connection_status.h"

#include <deque>

namespace tgd::bot {

// What to do after a failed call: the table of telegram.md 1.5 as a machine without I/O. Net thread.
class FailurePolicy {
public:
    enum class Next { GoOn, Identify, AskWebhook, Never };
    struct Decision {
        domain::ConnectionState state;
        Next next = Next::GoOn;
        qint64 waitMs = 0;
        bool needsAttention = false;
    };

    static constexpr qint64 rejectedPauseMs = 300'000;
    static constexpr qint64 webhookPauseMs = 30'000;

    explicit FailurePolicy(Random random) : m_random(random), m_backoff(std::move(random)) { }

    // `before` is the state that stays while nothing serious is known. `wasIdentified`: this token has worked already.
    Decision decide(const ApiError &error, domain::ConnectionState before, bool wasIdentified, qint64 nowMs);
    void succeeded();

private:
    Decision transient(domain::ConnectionState before, bool isSilence, qint64 nowMs);
    Decision conflict(domain::ConnectionState before, qint64 nowMs);
    Decision flood(const ApiError &error);

    Random m_random;
    Backoff m_backoff;
    std::optional<qint64> m_failingSince;
    std::deque<qint64> m_conflicts;
    int m_conflictsInARow = 0;
    bool m_isSecondKnown = false;
};

}  // namespace tgd::bot
