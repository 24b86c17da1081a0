#include "bench.h"

#include "charts/chart_group.h"
#include "charts/time_series_view.h"

#include <QChart>
#include <QChartView>
#include <QImage>
#include <QPainter>
#include <QValueAxis>

#include <cmath>
#include <random>

// chart_pan and chart_zoom: one frame of 1600×600 after the range moved, rendered into an image, against an empty
// QChartView with two axes of the same size that is repainted. Random walk, seed 3. Medians of 60 frames, in turn.
namespace {

using namespace tgd;
using bench::Row;

constexpr int frames = 60;
const QSize frameSize(1600, 600);

charts::SamplesPtr walk(size_t points)
{
    std::mt19937 random(3);
    std::normal_distribution<double> step(0, 1);
    std::vector<qint64> times(points);
    std::vector<double> values(points);
    double value = 1000;
    for (size_t i = 0; i < points; ++i) {
        times[i] = qint64(i) * 1'000'000;
        value = std::max(0.0, value + step(random));
        values[i] = value;
    }
    return charts::makeSamples(std::move(times), std::move(values));
}

double frameMillis(QWidget &widget, QImage &image)
{
    return 1000 * bench::seconds([&] {
        QPainter painter(&image);
        widget.render(&painter);
    });
}

std::vector<Row> measure(const QString &name, bool zoom)
{
    QImage image(frameSize, QImage::Format_RGB32);
    auto *chart = new QChart;
    chart->addAxis(new QValueAxis, Qt::AlignBottom);
    chart->addAxis(new QValueAxis, Qt::AlignLeft);
    QChartView empty(chart);
    empty.resize(frameSize);
    empty.show();
    std::vector<Row> rows;
    for (const size_t points : {size_t(10'000), size_t(100'000), size_t(1'000'000), size_t(10'000'000)}) {
        charts::ChartGroup group;
        charts::TimeSeriesView view(&group, QStringLiteral("Benchmark"));
        view.resize(frameSize);
        charts::ChartSpec spec;
        spec.counts = false;
        charts::ChartSeries series;
        series.id = QStringLiteral("walk");
        series.name = series.id;
        series.data = walk(points);
        spec.series.push_back(series);
        const qint64 span = qint64(points) * 1'000'000;
        group.setFullRange(0, span);
        view.setSpec(std::move(spec));
        view.show();
        group.setVisibleRange(span / 4, span * 3 / 4);
        std::vector<double> ours;
        std::vector<double> reference;
        std::vector<double> ratios;
        for (int frame = 0; frame < frames + 5; ++frame) {
            if (zoom)
                group.zoomAt(span / 2, frame % 2 ? 0.9 : 1 / 0.9);
            else
                group.pan((frame % 2 ? 1 : -1) * span / 200);
            empty.resetCachedContent();
            const double mine = frameMillis(view, image);
            const double bare = frameMillis(empty, image);
            if (frame < 5)
                continue;
            ours.push_back(mine);
            reference.push_back(bare);
            ratios.push_back(mine / bare);
        }
        rows.push_back({name, QStringLiteral("%1 points").arg(QLocale::c().toString(double(points), 'e', 0)),
            bench::median(ours), bench::median(reference), QStringLiteral("ms"), bench::median(ratios),
            points == 10'000 ? QStringLiteral("<=3") : QString()});
    }
    return rows;
}

std::vector<Row> pan()
{
    return measure(QStringLiteral("chart_pan"), false);
}

std::vector<Row> zoom()
{
    return measure(QStringLiteral("chart_zoom"), true);
}

TGD_BENCHMARK(chart_pan, pan);
TGD_BENCHMARK(chart_zoom, zoom);

}  // namespace
