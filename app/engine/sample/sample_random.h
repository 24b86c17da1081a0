#pragma once

#include <QtGlobal>

#include <cmath>

namespace tgd::sample {

// A small generator whose numbers are the same on every machine (the standard distributions are not). A value type.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 <= x < 1
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    // 0 <= x < bound
    qint64 below(qint64 bound) { return bound <= 1 ? 0 : qint64(next() % quint64(bound)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(double probability) { return unit() < probability; }
    // Centred on 0, about normal with deviation 1.
    double bell() { return (unit() + unit() + unit() + unit() - 2.0) * 1.7320508; }
    // A whole number with this mean: its floor, or one more.
    qint64 around(double mean) { return qint64(mean) + (chance(mean - std::floor(mean)) ? 1 : 0); }

private:
    quint64 m_state;
};

}  // namespace tgd::sample
