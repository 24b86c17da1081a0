#pragma once

#include "domain/activity.h"

#include <vector>

namespace tgd::domain {

enum class BinWidth { Day, Week, Month };

// The width that keeps a chart of `days` days readable: days up to 130, weeks (from Monday) up to 900, then months.
BinWidth binWidthFor(int days);

// Figures of consecutive days added up, by the calendar. activeUsers is the mean of the daily figures, rounded:
// distinct people of several days cannot be added.
struct DayBin {
    QDate from;
    QDate to;  // last day of the bin inside the period
    ActivityFigures figures;

    int days() const { return int(from.daysTo(to)) + 1; }
    bool operator==(const DayBin &) const = default;
};

std::vector<DayBin> binDays(const std::vector<DayFigures> &days, BinWidth width);

}  // namespace tgd::domain
