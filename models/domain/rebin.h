#pragma once

#include "domain/ids.h"
#include "domain/period.h"

#include <QTimeZone>

#include <span>
#include <vector>

namespace tgd::domain {

// The width of one point of a series of counts. Weeks start on Monday.
enum class Bin { Hour, Day, Week, Month };

struct DayCount {
    QDate day;
    qint64 count = 0;

    bool operator==(const DayCount &) const = default;
};

struct InstantCount {
    UtcMicros start;
    qint64 count = 0;

    bool operator==(const InstantCount &) const = default;
};

// First instant of a local day; a zone that skips midnight starts its day at the first instant there is.
UtcMicros startOfDay(QDate day, const QTimeZone &zone);

// The first day of the bin that holds `day` (Day and Hour: the day itself).
QDate binStart(QDate day, Bin bin);

// First day of the bin after the one that starts at `start`.
QDate nextBin(QDate start, Bin bin);

// Sums of days by bin, in order. Days may have gaps; a bin between two that hold days is there with 0. The first and
// last bin may be partly covered by the given days. Bin::Hour is not possible from days and gives days.
std::vector<DayCount> rebinDays(std::span<const DayCount> days, Bin bin);

// Sums of hourly counts by bin of the local calendar: a day of 23 or 25 hours is one bin, the repeated hour two.
std::vector<InstantCount> rebinHours(std::span<const InstantCount> hours, Bin bin, const QTimeZone &zone);

// The bin that keeps a period readable: hours up to 3 days, days up to 6 months, weeks up to 3 years, then months.
Bin binFor(const Period &period);

}  // namespace tgd::domain
