#pragma once

#include <QtGlobal>

#include <functional>

namespace tgd::bot {

// Runs things later and tells how much time has passed; tests move it by hand. Belongs to one thread.
class Scheduler {
public:
    using Id = quint64;  // 0 is nobody

    virtual ~Scheduler() = default;
    virtual Id after(qint64 milliseconds, std::function<void()> task) = 0;
    virtual void cancel(Id id) = 0;
    // Grows evenly whatever is done to the clock; time asleep counts.
    virtual qint64 elapsedMs() const = 0;
};

}  // namespace tgd::bot
