#pragma once

#include <QtGlobal>

#include <algorithm>

namespace tgd::storage::postgres {

inline constexpr qint64 firstRetryPauseMs = 10;
inline constexpr qint64 longestRetryPauseMs = 500;

// How long a transaction that was in another's way waits before it is tried again, with full jitter: writers that met
// once do not meet again in step. `random` is in [0, 1).
inline qint64 retryPauseMs(int attempt, double random)
{
    return qint64(double(std::min(longestRetryPauseMs, firstRetryPauseMs << std::min(attempt, 20))) * random);
}

}  // namespace tgd::storage::postgres
