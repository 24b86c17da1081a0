#include "widgets/stale_overlay.h"

#include "theme/paint_kit.h"
#include "theme/state_glyph.h"

#include <QPainter>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

StaleOverlay::StaleOverlay(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StaleOverlay::setAge(const QString &age)
{
    m_text = tr("Stale, %1 old").arg(age);
    setAccessibleName(m_text);
    update();
}

void StaleOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = Theme::color(Token::Surface);
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
    painter.setFont(Theme::font(TextStyle::Caption));
    const int glyph = Theme::px(12);
    const int height = painter.fontMetrics().height() + 6;
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_text);
    const QRectF chip(36, 2, 4 + glyph + 4 + textWidth + 7, height);
    theme::paintBox(painter, chip, Theme::color(Token::Surface), Theme::color(Token::ButtonBorder), 1, 4);
    theme::paintStateGlyph(
        painter, QRectF(chip.x() + 5, chip.y() + (height - glyph) / 2.0, glyph, glyph), domain::HealthState::Stale);
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(chip.adjusted(5 + glyph + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

}  // namespace tgd::widgets
