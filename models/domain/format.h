#pragma once

#include "domain/ids.h"
#include "domain/period.h"

#include <QString>

#include <optional>

// Figures as people read them, in the default locale. Minus is U+2212. Pure functions of any thread.
namespace tgd::domain::format {

QString count(qint64 value);                      // 531,240
QString signedCount(qint64 value);                // +333, −12, 0
QString shortCount(double value);                 // 950, 489.9 k, 16.1 M
QString percent(double share, int decimals = 1);  // 0.462 -> 46.2 %
QString bytes(qint64 value);                      // 1.2 MiB
QString duration(qint64 micros);                  // 0.4 s, 12 s, 4 min 12 s, 3 h 5 min, 12 d
QString day(QDate date);                          // 14 Nov (with the year when it is not `today`'s)
QString day(QDate date, QDate today);
QString period(const Period &period, QDate today);  // 26 Oct–24 Nov

// How a value moved against the one before; nothing when there is no basis (before is 0 or unknown).
struct Change {
    bool up = false;  // or unchanged
    bool flat = false;
    QString text;  // "8.4 %", "1.9 pp", "118"
};
std::optional<Change> relativeChange(double now, double before);
Change pointsChange(double now, double before);  // shares 0–1, in percentage points
Change absoluteChange(qint64 now, qint64 before);

}  // namespace tgd::domain::format
