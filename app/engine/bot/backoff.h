#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>

namespace tgd::bot {

// A number in [0, 1); tests inject their own.
using Random = std::function<double()>;

// Growing pauses with full jitter: anything from nothing to min(cap, base * 2^n). No limit of attempts.
class Backoff {
public:
    Backoff(Random random, qint64 baseMs = 1000, qint64 capMs = 60'000)
        : m_random(std::move(random)), m_baseMs(baseMs), m_capMs(capMs)
    {
    }

    qint64 nextMs()
    {
        const qint64 most = std::min(m_capMs, m_baseMs << std::min(m_failures, 20));
        ++m_failures;
        return qint64(double(most) * m_random());
    }
    int failures() const { return m_failures; }
    void reset() { m_failures = 0; }

private:
    Random m_random;
    qint64 m_baseMs;
    qint64 m_capMs;
    int m_failures = 0;
};

}  // namespace tgd::bot
