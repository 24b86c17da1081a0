#include "gui/bot_scene.h"
#include "gui/by_name.h"
#include "gui/demo_window.h"
#include "gui/gallery.h"
#include "pages/assistant/first_start_dialog.h"
#include "shell/close_question.h"
#include "shell/live_line.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "shell/tray_icon.h"
#include "support/test_registry.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace tgd;
using domain::ConnectionState;
using domain::HealthState;

namespace {

const QString token = QStringLiteral("6100000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ");
const QString secretPart = QStringLiteral("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ");

// Everything that a person or a screen reader could read in any widget of the program.
QStringList allTexts()
{
    QStringList texts;
    for (QWidget *widget : QApplication::allWidgets()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->windowTitle() << widget->whatsThis();
        for (const char *property : {"text", "plainText", "placeholderText", "displayText"})
            texts << widget->property(property).toString();
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text kind :
                {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
                texts << interface->text(kind);
            if (QAccessibleTextInterface *content = interface->textInterface())
                texts << content->text(0, content->characterCount());
        }
    }
    return texts;
}

bool isShown(const QString &secret)
{
    for (const QString &text : allTexts()) {
        if (text.contains(secret))
            return true;
    }
    return false;
}

}  // namespace

class BotPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }

    void a_token_is_pasted_checked_connected_and_never_shown_again()
    {
        test::BotScene scene;
        scene.build(false);
        scene.bot.checkAnswer
            = domain::BotCheck{{6100000001, QStringLiteral("groupstats_bot"), QStringLiteral("Group stats"), false},
                QStringLiteral("stats.example.org"), 7};
        scene.bot.connectAnswer = QStringLiteral("There is no keychain; enter it again after the next start.");
        scene.bot.onConnected = [&](test::ScriptedConnection &connection) {
            connection.setStatus(test::scriptedStatus(ConnectionState::WebhookActive, scene.clock.now()));
        };
        scene.window->show();
        auto *field = qobject_cast<QLineEdit *>(test::byName(scene.window.get(), "Bot token"));
        QVERIFY(field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, "Done! Use this token to access the HTTP API: " + token + " Keep it secure");
        CLICK("Check");
        QCOMPARE(field->text(), QString());
        QTRY_VERIFY(test::byName(scene.window.get(), "Connect"));
        QCOMPARE(scene.bot.tokenSeen, token.toLatin1());
        QVERIFY(!isShown(secretPart));
        QVERIFY(allTexts().filter("@groupstats_bot").size() > 0);
        QVERIFY(allTexts().filter("Privacy mode is on").size() > 0);
        QVERIFY(allTexts().filter("webhook is set at stats.example.org").size() > 0);
        CLICK("Connect");
        QTRY_VERIFY(scene.bot.connection());
        QTRY_VERIFY(test::byName(scene.window.get(), "Connection to Telegram"));
        QVERIFY2(allTexts().filter("no keychain").size() > 0, "what Connect answers is shown");
        QVERIFY(!isShown(secretPart));

        // Undo brings nothing back either.
        field->undo();
        QCOMPARE(field->text(), QString());

        CLICK("Take over…");
        QTRY_VERIFY(test::anywhereByName("Take over"));
        QVERIFY(allTexts().filter("are kept").size() > 0);
        QCOMPARE(scene.bot.takenOver, 0);
        CLICK("Take over");
        QTRY_COMPARE(scene.bot.takenOver, 1);
    }

    void a_text_without_a_token_is_refused_at_the_field_and_not_echoed()
    {
        test::BotScene scene;
        scene.build(false);
        scene.window->show();
        auto *field = qobject_cast<QLineEdit *>(test::byName(scene.window.get(), "Bot token"));
        QTest::keyClicks(field, "6100000001:too-short-to-be-one");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(field->accessibleDescription().contains("no token in this text"));
        QCOMPARE(field->text(), QString());
        QVERIFY(!isShown("too-short-to-be-one"));
        QVERIFY(field->isEnabled());
    }

    void buttons_follow_the_state_and_act()
    {
        test::BotScene scene;
        scene.build(true);
        scene.window->show();
        QWidget *window = scene.window.get();
        QVERIFY(!test::byName(window, "Retry now")->isEnabled());
        QVERIFY(!test::byName(window, "Take over…"));
        scene.setState(ConnectionState::Reconnecting);
        QVERIFY(test::byName(window, "Retry now")->isEnabled());
        QVERIFY(allTexts().contains("in 12 s"));
        CLICK("Retry now");
        QCOMPARE(scene.bot.scripted()->retried, 1);
        CLICK("Pause");
        QCOMPARE(scene.bot.paused, 1);
        QVERIFY(!scene.bot.connection());
        QTRY_VERIFY(test::byName(window, "Resume"));
        CLICK("Resume");
        QCOMPARE(scene.bot.resumed, 1);
        QTRY_VERIFY(test::byName(window, "Pause"));
        scene.setState(ConnectionState::Stopped);
        QVERIFY2(test::byName(window, "Resume"), "a connection that has ended is no running one");
        scene.setState(ConnectionState::Polling);
        CLICK("Forget bot…");
        CLICK("Keep bot");
        QCOMPARE(scene.bot.forgotten, 0);
        CLICK("Forget bot…");
        CLICK("Forget bot");
        QTRY_COMPARE(scene.bot.forgotten, 1);
        QTRY_VERIFY(test::byName(window, "Bot token"));
    }

    void figures_are_unknown_until_they_are_known()
    {
        test::BotScene scene;
        scene.build(true);
        scene.window->show();
        QWidget *window = scene.window.get();
        QVERIFY(test::byName(window, "Updates: –"));
        QVERIFY(test::byName(window, "Waiting at Telegram: –"));
        QVERIFY(test::byName(window, "Commit time: –"));
        scene.live(90, 5);
        QVERIFY(!test::byName(window, "Updates: –"));
        QVERIFY(test::byName(window, "Waiting at Telegram: 0 updates"));
        scene.setState(ConnectionState::StoreAway);
        scene.clock.advance(1);
        scene.state->sample();
        QVERIFY(test::byName(window, "Updates: –"));
    }

    void quarantined_updates_are_looked_at_and_tried_again()
    {
        test::BotScene scene;
        scene.fillQuarantine();
        scene.quarantine.understood = {12};
        scene.build(true);
        scene.window->resize(1088, 980);
        scene.window->show();
        auto *table = test::byName(scene.window.get(), "Quarantine")->findChild<QTableView *>();
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        auto *raw = scene.page->findChild<QPlainTextEdit *>();
        QVERIFY(raw->toPlainText().contains("\"status\":\"guest\""));
        CLICK("Retry this update");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(allTexts().contains("1 stored"));
        CLICK("Retry all");
        QTRY_VERIFY(allTexts().contains("2 still not understood"));
    }

    void a_quarantine_that_cannot_be_read_says_why_and_tries_again()
    {
        test::BotScene scene;
        scene.quarantine.failure
            = domain::Error{domain::ErrorKind::Locked, QStringLiteral("Another program holds it."), {}};
        scene.build(true);
        scene.window->show();
        QTRY_VERIFY(allTexts().contains("Another program holds it."));
        const int asked = scene.quarantine.asked;
        scene.quarantine.failure.reset();
        CLICK("Retry");
        QVERIFY(scene.quarantine.asked > asked);
        QTRY_VERIFY(allTexts().contains("Nothing in quarantine"));
    }

    void everything_on_the_page_that_takes_keys_has_a_name()
    {
        for (const bool withBot : {false, true}) {
            test::BotScene scene;
            scene.fillQuarantine();
            scene.fillLedger();
            scene.build(withBot);
            scene.window->show();
            QStringList nameless;
            int controls = 0;
            for (QWidget *widget : scene.page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                ++controls;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                if (!interface || interface->text(QAccessible::Name).isEmpty())
                    nameless << widget->metaObject()->className();
            }
            QVERIFY(controls > 3);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("; ")));
        }
    }

    void the_shell_says_how_the_bot_is()
    {
        test::DemoWindow demo;
        auto window = demo.make();
        window->show();
        test::BotScene scene;
        scene.build(true);
        const auto *line = new shell::LiveLine(scene.state.get(), window.get(), "bot");
        Q_UNUSED(line)
        scene.live(90, 5);
        QVERIFY(allTexts().filter(QRegularExpression("^Ingestion [0-9.]+ updates/s$")).size() > 0);
        QVERIFY(allTexts().filter(QRegularExpression("^Last update .* ago$")).size() > 0);
        QVERIFY(allTexts().filter(QRegularExpression("^Data age ")).size() > 0);
        scene.setState(ConnectionState::Stalled);
        QVERIFY(allTexts().filter("Stalled").size() > 0);
        scene.bot.forgetBot();
        QVERIFY(allTexts().contains("Bot not configured"));
    }

    void the_tray_tells_once_and_its_menu_acts()
    {
        test::BotScene scene;
        scene.build(true);
        std::vector<state::BotAttention::Notice> notices;
        shell::TrayIcon tray(scene.state.get(), [&](const auto &notice) { notices.push_back(notice); });
        QVERIFY(tray.sentence().startsWith("@groupstats_bot: "));
        scene.setState(ConnectionState::SecondPoller);
        scene.setState(ConnectionState::SecondPoller);
        QCOMPARE(notices.size(), size_t(1));
        QVERIFY(tray.sentence().contains("Another program"));
        scene.setState(ConnectionState::Polling);
        QCOMPARE(notices.size(), size_t(2));
        QVERIFY(notices.back().recovered);
        QSignalSpy opened(&tray, &shell::TrayIcon::openRequested);
        QSignalSpy quit(&tray, &shell::TrayIcon::quitRequested);
        for (QAction *action : tray.menu()->actions())
            action->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(quit.size(), 1);
        QCOMPARE(scene.bot.paused, 1);
        QVERIFY(tray.menu()->actions().at(1)->text().contains("Resume"));
        for (const HealthState health : {HealthState::Ok, HealthState::Warning, HealthState::Critical})
            QVERIFY(!shell::TrayIcon::iconOf(health).isNull());
    }

    void closing_asks_once_and_remembers()
    {
        state::Preferences preferences;
        QVERIFY(!shell::CloseQuestion::remembered(preferences, true));
        shell::CloseQuestion question(true, &preferences);
        question.show();
        CLICK("Keep running");
        QCOMPARE(question.answer(), shell::CloseQuestion::Answer::KeepRunning);
        QCOMPARE(*shell::CloseQuestion::remembered(preferences, true), shell::CloseQuestion::Answer::KeepRunning);
        QVERIFY2(!shell::CloseQuestion::remembered(preferences, false), "the tray may be gone");

        state::Preferences others;
        shell::CloseQuestion withoutTray(false, &others);
        withoutTray.show();
        QVERIFY(!test::byName(&withoutTray, "Keep running"));
        CLICK("Stop the bot");
        QCOMPARE(withoutTray.answer(), shell::CloseQuestion::Answer::Stop);
        QVERIFY(!shell::CloseQuestion::remembered(others, false));

        shell::CloseQuestion escaped(true, &others);
        escaped.show();
        QTest::keyClick(&escaped, Qt::Key_Escape);
        QCOMPARE(escaped.answer(), shell::CloseQuestion::Answer::Stay);
    }

    void the_assistant_leads_to_the_bot()
    {
        pages::FirstStartDialog dialog;
        QSignalSpy bot(&dialog, &pages::FirstStartDialog::botRequested);
        QSignalSpy other(&dialog, &pages::FirstStartDialog::chosen);
        dialog.show();
        CLICK("Run my bot");
        CLICK("Open");
        QCOMPARE(bot.size(), 1);
        QCOMPARE(other.size(), 0);
    }
};

TGD_TEST_CLASS(BotPageTest);
#include "bot_page_test.moc"
