#pragma once

#include <QtGlobal>

namespace tgd::botapi {

// Numbers that are the same on every machine for the same seed. A value type.
class SimRandom {
public:
    explicit SimRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }  // 0 <= x < 1
    qint64 below(qint64 bound) { return bound <= 1 ? 0 : qint64(next() % quint64(bound)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(double probability) { return unit() < probability; }

private:
    quint64 m_state;
};

}  // namespace tgd::botapi
