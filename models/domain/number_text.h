#pragma once

#include <QLocale>
#include <QString>

namespace tgd::domain {

// Numbers as a person reads them, in the default locale. Pure functions.

QString grouped(qint64 value);                    // 531,240
QString signedGrouped(qint64 value);              // +333, −12, 0
QString compact(double value);                    // 849, 489.9 k, 16.1 M: at most four digits
QString axisNumber(double value);                 // 0, 500, 10k, 1.5M: for axis labels, no blank
QString percent(double value, int decimals = 1);  // 8.4 %
QString signedPercent(double value, int decimals = 1);
QString ageText(qint64 seconds);  // now, 45 s, 11 min, 3 h, 2 d

}  // namespace tgd::domain
