#include "charts/chart_renderer.h"

#include "theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tgd::charts {

using theme::TextStyle;
using theme::Theme;

namespace {
constexpr double rightMargin = 10;
constexpr double laneHeight = 26;
constexpr double bareTop = 8;
constexpr double bareBottom = 6;
constexpr double minTickPixels = 52;
}  // namespace

ChartRenderer::ChartRenderer(const ChartSpec &spec, const ChartViewState &state, const QSizeF &size)
    : m_spec(spec), m_state(state), m_size(size)
{
    layOut();
    m_to = m_state.to + (hasBars() ? m_spec.bin : 0);
    makeAxis();
    if (m_spec.timeAxis)
        m_timeTicks
            = makeTimeTicks(m_state.from, m_state.to, m_plot.width(), Theme::px(int(minTickPixels)), m_spec.zone);
}

void ChartRenderer::layOut()
{
    const double scale = Theme::instance().textScale();
    const bool lane = !m_spec.title.isEmpty() || !m_spec.events.empty() || !m_spec.unit.isEmpty();
    const double top = lane ? laneHeight * scale - 4 : bareTop;
    const double bottom = m_spec.timeAxis ? laneHeight * scale - 2 : bareBottom;
    const double left = m_spec.leftMargin * scale;
    m_plot = QRectF(
        left, top, std::max(1.0, m_size.width() - left - rightMargin), std::max(1.0, m_size.height() - top - bottom));
}

bool ChartRenderer::hasBars() const
{
    return std::any_of(m_spec.series.begin(), m_spec.series.end(),
        [](const ChartSeries &series) { return series.kind == SeriesKind::Bars; });
}

std::pair<size_t, size_t> ChartRenderer::visible(const Samples &samples) const
{
    // One more at each side: the line goes on beyond the edge.
    size_t first = samples.lowerBound(m_state.from);
    size_t last = samples.lowerBound(m_to + 1);
    if (first > 0)
        --first;
    if (last < samples.size())
        ++last;
    return {first, last};
}

void ChartRenderer::makeAxis()
{
    MinMax all;
    for (const ChartSeries &series : m_spec.series) {
        if (!isShown(series))
            continue;
        const size_t first = series.data->lowerBound(m_state.from);
        const size_t last = series.data->lowerBound(m_to + 1);
        const MinMax own = series.data->range(first, last);
        if (own.empty)
            continue;
        all.add(series.downward ? -own.low : own.low);
        all.add(series.downward ? -own.high : own.high);
    }
    if (m_spec.band && !m_spec.counts) {
        all.add(m_spec.band->low);
        all.add(m_spec.band->high);
    } else if (m_spec.band) {
        all.add(m_spec.band->high);
    }
    m_axis = makeValueAxis(all.empty ? 0 : all.low, all.empty ? 1 : all.high, m_plot.height(), m_spec.counts);
}

double ChartRenderer::xOf(qint64 time) const
{
    return m_plot.x() + double(time - m_state.from) * (m_plot.width() / double(m_to - m_state.from));
}

double ChartRenderer::yOf(double value) const
{
    return m_plot.bottom() - (value - m_axis.low) / (m_axis.high - m_axis.low) * m_plot.height();
}

qint64 ChartRenderer::timeAt(double x) const
{
    const double share = std::clamp((x - m_plot.x()) / m_plot.width(), 0.0, 1.0);
    return m_state.from + qint64(std::llround(share * double(m_to - m_state.from)));
}

std::optional<qint64> ChartRenderer::snapped(qint64 time) const
{
    std::optional<qint64> best;
    for (const ChartSeries &series : m_spec.series) {
        if (!isShown(series) || series.kind == SeriesKind::Previous)
            continue;
        std::optional<size_t> index = series.data->nearest(time);
        if (!index)
            continue;
        // A bar owns the time from its start to the next one.
        if (series.kind == SeriesKind::Bars && series.data->time(*index) > time && *index > 0)
            --*index;
        const qint64 candidate = series.data->time(*index);
        if (!best || std::abs(candidate - time) < std::abs(*best - time))
            best = candidate;
    }
    return best;
}

double ChartRenderer::crosshairX(qint64 time) const
{
    return xOf(time) + (hasBars() ? (xOf(time + m_spec.bin) - xOf(time)) / 2 : 0);
}

bool ChartRenderer::isGapBefore(const Samples &samples, size_t index) const
{
    return m_spec.longestStep > 0 && samples.time(index) - samples.time(index - 1) > m_spec.longestStep;
}

QRectF ChartRenderer::labelRect(const TimeTick &tick, const QFontMetricsF &metrics) const
{
    const double width = metrics.horizontalAdvance(tick.label) + 2;
    double x = (hasBars() && m_spec.bin >= 23 * microsPerHour ? crosshairX(tick.time) : xOf(tick.time)) - width / 2;
    x = std::clamp(x, 2.0, std::max(2.0, m_size.width() - width - 2));
    return {x, m_plot.bottom() + 6, width, metrics.height()};
}

void ChartRenderer::paintAll(QPainter &painter) const
{
    paintGround(painter);
    paintSeries(painter);
    if (m_state.crosshair)
        paintCrosshair(painter);
}

}  // namespace tgd::charts
