#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tgd::charts {

// Lowest and highest value of a run of samples; `empty` when all were NaN.
struct MinMax {
    double low = 0;
    double high = 0;
    bool empty = true;

    void add(double value);
    void add(const MinMax &other);
};

// Answers min/max of any index range in logarithmic time. Leaves of 64 samples, fan-out 4; about 4 % of the samples'
// memory. Refers to values it does not own; immutable, may be built on any thread.
class MinMaxPyramid {
public:
    explicit MinMaxPyramid(std::span<const double> values);

    // Of the samples [first, last).
    MinMax range(size_t first, size_t last) const;

private:
    std::span<const double> m_values;
    std::vector<std::vector<MinMax>> m_levels;
};

}  // namespace tgd::charts
