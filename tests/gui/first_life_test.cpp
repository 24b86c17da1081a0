#include "by_name.h"
#include "desktop.h"
#include "gui_watchdog.h"
#include "items/users_table_model.h"
#include "pages/chats/chats_page.h"
#include "pages/import/import_dialog.h"
#include "shell/main_window.h"
#include "state/time_range_state.h"
#include "support/export_writer.h"
#include "support/test_registry.h"
#include "theme/theme.h"
#include "widgets/table_view.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTimer>
#include <QtTest>

using namespace tgd;

// The first life of a new user, as a person lives it: by clicks and keys on what is named on the screen.
class FirstLifeTest : public QObject {
    Q_OBJECT

private:
    static desktop::Options noOptions() { return {}; }

    // Answers the next file dialog with this path.
    static void answerFileDialog(const QString &path)
    {
        auto *timer = new QTimer(qApp);
        timer->setInterval(50);
        connect(timer, &QTimer::timeout, qApp, [timer, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
            if (!name || !dialog->isVisible())
                return;
            timer->stop();
            timer->deleteLater();
            name->setText(path);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        });
        timer->start();
    }

    static QByteArray query(const QString &store, const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("TGSTATSD", QCoreApplication::applicationDirPath() + "/tgstatsd"),
            QStringList{"query"} + arguments + QStringList{"--store", store, "--format", "json"});
        process.waitForFinished(30'000);
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void a_new_user_imports_an_export_and_reads_exact_charts_of_it()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("result.json");
        test::ExportShape shape;
        shape.seed = 3;
        shape.messages = 4000;
        shape.name = "Harbour office";
        test::writeExportFile(file, shape);

        desktop::Desktop desk(noOptions(), folder.filePath("config"), folder.filePath("data"));
        QVERIFY(desk.start());
        CLICK("Import a Telegram export");
        CLICK("Open");
        QTRY_VERIFY(desk.current());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QTRY_VERIFY(test::anywhereByName("Export file"));
        auto *field = qobject_cast<QLineEdit *>(test::anywhereByName("Export file"));
        QTest::keyClicks(field, file);
        CLICK("Import");
        CLICK("Show charts");

        QTRY_COMPARE(window->currentPage(), QString("chats"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled() && desk.current()->chatsPage()->selectedChat(), 10'000);
        const domain::Period period = desk.current()->range("chats")->period();
        QTRY_VERIFY(test::byName(window, "Top users"));

        // The card shows what the command line prints for the same period.
        const QJsonObject summary = QJsonDocument::fromJson(
            query(folder.filePath("data/store.db"),
                {"summary", "--chat=-1001800000001", "--from", period.from.toString(Qt::ISODate), "--to",
                    period.to.toString(Qt::ISODate)}))
                                        .object();
        const qint64 total = summary.value("total_messages").toInteger();
        QVERIFY2(total > 3000, "the history that ended long ago is shown whole");
        QTRY_VERIFY2(
            test::byName(window, QString("Messages: %1").arg(QLocale().toString(total))) || cardTells(window, total),
            "the card tells the total");
    }

    void users_are_searched_charts_exported_and_the_theme_switched()
    {
        QTemporaryDir folder;
        QProcess sample;
        const QString store = folder.filePath("sample.db");
        sample.start(qEnvironmentVariable("TGSTATSD", QCoreApplication::applicationDirPath() + "/tgstatsd"),
            {"sample", "--out", store, "--messages", "20000"});
        QVERIFY(sample.waitForFinished(60'000));
        QCOMPARE(sample.exitCode(), 0);

        desktop::Options options;
        options.store = store;
        options.page = "chats";
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        QVERIFY(desk.start());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled() && desk.current()->chatsPage()->selectedChat(), 10'000);

        CLICK("Open table");
        QTRY_VERIFY(test::byName(window, "Users"));
        auto *search = qobject_cast<QLineEdit *>(test::byName(window, "Search users by name"));
        QVERIFY(search);
        auto *table = qobject_cast<widgets::TableView *>(window->findChild<QTableView *>("users-table"));
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 20);
        const int all = table->model()->rowCount();
        const QString somebody
            = table->model()->index(0, items::UsersTableModel::User).data().toString().section(' ', 0, 0);
        QTest::keyClicks(search, somebody.toUpper());
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        QTRY_VERIFY(table->model()
                        ->index(0, items::UsersTableModel::User)
                        .data()
                        .toString()
                        .contains(somebody, Qt::CaseInsensitive));
        CLICK("Back to charts");

        const QString csv = folder.filePath("days.csv");
        answerFileDialog(csv);
        CLICK("Export this chat's charts");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), 10'000);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readLine().trimmed(), QByteArray("day,messages,dau,joins,leaves,reactions,media,replies"));
        QCOMPARE(written.readAll().count('\n'), 30);

        const theme::Scheme before = theme::Theme::instance().scheme();
        const QImage old = window->grab().toImage();
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(
            QApplication::activeModalWidget() || QApplication::activePopupWidget() || window->findChild<QDialog *>());
        auto *palette = window->findChild<QDialog *>();
        QVERIFY(palette);
        QTest::keyClicks(
            palette->findChild<QLineEdit *>(), before == theme::Scheme::Dark ? "theme light" : "theme dark");
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(theme::Theme::instance().scheme() != before);
        QVERIFY(window->grab().toImage() != old);
    }

    void every_control_of_every_page_has_a_name()
    {
        QTemporaryDir folder;
        QProcess sample;
        const QString store = folder.filePath("sample.db");
        sample.start(qEnvironmentVariable("TGSTATSD", QCoreApplication::applicationDirPath() + "/tgstatsd"),
            {"sample", "--out", store, "--messages", "3000"});
        QVERIFY(sample.waitForFinished(60'000));
        desktop::Options options;
        options.store = store;
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        QVERIFY(desk.start());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QStringList nameless;
        int controls = 0;
        for (const char *page : {"overview", "chats", "settings"}) {
            window->showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled(), 10'000);
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || widget->objectName().startsWith("qt_"))
                    continue;
                ++controls;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                if (!interface || (interface->text(QAccessible::Name).isEmpty() && widget->focusProxy() == nullptr))
                    nameless << QString(page) + ": " + widget->metaObject()->className() + ' ' + widget->objectName();
            }
        }
        QVERIFY(controls > 40);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void pages_can_be_switched_while_200_000_messages_are_imported()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("result.json");
        test::ExportShape shape;
        shape.seed = 8;
        shape.messages = 200'000;
        shape.people = 2000;
        test::writeExportFile(file, shape);
        desktop::Options options;
        options.importFile = file;
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        desktop::GuiWatchdog watchdog;
        QVERIFY(desk.start());
        desk.current()->build();
        shell::MainWindow *window = desk.current()->window();
        QTest::qWait(300);  // the first paint is the start's matter, not the import's
        watchdog.reset();
        bool done = false;
        connect(desk.current()->openImport(), &pages::ImportDialog::imported, this, [&done] { done = true; });
        int switches = 0;
        QElapsedTimer timer;
        timer.start();
        while (!done && timer.elapsed() < 120'000) {
            window->showPage(++switches % 2 ? "chats" : "overview");
            QTest::qWait(30);
        }
        QVERIFY(done);
        QVERIFY(switches > 5);
        qInfo("longest time without an answer of the GUI thread: %.1f ms (%d page switches, import took %lld ms)",
            watchdog.longestBlockMillis(), switches, static_cast<long long>(timer.elapsed()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->isSettled(), 20'000);
    }

private:
    static bool cardTells(QWidget *window, qint64 value)
    {
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
            if (interface && (interface->text(QAccessible::Name) + interface->text(QAccessible::Value) + interface->text(QAccessible::Description))
                                 .contains(QLocale().toString(value)))
                return true;
        }
        return false;
    }
};

TGD_TEST_CLASS(FirstLifeTest);
#include "first_life_test.moc"
