#pragma once

#include "support/botapi/sim_clock.h"

#include <QTimer>

#include <functional>
#include <map>

namespace tgd::botapi {

// Runs things when the simulated clock gets there, in order of their instants. Lives on the server's thread.
class SimScheduler : public QObject {
public:
    using Task = std::function<void()>;
    using Id = quint64;  // 0 is nobody

    explicit SimScheduler(SimClock &clock, QObject *parent = nullptr);

    Id at(qint64 elapsed, Task task);
    Id after(qint64 micros, Task task) { return at(m_clock.elapsed() + micros, std::move(task)); }
    // Like after(), but a clock that stands does not hold up what takes milliseconds only.
    Id soon(qint64 micros, Task task);
    void cancel(Id id);
    qint64 elapsed() const { return m_clock.elapsed(); }
    void runDue();

private:
    void arm();

    SimClock &m_clock;
    QTimer m_timer;
    Id m_lastId = 0;
    std::map<std::pair<qint64, Id>, Task> m_tasks;
};

}  // namespace tgd::botapi
