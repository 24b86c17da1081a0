#pragma once

#include "theme/theme.h"

#include <QRectF>

class QPainter;
class QString;

namespace tgd::theme {

inline constexpr double cornerRadius = 6;

// A rounded box whose border lies inside `rect`, sharp at whole device pixels. Width 0: no border.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width = 1,
    double radius = cornerRadius);

// The surface of a card, a tile or a panel: 1-px border, or the 2-px accent border of keyboard focus.
void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, bool focused, Token border = Token::Border);

// A filled triangle of 8×7 px that says up or down without colour.
void paintTrendArrow(QPainter &painter, const QPointF &topLeft, bool up, const QColor &color);

// Text cut with an ellipsis at the right where it does not fit.
void paintElided(QPainter &painter, const QRectF &rect, const QString &text, int alignment);
// The sign of an approximate figure before its value, in the painter's font and a quieter colour; answers its width
// with the gap behind it.
double paintApproximately(QPainter &painter, QPointF baseline);

}  // namespace tgd::theme
