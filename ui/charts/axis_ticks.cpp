#include "charts/axis_ticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tgd::charts {

namespace {
constexpr double pixelsPerInterval = 30;

double nextRound(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int intervals(double low, double high, double step)
{
    return int(std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9));
}

enum class Unit { Second, Day, Month };

struct Step {
    Unit unit;
    int count;
    double micros;
};

constexpr double second = 1e6;
constexpr double day = 86'400e6;
constexpr Step timeSteps[] = {
    {Unit::Second, 1, second},
    {Unit::Second, 5, 5 * second},
    {Unit::Second, 15, 15 * second},
    {Unit::Second, 30, 30 * second},
    {Unit::Second, 60, 60 * second},
    {Unit::Second, 300, 300 * second},
    {Unit::Second, 900, 900 * second},
    {Unit::Second, 1800, 1800 * second},
    {Unit::Second, 3600, 3600 * second},
    {Unit::Second, 10800, 10800 * second},
    {Unit::Second, 21600, 21600 * second},
    {Unit::Second, 43200, 43200 * second},
    {Unit::Day, 1, day},
    {Unit::Day, 2, 2 * day},
    {Unit::Day, 7, 7 * day},
    {Unit::Day, 14, 14 * day},
    {Unit::Month, 1, 28 * day},
    {Unit::Month, 3, 90 * day},
    {Unit::Month, 6, 181 * day},
    {Unit::Month, 12, 365 * day},
    {Unit::Month, 24, 730 * day},
    {Unit::Month, 60, 1826 * day},
};

QDateTime local(qint64 micros, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(micros / 1000, zone);
}

qint64 microsOf(const QDateTime &instant)
{
    return instant.toMSecsSinceEpoch() * 1000;
}

// "d MMM" in the order and language of the locale.
QString dayText(const QDate &date)
{
    return QLocale().toString(date, QCoreApplication::translate("Chart", "d MMM"));
}

QString tickLabel(const QDateTime &instant, const Step &step)
{
    const QLocale locale;
    if (step.unit == Unit::Month)
        return step.count >= 12 ? locale.toString(instant.date(), QStringLiteral("yyyy"))
            : instant.date().month() == 1
            ? locale.toString(instant.date(), QCoreApplication::translate("Chart", "MMM yyyy"))
            : locale.toString(instant.date(), QStringLiteral("MMM"));
    if (step.unit == Unit::Day || (instant.time() == QTime(0, 0) && step.count >= 300))
        return dayText(instant.date());
    return locale.toString(instant.time(), step.count < 60 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QDate firstDay(QDate date, const Step &step)
{
    if (step.unit == Unit::Month) {
        const int month = (date.month() - 1) / std::min(step.count, 12) * std::min(step.count, 12) + 1;
        const int years = std::max(1, step.count / 12);
        return QDate(step.count >= 12 ? date.year() / years * years : date.year(), month, 1);
    }
    if (step.count >= 7) {
        // Mondays; every second one counted from a fixed Monday, so that panning does not move the ticks.
        const QDate origin(1970, 1, 5);
        const qint64 days = origin.daysTo(date);
        const qint64 whole = days >= 0 ? days / step.count : -((-days + step.count - 1) / step.count);
        return origin.addDays(whole * step.count);
    }
    return step.count == 1 ? date : QDate(date.year(), date.month(), (date.day() - 1) / step.count * step.count + 1);
}

QDate followingDay(QDate date, const Step &step)
{
    if (step.unit == Unit::Month)
        return date.addMonths(step.count);
    const QDate next = date.addDays(step.count);
    // Every second day starts anew with each month: the 31st and the 1st must not both be there.
    if (step.count == 2 && next.month() != date.month())
        return QDate(next.year(), next.month(), 1);
    return next;
}
}  // namespace

ValueAxis makeValueAxis(double low, double high, double heightPixels, bool fromZero)
{
    ValueAxis axis;
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (!(high > low)) {
        high = low + 1;
    }
    const int wanted = std::clamp(int(std::lround(heightPixels / pixelsPerInterval)), 2, 5);
    axis.step = nextRound((high - low) / wanted);
    if (fromZero)
        axis.step = std::max(axis.step, 1.0);
    while (intervals(low, high, axis.step) > wanted)
        axis.step = nextRound(axis.step * 1.01);
    const bool diverging = fromZero && low < 0;
    axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
    axis.low = diverging ? low * 1.06 : std::floor(low / axis.step + 1e-9) * axis.step;
    for (double i = std::ceil(axis.low / axis.step - 1e-9); i * axis.step <= axis.high + axis.step * 1e-6; i += 1)
        axis.ticks.push_back(i * axis.step);
    return axis;
}

std::vector<TimeTick> makeTimeTicks(qint64 from, qint64 to, double widthPixels, double minPixels, const QTimeZone &zone)
{
    std::vector<TimeTick> ticks;
    if (to <= from || widthPixels <= 0)
        return ticks;
    const double microsPerPixel = double(to - from) / widthPixels;
    const Step *chosen = &timeSteps[std::size(timeSteps) - 1];
    for (const Step &step : timeSteps) {
        if (step.micros / microsPerPixel >= minPixels) {
            chosen = &step;
            break;
        }
    }
    const QDateTime first = local(from, zone);
    if (chosen->unit == Unit::Second) {
        // Counted from local midnight, so that a shift of the clock keeps the labels on round times.
        QDate date = first.date();
        for (int days = 0; days < 4000; ++days, date = date.addDays(1)) {
            const qint64 midnight = microsOf(date.startOfDay(zone));
            const qint64 end = microsOf(date.addDays(1).startOfDay(zone));
            if (midnight > to)
                break;
            const qint64 stride = qint64(chosen->count) * 1'000'000;
            for (qint64 time = midnight + std::max<qint64>(0, (from - midnight) / stride) * stride;
                 time < end && time <= to; time += stride) {
                if (time >= from)
                    ticks.push_back({time, tickLabel(local(time, zone), *chosen)});
            }
        }
        return ticks;
    }
    for (QDate date = firstDay(first.date(), *chosen); ticks.size() < 1000; date = followingDay(date, *chosen)) {
        const QDateTime instant = date.startOfDay(zone);
        const qint64 time = microsOf(instant);
        if (time > to)
            break;
        if (time >= from)
            ticks.push_back({time, tickLabel(instant, *chosen)});
    }
    return ticks;
}

QString instantText(qint64 time, qint64 bin, const QTimeZone &zone)
{
    const QDateTime instant = local(time, zone);
    const QLocale locale;
    if (bin >= 27 * microsPerDay)
        return locale.toString(instant.date(), QCoreApplication::translate("Chart", "MMMM yyyy"));
    if (bin >= 23 * microsPerHour)
        return locale.toString(instant.date(), QCoreApplication::translate("Chart", "ddd d MMM"));
    if (bin >= 60'000'000)
        return dayText(instant.date()) + QLatin1Char(' ') + locale.toString(instant.time(), QStringLiteral("HH:mm"));
    return locale.toString(instant.time(), QStringLiteral("HH:mm:ss"));
}

QString isoText(qint64 time, qint64 bin, const QTimeZone &zone)
{
    const QDateTime instant = local(time, zone);
    if (bin >= 23 * microsPerHour)
        return instant.date().toString(Qt::ISODate);
    return instant.toOffsetFromUtc(instant.offsetFromUtc()).toString(Qt::ISODate);
}

}  // namespace tgd::charts
