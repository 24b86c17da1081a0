#include "domain/notable_days.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::domain;

class NotableDaysTest : public QObject {
    Q_OBJECT

private:
    static ActivityReport steady(int days)
    {
        ActivityReport report;
        report.period = {QDate(2026, 3, 1), QDate(2026, 3, 1).addDays(days - 1)};
        report.today = report.period.to;
        for (int i = 0; i < days; ++i) {
            DayFigures day;
            day.day = report.period.from.addDays(i);
            day.figures.messages = 100;
            report.days.push_back(day);
        }
        return report;
    }

private Q_SLOTS:
    void a_spike_is_found_and_measured_against_the_median()
    {
        ActivityReport report = steady(30);
        report.days[10].figures.messages = 320;
        const auto found = notableDays(report);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].day, QDate(2026, 3, 11));
        QCOMPARE(found[0].timesUsual, 3.2);
    }

    void the_running_day_and_quiet_chats_are_left_out()
    {
        ActivityReport report = steady(30);
        report.days.back().figures.messages = 1000;
        QVERIFY(notableDays(report).empty());
        for (DayFigures &day : report.days)
            day.figures.messages = 1;
        report.days[3].figures.messages = 40;
        QVERIFY(notableDays(report).empty());
    }
};

TGD_TEST_CLASS(NotableDaysTest);
#include "notable_days_test.moc"
