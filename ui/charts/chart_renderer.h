#pragma once

#include "charts/axis_ticks.h"
#include "charts/chart_spec.h"

#include <QRectF>
#include <QSet>

class QFontMetricsF;
class QPainter;

namespace tgd::charts {

// What of a chart is visible; taken from the group for each frame.
struct ChartViewState {
    qint64 from = 0;
    qint64 to = 1;
    QSet<QString> hidden;
    std::optional<qint64> crosshair;
};

// Paints one chart: the same code for the screen, PNG, SVG and PDF. Made for one frame; cheap, refers to the spec.
// No step is proportional to the number of samples: ranges are found by binary search, and more than one sample a
// pixel becomes min and max of the pixel column.
class ChartRenderer {
public:
    ChartRenderer(const ChartSpec &spec, const ChartViewState &state, const QSizeF &size);

    const QRectF &plot() const { return m_plot; }
    const ValueAxis &axis() const { return m_axis; }
    double xOf(qint64 time) const;
    double yOf(double value) const;
    qint64 timeAt(double x) const;
    // The sample time that the crosshair snaps to here; nothing when there is no sample.
    std::optional<qint64> snapped(qint64 time) const;
    // Middle of the bin for bars, the time itself for points.
    double crosshairX(qint64 time) const;

    void paintGround(QPainter &painter) const;  // band, grid, labels, gaps, events
    void paintSeries(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;  // line, points, chip, values of the title
    void paintAll(QPainter &painter) const;

private:
    void layOut();
    void makeAxis();
    bool hasBars() const;
    bool isShown(const ChartSeries &series) const { return !m_state.hidden.contains(series.id) && series.data; }
    std::pair<size_t, size_t> visible(const Samples &samples) const;
    void paintGrid(QPainter &painter) const;
    void paintTimeLabels(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintThresholds(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    void paintLine(QPainter &painter, const ChartSeries &series) const;
    void paintEnvelope(QPainter &painter, const ChartSeries &series, size_t first, size_t last) const;
    void paintBars(QPainter &painter, const ChartSeries &series) const;
    void paintReading(QPainter &painter, qint64 time) const;
    void paintChip(QPainter &painter, qint64 time, double x) const;
    bool isGapBefore(const Samples &samples, size_t index) const;
    QRectF labelRect(const TimeTick &tick, const QFontMetricsF &metrics) const;

    const ChartSpec &m_spec;
    const ChartViewState &m_state;
    QSizeF m_size;
    QRectF m_plot;
    ValueAxis m_axis;
    std::vector<TimeTick> m_timeTicks;
    qint64 m_to = 1;  // right edge: one bin after the last when there are bars
};

}  // namespace tgd::charts
