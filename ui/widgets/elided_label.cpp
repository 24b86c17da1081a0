#include "widgets/elided_label.h"

#include "theme/paint_kit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tgd::widgets {

using theme::Theme;

ElidedLabel::ElidedLabel(const QString &text, theme::TextStyle style, theme::Token token, QWidget *parent)
    : QWidget(parent), m_style(style), m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text && accessibleName() == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setLook(theme::TextStyle style, theme::Token token)
{
    m_style = style;
    m_token = token;
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(Theme::font(m_style)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(m_style));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::font(m_style));
    return {std::min(sizeHint().width(), metrics.horizontalAdvance(QStringLiteral("m…"))), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font(m_style));
    painter.setPen(Theme::color(isEnabled() ? m_token : theme::Token::Disabled));
    theme::paintElided(painter, rect(), m_text, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace tgd::widgets
