#include "widgets/card.h"

#include "theme/paint_kit.h"

#include <QFocusEvent>
#include <QPainter>

namespace tgd::widgets {

Card::Card(QWidget *parent) : QFrame(parent)
{
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setFillToken(theme::Token token)
{
    m_fill = token;
    update();
}

void Card::setBorderToken(theme::Token token)
{
    m_border = token;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintCard(painter, rect(), theme::Theme::color(m_fill), hasFocus(), m_border);
}

void Card::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void Card::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

}  // namespace tgd::widgets
