#include "domain/format.h"

#include "domain/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace tgd::domain::format {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar noBreak(0x00A0);

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString number(double value, int decimals)
{
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 ? minus + text : text;
}

}  // namespace

QString count(qint64 value)
{
    return grouped(value);
}

QString signedCount(qint64 value)
{
    return signedGrouped(value);
}

QString shortCount(double value)
{
    return compact(value);
}

QString percent(double share, int decimals)
{
    return domain::percent(share * 100, decimals);
}

QString bytes(qint64 value)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    double size = double(value);
    size_t unit = 0;
    while (size >= 1024 && unit + 1 < units.size()) {
        size /= 1024;
        ++unit;
    }
    return number(size, unit == 0 || size >= 100 ? 0 : 1) + noBreak + QLatin1String(units[unit]);
}

QString duration(qint64 micros)
{
    const double seconds = double(micros) / double(microsPerSecond);
    if (seconds < 9.95)
        return Text::tr("%1 s").arg(number(std::max(0.0, seconds), 1));
    const qint64 whole = qint64(seconds);
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? Text::tr("%1 min").arg(whole / 60)
                               : Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole < 86400)
        return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
    if (whole < 400 * 86400LL)
        return Text::tr("%1 d").arg(count(whole / 86400));
    return Text::tr("%1 y").arg(number(double(whole) / (365.25 * 86400), 1));
}

QString day(QDate date)
{
    return QLocale().toString(date, Text::tr("d MMM yyyy"));
}

QString day(QDate date, QDate today)
{
    return date.year() == today.year() ? QLocale().toString(date, Text::tr("d MMM")) : day(date);
}

QString period(const Period &period, QDate today)
{
    if (period.from == period.to)
        return day(period.from, today);
    const bool thisYear = period.from.year() == today.year() && period.to.year() == today.year();
    if (thisYear || period.from.year() != period.to.year())
        return day(period.from, today) + QChar(0x2013) + day(period.to, today);
    return QLocale().toString(period.from, Text::tr("d MMM")) + QChar(0x2013) + day(period.to);
}

std::optional<Change> relativeChange(double now, double before)
{
    if (!(before > 0))
        return std::nullopt;
    const double change = (now - before) / before;
    return Change{change >= 0, std::abs(change) < 0.0005, percent(change)};
}

Change pointsChange(double now, double before)
{
    const double points = (now - before) * 100;
    return {points >= 0, std::abs(points) < 0.05,
        Text::tr("%1 pp").arg(number(points, 1)).replace(QLatin1Char(' '), noBreak)};
}

Change absoluteChange(qint64 now, qint64 before)
{
    return {now >= before, now == before, count(now - before)};
}

}  // namespace tgd::domain::format
