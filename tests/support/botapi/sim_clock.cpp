#include "support/botapi/sim_clock.h"

namespace tgd::botapi {

SimClock::SimClock(domain::UtcMicros start, double speed) : m_speed(speed), m_wallOffset(start.value)
{
    m_real.start();
}

qint64 SimClock::elapsedLocked() const
{
    if (m_speed <= 0)
        return m_base;
    return m_base + qint64(double(m_real.nsecsElapsed()) / 1000.0 * m_speed);
}

qint64 SimClock::elapsed() const
{
    const std::lock_guard lock(m_mutex);
    return elapsedLocked();
}

domain::UtcMicros SimClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return {m_wallOffset + elapsedLocked()};
}

double SimClock::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

void SimClock::setSpeed(double speed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_base = elapsedLocked();
        m_real.restart();
        m_speed = speed;
    }
    Q_EMIT changed();
}

void SimClock::advance(qint64 micros)
{
    {
        const std::lock_guard lock(m_mutex);
        m_base += qMax<qint64>(0, micros);
    }
    Q_EMIT changed();
}

void SimClock::jumpWall(qint64 micros)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wallOffset += micros;
    }
    Q_EMIT changed();
}

}  // namespace tgd::botapi
