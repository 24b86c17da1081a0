#include "charts/axis_ticks.h"
#include "charts/chart_export.h"
#include "charts/chart_group.h"
#include "charts/chart_table.h"
#include "charts/csv_text.h"
#include "charts/samples.h"
#include "gui/demo_content.h"
#include "support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace tgd::charts;

namespace {
constexpr double missing = std::numeric_limits<double>::quiet_NaN();
const QTimeZone berlin("Europe/Berlin");
}  // namespace

class ChartDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void the_pyramid_agrees_with_a_walk_over_all_samples()
    {
        std::vector<double> values;
        quint32 seed = 7;
        for (int i = 0; i < 5000; ++i) {
            seed = seed * 1664525u + 1013904223u;
            values.push_back(i % 97 == 0 ? missing : double(seed >> 8));
        }
        const MinMaxPyramid pyramid(values);
        for (int round = 0; round < 400; ++round) {
            seed = seed * 1664525u + 1013904223u;
            const size_t first = (seed >> 8) % values.size();
            seed = seed * 1664525u + 1013904223u;
            const size_t last = first + (seed >> 8) % (values.size() - first + 1);
            MinMax expected;
            for (size_t i = first; i < last; ++i)
                expected.add(values[i]);
            const MinMax found = pyramid.range(first, last);
            QCOMPARE(found.empty, expected.empty);
            QCOMPARE(found.low, expected.low);
            QCOMPARE(found.high, expected.high);
        }
    }

    void a_search_from_a_hint_agrees_with_the_plain_one()
    {
        std::vector<qint64> times;
        for (qint64 i = 0; i < 1000; ++i)
            times.push_back(i * i);
        const Samples samples(times, std::vector<double>(1000, 1.0));
        for (size_t hint = 0; hint < 1000; hint += 37) {
            for (qint64 time = samples.time(hint); time < 1'000'000; time += 9973)
                QCOMPARE(samples.lowerBound(time, hint), samples.lowerBound(time));
        }
    }

    void the_nearest_sample_is_found()
    {
        const Samples samples({10, 20, 40}, {1, missing, 3});
        QCOMPARE(samples.nearest(-5), std::optional<size_t>(0));
        QCOMPARE(samples.nearest(31), std::optional<size_t>(2));
        QCOMPARE(samples.nearest(99), std::optional<size_t>(2));
        QCOMPARE(samples.valueAt(40), std::optional<double>(3));
        QVERIFY(!samples.valueAt(20));
        QVERIFY(!samples.valueAt(11));
        QVERIFY(!Samples({}, {}).nearest(1));
    }

    void axes_of_counts_start_at_zero_on_round_values()
    {
        const ValueAxis messages = makeValueAxis(9120, 26840, 92, true);
        QCOMPARE(messages.ticks, (std::vector<double>{0, 10000, 20000, 30000}));
        QCOMPARE(messages.low, 0.0);
        QCOMPARE(makeValueAxis(1804, 3710, 56, true).ticks, (std::vector<double>{0, 2000, 4000}));
        // Nothing, or one: still whole numbers.
        QCOMPARE(makeValueAxis(0, 0, 200, true).ticks, (std::vector<double>{0, 1}));
        QCOMPARE(makeValueAxis(0, 1, 200, true).step, 1.0);
    }

    void axes_have_three_to_six_ticks_data()
    {
        QTest::addColumn<double>("high");
        for (const double high : {2.0, 3.0, 7.0, 11.0, 26.0, 99.0, 101.0, 4999.0, 1e6, 7.3e9})
            QTest::addRow("%g", high) << high;
    }

    void axes_have_three_to_six_ticks()
    {
        QFETCH(double, high);
        for (const double pixels : {60.0, 92.0, 150.0, 400.0}) {
            const ValueAxis axis = makeValueAxis(0, high, pixels, true);
            QVERIFY2(axis.ticks.size() >= 2 && axis.ticks.size() <= 6, qPrintable(QString::number(axis.ticks.size())));
            QVERIFY(axis.high >= high);
        }
    }

    void joins_and_leaves_share_one_zero_line()
    {
        const ValueAxis axis = makeValueAxis(-58, 96, 178, true);
        QCOMPARE(axis.ticks, (std::vector<double>{-50, 0, 50, 100}));
        QVERIFY(axis.low <= -58 && axis.low > -70);
    }

    void gauges_follow_their_values()
    {
        const ValueAxis axis = makeValueAxis(101.2, 103.9, 120, false);
        QVERIFY(axis.low > 99 && axis.low <= 101.2);
        QVERIFY(axis.high >= 103.9 && axis.high < 106);
    }

    void time_labels_stand_on_local_midnights_and_mondays()
    {
        const auto days = tgd::test::demoDays();
        const auto ticks = makeTimeTicks(days.front(), days.back(), 372, 52, berlin);
        QCOMPARE(ticks.size(), size_t(5));
        QCOMPARE(ticks[0].label, "26 Oct");
        QCOMPARE(ticks[1].label, "2 Nov");
        QCOMPARE(ticks[4].label, "23 Nov");
        QCOMPARE(ticks[1].time, QDate(2026, 11, 2).startOfDay(berlin).toMSecsSinceEpoch() * 1000);
    }

    void time_labels_are_on_round_hours_across_a_clock_change()
    {
        const qint64 from = QDate(2026, 10, 24).startOfDay(berlin).toMSecsSinceEpoch() * 1000;
        const qint64 to = QDate(2026, 10, 27).startOfDay(berlin).toMSecsSinceEpoch() * 1000;
        for (const double width : {400.0, 900.0, 2400.0}) {
            for (const TimeTick &tick : makeTimeTicks(from, to, width, 52, berlin)) {
                const QTime time = QDateTime::fromMSecsSinceEpoch(tick.time / 1000, berlin).time();
                QCOMPARE(time.minute(), 0);
            }
        }
    }

    void zooming_keeps_the_instant_under_the_cursor()
    {
        ChartGroup group;
        group.setFullRange(0, 1'000'000);
        group.setShortestSpan(100);
        group.zoomAt(250'000, 0.5);
        QCOMPARE(group.from(), 125'000);
        QCOMPARE(group.to(), 625'000);
        group.zoomAt(250'000, 1e-9);
        QCOMPARE(group.to() - group.from(), 100);
        group.zoomAt(250'000, 1e9);
        QVERIFY(!group.isZoomed());
    }

    void panning_stops_at_the_ends()
    {
        ChartGroup group;
        group.setFullRange(0, 1000);
        group.setShortestSpan(1);
        group.setVisibleRange(400, 600);
        group.pan(-500);
        QCOMPARE(group.from(), 0);
        QCOMPARE(group.to(), 200);
        group.pan(5000);
        QCOMPARE(group.from(), 800);
        QCOMPARE(group.to(), 1000);
        QSignalSpy changes(&group, &ChartGroup::rangeChanged);
        group.pan(1);
        QCOMPARE(changes.size(), 0);
        group.resetZoom();
        QCOMPARE(changes.size(), 1);
    }

    void isolating_twice_shows_all_again()
    {
        ChartGroup group;
        const QStringList all{"now", "was"};
        group.isolate("now", all);
        QVERIFY(group.isHidden("was") && !group.isHidden("now"));
        group.isolate("was", all);
        QVERIFY(group.isHidden("now") && !group.isHidden("was"));
        group.isolate("was", all);
        QVERIFY(group.hidden().isEmpty());
        group.toggle("now");
        QVERIFY(group.isHidden("now"));
    }

    void csv_is_rfc_4180_with_iso_dates_and_points()
    {
        QCOMPARE(csvLine({"a", "b,c", "say \"hi\"", "two\nlines"}), "a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
        QCOMPARE(csvNumber(1234567), "1234567");
        QCOMPARE(csvNumber(0.25), "0.25");
        QCOMPARE(csvNumber(missing), "");
        ChartSpec spec;
        spec.zone = berlin;
        spec.bin = microsPerDay;
        const auto days = tgd::test::demoDays();
        spec.series = {{"a", "Messages, all", SeriesKind::Line, {}, makeSamples({days[0], days[1]}, {12, missing}),
                           false, false, {}},
            {"b", "Active", SeriesKind::Line, {}, makeSamples({days[1]}, {1.5}), false, false, {}}};
        const ChartTableModel table(spec, days.front(), days.back());
        QCOMPARE(table.csv(), "time,\"Messages, all\",Active\r\n2026-10-26,12,\r\n2026-10-27,,1.5\r\n");
    }

    void hours_are_written_with_their_offset()
    {
        const qint64 time = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch() * 1000;
        QCOMPARE(isoText(time, microsPerHour, berlin), "2026-10-25T02:30:00+02:00");
        QCOMPARE(isoText(time + microsPerHour, microsPerHour, berlin), "2026-10-25T02:30:00+01:00");
    }

    void the_table_behind_a_chart_is_a_proper_model()
    {
        ChartSpec spec;
        const auto days = tgd::test::demoDays();
        spec.bin = microsPerDay;
        spec.zone = berlin;
        spec.series = {{"a", "Messages", SeriesKind::Line, {}, makeSamples(days, std::vector<double>(days.size(), 4)),
            false, false, {}}};
        ChartTableModel table(spec, days[2], days[4]);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(0, 0).data().toString(), "Wed 28 Oct");
        QCOMPARE(table.index(0, 1).data().toString(), "4");
        QVERIFY(table.tsv().startsWith("Time\tMessages\n2026-10-28\t4\n"));
    }

    void file_names_are_made_of_titles()
    {
        QCOMPARE(fileNameOf("Linux Lounge: messages / day"), "linux-lounge-messages-day");
        QCOMPARE(fileNameOf("Київ"), "київ");
        QCOMPARE(fileNameOf("//"), "chart");
    }
};

TGD_TEST_CLASS(ChartDataTest);
#include "chart_data_test.moc"
