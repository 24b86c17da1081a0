#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

// How each kind of control is drawn; TgdStyle only dispatches. Free functions without state.
namespace tgd::theme::controls {

// The box of a button or of a button-like control.
void paintButtonBox(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
// Fill and border of an editable field.
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const QRect &arrow);
void paintSpin(
    const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QRect &up, const QRect &down);
void paintItemPanel(const QStyleOption &option, QPainter &painter);
void paintFocusFrame(const QRect &rect, QPainter &painter);

int menuItemHeight();

}  // namespace tgd::theme::controls
