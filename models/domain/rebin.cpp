#include "domain/rebin.h"

#include <QDateTime>

namespace tgd::domain {

namespace {
constexpr int longestHourly = 3;
constexpr int longestDaily = 184;
constexpr int longestWeekly = 3 * 366;

QDate localDay(UtcMicros instant, const QTimeZone &zone)
{
    const qint64 floor = instant.value >= 0 ? instant.value / 1000 : -((-instant.value + 999) / 1000);
    return QDateTime::fromMSecsSinceEpoch(floor, zone).date();
}
}  // namespace

UtcMicros startOfDay(QDate day, const QTimeZone &zone)
{
    return UtcMicros{day.startOfDay(zone).toMSecsSinceEpoch() * 1000};
}

QDate binStart(QDate day, Bin bin)
{
    switch (bin) {
    case Bin::Week: return day.addDays(1 - day.dayOfWeek());
    case Bin::Month: return QDate(day.year(), day.month(), 1);
    case Bin::Hour:
    case Bin::Day: break;
    }
    return day;
}

QDate nextBin(QDate start, Bin bin)
{
    switch (bin) {
    case Bin::Week: return start.addDays(7);
    case Bin::Month: return start.addMonths(1);
    case Bin::Hour:
    case Bin::Day: break;
    }
    return start.addDays(1);
}

std::vector<DayCount> rebinDays(std::span<const DayCount> days, Bin bin)
{
    std::vector<DayCount> bins;
    for (const DayCount &entry : days) {
        const QDate start = binStart(entry.day, bin);
        while (!bins.empty() && bins.back().day < start)
            bins.push_back({nextBin(bins.back().day, bin), 0});
        if (bins.empty())
            bins.push_back({start, 0});
        bins.back().count += entry.count;
    }
    return bins;
}

std::vector<InstantCount> rebinHours(std::span<const InstantCount> hours, Bin bin, const QTimeZone &zone)
{
    if (bin == Bin::Hour)
        return {hours.begin(), hours.end()};
    std::vector<DayCount> days;
    days.reserve(hours.size() / 24 + 2);
    // Hours of one day follow each other: the calendar is asked once a day, not once an hour.
    UtcMicros end{std::numeric_limits<qint64>::min()};
    for (const InstantCount &hour : hours) {
        if (days.empty() || hour.start >= end) {
            const QDate day = localDay(hour.start, zone);
            end = startOfDay(day.addDays(1), zone);
            days.push_back({day, 0});
        }
        days.back().count += hour.count;
    }
    std::vector<InstantCount> result;
    for (const DayCount &entry : rebinDays(days, bin))
        result.push_back({startOfDay(entry.day, zone), entry.count});
    return result;
}

Bin binFor(const Period &period)
{
    const int days = period.days();
    if (days <= longestHourly)
        return Bin::Hour;
    if (days <= longestDaily)
        return Bin::Day;
    return days <= longestWeekly ? Bin::Week : Bin::Month;
}

}  // namespace tgd::domain
