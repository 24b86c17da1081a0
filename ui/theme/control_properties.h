#pragma once

class QWidget;

namespace tgd::theme {

// What the style reads from a control besides its Qt options; kept as dynamic properties of the widget.
enum class ButtonRole { Normal, Primary, Danger, Flat, Link };

void setButtonRole(QWidget *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

// 24 high instead of 28, with 12-px text: controls inside panels.
void setSmall(QWidget *control, bool small = true);
bool isSmall(const QWidget *control);

// A field whose value cannot be used: 2-px critical border.
void setInvalid(QWidget *field, bool invalid);
bool isInvalid(const QWidget *field);

}  // namespace tgd::theme
