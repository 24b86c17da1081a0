// The part of ChartRenderer that paints series and the crosshair.
#include "charts/chart_renderer.h"
#include "domain/number_text.h"
#include "theme/paint_kit.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tgd::charts {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

void ChartRenderer::paintSeries(QPainter &painter) const
{
    painter.save();
    // Markers may stand half outside at the edges, lines may not.
    painter.setClipRect(m_plot.adjusted(-4, -4, 4, 4));
    for (const SeriesKind kind : {SeriesKind::Previous, SeriesKind::Bars, SeriesKind::Line}) {
        for (const ChartSeries &series : m_spec.series) {
            if (series.kind != kind || !isShown(series) || series.data->isEmpty())
                continue;
            if (kind == SeriesKind::Bars)
                paintBars(painter, series);
            else
                paintLine(painter, series);
        }
    }
    painter.restore();
}

void ChartRenderer::paintLine(QPainter &painter, const ChartSeries &series) const
{
    const Samples &samples = *series.data;
    const auto [first, last] = visible(samples);
    if (double(last - first) > m_plot.width()) {
        paintEnvelope(painter, series, first, last);
        return;
    }
    const bool previous = series.kind == SeriesKind::Previous;
    const QColor color = Theme::color(previous ? Token::Previous : series.color);
    QPen pen(color, previous ? 1 : 1.5, Qt::SolidLine, previous ? Qt::FlatCap : Qt::SquareCap);
    if (previous)
        pen.setDashPattern({4, 3});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const bool unfinished = series.unfinished && last == samples.size() && last > first;
    const size_t solidEnd = unfinished ? last - 1 : last;
    QList<QPointF> run;
    run.reserve(qsizetype(last - first));
    const auto flush = [&] {
        // Single lines with square caps: the raster engine strokes them directly, where a joined polyline becomes a
        // path whose antialiasing costs twenty times as much.
        QList<QLineF> lines;
        lines.reserve(run.size());
        for (qsizetype i = 1; i < run.size(); ++i)
            lines.append(QLineF(run.at(i - 1), run.at(i)));
        if (!lines.isEmpty())
            painter.drawLines(lines);
        else if (run.size() == 1 && !previous)
            painter.drawPoint(run.first());
        run.clear();
    };
    for (size_t i = first; i < solidEnd; ++i) {
        if (std::isnan(samples.value(i))) {
            flush();
            continue;
        }
        if (i > first && isGapBefore(samples, i))
            flush();
        run.append(QPointF(xOf(samples.time(i)), yOf(samples.value(i))));
    }
    flush();
    if (!unfinished || std::isnan(samples.value(last - 1)))
        return;
    const QPointF end(xOf(samples.time(last - 1)), yOf(samples.value(last - 1)));
    if (last - first > 1 && !std::isnan(samples.value(last - 2))) {
        QPen dots(color, 1.5, Qt::SolidLine, Qt::RoundCap);
        dots.setDashPattern({1, 2});
        painter.setPen(dots);
        painter.drawLine(QPointF(xOf(samples.time(last - 2)), yOf(samples.value(last - 2))), end);
    }
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Theme::color(Token::Surface));
    painter.drawEllipse(end, 2.5, 2.5);
}

void ChartRenderer::paintEnvelope(QPainter &painter, const ChartSeries &series, size_t first, size_t last) const
{
    const Samples &samples = *series.data;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(Theme::color(series.kind == SeriesKind::Previous ? Token::Previous : series.color), 0));
    const int columns = int(std::ceil(m_plot.width()));
    const double microsPerPixel = double(m_to - m_state.from) / m_plot.width();
    QList<QPointF> run;
    run.reserve(qsizetype(columns) * 2 + 2);
    const auto flush = [&] {
        if (run.size() > 1)
            painter.drawPolyline(run.constData(), int(run.size()));
        run.clear();
    };
    size_t from = std::max(first, samples.lowerBound(m_state.from));
    qint64 newest = from > 0 ? samples.time(from - 1) : m_state.from;
    for (int column = 0; column < columns && from < last; ++column) {
        const qint64 end = m_state.from + qint64(microsPerPixel * double(column + 1));
        const size_t to = samples.lowerBound(end, from);
        if (to <= from)
            continue;
        const MinMax range = samples.range(from, to);
        const bool gap = m_spec.longestStep > 0 && samples.time(from) - newest > m_spec.longestStep;
        if (range.empty || gap)
            flush();
        if (!range.empty) {
            const double x = m_plot.x() + column;
            // Which of the two comes first follows the last point, so that the line does not cross each column twice.
            const double low = yOf(range.low);
            const double high = yOf(range.high);
            const bool lowFirst = run.isEmpty() || std::abs(run.last().y() - low) < std::abs(run.last().y() - high);
            run.append(QPointF(x, lowFirst ? low : high));
            if (range.low != range.high)
                run.append(QPointF(x, lowFirst ? high : low));
        }
        newest = samples.time(to - 1);
        from = to;
    }
    flush();
}

