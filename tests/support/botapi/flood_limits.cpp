#include "support/botapi/flood_limits.h"

namespace tgd::botapi {

namespace {
constexpr qint64 second = domain::microsPerSecond;
}

// When the window holds as many as it may, the wait lasts until the oldest of those leaves it.
qint64 FloodLimits::waitFor(const Sent &sent, const Limit &limit, qint64 now)
{
    if (sent.size() < limit.most)
        return 0;
    return qMax<qint64>(0, sent[sent.size() - limit.most] + limit.window - now);
}

void FloodLimits::forgetBefore(Sent &sent, qint64 instant)
{
    while (!sent.empty() && sent.front() <= instant)
        sent.pop_front();
}

qint64 FloodLimits::sendOrWait(qint64 chat)
{
    constexpr Limit burst{5, 5 * second};
    constexpr Limit group{20, 60 * second};
    constexpr Limit all{30, second};
    const qint64 now = m_clock.elapsed();
    Sent &mine = m_perChat[chat];
    forgetBefore(mine, now - group.window);
    forgetBefore(m_all, now - all.window);
    qint64 wait = qMax(waitFor(mine, burst, now), waitFor(m_all, all, now));
    if (chat < 0)
        wait = qMax(wait, waitFor(mine, group, now));
    if (wait > 0)
        return (wait + second - 1) / second;
    mine.push_back(now);
    m_all.push_back(now);
    return 0;
}

}  // namespace tgd::botapi
