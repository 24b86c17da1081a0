#include "theme/paint_kit.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace tgd::theme {

void paintBox(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, bool focused, Token border)
{
    paintBox(painter, rect, fill, Theme::color(focused ? Token::Accent : border), focused ? 2 : 1);
}

void paintTrendArrow(QPainter &painter, const QPointF &topLeft, bool up, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    QPolygonF shape;
    if (up)
        shape << QPointF(0, 7) << QPointF(8, 7) << QPointF(4, 0);
    else
        shape << QPointF(0, 0) << QPointF(8, 0) << QPointF(4, 7);
    painter.drawPolygon(shape.translated(topLeft));
    painter.restore();
}

void paintElided(QPainter &painter, const QRectF &rect, const QString &text, int alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(
        rect, alignment | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

double paintApproximately(QPainter &painter, QPointF baseline)
{
    const QString sign(QChar(0x2248));
    const QPen pen = painter.pen();
    painter.setPen(Theme::color(Token::Secondary));
    painter.drawText(baseline, sign);
    painter.setPen(pen);
    return QFontMetricsF(painter.font()).horizontalAdvance(sign) + 4;
}

}  // namespace tgd::theme
