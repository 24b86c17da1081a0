#include "charts/csv_text.h"

#include <cmath>

namespace tgd::charts {

QString csvLine(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += QLatin1Char(',');
        QString field = fields.at(i);
        const bool quoted = field.contains(QLatin1Char('"')) || field.contains(QLatin1Char(','))
            || field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'));
        if (quoted)
            line += QLatin1Char('"') + field.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
        else
            line += field;
    }
    return line + QLatin1String("\r\n");
}

QString csvNumber(double value)
{
    if (std::isnan(value))
        return {};
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(qint64(value));
    return QString::number(value, 'g', 12);
}

}  // namespace tgd::charts
