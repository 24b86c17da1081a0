#include "charts/min_max_pyramid.h"

#include <algorithm>
#include <cmath>

namespace tgd::charts {

namespace {
constexpr size_t leafSize = 64;
constexpr size_t fanOut = 4;
}  // namespace

void MinMax::add(double value)
{
    if (std::isnan(value))
        return;
    low = empty ? value : std::min(low, value);
    high = empty ? value : std::max(high, value);
    empty = false;
}

void MinMax::add(const MinMax &other)
{
    if (other.empty)
        return;
    add(other.low);
    add(other.high);
}

MinMaxPyramid::MinMaxPyramid(std::span<const double> values) : m_values(values)
{
    std::vector<MinMax> level((values.size() + leafSize - 1) / leafSize);
    for (size_t i = 0; i < values.size(); ++i)
        level[i / leafSize].add(values[i]);
    while (level.size() > fanOut) {
        std::vector<MinMax> above((level.size() + fanOut - 1) / fanOut);
        for (size_t i = 0; i < level.size(); ++i)
            above[i / fanOut].add(level[i]);
        m_levels.push_back(std::move(level));
        level = std::move(above);
    }
    m_levels.push_back(std::move(level));
}

MinMax MinMaxPyramid::range(size_t first, size_t last) const
{
    MinMax result;
    last = std::min(last, m_values.size());
    // Single samples up to the next whole leaf, and after the last whole one.
    while (first < last && first % leafSize != 0)
        result.add(m_values[first++]);
    while (first < last && last % leafSize != 0)
        result.add(m_values[--last]);
    size_t from = first / leafSize;
    size_t to = last / leafSize;
    for (size_t level = 0; from < to; ++level) {
        const bool top = level + 1 == m_levels.size();
        while (from < to && (top || from % fanOut != 0))
            result.add(m_levels[level][from++]);
        while (from < to && to % fanOut != 0)
            result.add(m_levels[level][--to]);
        from /= fanOut;
        to /= fanOut;
    }
    return result;
}

}  // namespace tgd::charts
