#include "bot/timer_scheduler.h"

#include <algorithm>

#include <time.h>

namespace tgd::bot {

namespace {
// A timer does not run while the machine sleeps: looking up now and then finds what became due meanwhile.
constexpr qint64 longestNapMs = 5000;
}  // namespace

TimerScheduler::TimerScheduler()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { runDue(); });
}

qint64 TimerScheduler::elapsedMs() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

Scheduler::Id TimerScheduler::after(qint64 milliseconds, std::function<void()> task)
{
    const Id id = ++m_lastId;
    m_tasks.emplace(std::pair(elapsedMs() + milliseconds, id), std::move(task));
    arm();
    return id;
}

void TimerScheduler::cancel(Id id)
{
    const auto at
        = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const auto &task) { return task.first.second == id; });
    if (at != m_tasks.end())
        m_tasks.erase(at);
}

void TimerScheduler::arm()
{
    if (m_tasks.empty())
        return;
    const qint64 wait = m_tasks.begin()->first.first - elapsedMs();
    m_timer.start(int(std::clamp<qint64>(wait, 0, longestNapMs)));
}

void TimerScheduler::runDue()
{
    while (!m_tasks.empty() && m_tasks.begin()->first.first <= elapsedMs()) {
        const auto task = std::move(m_tasks.begin()->second);
        m_tasks.erase(m_tasks.begin());
        task();
    }
    arm();
}

}  // namespace tgd::bot
