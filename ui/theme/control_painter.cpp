#include "theme/control_painter.h"

#include "theme/control_properties.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace tgd::theme::controls {

namespace {
constexpr int iconGap = 6;
constexpr int arrowSize = 12;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isEnabled(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled);
}

QColor buttonFill(const QStyleOption &option, ButtonRole role)
{
    const bool hovered = has(option, QStyle::State_MouseOver) && isEnabled(option);
    const bool pressed = has(option, QStyle::State_Sunken);
    const auto tinted = [&](Token token) {
        const QColor color = Theme::color(token);
        return pressed ? blend(color, Theme::color(Token::Text), 0.16)
            : hovered  ? blend(color, Theme::color(Token::Text), 0.08)
                       : color;
    };
    if (!isEnabled(option))
        return role == ButtonRole::Flat || role == ButtonRole::Link ? QColor() : Theme::color(Token::Window);
    if (role == ButtonRole::Primary)
        return tinted(Token::Accent);
    if (role == ButtonRole::Danger)
        return tinted(Token::Critical);
    if (has(option, QStyle::State_On))
        return Theme::color(Token::Selection);
    if (pressed)
        return Theme::color(Token::Grid);
    if (hovered)
        return Theme::color(Token::Hover);
    return role == ButtonRole::Normal ? Theme::color(Token::Surface) : QColor();
}

QColor buttonText(const QStyleOption &option, ButtonRole role)
{
    if (!isEnabled(option))
        return Theme::color(Token::Disabled);
    switch (role) {
    case ButtonRole::Primary: return Theme::color(Token::OnAccent);
    case ButtonRole::Danger: return Theme::color(Token::OnCritical);
    case ButtonRole::Flat: return Theme::color(Token::Secondary);
    case ButtonRole::Link: return Theme::color(Token::Link);
    case ButtonRole::Normal: break;
    }
    return Theme::color(Token::Text);
}

