#include "charts/sparkline.h"

#include "domain/number_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tgd::charts {

using theme::Theme;
using theme::Token;

namespace {
std::pair<double, double> rangeOf(std::span<const double> values)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return {low, high};
}
}  // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, std::span<const double> values, const SparklineStyle &style)
{
    auto [low, high] = style.limits.value_or(rangeOf(values));
    if (values.empty() || !(low <= high) || rect.isEmpty())
        return;
    if (low == high) {
        low -= 1;
        high += 1;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = rect.width() - (style.endPoint ? 4 : 1);
    const auto y = [&, low = low, high = high](
                       double value) { return rect.bottom() - 1 - (value - low) / (high - low) * (rect.height() - 2); };
    const auto x = [&](size_t i) {
        return rect.x() + (values.size() < 2 ? width : double(i) / double(values.size() - 1) * width);
    };
    if (style.band) {
        const QRectF band(QPointF(rect.x(), y(style.band->second)), QPointF(rect.right(), y(style.band->first)));
        painter.fillRect(band, Theme::color(Token::Band));
        QPen edge(Theme::color(Token::BandEdge), 1);
        edge.setDashPattern({2, 3});
        painter.setPen(edge);
        painter.drawLine(band.topLeft(), band.topRight());
        painter.drawLine(band.bottomLeft(), band.bottomRight());
    }
    QPainterPath path;
    bool down = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            down = false;
            continue;
        }
        const QPointF point(x(i), y(values[i]));
        down ? path.lineTo(point) : path.moveTo(point);
        down = true;
    }
    painter.setPen(QPen(Theme::color(style.color), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (style.endPoint && !std::isnan(values.back())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(style.color));
        painter.drawEllipse(QPointF(x(values.size() - 1), y(values.back())), 2.5, 2.5);
    }
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Recent course"));
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    const auto [low, high] = rangeOf(m_values);
    setAccessibleDescription(low <= high
            ? tr("%n value(s), lowest %1, highest %2, newest %3", nullptr, int(m_values.size()))
                  .arg(domain::compact(low), domain::compact(high),
                      std::isnan(m_values.back()) ? tr("missing") : domain::compact(m_values.back()))
            : tr("No values"));
    update();
}

void Sparkline::setStyleOf(const SparklineStyle &style)
{
    m_style = style;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, 34};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, m_style);
}

}  // namespace tgd::charts
