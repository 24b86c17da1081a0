#pragma once

#include <QDate>

namespace tgd::domain {

// A span of local calendar days, both ends included.
struct Period {
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    int days() const { return int(from.daysTo(to)) + 1; }
    // The period of equal length that ends the day before this one starts.
    Period previous() const { return {from.addDays(-days()), from.addDays(-1)}; }
    // The last `count` days up to and including `today`.
    static Period lastDays(QDate today, int count) { return {today.addDays(1 - count), today}; }

    bool operator==(const Period &) const = default;
};

}  // namespace tgd::domain
