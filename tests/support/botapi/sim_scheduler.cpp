#include "support/botapi/sim_scheduler.h"

#include <cmath>

namespace tgd::botapi {

SimScheduler::SimScheduler(SimClock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimScheduler::runDue);
    connect(&m_clock, &SimClock::changed, this, &SimScheduler::runDue);
}

SimScheduler::Id SimScheduler::at(qint64 elapsed, Task task)
{
    const Id id = ++m_lastId;
    m_tasks.emplace(std::pair(elapsed, id), std::move(task));
    arm();
    return id;
}

SimScheduler::Id SimScheduler::soon(qint64 micros, Task task)
{
    return at(m_clock.elapsed() + (m_clock.speed() > 0 ? micros : 0), std::move(task));
}

void SimScheduler::cancel(Id id)
{
    for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task) {
        if (task->first.second != id)
            continue;
        m_tasks.erase(task);
        return;
    }
}

void SimScheduler::runDue()
{
    while (!m_tasks.empty() && m_tasks.begin()->first.first <= m_clock.elapsed()) {
        auto due = m_tasks.extract(m_tasks.begin());
        due.mapped()();
    }
    arm();
}

void SimScheduler::arm()
{
    m_timer.stop();
    if (m_tasks.empty())
        return;
    const qint64 left = m_tasks.begin()->first.first - m_clock.elapsed();
    if (left <= 0) {
        m_timer.start(0);
        return;
    }
    const double speed = m_clock.speed();
    if (speed > 0)
        m_timer.start(int(qMin(std::ceil(double(left) / 1000.0 / speed), 3.6e6)));
}

}  // namespace tgd::botapi
