#include "state/job_board.h"
#include "state/time_range_state.h"
#include "support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tgd;
using domain::Period;
using state::QuickRange;
using state::TimeRangeState;

class ViewStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quick_ranges_are_whole_local_days()
    {
        const TimeRangeState range(QDate(2026, 11, 24));  // a Tuesday
        QCOMPARE(range.period(), (Period{QDate(2026, 10, 26), QDate(2026, 11, 24)}));
        QCOMPARE(range.periodOf(QuickRange::Last7Days), (Period{QDate(2026, 11, 18), QDate(2026, 11, 24)}));
        QCOMPARE(range.periodOf(QuickRange::ThisWeek), (Period{QDate(2026, 11, 23), QDate(2026, 11, 24)}));
        QCOMPARE(range.periodOf(QuickRange::PreviousWeek), (Period{QDate(2026, 11, 16), QDate(2026, 11, 22)}));
        QCOMPARE(range.periodOf(QuickRange::ThisMonth), (Period{QDate(2026, 11, 1), QDate(2026, 11, 24)}));
        QCOMPARE(range.periodOf(QuickRange::PreviousMonth), (Period{QDate(2026, 10, 1), QDate(2026, 10, 31)}));
    }

    void a_new_day_moves_a_quick_range_and_leaves_a_custom_one()
    {
        TimeRangeState range(QDate(2026, 11, 24));
        QSignalSpy changes(&range, &TimeRangeState::periodChanged);
        range.setToday(QDate(2026, 11, 25));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(range.period().to, QDate(2026, 11, 25));
        range.chooseCustom({QDate(2026, 1, 1), QDate(2026, 1, 31)});
        range.setToday(QDate(2026, 11, 26));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(range.period(), (Period{QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    }

    void back_and_forward_walk_through_what_was_shown()
    {
        TimeRangeState range(QDate(2026, 11, 24));
        QVERIFY(!range.canGoBack());
        range.choose(QuickRange::Last7Days);
        range.chooseCustom({QDate(2026, 1, 1), QDate(2026, 1, 31)});
        range.goBack();
        QCOMPARE(range.quick(), QuickRange::Last7Days);
        range.goBack();
        QCOMPARE(range.quick(), QuickRange::Last30Days);
        QVERIFY(!range.canGoBack());
        range.goForward();
        range.goForward();
        QCOMPARE(range.quick(), QuickRange::Custom);
        range.goBack();
        range.choose(QuickRange::ThisWeek);
        QVERIFY(!range.canGoForward());
    }

    void choosing_what_is_shown_makes_no_history()
    {
        TimeRangeState range(QDate(2026, 11, 24));
        range.choose(QuickRange::Last30Days);
        range.chooseCustom({QDate(2026, 2, 1), QDate(2026, 1, 1)});
        QVERIFY(!range.canGoBack());
        QCOMPARE(range.quick(), QuickRange::Last30Days);
    }

    void a_shift_keeps_the_length_and_stops_at_today()
    {
        TimeRangeState range(QDate(2026, 11, 24));
        QVERIFY(!range.canShiftForward());
        range.shift(-1);
        QCOMPARE(range.period(), (Period{QDate(2026, 9, 26), QDate(2026, 10, 25)}));
        QVERIFY(range.canShiftForward());
        range.shift(1);
        range.shift(1);
        QCOMPARE(range.period(), (Period{QDate(2026, 10, 26), QDate(2026, 11, 24)}));
    }

    void all_starts_with_the_first_day_known()
    {
        TimeRangeState range(QDate(2026, 11, 24));
        range.choose(QuickRange::All);
        QCOMPARE(range.period().days(), 30);
        QSignalSpy changes(&range, &TimeRangeState::periodChanged);
        range.setFirstDay(QDate(2020, 2, 29));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(range.period().from, QDate(2020, 2, 29));
    }

    void what_is_saved_is_restored()
    {
        TimeRangeState first(QDate(2026, 11, 24));
        first.choose(QuickRange::PreviousMonth);
        TimeRangeState second(QDate(2026, 12, 1));
        second.restore(first.save());
        QCOMPARE(second.quick(), QuickRange::PreviousMonth);
        QCOMPARE(second.period().from, QDate(2026, 11, 1));
        first.chooseCustom({QDate(2026, 1, 1), QDate(2026, 1, 31)});
        QCOMPARE(first.save(), QStringLiteral("2026-01-01/2026-01-31"));
        second.restore(first.save());
        QCOMPARE(second.period(), first.period());
        second.restore(QStringLiteral("2026-02-31/nonsense"));
        QCOMPARE(second.period(), first.period());
    }

    void a_job_reports_ends_and_disappears()
    {
        state::JobBoard board;
        QSignalSpy finished(&board, &state::JobBoard::finished);
        const int job = board.start(QStringLiteral("Import"));
        board.report(job, {QStringLiteral("import"), 30, 120, QStringLiteral("bytes"), 9});
        QCOMPARE(board.running().front().percent(), std::optional<int>(25));
        QCOMPARE(board.running().front().secondsLeft(), std::optional<qint64>(10));
        board.finish(job, QStringLiteral("120 bytes"));
        QVERIFY(board.running().empty());
        QCOMPARE(finished.size(), 1);
        board.finish(job);
        QCOMPARE(finished.size(), 1);
    }

    void cancelling_asks_the_job_once()
    {
        state::JobBoard board;
        int asked = 0;
        const int job = board.start(QStringLiteral("Import"), [&asked] { ++asked; });
        board.cancel(job);
        board.cancel(job);
        QCOMPARE(asked, 1);
        QVERIFY(board.running().front().cancelling);
        const int other = board.start(QStringLiteral("Cannot be cancelled"));
        board.cancel(other);
        QVERIFY(!board.running().back().cancelling);
    }

    void a_job_may_end_itself_when_it_is_cancelled()
    {
        state::JobBoard board;
        int job = 0;
        job = board.start(QStringLiteral("Import"), [&] {
            board.fail(job, {domain::ErrorKind::Cancelled, QStringLiteral("Cancelled"), {}});
        });
        board.cancel(job);
        QVERIFY(board.running().empty());
    }
};

TGD_TEST_CLASS(ViewStateTest);
#include "view_state_test.moc"
