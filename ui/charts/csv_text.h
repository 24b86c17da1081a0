#pragma once

#include <QStringList>

namespace tgd::charts {

// One RFC 4180 record with CRLF; fields with quotes, commas or line ends are quoted.
QString csvLine(const QStringList &fields);

// A number for a file: decimal point, no thousands separator, whole numbers without decimals; NaN is empty.
QString csvNumber(double value);

}  // namespace tgd::charts
