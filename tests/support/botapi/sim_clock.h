#pragma once

#include "ports/clock.h"

#include <QElapsedTimer>
#include <QObject>

#include <mutex>

namespace tgd::botapi {

// The simulator's time: stands still (speed 0) until it is moved, or runs faster or slower than the real one.
// Wall time (dates, expiry) can jump; elapsed time (deadlines, throttles) only ever grows. Any thread.
class SimClock : public QObject, public ports::Clock {
    Q_OBJECT
    Q_DISABLE_COPY(SimClock)

public:
    SimClock(domain::UtcMicros start, double speed);

    domain::UtcMicros now() const override;
    qint64 unixTime() const { return now().value / domain::microsPerSecond; }
    qint64 elapsed() const;  // microseconds since the clock was made
    double speed() const;

    void setSpeed(double speed);
    void advance(qint64 micros);   // time passes: both kinds
    void jumpWall(qint64 micros);  // somebody set the clock: wall time only, may go back

Q_SIGNALS:
    void changed();

private:
    qint64 elapsedLocked() const;

    mutable std::mutex m_mutex;
    QElapsedTimer m_real;
    double m_speed;
    qint64 m_base = 0;        // elapsed microseconds when the speed was last set
    qint64 m_wallOffset = 0;  // wall time minus elapsed time
};

}  // namespace tgd::botapi
