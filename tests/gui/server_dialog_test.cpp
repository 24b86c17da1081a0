#include "by_name.h"
#include "desktop.h"
#include "pages/assistant/server_dialog.h"
#include "pages/assistant/step_list.h"
#include "platform/settings_profile_store.h"
#include "postgres_desk.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "storage/store.h"
#include "support/cluster/postgres_server.h"
#include "support/cluster/tcp_proxy.h"
#include "support/memory_secret_store.h"
#include "support/test_registry.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace tgd;
using namespace tgd::test;
using domain::ConnectionReport;
using domain::ConnectionStep;
using domain::StepState;
using domain::StorePlan;

namespace {

// A desk that says what the test wants it to say.
class ScriptedServerDesk final : public ports::ServerDesk {
public:
    QString url;
    QByteArray password;
    std::optional<Choice> used;
    int cancels = 0;

    void check(const QString &address, const Password &given) override
    {
        url = address;
        password = given ? given->reveal().toByteArray() : QByteArray();
    }
    void cancel() override { ++cancels; }
    QFuture<domain::Result<Outcome>> use(const Choice &choice) override
    {
        used = choice;
        QPromise<domain::Result<Outcome>> promise;
        promise.start();
        promise.addResult(Outcome{"server-1", "no keychain"});
        promise.finish();
        return promise.future();
    }
    void tell(const ConnectionReport &report) { Q_EMIT progressed(report); }
};

ConnectionReport passed(StorePlan plan)
{
    ConnectionReport report;
    for (domain::StepReport &step : report.steps)
        step = {StepState::Passed, "fine", {}};
    report.plan = plan;
    report.isFinished = true;
    return report;
}

}  // namespace

