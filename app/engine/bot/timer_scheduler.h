#pragma once

#include "bot/scheduler.h"

#include <QTimer>

#include <map>

namespace tgd::bot {

// The real time. Made and used on one thread that has an event loop.
class TimerScheduler final : public Scheduler {
public:
    TimerScheduler();
    Id after(qint64 milliseconds, std::function<void()> task) override;
    void cancel(Id id) override;
    qint64 elapsedMs() const override;

private:
    void arm();
    void runDue();

    QTimer m_timer;
    Id m_lastId = 0;
    std::map<std::pair<qint64, Id>, std::function<void()>> m_tasks;
};

}  // namespace tgd::bot
