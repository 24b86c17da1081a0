#include "domain/rebin.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::domain;

namespace {
const QTimeZone berlin("Europe/Berlin");
constexpr qint64 hour = 3'600'000'000LL;

std::vector<InstantCount> hoursOf(QDate from, QDate end)
{
    std::vector<InstantCount> hours;
    for (qint64 at = startOfDay(from, berlin).value; at < startOfDay(end, berlin).value; at += hour)
        hours.push_back({UtcMicros{at}, 1});
    return hours;
}
}  // namespace

class RebinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeks_start_on_monday()
    {
        // 1 March 2026 is a Sunday.
        const std::vector<DayCount> days{
            {QDate(2026, 3, 1), 5}, {QDate(2026, 3, 2), 7}, {QDate(2026, 3, 8), 1}, {QDate(2026, 3, 9), 2}};
        const std::vector<DayCount> weeks = rebinDays(days, Bin::Week);
        QCOMPARE(
            weeks, (std::vector<DayCount>{{QDate(2026, 2, 23), 5}, {QDate(2026, 3, 2), 8}, {QDate(2026, 3, 9), 2}}));
    }

    void months_and_empty_bins_between_are_there()
    {
        const std::vector<DayCount> days{{QDate(2026, 1, 31), 5}, {QDate(2026, 4, 1), 7}};
        QCOMPARE(rebinDays(days, Bin::Month),
            (std::vector<DayCount>{
                {QDate(2026, 1, 1), 5}, {QDate(2026, 2, 1), 0}, {QDate(2026, 3, 1), 0}, {QDate(2026, 4, 1), 7}}));
        QCOMPARE(rebinDays({}, Bin::Week).size(), size_t(0));
    }

    void a_day_of_23_or_25_hours_is_one_bin()
    {
        const auto spring = rebinHours(hoursOf(QDate(2026, 3, 28), QDate(2026, 3, 31)), Bin::Day, berlin);
        QCOMPARE(spring.size(), size_t(3));
        QCOMPARE(spring[0].count, 24);
        QCOMPARE(spring[1].count, 23);
        QCOMPARE(spring[2].count, 24);
        const auto autumn = rebinHours(hoursOf(QDate(2026, 10, 24), QDate(2026, 10, 27)), Bin::Day, berlin);
        QCOMPARE(autumn[1].count, 25);
        QCOMPARE(autumn[1].start, startOfDay(QDate(2026, 10, 25), berlin));
    }

    void a_week_with_a_clock_change_keeps_every_hour()
    {
        const auto weeks = rebinHours(hoursOf(QDate(2026, 10, 19), QDate(2026, 11, 2)), Bin::Week, berlin);
        QCOMPARE(weeks.size(), size_t(2));
        QCOMPARE(weeks[0].count, 7 * 24 + 1);
        QCOMPARE(weeks[1].count, 7 * 24);
    }

    void hours_before_1970_fall_into_their_own_day()
    {
        const std::vector<InstantCount> hours{{UtcMicros{-hour}, 3}, {UtcMicros{0}, 4}};
        const auto days = rebinHours(hours, Bin::Day, QTimeZone::utc());
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].count, 3);
        QCOMPARE(days[1].count, 4);
    }

    void the_bin_grows_with_the_period()
    {
        QCOMPARE(binFor({QDate(2026, 1, 1), QDate(2026, 1, 2)}), Bin::Hour);
        QCOMPARE(binFor({QDate(2026, 1, 1), QDate(2026, 1, 30)}), Bin::Day);
        QCOMPARE(binFor({QDate(2024, 1, 1), QDate(2026, 1, 1)}), Bin::Week);
        QCOMPARE(binFor({QDate(2016, 1, 1), QDate(2026, 1, 1)}), Bin::Month);
    }
};

TGD_TEST_CLASS(RebinTest);
#include "rebin_test.moc"
