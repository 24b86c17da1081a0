#include "history_range.h"
#include "options.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;

class HistoryRangeTest : public QObject {
    Q_OBJECT

private:
    static domain::UtcMicros at(QDate day) { return {day.startOfDay().toMSecsSinceEpoch() * 1000 + 3'600'000'000}; }

private Q_SLOTS:
    void a_history_that_ended_long_ago_is_shown_whole_or_its_end()
    {
        const QDate today(2026, 11, 24);
        const desktop::HistorySpan old{at(QDate(2024, 3, 4)), at(QDate(2024, 3, 11))};
        QCOMPARE(*desktop::openingPeriod(old, today), (domain::Period{QDate(2024, 3, 4), QDate(2024, 3, 11)}));
        const desktop::HistorySpan longOne{at(QDate(2020, 1, 1)), at(QDate(2024, 3, 11))};
        QCOMPARE(*desktop::openingPeriod(longOne, today), domain::Period::lastDays(QDate(2024, 3, 11), 90));
        const desktop::HistorySpan fresh{at(QDate(2024, 3, 4)), at(QDate(2026, 11, 20))};
        QVERIFY(!desktop::openingPeriod(fresh, today));
    }

    void chats_without_messages_do_not_count()
    {
        domain::ChatListItem empty;
        domain::ChatListItem one;
        one.firstMessage = at(QDate(2024, 3, 4));
        one.lastMessage = at(QDate(2024, 3, 5));
        domain::ChatListItem two;
        two.firstMessage = at(QDate(2024, 2, 1));
        two.lastMessage = at(QDate(2024, 2, 2));
        QVERIFY(!desktop::spanOf({empty}));
        const auto span = desktop::spanOf({empty, one, two});
        QCOMPARE(span->first, *two.firstMessage);
        QCOMPARE(span->last, *one.lastMessage);
    }

    void a_range_of_impossible_or_reversed_dates_is_refused()
    {
        QVERIFY(desktop::Options::parse({"--range", "2024-02-01..2024-02-29"}));
        for (const char *range : {"2024-02-01..2024-02-30", "2024-03-01..2024-02-01"}) {
            const auto parsed = desktop::Options::parse({"--range", range});
            QVERIFY(!parsed);
            QVERIFY(parsed.error().kind == domain::ErrorKind::Usage);
            QVERIFY(parsed.error().message.contains(range));
        }
    }
};

TGD_TEST_CLASS(HistoryRangeTest);
#include "history_range_test.moc"
