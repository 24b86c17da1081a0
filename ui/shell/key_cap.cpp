#include "shell/key_cap.h"

#include "theme/paint_kit.h"

#include <QPainter>

#include <cmath>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

double keyCapWidth(const QString &keys)
{
    return QFontMetricsF(Theme::font(TextStyle::Caption)).horizontalAdvance(keys) + 10;
}

void paintKeyCap(QPainter &painter, const QPointF &leftMiddle, const QString &keys)
{
    painter.setFont(Theme::font(TextStyle::Caption));
    const double height = QFontMetricsF(painter.font()).height() + 4;
    const QRectF box(leftMiddle.x(), std::round(leftMiddle.y() - height / 2), keyCapWidth(keys), std::round(height));
    theme::paintBox(painter, box, QColor(), Theme::color(Token::ButtonBorder), 1, 4);
    painter.setPen(Theme::color(Token::Secondary));
    painter.drawText(box, Qt::AlignCenter, keys);
}

}  // namespace tgd::shell
