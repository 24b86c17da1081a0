#include "gui/demo_content.h"
#include "gui/demo_window.h"
#include "gui/gallery.h"
#include "shell/command_palette.h"
#include "shell/custom_range_dialog.h"
#include "shell/navigation_rail.h"
#include "shell/profile_button.h"
#include "shell/range_control.h"
#include "shell/status_bar.h"
#include "shell/theme_settings.h"
#include "shell/top_bar.h"
#include "support/test_registry.h"
#include "widgets/state_pill.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tgd;
using shell::BarSegment;

namespace {
BarSegment *segment(shell::MainWindow &window, int index)
{
    return window.topBar()->range()->findChildren<BarSegment *>().at(index);
}

}  // namespace

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }
    void cleanup()
    {
        theme::Theme::instance().setChoice(theme::ThemeChoice::Light);
        theme::Theme::instance().setTextScale(1);
    }

    void only_registered_pages_are_in_the_rail_and_built_when_shown()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        QCOMPARE(window->rail()->order(), (QStringList{"overview", "chats", "health", "alerts", "settings"}));
        QCOMPARE(window->currentPage(), "overview");
        QCOMPARE(scene.pagesBuilt, 1);
        window->showPage("chats");
        window->showPage("overview");
        window->showPage("chats");
        QCOMPARE(scene.pagesBuilt, 2);
        window->showPage("no such page");
        QCOMPARE(window->currentPage(), "chats");
    }

    void the_range_control_belongs_to_the_page()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        QVERIFY(!window->topBar()->range()->isVisible());
        window->showPage("chats");
        QVERIFY(window->topBar()->range()->isVisible());
        QCOMPARE(segment(*window, 2)->accessibleDescription(), "Last 30 days 26 Oct–24 Nov");
        scene.range.chooseCustom({QDate(2025, 12, 24), QDate(2026, 1, 2)});
        QCOMPARE(segment(*window, 2)->accessibleDescription(), "Custom 24 Dec 2025–2 Jan 2026");
        QTest::mouseClick(segment(*window, 0), Qt::LeftButton);
        QCOMPARE(scene.range.quick(), state::QuickRange::Last30Days);
        QTest::mouseClick(segment(*window, 1), Qt::LeftButton);
        QCOMPARE(scene.range.quick(), state::QuickRange::Custom);
    }

    void the_menu_of_the_range_chooses_and_compares()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->showPage("chats");
        window->show();
        segment(*window, 2)->click();
        for (QAction *action : segment(*window, 2)->menu()->actions()) {
            if (action->text().startsWith("Previous month"))
                action->trigger();
            if (action->text().startsWith("Compare"))
                action->trigger();
        }
        segment(*window, 2)->menu()->close();
        QCOMPARE(scene.range.quick(), state::QuickRange::PreviousMonth);
        QVERIFY(scene.range.compares());
    }

    void a_custom_range_must_exist()
    {
        shell::CustomRangeDialog dialog({QDate(2026, 11, 1), QDate(2026, 11, 24)}, QDate(2026, 11, 24));
        dialog.show();
        const auto edits = dialog.findChildren<QDateEdit *>();
        QPushButton *show = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            show = button->text() == "Show range" ? button : show;
        QVERIFY(show && show->isEnabled());
        edits[0]->setDate(QDate(2026, 11, 25));
        QVERIFY(!show->isEnabled());
        edits[0]->setDate(QDate(2026, 11, 20));
        QSignalSpy chosen(&dialog, &shell::CustomRangeDialog::chosen);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<domain::Period>(), (domain::Period{QDate(2026, 11, 20), QDate(2026, 11, 24)}));
    }

    void keys_go_to_pages_and_through_the_ranges()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), "chats");
        scene.range.choose(state::QuickRange::Last7Days);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(scene.range.quick(), state::QuickRange::Last30Days);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(scene.range.quick(), state::QuickRange::Last7Days);
        QSignalSpy refreshes(window.get(), &shell::MainWindow::refreshRequested);
        QTest::keyClick(window.get(), Qt::Key_F5);
        QCOMPARE(refreshes.size(), 1);
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window->findChild<shell::CommandPalette *>());
    }

    void arrow_keys_walk_the_rail_over_its_captions()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        QListView *list = window->rail()->findChildren<QListView *>().first();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window->currentPage(), "chats");
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window->currentPage(), "alerts");
    }

    void the_palette_finds_and_runs()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        bool opened = false;
        window->commands().addProvider([&opened] {
            return std::vector<shell::Command>{
                {"Chats", "Photo Walking", "346,056 messages in 30 days", "chats", {}, [&opened] { opened = true; }}};
        });
        window->show();
        QPointer<shell::CommandPalette> palette = window->openPalette();
        auto *query = palette->findChild<QLineEdit *>();
        QTest::keyClicks(query, "phwa");
        QCOMPARE(palette->currentTitle(), "Photo Walking");
        QTest::keyClick(query, Qt::Key_Return);
        QVERIFY(opened);
        QTRY_VERIFY(palette.isNull());
        palette = window->openPalette();
        query = palette->findChild<QLineEdit *>();
        QTest::keyClicks(query, "chats");
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(window->currentPage(), "chats");
    }

    void arrows_in_the_palette_pass_the_captions()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        shell::CommandPalette *palette = window->openPalette();
        auto *query = palette->findChild<QLineEdit *>();
        QCOMPARE(palette->currentTitle(), "Overview");
        QTest::keyClick(query, Qt::Key_Up);
        QCOMPARE(palette->currentTitle(), "Overview");
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(query, Qt::Key_Down);
            seen << palette->currentTitle();
        }
        QVERIFY(!seen.contains("Commands"));
        QVERIFY(seen.contains("Refresh now"));
    }

    void dropped_files_are_handed_on()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        QSignalSpy dropped(window.get(), &shell::MainWindow::filesDropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile("/tmp/result.json"), QUrl("https://example.org/x.json")});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{"/tmp/result.json"});
        QMimeData text;
        text.setText("hello");
        QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void the_window_comes_back_as_it_was_left()
    {
        test::DemoWindow scene;
        {
            auto window = scene.make();
            window->show();
            window->resize(1100, 700);
            window->showPage("chats");
            window->rail()->setCollapsed(true);
            scene.range.choose(state::QuickRange::Last90Days);
            scene.range.setCompares(true);
            window->close();
        }
        scene.range.choose(state::QuickRange::ThisWeek);
        scene.range.setCompares(false);
        auto window = scene.make();
        window->show();
        QCOMPARE(window->currentPage(), "chats");
        QVERIFY(window->rail()->isCollapsed());
        QCOMPARE(window->rail()->width(), 48);
        QCOMPARE(window->size(), QSize(1100, 700));
        QCOMPARE(scene.range.quick(), state::QuickRange::Last90Days);
        QVERIFY(scene.range.compares());
    }

    void the_theme_button_switches_and_is_remembered()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        Q_EMIT window->topBar()->themeToggled();
        QCOMPARE(theme::Theme::instance().scheme(), theme::Scheme::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), theme::tokenColor(theme::Scheme::Dark, theme::Token::Window));
        theme::Theme::instance().setChoice(theme::ThemeChoice::Light);
        shell::loadTheme(&scene.settings);
        QCOMPARE(theme::Theme::instance().scheme(), theme::Scheme::Dark);
    }

    void a_job_is_seen_and_can_be_cancelled()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        int cancelled = 0;
        const int job = scene.jobs.start("Importing result.json", [&cancelled] { ++cancelled; });
        scene.jobs.report(job, {"import", 64, 100, "bytes", 1});
        QAbstractButton *cross = nullptr;
        for (QAbstractButton *button : window->statusLine()->findChildren<QAbstractButton *>())
            cross = button->accessibleName() == "Cancel Importing result.json" ? button : cross;
        QVERIFY(cross && cross->isVisible());
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(cancelled, 1);
        QVERIFY(!cross->isEnabled());
        scene.jobs.finish(job);
        QVERIFY(!cross->isVisible());
    }

    void pause_and_interval_act_on_the_pages_range()
    {
        test::DemoWindow scene;
        auto window = scene.make();
        window->show();
        window->showPage("chats");
        BarSegment *pause = nullptr;
        for (BarSegment *button : window->topBar()->findChildren<BarSegment *>())
            pause = button->accessibleName() == "Pause refreshing" ? button : pause;
        QVERIFY(pause);
        pause->click();
        QVERIFY(scene.range.isPaused());
        QCOMPARE(pause->accessibleName(), "Refresh again");
    }

    void profiles_are_chosen_by_id()
    {
        shell::ProfileButton button;
        button.setProfiles(
            {{"a", "Production", "sqlite:a", false}, {"b", "Linux Lounge", "sqlite:b", false}}, "a", "@bot");
        QCOMPARE(button.accessibleName(), "Profile Production");
        QSignalSpy chosen(&button, &shell::ProfileButton::profileChosen);
        button.findChild<QMenu *>()->actions().at(1)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), "b");
        QCOMPARE(shell::initials("Linux Lounge"), "LL");
        QCOMPARE(shell::initials("Production"), "PR");
    }
};

TGD_TEST_CLASS(ShellTest);
#include "shell_test.moc"
