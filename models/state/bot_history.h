#pragma once

#include "domain/ids.h"

#include <deque>
#include <optional>
#include <vector>

namespace tgd::state {

// How the figures of a connection went: one sample a second for a quarter of an hour, the oldest go. Knows no clock;
// whoever samples tells the time. One thread.
class BotHistory {
public:
    struct Sample {
        domain::UtcMicros at;
        bool connected = false;  // updates could arrive; the counters below are then those of the meter
        qint64 received = 0;
        qint64 batches = 0;
        qint64 commitMicros = 0;
        qint64 lastCommitMicros = 0;
        std::optional<qint64> pending;
        std::optional<domain::UtcMicros> newestEventAt;
    };
    // Columns for a chart: instants in microseconds, and values of which NaN says that there is none.
    struct Course {
        std::vector<qint64> times;
        std::vector<double> values;
    };

    static constexpr qint64 span = 15 * 60 * domain::microsPerSecond;
    static constexpr qint64 longestStep = 5 * domain::microsPerSecond;  // further apart is a gap
    static constexpr size_t capacity = 15 * 60 + 60;

    // A sample of the same instant replaces the one before; an earlier one (the clock was set back) starts anew.
    void add(const Sample &sample);
    void clear() { m_samples.clear(); }
    size_t size() const { return m_samples.size(); }
    bool isEmpty() const { return m_samples.empty(); }

    // Updates a second over the last minute, or since the connection stands; nothing while that is shorter than 5 s or
    // there is no connection: not known is not zero.
    std::optional<double> updatesPerSecond() const;

    Course rates() const;    // updates a second, over 10 s each; a NaN ends it while there is no connection
    Course commits() const;  // ms a commit, one value for each second in which something was committed
    // The last quarter of an hour in this many values, for a small line.
    std::vector<double> rateLine(size_t points) const;
    std::vector<double> pendingLine(size_t points) const;
    std::vector<double> commitLine(size_t points) const;
    std::vector<double> lagLine(size_t points) const;        // age of the newest event, ms
    std::vector<double> connectedLine(size_t points) const;  // 1, or NaN without a connection

private:
    bool follows(size_t index) const;                  // the sample and the one before count the same connection
    double rateAt(size_t index, qint64 window) const;  // NaN: not known
    double commitAt(size_t index) const;
    template <typename ValueOf>
    std::vector<double> line(size_t points, ValueOf valueOf) const;

    std::deque<Sample> m_samples;
};

}  // namespace tgd::state
