#include "domain/day_bins.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::domain;

class DayBinsTest : public QObject {
    Q_OBJECT

private:
    static std::vector<DayFigures> days(QDate from, int count)
    {
        std::vector<DayFigures> list;
        for (int i = 0; i < count; ++i) {
            DayFigures day;
            day.day = from.addDays(i);
            day.figures.messages = i + 1;
            day.figures.activeUsers = 10 + i % 2;
            list.push_back(day);
        }
        return list;
    }

private Q_SLOTS:
    void counts_add_up_and_weeks_begin_on_monday()
    {
        const auto all = days(QDate(2026, 11, 25), 12);  // a Wednesday
        const auto weeks = binDays(all, BinWidth::Week);
        QCOMPARE(weeks.size(), size_t(2));
        QCOMPARE(weeks[0].days(), 5);
        QCOMPARE(weeks[1].from, QDate(2026, 11, 30));
        QCOMPARE(weeks[0].figures.messages + weeks[1].figures.messages, 78);
        QCOMPARE(weeks[1].figures.activeUsers, 11);
    }

    void months_follow_the_calendar()
    {
        const auto months = binDays(days(QDate(2024, 2, 27), 5), BinWidth::Month);
        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(months[0].to, QDate(2024, 2, 29));
        QCOMPARE(months[1].days(), 2);
    }

    void a_long_range_gets_wider_bins()
    {
        QVERIFY(binWidthFor(30) == BinWidth::Day);
        QVERIFY(binWidthFor(365) == BinWidth::Week);
        QVERIFY(binWidthFor(3000) == BinWidth::Month);
    }
};

TGD_TEST_CLASS(DayBinsTest);
#include "day_bins_test.moc"
