#pragma once

#include <QWidget>

namespace tgd::widgets {

// A query or command in mono on a sunken ground; wraps, can be selected and copied.
QWidget *makeCodeBlock(const QString &code, QWidget *parent);

}  // namespace tgd::widgets