// The way from an address to a window of a store on a server.
class ServerDialogTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto secret = "s3cret-word";

    // Every text of every widget, as a person or a screen reader may get it.
    static QString textsOf(QWidget *root)
    {
        QString all;
        QList<QWidget *> widgets = root->findChildren<QWidget *>();
        widgets.append(root);
        for (QWidget *widget : widgets) {
            all += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip()
                + widget->windowTitle();
            if (auto *label = qobject_cast<QLabel *>(widget))
                all += label->text();
            if (auto *edit = qobject_cast<QLineEdit *>(widget))
                all += edit->displayText() + edit->placeholderText()
                    + (edit->echoMode() == QLineEdit::Normal ? edit->text() : QString());
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                all += button->text();
            if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
                for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                    all += interface->text(text);
            }
        }
        return all;
    }
    // Its label has the same name.
    template <typename Field = QLineEdit>
    static Field *field(QWidget *root, const QString &name)
    {
        for (auto *each : root->findChildren<Field *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void paste(QLineEdit *edit, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
    }
    static QString allFilesBelow(const QString &folder)
    {
        QString all;
        for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromLatin1(file.readAll());
        }
        return all;
    }

private Q_SLOTS:
    void a_pasted_address_fills_the_fields_and_hides_its_password()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        paste(field(&dialog, "Host"),
            "postgresql://ann:s3cret-word@pg-1:5433,pg-2:5433/stats?sslmode=require&connect_timeout=3");
        QCOMPARE(field(&dialog, "Host")->text(), QString("pg-1, pg-2"));
        QCOMPARE(field(&dialog, "Port")->text(), QString("5433"));
        QCOMPARE(field(&dialog, "Database")->text(), QString("stats"));
        QCOMPARE(field(&dialog, "User")->text(), QString("ann"));
        QCOMPARE(field(&dialog, "Password")->text(), QString(secret));
        QCOMPARE(field(&dialog, "Password")->echoMode(), QLineEdit::Password);
        QCOMPARE(field<QComboBox>(&dialog, "Encryption (TLS)")->currentData().toString(), QString("require"));
        QVERIFY(!textsOf(&dialog).contains(secret));
        CLICK("Check connection");
        QCOMPARE(desk.url, QString("postgresql://ann@pg-1:5433,pg-2:5433/stats?sslmode=require&connect_timeout=3"));
        QCOMPARE(desk.password, QByteArray(secret));
        QVERIFY(!textsOf(&dialog).contains(secret));
    }

    void an_address_that_is_typed_loses_its_password_with_the_at_sign()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        QTest::keyClicks(field(&dialog, "Host"), "postgresql://ann:s3cret-word@pg-1");
        QCOMPARE(field(&dialog, "Host")->text(), QString("pg-1"));
        QCOMPARE(field(&dialog, "User")->text(), QString("ann"));
        QCOMPARE(field(&dialog, "Password")->text(), QString(secret));
        field(&dialog, "Host")->undo();
        QVERIFY(!textsOf(&dialog).contains(secret));
    }

    void the_steps_are_shown_as_they_go_and_the_one_that_fails_says_what_to_do()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        QTest::keyClicks(field(&dialog, "Host"), "pg-1");
        QTest::keyClick(field(&dialog, "Host"), Qt::Key_Return);
        QCOMPARE(desk.url, QString("postgresql://pg-1/?sslmode=prefer"));
        QVERIFY(byName(&dialog, "Name of the host: to come"));
        ConnectionReport report;
        report[ConnectionStep::Name] = {StepState::Passed, "pg-1 = 192.0.2.1", {}};
        report[ConnectionStep::Reach].state = StepState::Running;
        desk.tell(report);
        QVERIFY(byName(&dialog, "Name of the host: in order"));
        QVERIFY(byName(&dialog, "Port: checking…"));
        QVERIFY(byName(&dialog, "Cancel check"));
        report[ConnectionStep::Reach] = {StepState::Failed, "Nothing listens.", "Start it."};
        report[ConnectionStep::Tls].state = StepState::Skipped;
        report.isFinished = true;
        desk.tell(report);
        QWidget *failed = byName(&dialog, "Port: failed");
        QVERIFY(failed);
        QCOMPARE(failed->accessibleDescription(), QString("Nothing listens. Start it."));
        QVERIFY(byName(&dialog, "TLS: not checked"));
        QVERIFY(!byName(&dialog, "Use this store"));
        CLICK("Check again");
        QVERIFY(byName(&dialog, "Cancel check"));
    }

    void escape_ends_the_check_before_it_closes_the_dialog()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        dialog.setAddress("postgresql://ann@pg-1/stats");
        dialog.check();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(desk.cancels, 1);
        QVERIFY(dialog.isVisible());
        ConnectionReport report;
        report.isCancelled = report.isFinished = true;
        desk.tell(report);
        QVERIFY(byName(&dialog, "The check was cancelled."));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void a_wrong_password_leads_back_to_its_field()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        dialog.activateWindow();
        dialog.setAddress("postgresql://ann:wrong@pg-1/stats");
        dialog.check();
        ConnectionReport report;
        report[ConnectionStep::Password] = {StepState::Failed, "Wrong.", "Check it."};
        report.needsPassword = report.isFinished = true;
        desk.tell(report);
        QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(field(&dialog, "Password")));
    }

    void back_leads_back_and_forgets_what_was_found()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        QSignalSpy back(&dialog, &pages::ServerDialog::backRequested);
        dialog.setCanGoBack(true);
        dialog.show();
        dialog.setAddress("postgresql://ann@pg-1/stats");
        dialog.check();
        CLICK("Back");
        QCOMPARE(back.size(), 1);
        QCOMPARE(desk.cancels, 1);
        QVERIFY(!dialog.isVisible());
    }

    void what_was_found_is_forgotten_when_a_field_changes()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        dialog.setAddress("postgresql://ann@pg-1/stats");
        dialog.check();
        desk.tell(passed(StorePlan::Create));
        QVERIFY(byName(&dialog, "Use this store"));
        QVERIFY(textsOf(&dialog).contains("makes its tables"));
        QTest::keyClicks(field(&dialog, "Database"), "2");
        QVERIFY(!byName(&dialog, "Use this store"));
    }

    void the_store_is_used_with_the_keyboard_alone()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        QSignalSpy opened(&dialog, &pages::ServerDialog::opened);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.focusWidget(), "pg-1");
        for (const char *text : {"5433", "stats", "ann", secret}) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog.focusWidget(), text);
        }
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.url, QString("postgresql://ann@pg-1:5433/stats?sslmode=prefer"));
        desk.tell(passed(StorePlan::Attach));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(desk.used);
        QCOMPARE(desk.used->url, desk.url);
        QCOMPARE(desk.used->name, QString("stats on pg-1"));
        QCOMPARE(desk.used->password->reveal().toByteArray(), QByteArray(secret));
        QVERIFY(desk.used->keepsPassword);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(field(&dialog, "Password"), static_cast<QLineEdit *>(nullptr));  // it is closed
    }

    void nothing_is_clipped_in_the_smallest_window()
    {
        ScriptedServerDesk desk;
        pages::ServerDialog dialog(&desk);
        dialog.show();
        QVERIFY2(dialog.width() <= 1280 && dialog.height() <= 800, "it fits the screen");
        for (auto *button : dialog.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    void a_profile_is_written_without_its_password_which_the_keychain_gets()
    {
        QTemporaryDir folder;
        PostgresServer server;
        QVERIFY(server.start());
        platform::SystemClock clock;
        platform::SettingsProfileStore profiles(folder.filePath("profiles.ini"));
        MemorySecretStore secrets;
        desktop::StoreKeys keys(secrets);
        desktop::PostgresDesk desk(profiles, keys, clock);
        pages::ServerDialog dialog(&desk);
        QSignalSpy opened(&dialog, &pages::ServerDialog::opened);
        dialog.show();
        paste(field(&dialog, "Host"), server.url());
        CLICK("Check connection");
        CLICK("Use this store");
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][1].toString(), QString());
        const QString id = opened[0][0].toString();
        QCOMPARE(profiles.profiles().size(), size_t(1));
        QCOMPARE(profiles.profiles()[0].id, id);
        QVERIFY(!allFilesBelow(folder.path()).contains(PostgresServer::ownerPassword));
        QVERIFY(allFilesBelow(folder.path()).contains(QString::number(server.port())));
        QCOMPARE(secrets.entries.value(desktop::StoreKeys::itemOf(id)), QString(PostgresServer::ownerPassword));
        // The tables are there, and the key opens them.
        QVERIFY(storage::Store::open({profiles.profiles()[0].storeUrl, keys.of(profiles.profiles()[0], true)},
            storage::OpenMode::ReadOnly, clock));
    }

    void a_window_whose_server_asks_for_a_password_says_so_and_takes_it()
    {
        QTemporaryDir folder;
        PostgresServer server;
        QVERIFY(server.start());
        platform::SystemClock clock;
        QVERIFY(storage::Store::open(server.url(), storage::OpenMode::CreateIfMissing, clock));
        desktop::Options options;
        options.store = server.url(PostgresServer::owner, "wrong-word");
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        QVERIFY(desk.start());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QTRY_VERIFY_WITH_TIMEOUT(byName(window, "The server does not let this profile in"), 15'000);
        QVERIFY(!textsOf(window).contains("wrong-word"));
        CLICK("Enter password…");
        QTRY_VERIFY(anywhereByName("Password of the store"));
        auto *password = field(anywhereByName("Password of the store"), "Password");
        QTest::keyClicks(password, PostgresServer::ownerPassword);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window->notice()->isVisible(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled(), 15'000);
        for (const char *page : {"overview", "chats", "settings"}) {
            window->showPage(page);
            QTest::qWait(20);
            QVERIFY(!textsOf(window).contains(PostgresServer::ownerPassword));
        }
        QVERIFY(!allFilesBelow(folder.path()).contains(PostgresServer::ownerPassword));
        QVERIFY(!allFilesBelow(folder.path()).contains("wrong-word"));
    }

    void a_window_can_be_closed_and_switched_while_its_server_hangs()
    {
        QTemporaryDir folder;
        PostgresServer server;
        QVERIFY(server.start());
        platform::SystemClock clock;
        QVERIFY(storage::Store::open(server.url(), storage::OpenMode::CreateIfMissing, clock));
        TcpProxy proxy(server.port());
        desktop::Options options;
        options.store = server.url(PostgresServer::owner, PostgresServer::ownerPassword, "tgstats", proxy.port());
        {
            // While the connections are being made.
            proxy.stall(true);
            desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
            QVERIFY(desk.start());
            desk.current()->build();
            QTRY_VERIFY(proxy.openConnections() > 0);
            QVERIFY(desk.finish());
            proxy.stall(false);
        }
        {
            // While it reads: a silent server has minutes for an answer.
            desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
            QVERIFY(desk.start());
            desk.current()->build();
            QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled(), 15'000);
            proxy.stall(true);
            Q_EMIT desk.current()->window()->refreshRequested();
            QTest::qWait(50);
            QVERIFY(desk.finish());
            proxy.stall(false);
        }
    }

    void a_server_that_goes_away_and_comes_back_is_told_of()
    {
        QTemporaryDir folder;
        PostgresServer server;
        QVERIFY(server.start());
        platform::SystemClock clock;
        QVERIFY(storage::Store::open(server.url(), storage::OpenMode::CreateIfMissing, clock));
        desktop::Options options;
        options.store = server.url();
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        QVERIFY(desk.start());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled(), 15'000);
        QVERIFY(!window->notice()->isVisible());
        QVERIFY(server.stop());
        Q_EMIT window->refreshRequested();
        QTRY_VERIFY_WITH_TIMEOUT(window->notice()->isVisible(), 15'000);
        QVERIFY(window->notice()->accessibleName().startsWith("The store is out of reach since"));
        QVERIFY(!byName(window, "Enter password…"));
        QVERIFY(server.start());
        CLICK("Retry");
        QTRY_VERIFY_WITH_TIMEOUT(!window->notice()->isVisible(), 15'000);
    }
};

TGD_TEST_CLASS(ServerDialogTest);
#include "server_dialog_test.moc"
