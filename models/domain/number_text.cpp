#include "domain/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace tgd::domain {

namespace {
struct Scale {
    double factor;
    const char *suffix;
};
constexpr Scale scales[] = {{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}};
constexpr QChar minusSign(0x2212);

QString withMinus(QString text)
{
    if (text.startsWith(QLatin1Char('-')))
        text[0] = minusSign;
    return text;
}

// Decimals without trailing zeros.
QString shortDecimal(double value, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}
}  // namespace

QString grouped(qint64 value)
{
    return withMinus(QLocale().toString(value));
}

QString signedGrouped(qint64 value)
{
    return value > 0 ? QLatin1Char('+') + grouped(value) : grouped(value);
}

QString compact(double value)
{
    const double size = std::abs(value);
    // 999,950 and above would round up to "1000.0 k".
    for (const Scale &scale : scales) {
        const double limit = scale.factor == 1e3 ? 1e4 : scale.factor * 0.99995;
        if (size >= limit)
            return withMinus(QLocale().toString(value / scale.factor, 'f', 1)) + QChar(0xA0)
                + QLatin1String(scale.suffix);
    }
    return withMinus(size == std::floor(size) ? QLocale().toString(qint64(value)) : QLocale().toString(value, 'f', 1));
}

QString axisNumber(double value)
{
    const double size = std::abs(value);
    for (const Scale &scale : scales) {
        if (size >= scale.factor * 0.9999999)
            return withMinus(shortDecimal(value / scale.factor, 2)) + QLatin1String(scale.suffix);
    }
    return withMinus(shortDecimal(value, size > 0 && size < 0.1 ? 4 : 2));
}

QString percent(double value, int decimals)
{
    return withMinus(QLocale().toString(value, 'f', decimals)) + QChar(0xA0) + QLatin1Char('%');
}

QString signedPercent(double value, int decimals)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + percent(value, decimals);
}

QString ageText(qint64 seconds)
{
    if (seconds < 10)
        return QCoreApplication::translate("Age", "now");
    if (seconds < 60)
        return QCoreApplication::translate("Age", "%1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Age", "%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return QCoreApplication::translate("Age", "%1 h").arg(seconds / 3600);
    return QCoreApplication::translate("Age", "%1 d").arg(seconds / 86400);
}

}  // namespace tgd::domain
