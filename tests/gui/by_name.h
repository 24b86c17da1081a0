#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QWidget>
#include <QtTest>

namespace tgd::test {

// The visible widget of this accessible name below `root`, found by walking the accessible tree as a screen reader
// does. Null when there is none.
inline QWidget *byName(QObject *root, const QString &name)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(root);
    if (!interface)
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(interface->object());
    if (widget && widget->isVisible() && interface->text(QAccessible::Name) == name)
        return widget;
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        if (!child || !child->object() || !qobject_cast<QWidget *>(child->object()))
            continue;
        if (QWidget *found = byName(child->object(), name))
            return found;
    }
    return nullptr;
}

// The same in any window of the program.
inline QWidget *anywhereByName(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (QWidget *found = byName(window, name))
            return found;
    }
    return nullptr;
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

}  // namespace tgd::test

// Waits for the widget of that name and clicks it; fails the test when it does not come.
#define CLICK(name)                                                                                                    \
    QTRY_VERIFY2_WITH_TIMEOUT(                                                                                         \
        tgd::test::anywhereByName(name), qPrintable(QStringLiteral("nothing is called ") + name), 10'000);             \
    tgd::test::click(tgd::test::anywhereByName(name))