void paintIconAndText(QPainter &painter, const QRect &area, const QIcon &icon, const QSize &iconSize,
    const QString &text, const QStyleOption &option, bool arrow)
{
    const QFontMetrics metrics(painter.font());
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int gap = iconWidth > 0 && textWidth > 0 ? iconGap : 0;
    const int arrowWidth = arrow ? arrowSize + (textWidth + iconWidth > 0 ? 4 : 0) : 0;
    const int total = std::min(iconWidth + gap + textWidth + arrowWidth, area.width());
    int x = area.x() + (area.width() - total) / 2;
    if (iconWidth > 0) {
        const QRect box(x, area.y() + (area.height() - iconSize.height()) / 2, iconWidth, iconSize.height());
        icon.paint(&painter, box, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
            has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    const int room = total - iconWidth - gap - arrowWidth;
    if (textWidth > 0)
        painter.drawText(QRect(x, area.y(), room + 1, area.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic));
    if (arrow) {
        const QRectF box(
            x + room + (arrowWidth - arrowSize), area.y() + (area.height() - arrowSize) / 2.0, arrowSize, arrowSize);
        Icons::paint(painter, box, QStringLiteral("down"), painter.pen().color());
    }
}
}  // namespace

void paintButtonBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const QColor fill = buttonFill(option, role);
    const bool focused = has(option, QStyle::State_HasFocus);
    QColor border = Theme::color(isEnabled(option) ? Token::ButtonBorder : Token::Border);
    if (role == ButtonRole::Primary || role == ButtonRole::Danger)
        border = isEnabled(option) ? fill : border;
    if (has(option, QStyle::State_On) && isEnabled(option))
        border = Theme::color(Token::Accent);
    const bool bare = role == ButtonRole::Flat || role == ButtonRole::Link;
    if (!focused) {
        paintBox(painter, option.rect, fill, border, bare ? 0 : 1);
        return;
    }
    // On a filled button the accent border alone could not be told from the fill: a line of the surface parts them.
    if (role == ButtonRole::Primary || role == ButtonRole::Danger) {
        paintBox(painter, option.rect, Theme::color(Token::Surface), Theme::color(Token::Accent), 2);
        paintBox(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), fill, fill, 0, cornerRadius - 3);
        return;
    }
    paintBox(painter, option.rect, fill, Theme::color(Token::Accent), 2);
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    painter.save();
    QFont font = painter.font();
    if (role == ButtonRole::Primary || role == ButtonRole::Danger)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(buttonText(option, role));
    const bool arrow = option.features.testFlag(QStyleOptionButton::HasMenu);
    paintIconAndText(
        painter, option.rect.adjusted(2, 0, -2, 0), option.icon, option.iconSize, option.text, option, arrow);
    painter.restore();
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const bool bare = option.state.testFlag(QStyle::State_AutoRaise);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)
        || has(option, QStyle::State_On) || has(option, QStyle::State_HasFocus);
    QStyleOption box(option);
    if (!has(option, QStyle::State_MouseOver) && (option.activeSubControls & QStyle::SC_ToolButton))
        box.state |= QStyle::State_MouseOver;
    if (bare) {
        const QColor fill = buttonFill(box, ButtonRole::Flat);
        if (has(option, QStyle::State_HasFocus))
            paintBox(painter, option.rect, fill, Theme::color(Token::Accent), 2);
        else if (active)
            paintBox(painter, option.rect, fill, QColor(), 0);
    } else {
        paintButtonBox(box, painter, widget);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(buttonText(option, bare ? ButtonRole::Flat : buttonRole(widget)));
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    const bool textOnly = option.toolButtonStyle == Qt::ToolButtonTextOnly;
    paintIconAndText(painter, option.rect.adjusted(4, 0, -4, 0), textOnly ? QIcon() : option.icon, option.iconSize,
        iconOnly ? QString() : option.text, option, option.features.testFlag(QStyleOptionToolButton::HasMenu));
    painter.restore();
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool invalid = isInvalid(widget);
    const Token border = !isEnabled(option) ? Token::Border
        : focused && !invalid               ? Token::Accent
        : invalid                           ? Token::Critical
                                            : Token::Field;
    paintBox(painter, option.rect, Theme::color(isEnabled(option) ? Token::Surface : Token::Window),
        Theme::color(border), focused || invalid ? 2 : 1);
    // Both are said at once: the wrong value by the outer border, the keyboard by a line of accent inside it.
    if (focused && invalid)
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), QColor(), Theme::color(Token::Accent), 1,
            cornerRadius - 2);
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool partial = has(option, QStyle::State_NoChange);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor mark = Theme::color(isEnabled(option) ? Token::Accent : Token::Disabled);
    const bool filled = on || partial;
    const QColor edge = filled ? mark : Theme::color(isEnabled(option) ? Token::Field : Token::Border);
    paintBox(painter, option.rect, filled ? mark : Theme::color(Token::Surface),
        focused ? Theme::color(Token::Accent) : edge, focused ? 2 : 1, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(option.rect.topLeft());
    painter.scale(option.rect.width() / 16.0, option.rect.height() / 16.0);
    painter.setPen(QPen(Theme::color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on)
        painter.drawPolyline(QPolygonF{{4.4, 8.2}, {6.9, 10.7}, {11.6, 5.6}});
    else if (partial)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    if (focused && filled)
        paintBox(painter, QRectF(1.5, 1.5, 13, 13), QColor(), Theme::color(Token::OnAccent), 1, 3);
    painter.restore();
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor accent = Theme::color(isEnabled(option) ? Token::Accent : Token::Disabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::color(Token::Surface));
    const double width = focused ? 2.5 : 1.5;
    painter.setPen(QPen(on || focused ? accent : Theme::color(Token::Field), width));
    const QRectF box = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        const double radius = option.rect.width() * 0.22;
        painter.drawEllipse(QRectF(option.rect).center(), radius, radius);
    }
    painter.restore();
}

void paintItemPanel(const QStyleOption &option, QPainter &painter)
{
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, Theme::color(Token::Selection));
    else if (has(option, QStyle::State_MouseOver) && isEnabled(option))
        painter.fillRect(option.rect, Theme::color(Token::Hover));
}

void paintFocusFrame(const QRect &rect, QPainter &painter)
{
    paintBox(painter, rect, QColor(), Theme::color(Token::Accent), 2, 3);
}

}  // namespace tgd::theme::controls
