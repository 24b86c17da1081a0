// Controls that hold a value in a range or a list: combo boxes, spin boxes, scroll bars, progress, menus.
#include "theme/control_painter.h"
#include "theme/control_properties.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QPainter>
#include <QStyleOption>

namespace tgd::theme::controls {

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), Theme::color(Token::Border));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        paintBox(painter, rect, Theme::color(Token::Selection), QColor(), 0, 4);
    painter.save();
    painter.setFont(option.font);
    const QColor text = Theme::color(enabled ? Token::Text : Token::Disabled);
    const int icon = Theme::px(16);
    const QRect iconBox(rect.x() + 8, rect.y() + (rect.height() - icon) / 2, icon, icon);
    if (option.checked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Token::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF box(iconBox);
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3, icon * 0.5),
            box.topLeft() + QPointF(icon * 0.42, icon * 0.72), box.topLeft() + QPointF(icon - 2, icon * 0.28)});
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect textBox = rect.adjusted(8 + icon + 8, 0, -24, 0);
    painter.setPen(text);
    painter.drawText(
        textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(
            rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        Icons::paint(painter, QRectF(rect.right() - 20, rect.y() + (rect.height() - 12) / 2.0, 12, 12),
            QStringLiteral("right"), text);
    painter.restore();
}

int menuItemHeight()
{
    return Theme::controlHeight();
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const double height = std::min(6, option.rect.height());
    QRectF groove(option.rect);
    groove.setTop(groove.center().y() - height / 2);
    groove.setHeight(height);
    paintBox(painter, groove, Theme::color(Token::Border), QColor(), 0, height / 2);
    QRectF done = groove;
    if (option.maximum <= option.minimum) {
        // Of unknown length: a quarter in the middle; the words beside it say what happens.
        done.setWidth(groove.width() / 4);
        done.moveCenter(groove.center());
    } else {
        const double share = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    }
    if (done.width() >= 1)
        paintBox(painter, done, Theme::color(Token::Accent), QColor(), 0, height / 2);
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    if (option.maximum <= option.minimum || !slider.isValid())
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF thumb = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(2, 1, -2, -1)
                                                            : QRectF(slider).adjusted(1, 2, -1, -2);
    paintBox(painter, thumb, Theme::color(active ? Token::Field : Token::ButtonBorder), QColor(), 0,
        std::min(thumb.width(), thumb.height()) / 2);
}

void paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const QRect &arrow)
{
    if (option.frame) {
        if (option.editable) {
            paintField(option, painter, widget);
        } else {
            QStyleOption box(option);
            box.state &= ~QStyle::State_On;
            paintButtonBox(box, painter, widget);
        }
    }
    const double size = 12;
    const QRectF box(arrow.center().x() - size / 2 + 0.5, arrow.center().y() - size / 2 + 0.5, size, size);
    Icons::paint(painter, box, QStringLiteral("down"),
        Theme::color(option.state.testFlag(QStyle::State_Enabled) ? Token::Secondary : Token::Disabled));
}

void paintSpin(
    const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QRect &up, const QRect &down)
{
    if (option.frame)
        paintField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto chevron = [&](const QRect &rect, bool upwards, bool possible, QStyle::SubControl part) {
        const bool hovered = option.activeSubControls == part && option.state.testFlag(QStyle::State_MouseOver);
        const bool usable = possible && option.state.testFlag(QStyle::State_Enabled);
        const Token token = !usable ? Token::Disabled : hovered ? Token::Text : Token::Secondary;
        painter.setPen(QPen(Theme::color(token), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle(rect.center().x() + 0.5, upwards ? rect.bottom() - 2.5 : rect.top() + 3.5);
        const double tip = upwards ? -3 : 3;
        painter.drawPolyline(QPolygonF{middle + QPointF(-3, 0), middle + QPointF(0, tip), middle + QPointF(3, 0)});
    };
    chevron(up, true, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), QStyle::SC_SpinBoxUp);
    chevron(down, false, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), QStyle::SC_SpinBoxDown);
    painter.restore();
}

}  // namespace tgd::theme::controls
