// The part of ChartRenderer that paints what lies under and around the series.
#include "charts/chart_renderer.h"
#include "domain/number_text.h"
#include "theme/paint_kit.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace tgd::charts {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
QPen dashed(const QColor &color, double on, double off, double width = 1)
{
    QPen pen(color, width);
    pen.setDashPattern({on / width, off / width});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

// Horizontal and vertical hair lines stay on whole pixels.
double sharp(double value)
{
    return std::floor(value) + 0.5;
}
}  // namespace

void ChartRenderer::paintGround(QPainter &painter) const
{
    painter.save();
    if (m_spec.band) {
        const QRectF band(QPointF(m_plot.x(), yOf(m_spec.band->high)), QPointF(m_plot.right(), yOf(m_spec.band->low)));
        painter.fillRect(band, Theme::color(Token::Band));
        painter.setPen(dashed(Theme::color(Token::BandEdge), 2, 3));
        for (const double y : {band.top(), band.bottom()})
            painter.drawLine(QPointF(band.left(), sharp(y)), QPointF(band.right(), sharp(y)));
    }
    paintGrid(painter);
    paintGaps(painter);
    paintThresholds(painter);
    paintTimeLabels(painter);
    paintTitle(painter);
    paintEvents(painter);
    painter.restore();
}

void ChartRenderer::paintGrid(QPainter &painter) const
{
    painter.setFont(Theme::font(TextStyle::Caption));
    const double height = QFontMetricsF(painter.font()).height();
    for (const double tick : m_axis.ticks) {
        const double y = yOf(tick);
        const bool zero = std::abs(tick) < m_axis.step * 1e-6;
        const Token line = !zero ? Token::Grid : m_axis.low < 0 ? Token::ButtonBorder : Token::Border;
        painter.setPen(Theme::color(line));
        painter.drawLine(QPointF(m_plot.x(), sharp(y)), QPointF(m_plot.right(), sharp(y)));
        painter.setPen(Theme::color(Token::Secondary));
        // Below zero hang things that left: their number is not negative.
        const QString label = domain::axisNumber(m_spec.counts ? std::abs(tick) : tick);
        painter.drawText(QRectF(0, y - height / 2, m_plot.x() - 8, height), Qt::AlignRight | Qt::AlignVCenter, label);
    }
    if (!m_spec.unit.isEmpty())
        painter.drawText(
            QRectF(0, m_plot.y() - height - 6, m_plot.x() - 8, height), Qt::AlignRight | Qt::AlignVCenter, m_spec.unit);
}

void ChartRenderer::paintTimeLabels(QPainter &painter) const
{
    painter.setFont(Theme::font(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    double free = -1;
    for (const TimeTick &tick : m_timeTicks) {
        const QRectF label = labelRect(tick, metrics);
        if (label.x() < free)
            continue;
        free = label.right() + 8;
        if (!hasBars()) {
            painter.setPen(Theme::color(Token::ButtonBorder));
            painter.drawLine(
                QPointF(sharp(xOf(tick.time)), m_plot.bottom()), QPointF(sharp(xOf(tick.time)), m_plot.bottom() + 4));
        }
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(label, Qt::AlignCenter, tick.label);
    }
}

void ChartRenderer::paintGaps(QPainter &painter) const
{
    if (m_spec.longestStep <= 0)
        return;
    painter.setFont(Theme::font(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const ChartSeries &series : m_spec.series) {
        if (!isShown(series) || series.kind == SeriesKind::Previous)
            continue;
        const auto [first, last] = visible(*series.data);
        // More samples than pixels: a gap is then found by the paint of the columns.
        if (double(last - first) > m_plot.width() * 2)
            return;
        for (size_t i = first + 1; i < last; ++i) {
            if (!isGapBefore(*series.data, i))
                continue;
            const QRectF gap = QRectF(
                QPointF(xOf(series.data->time(i - 1)), m_plot.y()), QPointF(xOf(series.data->time(i)), m_plot.bottom()))
                                   .intersected(m_plot);
            painter.fillRect(gap, QBrush(Theme::color(Token::Border), Qt::BDiagPattern));
            const QString text = QCoreApplication::translate("Chart", "no samples");
            if (gap.width() < metrics.height() || gap.height() < metrics.horizontalAdvance(text) + 12)
                continue;
            painter.save();
            painter.translate(gap.center().x() + metrics.ascent() / 2 - 1, gap.bottom() - 8);
            painter.rotate(-90);
            painter.setPen(Theme::color(Token::Secondary));
            painter.drawText(QPointF(0, 0), text);
            painter.restore();
        }
        return;
    }
}

void ChartRenderer::paintThresholds(QPainter &painter) const
{
    painter.setFont(Theme::font(TextStyle::Caption));
    for (const ChartThreshold &threshold : m_spec.thresholds) {
        if (threshold.value < m_axis.low || threshold.value > m_axis.high)
            continue;
        const double y = sharp(yOf(threshold.value));
        painter.setPen(dashed(Theme::color(threshold.color), 4, 3));
        painter.drawLine(QPointF(m_plot.x(), y), QPointF(m_plot.right(), y));
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(QPointF(m_plot.x() + 4, y - 4), threshold.label);
    }
}

void ChartRenderer::paintTitle(QPainter &painter) const
{
    if (m_spec.title.isEmpty())
        return;
    painter.setFont(Theme::font(TextStyle::CaptionMedium));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QPointF(m_plot.x(), m_plot.y() - 8), m_spec.title);
}

void ChartRenderer::paintEvents(QPainter &painter) const
{
    if (m_spec.events.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Border));
    painter.drawLine(QPointF(m_plot.x(), sharp(m_plot.y())), QPointF(m_plot.right(), sharp(m_plot.y())));
    for (const ChartEvent &event : m_spec.events) {
        if (event.time < m_state.from || event.time > m_to)
            continue;
        const double x = xOf(event.time);
        const QColor color = Theme::color(event.alert ? Token::Warning : Token::Secondary);
        QPen line(color, 1.5);
        line.setDashPattern({0.6, 2});
        line.setCapStyle(Qt::RoundCap);
        painter.setPen(line);
        painter.drawLine(QPointF(x, m_plot.y()), QPointF(x, m_plot.bottom()));
        const QRectF key(x - 8, m_plot.y() - 20, 16, 16);
        theme::paintBox(
            painter, key, Theme::color(event.alert ? Token::WarningBackground : Token::UnknownBackground), color, 1, 4);
        painter.setFont(Theme::font(TextStyle::CaptionStrong));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(key, Qt::AlignCenter, event.letter);
    }
}

}  // namespace tgd::charts
