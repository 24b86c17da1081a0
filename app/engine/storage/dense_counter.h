#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace tgd::storage {

// Sums signed counts by dense user number and gives them back in order without sorting. Reused from day to day, so that
// its memory is touched, not allocated.
class DenseCounter {
public:
    void add(quint32 idx, qint64 count)
    {
        if (idx >= m_counts.size()) {
            const size_t size = (size_t(idx) + 1024) * 3 / 2;
            m_counts.resize(size);
            m_touched.resize(size / 64 + 1);
        }
        m_counts[idx] += count;
        m_touched[idx / 64] |= quint64(1) << (idx % 64);
    }

    // Calls each(idx, sum) for all that were touched, ascending, and starts anew.
    template <typename Each>
    void drain(Each each)
    {
        for (size_t word = 0; word < m_touched.size(); ++word) {
            quint64 bits = m_touched[word];
            m_touched[word] = 0;
            while (bits != 0) {
                const size_t idx = word * 64 + size_t(std::countr_zero(bits));
                bits &= bits - 1;
                each(quint32(idx), m_counts[idx]);
                m_counts[idx] = 0;
            }
        }
    }

private:
    std::vector<qint64> m_counts;
    std::vector<quint64> m_touched;
};

}  // namespace tgd::storage
