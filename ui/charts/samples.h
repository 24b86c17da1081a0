#pragma once

#include "charts/min_max_pyramid.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tgd::charts {

// Columns of one series: instants in microseconds UTC, ascending, and values (NaN: no value). Immutable once made, so
// that threads and charts can share it.
class Samples {
public:
    Samples(std::vector<qint64> times, std::vector<double> values);

    size_t size() const { return m_times.size(); }
    bool isEmpty() const { return m_times.empty(); }
    qint64 time(size_t index) const { return m_times[index]; }
    double value(size_t index) const { return m_values[index]; }
    const std::vector<qint64> &times() const { return m_times; }
    const std::vector<double> &values() const { return m_values; }

    size_t lowerBound(qint64 time) const;  // first index at or after `time`
    // The same when the answer lies at or after `hint`, and probably close to it.
    size_t lowerBound(qint64 time, size_t hint) const;
    std::optional<size_t> nearest(qint64 time) const;
    std::optional<double> valueAt(qint64 time) const;  // exactly there; nothing for NaN
    MinMax range(size_t first, size_t last) const { return m_pyramid.range(first, last); }

private:
    std::vector<qint64> m_times;
    std::vector<double> m_values;
    MinMaxPyramid m_pyramid;
};

using SamplesPtr = std::shared_ptr<const Samples>;

inline SamplesPtr makeSamples(std::vector<qint64> times, std::vector<double> values)
{
    return std::make_shared<const Samples>(std::move(times), std::move(values));
}

}  // namespace tgd::charts
