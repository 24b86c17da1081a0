#include "charts/samples.h"

#include <algorithm>
#include <cmath>

namespace tgd::charts {

Samples::Samples(std::vector<qint64> times, std::vector<double> values)
    : m_times(std::move(times)), m_values(std::move(values)), m_pyramid(m_values)
{
    Q_ASSERT(m_times.size() == m_values.size());
}

size_t Samples::lowerBound(qint64 time) const
{
    return size_t(std::lower_bound(m_times.begin(), m_times.end(), time) - m_times.begin());
}

size_t Samples::lowerBound(qint64 time, size_t hint) const
{
    // Doubling steps: neighbouring pixel columns are answered from memory that is already near.
    size_t low = hint;
    size_t stride = 1;
    while (low + stride < m_times.size() && m_times[low + stride] < time) {
        low += stride;
        stride *= 2;
    }
    const size_t high = std::min(low + stride + 1, m_times.size());
    return size_t(std::lower_bound(m_times.begin() + std::ptrdiff_t(low), m_times.begin() + std::ptrdiff_t(high), time)
        - m_times.begin());
}

std::optional<size_t> Samples::nearest(qint64 time) const
{
    if (m_times.empty())
        return std::nullopt;
    const size_t after = lowerBound(time);
    if (after == 0)
        return 0;
    if (after == m_times.size())
        return after - 1;
    return m_times[after] - time < time - m_times[after - 1] ? after : after - 1;
}

std::optional<double> Samples::valueAt(qint64 time) const
{
    const size_t index = lowerBound(time);
    if (index >= m_times.size() || m_times[index] != time || std::isnan(m_values[index]))
        return std::nullopt;
    return m_values[index];
}

}  // namespace tgd::charts
