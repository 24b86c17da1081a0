#pragma once

#include "theme/control_properties.h"

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace tgd::widgets {

// Buttons of the design, made in one place so that names, icons and sizes agree.
QPushButton *makeButton(
    const QString &text, theme::ButtonRole role = theme::ButtonRole::Normal, QWidget *parent = nullptr);
QPushButton *makeSmallButton(
    const QString &text, theme::ButtonRole role = theme::ButtonRole::Normal, QWidget *parent = nullptr);
// A text that acts, in link colour.
QPushButton *makeLink(const QString &text, QWidget *parent = nullptr);
// A square button with an icon; `name` is its accessible name and tooltip.
QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr, bool small = false);
// The same without a border, for panel headers.
QToolButton *makeBareIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

}  // namespace tgd::widgets
