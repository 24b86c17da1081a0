#include "theme/tgd_style.h"

#include "theme/control_painter.h"
#include "theme/control_properties.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace tgd::theme {

namespace {
constexpr int scrollBarExtent = 10;
constexpr int comboArrowWidth = 24;
constexpr int spinButtonWidth = 20;

int heightOf(const QWidget *widget)
{
    return isSmall(widget) ? Theme::smallControlHeight() : Theme::controlHeight();
}
}  // namespace

TgdStyle::TgdStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void TgdStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: controls::paintButtonBox(*option, *painter, widget); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            controls::paintField(*option, *painter, widget);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox: controls::paintCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: controls::paintRadioButton(*option, *painter); return;
    case PE_IndicatorItemViewItemCheck: controls::paintCheckBox(*option, *painter); return;
    case PE_PanelItemViewItem: controls::paintItemPanel(*option, *painter); return;
    case PE_PanelItemViewRow: return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            controls::paintFocusFrame(option->rect, *painter);
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, Theme::color(Token::Raised)); return;
    case PE_FrameMenu: paintBox(*painter, option->rect, QColor(), Theme::color(Token::ButtonBorder), 1, 0); return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, Theme::color(Token::Raised));
        paintBox(*painter, option->rect, QColor(), Theme::color(Token::ButtonBorder), 1, 0);
        return;
    case PE_Frame: {
        const bool focused = option->state.testFlag(State_HasFocus);
        paintBox(
            *painter, option->rect, QColor(), Theme::color(focused ? Token::Accent : Token::Border), focused ? 2 : 1);
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow:
        Icons::paint(*painter, option->rect, QStringLiteral("down"), Theme::color(Token::Secondary));
        return;
    case PE_IndicatorArrowUp:
        Icons::paint(*painter, option->rect, QStringLiteral("up"), Theme::color(Token::Secondary));
        return;
    case PE_IndicatorArrowLeft:
        Icons::paint(*painter, option->rect, QStringLiteral("left"), Theme::color(Token::Secondary));
        return;
    case PE_IndicatorArrowRight:
        Icons::paint(*painter, option->rect, QStringLiteral("right"), Theme::color(Token::Secondary));
        return;
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TgdStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            controls::paintButtonBox(*button, *painter, widget);
            controls::paintButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            controls::paintMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            controls::paintProgress(*bar, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::color(Token::Surface));
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), Theme::color(Token::Border));
        return;
    case CE_Splitter: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TgdStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            controls::paintToolButton(*button, *painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            controls::paintScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            controls::paintCombo(*combo, *painter, widget, subControlRect(control, option, SC_ComboBoxArrow, widget));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            controls::paintSpin(*spin, *painter, widget, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TgdStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return rect;
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const qint64 span = qint64(bar->maximum) - bar->minimum;
        const int thumb = span <= 0
            ? length
            : std::min(
                length, std::max(24, int(qint64(length) * bar->pageStep / std::max<qint64>(1, span + bar->pageStep))));
        const int start
            = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto place = [&](int from, int to) {
            return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), to - from)
                            : QRect(rect.x() + from, rect.y(), to - from, rect.height());
        };
        if (part == SC_ScrollBarSlider)
            return place(start, start + thumb);
        if (part == SC_ScrollBarSubPage)
            return place(0, start);
        return place(start + thumb, length);
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const QRect field = part == SC_ComboBoxArrow
            ? QRect(rect.right() - comboArrowWidth, rect.y(), comboArrowWidth, rect.height())
            : rect.adjusted(8, 2, -comboArrowWidth, -2);
        return visualRect(option->direction, rect, field);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 4 : spinButtonWidth;
        const int half = rect.height() / 2;
        QRect place = rect;
        if (part == SC_SpinBoxUp)
            place = QRect(rect.right() - buttons, rect.y(), buttons, half);
        else if (part == SC_SpinBoxDown)
            place = QRect(rect.right() - buttons, rect.y() + half, buttons, rect.height() - half);
        else if (part == SC_SpinBoxEditField)
            place = rect.adjusted(6, 2, -buttons, -2);
        return visualRect(option->direction, rect, place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TgdStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -6, -2));
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TgdStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int padding = buttonRole(widget) == ButtonRole::Link ? 4 : isSmall(widget) ? 8 : 10;
        int width = 0;
        if (button) {
            QFont font = widget ? widget->font() : QFont();
            const ButtonRole role = buttonRole(widget);
            if (role == ButtonRole::Primary || role == ButtonRole::Danger)
                font.setWeight(QFont::DemiBold);
            const int text
                = button->text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 2;
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
            width = text + icon + (text > 0 && icon > 0 ? 6 : 0);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += 16;
        }
        return {std::max(width + 2 * padding, heightOf(widget)), heightOf(widget)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool text = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int width = size.width() + (text ? 18 : 8) + (menu ? 16 : 0);
        return {text || menu ? width : heightOf(widget), heightOf(widget)};
    }
    case CT_LineEdit: return {size.width() + 16, heightOf(widget)};
    case CT_SpinBox: return {size.width() + 8 + spinButtonWidth, heightOf(widget)};
    case CT_ComboBox: return {size.width() + 8 + comboArrowWidth + 4, heightOf(widget)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + Theme::px(16) + 56, controls::menuItemHeight()};
    }
    case CT_ProgressBar: return {size.width(), std::max(6, size.height())};
    case CT_HeaderSection: return {size.width() + 4, Theme::smallControlHeight()};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int TgdStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ScrollBarSliderMin: return 24;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_DefaultFrameWidth: return 1;
    case PM_ComboBoxFrameWidth: return 1;
    case PM_SpinBoxFrameWidth: return 1;
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize: return Theme::px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Theme::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_SplitterWidth: return 8;
    case PM_HeaderMarkSize: return 10;
    case PM_HeaderMargin: return 4;
    case PM_TextCursorWidth: return 1;
    case PM_FocusFrameHMargin: return 4;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int TgdStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Widget_Animation_Duration: return 120;
    case SH_Menu_SubMenuPopupDelay: return 120;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_RequestSoftwareInputPanel: return RSIP_OnMouseClickAndAlreadyFocused;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

void TgdStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
}

}  // namespace tgd::theme
