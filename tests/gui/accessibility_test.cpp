#include "charts/heatmap_view.h"
#include "charts/time_series_view.h"
#include "gui/demo_content.h"
#include "gui/demo_window.h"
#include "gui/gallery.h"
#include "support/test_registry.h"
#include "widgets/figure_card.h"
#include "widgets/segmented_control.h"
#include "widgets/table_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QDialog>
#include <QtTest>

using namespace tgd;

namespace {
// Roles that a person operates; each must have a name.
bool isOperated(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::Chart: return true;
    default: return false;
    }
}

void collectUnnamed(QAccessibleInterface *node, QStringList &unnamed, int &seen)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    if (isOperated(node->role())) {
        ++seen;
        if (node->text(QAccessible::Name).isEmpty())
            unnamed << QStringLiteral("%1 (role %2)")
                           .arg(node->object() ? node->object()->metaObject()->className() : "item")
                           .arg(int(node->role()));
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectUnnamed(node->child(i), unnamed, seen);
}
}  // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }
    void cleanup()
    {
        theme::Theme::instance().setChoice(theme::ThemeChoice::Light);
        theme::Theme::instance().setTextScale(1);
    }

    void everything_that_is_operated_has_a_name()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        window->showPage("chats");
        scene.jobs.start("Importing", [] {});
        QApplication::processEvents();
        QStringList unnamed;
        int seen = 0;
        collectUnnamed(QAccessible::queryAccessibleInterface(window.get()), unnamed, seen);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join("; ")));
        QVERIFY(seen > 30);
    }

    void tab_reaches_every_control_that_takes_keys()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        window->showPage("chats");
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QSet<QWidget *> wanted;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            // Of a group of which one is on, Tab reaches that one and arrow keys the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->group() && !button->isChecked())
                continue;
            if (widget->isVisibleTo(window.get()) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy())
                wanted << widget;
        }
        QVERIFY(wanted.size() > 15);
        QSet<QWidget *> reached;
        for (int i = 0; i < 200 && reached.size() < wanted.size(); ++i) {
            QWidget *focused = window->focusWidget() ? window->focusWidget() : window.get();
            QTest::keyClick(focused, Qt::Key_Tab);
            if (window->focusWidget())
                reached << window->focusWidget();
        }
        QStringList missed;
        for (QWidget *widget : wanted - reached)
            missed << QString(widget->metaObject()->className()) + " " + widget->accessibleName();
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join("; ")));
        // Walking through the list of pages with Tab opens none of them.
        QCOMPARE(window->currentPage(), "chats");
    }

    void nothing_is_cut_at_fourteen_points()
    {
        theme::Theme::instance().setTextScale(1.4);
        test::DemoWindow scene;
        auto window = scene.make();
        window->resize(1792, 1120);
        window->show();
        window->showPage("chats");
        test::shoot(*window, "shell-14pt");
        QStringList cut;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->layout())
                continue;
            if (widget->height() < widget->minimumSizeHint().height())
                cut << widget->metaObject()->className();
        }
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->height() < button->fontMetrics().height() + 2
                && !button->text().isEmpty())
                cut << button->text();
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join("; ")));
    }

    void a_chart_is_a_chart_and_leads_to_its_table()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        window->showPage("chats");
        auto *chart = window->findChild<charts::TimeSeriesView *>();
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(node->role(), QAccessible::Chart);
        QVERIFY(node->text(QAccessible::Value).contains("lowest"));
        QAccessibleActionInterface *actions = node->actionInterface();
        QVERIFY(actions && actions->actionNames().contains("Show as table"));
        actions->doAction("Show as table");
        auto *dialog = chart->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *table = dialog->findChild<widgets::TableView *>();
        QCOMPARE(table->model()->rowCount(), 30);
        QCOMPARE(QAccessible::queryAccessibleInterface(table)->role(), QAccessible::Table);
        dialog->close();
    }

    void painted_buttons_are_buttons()
    {
        widgets::FigureCard card("Messages");
        QCOMPARE(QAccessible::queryAccessibleInterface(&card)->role(), QAccessible::PushButton);
        widgets::SegmentedControl control("Resolution");
        control.addSegment("Day", 0);
        QAccessibleInterface *segment = QAccessible::queryAccessibleInterface(control.segment(0));
        QCOMPARE(segment->text(QAccessible::Name), "Day");
        QVERIFY(segment->state().checkable && segment->state().checked);
    }
};

TGD_TEST_CLASS(AccessibilityTest);
#include "accessibility_test.moc"
