#pragma once

#include "domain/activity.h"

#include <vector>

namespace tgd::domain {

// A day that stands out of its weeks.
struct NotableDay {
    enum class Kind { Busy, Joins, Leaves };

    Kind kind = Kind::Busy;
    QDate day;
    qint64 value = 0;
    double timesUsual = 0;  // value / median of the same figure over the period
};

// The days on which a figure was at least `times` its median over the period (the running day never counts),
// newest first, at most `most`. Medians are of days with any message; a median below `least` is no basis.
std::vector<NotableDay> notableDays(
    const ActivityReport &report, double times = 1.6, size_t most = 8, qint64 least = 5);

}  // namespace tgd::domain