void ChartRenderer::paintBars(QPainter &painter, const ChartSeries &series) const
{
    const Samples &samples = *series.data;
    auto [first, last] = visible(samples);
    const QColor color = Theme::color(series.color);
    const double zero = std::round(yOf(0));
    const double binPixels = m_plot.width() * double(m_spec.bin) / double(m_to - m_state.from);
    const double gap = binPixels >= 6 ? 1 : binPixels >= 3 ? 0.5 : 0;
    painter.setRenderHint(QPainter::Antialiasing, binPixels >= 3);
    painter.setClipRect(m_plot.adjusted(0, -1, 0, 1));
    const auto bar = [&](double left, double right, double value, bool running) {
        const double y = yOf(series.downward ? -value : value);
        const QRectF box = series.downward ? QRectF(QPointF(left, zero + 1), QPointF(right, std::max(y, zero + 1)))
                                           : QRectF(QPointF(left, std::min(y, zero)), QPointF(right, zero));
        QColor fill = color;
        if (running)
            fill.setAlphaF(0.5F);
        painter.fillRect(box, fill);
    };
    if (double(last - first) > m_plot.width()) {
        // More bars than pixels: the highest of each column stands for all.
        size_t from = first;
        for (double x = m_plot.x(); x < m_plot.right() && from < last; x += 1) {
            const size_t to = samples.lowerBound(timeAt(x + 1));
            const MinMax range = samples.range(from, to);
            if (to > from && !range.empty)
                bar(x, x + 1, range.high, false);
            from = std::max(from, to);
        }
        return;
    }
    for (size_t i = first; i < last; ++i) {
        if (std::isnan(samples.value(i)))
            continue;
        const qint64 start = samples.time(i);
        const qint64 nominal = start + m_spec.bin;
        // A month or a 25-hour day is as wide as it lasts.
        const bool follows = i + 1 < samples.size() && samples.time(i + 1) - start < m_spec.bin * 3 / 2;
        const qint64 end = follows ? samples.time(i + 1) : nominal;
        bar(xOf(start) + gap, xOf(end) - gap, samples.value(i), series.unfinished && i + 1 == samples.size());
    }
}

void ChartRenderer::paintCrosshair(QPainter &painter) const
{
    const std::optional<qint64> time = m_state.crosshair ? snapped(*m_state.crosshair) : std::nullopt;
    if (!time || *time < m_state.from || *time > m_to)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = crosshairX(*time);
    const double line = std::floor(x) + 0.5;
    painter.setPen(Theme::color(Token::Cross));
    painter.drawLine(QPointF(line, m_spec.joinsAbove ? 0 : m_plot.y()),
        QPointF(line, m_spec.timeAxis ? m_plot.bottom() : m_size.height()));
    for (const ChartSeries &series : m_spec.series) {
        if (!isShown(series) || series.kind != SeriesKind::Line)
            continue;
        const std::optional<double> value = series.data->valueAt(*time);
        if (!value)
            continue;
        painter.setPen(QPen(Theme::color(Token::Surface), 1.5));
        painter.setBrush(Theme::color(series.color));
        painter.drawEllipse(QPointF(x, yOf(*value)), 4.2, 4.2);
    }
    if (!m_spec.title.isEmpty())
        paintReading(painter, *time);
    if (m_spec.timeAxis)
        paintChip(painter, *time, x);
    painter.restore();
}

void ChartRenderer::paintReading(QPainter &painter, qint64 time) const
{
    QString now;
    QString was;
    for (const ChartSeries &series : m_spec.series) {
        if (!isShown(series))
            continue;
        const std::optional<double> value = series.data->valueAt(time);
        if (!value)
            continue;
        const QString text = *value == std::floor(*value) ? domain::grouped(qint64(*value)) : domain::compact(*value);
        if (series.kind == SeriesKind::Previous)
            was = QCoreApplication::translate("Chart", "was %1").arg(text);
        else if (now.isEmpty())
            now = text;
    }
    const QFont strong = Theme::font(TextStyle::CaptionStrong);
    const QFont plain = Theme::font(TextStyle::Caption);
    const double wasWidth = was.isEmpty() ? 0 : QFontMetricsF(plain).horizontalAdvance(was);
    const double nowWidth = QFontMetricsF(strong).horizontalAdvance(now);
    const double baseline = m_plot.y() - 8;
    const double start = m_plot.right() - wasWidth - (was.isEmpty() ? 0 : 4) - nowWidth;
    // The line to the chart above may run through here: the reading has its own ground.
    painter.fillRect(QRectF(start - 4, baseline - QFontMetricsF(strong).ascent(), m_plot.right() - start + 4,
                         QFontMetricsF(strong).height()),
        Theme::color(Token::Surface));
    painter.setFont(plain);
    painter.setPen(Theme::color(Token::Secondary));
    painter.drawText(QPointF(m_plot.right() - wasWidth, baseline), was);
    painter.setFont(strong);
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QPointF(start, baseline), now);
}

void ChartRenderer::paintChip(QPainter &painter, qint64 time, double x) const
{
    const QString text = instantText(time, m_spec.bin, m_spec.zone);
    painter.setFont(Theme::font(TextStyle::CaptionStrong));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 14;
    const double height = metrics.height() + 4;
    const double left = std::clamp(x - width / 2, 1.0, std::max(1.0, m_size.width() - width - 1));
    const QRectF chip(left, m_plot.bottom() + 4, width, height);
    // A label that the chip would cut disappears whole.
    const QFontMetricsF caption(Theme::font(TextStyle::Caption));
    for (const TimeTick &tick : m_timeTicks) {
        const QRectF label = labelRect(tick, caption).adjusted(-4, -1, 4, 1);
        if (label.intersects(chip))
            painter.fillRect(label, Theme::color(Token::Surface));
    }
    theme::paintBox(painter, chip, Theme::color(Token::Text), QColor(), 0, 4);
    painter.setPen(Theme::color(Token::Surface));
    painter.drawText(chip, Qt::AlignCenter, text);
}

}  // namespace tgd::charts
