#include "gui/demo_content.h"
#include "gui/demo_window.h"
#include "gui/gallery.h"
#include "shell/command_palette.h"
#include "shell/custom_range_dialog.h"
#include "shell/navigation_rail.h"
#include "shell/range_control.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "support/test_registry.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace tgd;

class ShellGalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }

    void the_window_stands_beside_the_design()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->resize(1280, 800);
        window->showPage("chats");
        scene.group.setCrosshair(test::demoDays()[19]);
        const int job = scene.jobs.start("Rebuilding roll-ups", [] {});
        scene.jobs.report(job, {"rollups", 64, 100, "days", 0.3});
        window->show();
        test::shootBoth(*window, "shell-chats");
        QCOMPARE(window->topBar()->height(), 48);
        QCOMPARE(window->rail()->width(), 192);
        QCOMPARE(window->statusLine()->height(), 28);
        shell::CommandPalette *palette = window->openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), "th");
        test::shootBoth(*palette, "palette");
        palette->close();
    }

    void menus_and_the_range_dialog_are_painted()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->resize(1280, 800);
        window->showPage("chats");
        window->show();
        auto *main = window->topBar()->range()->findChildren<shell::BarSegment *>().at(2);
        main->click();
        QVERIFY(main->menu()->isVisible());
        test::shootBoth(*main->menu(), "range-menu");
        main->menu()->close();
        window->topBar()->range()->chooseCustom();
        auto *dialog = window->findChild<shell::CustomRangeDialog *>();
        QVERIFY(dialog);
        test::shootBoth(*dialog, "range-dialog");
        dialog->close();
    }
};

TGD_TEST_CLASS(ShellGalleryTest);
#include "shell_gallery_test.moc"
