#include "charts/chart_legend.h"
#include "charts/export_menu.h"
#include "charts/heatmap_view.h"
#include "gui/demo_content.h"
#include "gui/gallery.h"
#include "support/test_registry.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

#include <limits>

using namespace tgd::charts;
using tgd::theme::Theme;
using tgd::theme::Token;

namespace {
const QTimeZone berlin("Europe/Berlin");

ChartSpec dailySpec(SeriesKind kind = SeriesKind::Line)
{
    const auto days = tgd::test::demoDays();
    std::vector<double> values;
    for (size_t i = 0; i < days.size(); ++i)
        values.push_back(100 + 10 * double(i));
    ChartSpec spec;
    spec.zone = berlin;
    spec.bin = microsPerDay;
    spec.title = "Messages per day";
    spec.series = {{"now", "This period", kind, Token::Series1, makeSamples(days, values), true, false, {}}};
    return spec;
}

struct Pair {
    ChartGroup group;
    QWidget window;
    TimeSeriesView *upper;
    TimeSeriesView *lower;

    Pair()
    {
        const auto days = tgd::test::demoDays();
        group.setFullRange(days.front(), days.back());
        group.setShortestSpan(2 * microsPerDay);
        auto *layout = new QVBoxLayout(&window);
        upper = new TimeSeriesView(&group, "Messages per day", &window);
        lower = new TimeSeriesView(&group, "Members", &window);
        upper->setSpec(dailySpec());
        lower->setSpec(dailySpec(SeriesKind::Bars));
        layout->addWidget(upper);
        layout->addWidget(lower);
        window.resize(600, 400);
        window.show();
        QApplication::processEvents();
    }
    QPoint at(int day, TimeSeriesView *view) const
    {
        const ChartRenderer frame = view->renderer();
        return QPoint(int(frame.crosshairX(tgd::test::demoDays()[size_t(day)])), int(frame.plot().center().y()));
    }
};

void wheel(TimeSeriesView *view, const QPoint &position, int delta)
{
    QWheelEvent event(position, view->viewport()->mapToGlobal(position), {}, QPoint(0, delta), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &event);
}

void drag(TimeSeriesView *view, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, from);
    for (const QPoint &position : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, position, view->viewport()->mapToGlobal(position), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QApplication::sendEvent(view->viewport(), &move);
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, to);
}
}  // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        tgd::test::installTheme();
    }

    void pointing_in_one_chart_reads_all_charts_of_the_page()
    {
        Pair charts;
        QTest::mouseMove(charts.upper->viewport(), charts.at(19, charts.upper));
        const auto days = tgd::test::demoDays();
        QVERIFY(charts.group.crosshair());
        QCOMPARE(charts.upper->renderer().snapped(*charts.group.crosshair()), std::optional<qint64>(days[19]));
        QCOMPARE(charts.upper->reading(charts.upper->spec().series[0]), std::optional<double>(290));
        QCOMPARE(charts.lower->reading(charts.lower->spec().series[0]), std::optional<double>(290));
    }

    void a_bar_is_read_over_its_whole_width()
    {
        Pair charts;
        const ChartRenderer frame = charts.lower->renderer();
        const auto days = tgd::test::demoDays();
        const double left = frame.xOf(days[10]);
        const double right = frame.xOf(days[11]);
        QVERIFY(right - left > 8);
        for (const double x : {left + 1, right - 1})
            QCOMPARE(frame.snapped(frame.timeAt(x)), std::optional<qint64>(days[10]));
    }

    void the_crosshair_is_painted_where_it_is_read()
    {
        Pair charts;
        const QPoint place = charts.at(12, charts.upper);
        const QImage before = charts.upper->grab().toImage();
        charts.group.setCrosshair(tgd::test::demoDays()[12]);
        QApplication::processEvents();
        const QImage after = charts.upper->grab().toImage();
        int changed = 0;
        const int top = int(charts.upper->renderer().plot().top());
        for (int y = top + 2; y < top + 40; ++y)
            changed += before.pixel(place.x(), y) != after.pixel(place.x(), y) ? 1 : 0;
        QVERIFY(changed > 30);
    }

    void the_wheel_zooms_at_the_cursor_and_a_double_click_resets()
    {
        Pair charts;
        const QPoint place = charts.at(20, charts.upper);
        const qint64 before = charts.upper->renderer().timeAt(place.x());
        wheel(charts.upper, place, 240);
        QVERIFY(charts.group.isZoomed());
        const qint64 after = charts.upper->renderer().timeAt(place.x());
        QVERIFY(std::abs(after - before) < microsPerHour);
        QTest::mouseDClick(charts.upper->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(!charts.group.isZoomed());
    }

    void dragging_selects_whole_days_while_everything_is_shown()
    {
        Pair charts;
        const auto days = tgd::test::demoDays();
        for (TimeSeriesView *view : {charts.upper, charts.lower}) {
            QSignalSpy selected(view, &TimeSeriesView::rangeSelected);
            drag(view, charts.at(5, view), charts.at(9, view));
            QCOMPARE(selected.size(), 1);
            QCOMPARE(selected[0][0].toLongLong(), days[5]);
            QCOMPARE(selected[0][1].toLongLong(), days[9] + microsPerDay);
            QVERIFY(!charts.group.isZoomed());
        }
    }

    void dragging_pans_when_zoomed_and_shift_still_selects()
    {
        Pair charts;
        wheel(charts.upper, charts.at(15, charts.upper), 480);
        const qint64 before = charts.group.from();
        QSignalSpy selected(charts.upper, &TimeSeriesView::rangeSelected);
        const QPoint middle = charts.upper->viewport()->rect().center();
        drag(charts.upper, middle, middle + QPoint(60, 0));
        QVERIFY(charts.group.from() < before);
        QCOMPARE(selected.size(), 0);
        drag(charts.upper, middle, middle + QPoint(60, 0), Qt::ShiftModifier);
        QCOMPARE(selected.size(), 1);
    }

    void a_click_selects_nothing()
    {
        Pair charts;
        QSignalSpy selected(charts.upper, &TimeSeriesView::rangeSelected);
        QTest::mouseClick(charts.upper->viewport(), Qt::LeftButton, {}, charts.at(9, charts.upper));
        QCOMPARE(selected.size(), 0);
    }

    void the_keyboard_reaches_every_value()
    {
        Pair charts;
        const auto days = tgd::test::demoDays();
        charts.upper->setFocus();
        QTest::keyClick(charts.upper, Qt::Key_Left);
        QCOMPARE(charts.group.crosshair(), std::optional<qint64>(days.back()));
        QTest::keyClick(charts.upper, Qt::Key_Left);
        QCOMPARE(charts.group.crosshair(), std::optional<qint64>(days[28]));
        QTest::keyClick(charts.upper, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(charts.group.crosshair(), std::optional<qint64>(days[18]));
        QVERIFY2(charts.upper->accessibleDescription().startsWith("Fri 13 Nov, This period: 280"),
            qPrintable(charts.upper->accessibleDescription()));
        QTest::keyClick(charts.upper, Qt::Key_Plus);
        QVERIFY(charts.group.isZoomed());
        QTest::keyClick(charts.upper, Qt::Key_Home);
        QVERIFY(!charts.group.isZoomed());
        QTest::keyClick(charts.upper, Qt::Key_Escape);
        QVERIFY(!charts.group.crosshair());
        QTest::keyClick(charts.upper, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Time\tThis period\n2026-10-26\t100\n"));
    }

    void a_chart_describes_itself_in_words()
    {
        Pair charts;
        QCOMPARE(charts.upper->accessibleName(), "Messages per day");
        QVERIFY(charts.upper->accessibleDescription().contains("lowest 100, highest 390, newest 390"));
    }

    void the_legend_isolates_and_toggles()
    {
        Pair charts;
        ChartSpec spec = dailySpec();
        spec.series.push_back(spec.series[0]);
        spec.series[1].id = "was";
        spec.series[1].name = "Previous";
        spec.series[1].kind = SeriesKind::Previous;
        charts.upper->setSpec(spec);
        ChartLegend legend(charts.upper);
        legend.show();
        const auto entries = legend.findChildren<QAbstractButton *>();
        QCOMPARE(entries.size(), 2);
        QTest::mouseClick(entries[0], Qt::LeftButton);
        QVERIFY(charts.group.isHidden("was"));
        QTest::mouseClick(entries[0], Qt::LeftButton);
        QVERIFY(!charts.group.isHidden("was"));
        QTest::mouseClick(entries[1], Qt::LeftButton, Qt::ControlModifier);
        QVERIFY(charts.group.isHidden("was"));
        QVERIFY(!charts.group.isHidden("now"));
    }

    void a_gap_is_a_gap()
    {
        ChartGroup group;
        group.setFullRange(0, 100'000'000);
        ChartSpec spec;
        spec.longestStep = 2'000'000;
        std::vector<qint64> times;
        std::vector<double> values;
        for (qint64 second = 0; second <= 100; ++second) {
            if (second > 30 && second < 70)
                continue;
            times.push_back(second * 1'000'000);
            values.push_back(50);
        }
        spec.series = {{"a", "A", SeriesKind::Line, Token::Series1, makeSamples(times, values), false, false, {}}};
        TimeSeriesView view(&group, "Gap");
        view.setSpec(spec);
        view.resize(500, 200);
        view.show();
        const QImage image = view.grab().toImage();
        const ChartRenderer frame = view.renderer();
        const QColor line = Theme::color(Token::Series1);
        const auto inked = [&](qint64 second) {
            const int x = int(frame.xOf(second * 1'000'000));
            const int y = int(frame.yOf(50));
            for (int dy = -2; dy <= 2; ++dy) {
                const QColor pixel = image.pixelColor(x, y + dy);
                if (std::abs(pixel.red() - line.red()) + std::abs(pixel.green() - line.green())
                        + std::abs(pixel.blue() - line.blue())
                    < 60)
                    return true;
            }
            return false;
        };
        QVERIFY(inked(15));
        QVERIFY(inked(85));
        QVERIFY(!inked(40));
        QVERIFY(!inked(50));
        QVERIFY(!inked(60));
    }

    void a_spike_survives_ten_samples_a_pixel()
    {
        ChartGroup group;
        const int count = 10000;
        std::vector<qint64> times;
        std::vector<double> values;
        for (int i = 0; i < count; ++i) {
            times.push_back(i * 1000LL);
            values.push_back(i == 5000 ? 1000 : 1);
        }
        group.setFullRange(0, times.back());
        ChartSpec spec;
        spec.series = {{"a", "A", SeriesKind::Line, Token::Series1, makeSamples(times, values), false, false, {}}};
        TimeSeriesView view(&group, "Spike");
        view.setSpec(spec);
        view.resize(800, 200);
        view.show();
        const QImage image = view.grab().toImage();
        const ChartRenderer frame = view.renderer();
        QCOMPARE(frame.axis().high, 1000.0);
        const int x = int(frame.xOf(5000 * 1000));
        const int y = int(frame.yOf(500));
        bool seen = false;
        for (int dx = -2; dx <= 2; ++dx)
            seen = seen || image.pixelColor(x + dx, y) == Theme::color(Token::Series1);
        QVERIFY(seen);
    }

    void exports_are_painted_by_the_same_code()
    {
        Pair charts;
        QMenu menu;
        const ExportMenu *exports = charts.upper->addExportActions(&menu);
        const QByteArray png = exports->bytesOf(ExportFormat::Png);
        const QImage picture = QImage::fromData(png, "PNG");
        QCOMPARE(picture.size(), charts.upper->viewport()->size() * 2);
        const QByteArray svg = exports->bytesOf(ExportFormat::Svg);
        QVERIFY(svg.contains("<svg") && svg.contains("Messages per day"));
        QVERIFY(exports->bytesOf(ExportFormat::Pdf).startsWith("%PDF-"));
        QVERIFY(exports->bytesOf(ExportFormat::Csv).startsWith("time,This period\r\n2026-10-26,100\r\n"));
    }

    void a_hundred_days_of_zoom_do_not_jitter()
    {
        // Microseconds around 2026 are beyond what a float, and near what a double times a pixel, can hold.
        ChartGroup group;
        const qint64 start = 1'790'000'000'000'000LL;
        group.setFullRange(start, start + 100 * microsPerDay);
        group.setVisibleRange(start + 50 * microsPerDay, start + 50 * microsPerDay + 1000);
        ChartSpec spec;
        spec.series = {{"a", "A", SeriesKind::Line, Token::Series1,
            makeSamples({group.from(), group.from() + 500}, {1, 2}), false, false, {}}};
        TimeSeriesView view(&group, "Zoom");
        view.setSpec(spec);
        view.resize(800, 200);
        view.show();
        const ChartRenderer frame = view.renderer();
        QVERIFY(std::abs(frame.xOf(group.from() + 500) - frame.plot().center().x()) < 0.01);
        QCOMPARE(frame.timeAt(frame.xOf(group.from() + 123)), group.from() + 123);
    }

    void the_heatmap_is_walked_by_keys_and_speaks()
    {
        HeatmapView::Cells cells{};
        cells[1][20] = 1684;
        cells[0][0] = 3;
        HeatmapView view("When people write");
        view.setCells(cells, "an hour, average");
        QCOMPARE(view.caption(), "Tue 20–21: 1,684 an hour, average");
        QVERIFY(view.accessibleDescription().contains("1,684"));
        QCOMPARE(view.step(1684), 5);
        QCOMPARE(view.step(view.top()), 6);
        QCOMPARE(view.step(0), 0);
        view.resize(328, 220);
        view.show();
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.caption(), "Mon 00–01: 3 an hour, average");
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentDay(), 0);
        QCOMPARE(view.currentHour(), 0);
        QVERIFY(view.csv().startsWith("weekday,00,01"));
        QCOMPARE(view.csv().split("\r\n").at(2).split(",").at(21), "1684");
    }
};

TGD_TEST_CLASS(ChartViewTest);
#include "chart_view_test.moc"
