#pragma once

#include "bot/scheduler.h"

#include <map>

namespace tgd::test {

// Time that passes when a test says so. One thread.
class ManualScheduler final : public bot::Scheduler {
public:
    Id after(qint64 milliseconds, std::function<void()> task) override
    {
        m_tasks.emplace(std::pair(m_now + milliseconds, ++m_lastId), std::move(task));
        return m_lastId;
    }
    void cancel(Id id) override
    {
        std::erase_if(m_tasks, [id](const auto &task) { return task.first.second == id; });
    }
    qint64 elapsedMs() const override { return m_now; }

    // Everything that falls due meanwhile happens, in its order.
    void advance(qint64 milliseconds)
    {
        const qint64 end = m_now + milliseconds;
        while (!m_tasks.empty() && m_tasks.begin()->first.first <= end) {
            m_now = std::max(m_now, m_tasks.begin()->first.first);
            const auto task = m_tasks.extract(m_tasks.begin());
            task.mapped()();
        }
        m_now = end;
    }

    // The machine sleeps: what fell due meanwhile happens once it wakes.
    void sleep(qint64 milliseconds)
    {
        m_now += milliseconds;
        advance(0);
    }

private:
    qint64 m_now = 1'000'000;
    Id m_lastId = 0;
    std::map<std::pair<qint64, Id>, std::function<void()>> m_tasks;
};

}  // namespace tgd::test
