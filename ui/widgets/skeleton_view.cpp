#include "widgets/skeleton_view.h"

#include "theme/paint_kit.h"

#include <QPainter>

#include <array>

namespace tgd::widgets {

using theme::Theme;

namespace {
void paintChart(QPainter &painter, const QRectF &area, const QColor &color)
{
    constexpr std::array<double, 9> heights{.36, .52, .45, .62, .55, .72, .48, .4, .57};
    const QRectF inner = area.adjusted(18, 12, -8, -12);
    theme::paintBox(painter, {inner.x(), inner.y(), std::min(60.0, inner.width() / 3), 8}, color, {}, 0, 2);
    const double step = inner.width() / double(heights.size());
    const double bottom = inner.bottom() - 16;
    const double room = bottom - inner.y() - 20;
    for (size_t i = 0; room > 0 && i < heights.size(); ++i) {
        const double height = room * heights[i] / .72;
        theme::paintBox(painter, {inner.x() + double(i) * step, bottom - height, step * .75, height}, color, {}, 0, 1);
    }
    theme::paintBox(painter, {inner.x(), inner.bottom() - 8, inner.width(), 8}, color, {}, 0, 2);
}

void paintRows(QPainter &painter, const QRectF &area, const QColor &color, int rowHeight, bool columns)
{
    constexpr std::array<double, 5> widths{.46, .62, .38, .55, .5};
    double y = area.y() + 4;
    for (size_t i = 0; y + rowHeight <= area.bottom() && i < 40; ++i, y += rowHeight) {
        const double top = y + (rowHeight - 8) / 2.0;
        theme::paintBox(
            painter, {area.x(), top, area.width() * widths[i % 5] * (columns ? .8 : 1.4), 8}, color, {}, 0, 2);
        if (columns)
            theme::paintBox(painter, {area.right() - area.width() * .16, top, area.width() * .16, 8}, color, {}, 0, 2);
    }
}
}  // namespace

SkeletonView::SkeletonView(SkeletonKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonView::setKind(SkeletonKind kind)
{
    m_kind = kind;
    update();
}

void SkeletonView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = Theme::color(theme::Token::Skeleton);
    const QRectF area = QRectF(rect()).adjusted(12, 0, -12, 0);
    if (m_kind == SkeletonKind::Chart)
        paintChart(painter, area, color);
    else
        paintRows(painter, area, color, m_kind == SkeletonKind::Table ? Theme::rowHeight() : 20,
            m_kind == SkeletonKind::Table);
}

}  // namespace tgd::widgets
