#pragma once

#include <QString>
#include <QTimeZone>

#include <vector>

namespace tgd::charts {

// A y axis: its ends and the round values that are labelled.
struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;
    std::vector<double> ticks;
};

// Round steps of 1, 2 or 5 times a power of ten; 3–6 ticks. `fromZero`: counts, whose axis contains zero and whose
// step is at least 1; below zero (departures) the axis ends a little under the lowest value.
ValueAxis makeValueAxis(double low, double high, double heightPixels, bool fromZero);

struct TimeTick {
    qint64 time = 0;  // microseconds
    QString label;
};

// Labelled instants on round local times (hours, days, Mondays, months, years) at least `minPixels` apart.
std::vector<TimeTick> makeTimeTicks(
    qint64 from, qint64 to, double widthPixels, double minPixels, const QTimeZone &zone);

// The chip under the crosshair: "Sat 14 Nov", "14 Nov 12:00" or "12:05:30" by the width of a bin (microseconds).
QString instantText(qint64 time, qint64 bin, const QTimeZone &zone);

// ISO 8601 for files: the date alone for whole days.
QString isoText(qint64 time, qint64 bin, const QTimeZone &zone);

inline constexpr qint64 microsPerHour = 3'600'000'000LL;
inline constexpr qint64 microsPerDay = 24 * microsPerHour;

}  // namespace tgd::charts
