#include "desktop.h"
#include "domain/ingestion_meter.h"
#include "gui_watchdog.h"
#include "platform/host_facts_reader.h"
#include "ports/bot_desk.h"
#include "shell/main_window.h"
#include "storage/store.h"
#include "support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace tgd;

// A bot among very busy groups in the desktop's own thread. TGD_FLOOD=1000000 for the long form, which also holds the
// memory of the process to its limit.
class BotFloodTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 warmUpdates = 100'000;
    static constexpr qint64 longFlood = 1'000'000;
    static constexpr qint64 growthLimit = 20 << 20;  // bytes

    static qint64 residentBytes() { return platform::HostFactsReader().read().residentBytes; }

private Q_SLOTS:
    void pages_can_be_switched_while_updates_pour_in_and_memory_stays()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_FLOOD", &given);
        const qint64 updates = given ? asked : 20'000;
        QProcess simulator;
        simulator.start(qEnvironmentVariable("TGSTATS_BOTAPI_SIMULATOR"),
            {"--now", "--rate", "100000", "--limit", QString::number(updates)});
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] { return (said += simulator.readAllStandardOutput()).contains("\ncontrol "); }, 30'000));
        QTemporaryDir folder;
        const auto wordAfter = [&](const char *label) {
            const QByteArray rest = said.mid(said.indexOf(label) + qsizetype(qstrlen(label)));
            return QString::fromUtf8(rest.left(rest.indexOf('\n')));
        };
        QFile token(folder.filePath("token"));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write(wordAfter("token ").toUtf8());
        token.close();

        desktop::Options options;
        options.store = folder.filePath("store.db");
        options.tokenFile = token.fileName();
        options.apiBase = wordAfter("ready ");
        {
            const platform::SystemClock clock;
            QVERIFY(storage::Store::open(options.store, storage::OpenMode::CreateIfMissing, clock));
        }
        desktop::Desktop desk(options, folder.filePath("config"), folder.filePath("data"));
        desktop::GuiWatchdog watchdog;
        QVERIFY(desk.start());
        desk.current()->build();
        QTRY_VERIFY_WITH_TIMEOUT(desk.current()->bot() && desk.current()->bot()->connection(), 10'000);
        QTest::qWait(500);  // the first paint is the start's matter
        watchdog.reset();

        const auto meter = [&] {
            const ports::BotConnection *connection = desk.current()->bot()->connection();
            return connection ? connection->meter() : domain::IngestionMeter();
        };
        const QStringList pages{"overview", "bot", "chats"};
        qint64 warm = 0;
        qint64 most = 0;
        int switches = 0;
        QElapsedTimer quiet;
        quiet.start();
        qint64 before = -1;
        // Some of what happens in the groups is of kinds that the bot does not ask for.
        while (quiet.elapsed() < 15'000 && (meter().received < updates * 9 / 10 || meter().pendingAtTelegram != 0)) {
            desk.current()->window()->showPage(pages[++switches % pages.size()]);
            QTest::qWait(40);
            if (std::exchange(before, meter().received) != meter().received)
                quiet.restart();
            if (warm == 0 && meter().received >= warmUpdates)
                warm = residentBytes();
            most = std::max(most, residentBytes());
        }
        const domain::IngestionMeter whole = meter();
        QCOMPARE(whole.stored + whole.duplicate + whole.quarantined + whole.ignored, whole.received);
        QVERIFY2(whole.received >= updates * 9 / 10, qPrintable(QString::number(whole.received)));
        QVERIFY(switches > 5);
        qInfo(
            "longest time without an answer of the GUI thread: %.1f ms (%d page switches, %lld updates); resident %lld "
            "KiB after the first %lld, %lld KiB at most",
            watchdog.longestBlockMillis(), switches, static_cast<long long>(whole.received),
            static_cast<long long>(warm / 1024), static_cast<long long>(warmUpdates),
            static_cast<long long>(most / 1024));
        if (updates >= longFlood)
            QVERIFY2(most - warm <= growthLimit, qPrintable(QString::number((most - warm) / 1024)));
        QVERIFY(desk.finish());
        simulator.terminate();
        QVERIFY(simulator.waitForFinished(10'000));
    }
};

TGD_TEST_CLASS(BotFloodTest);
#include "bot_flood_test.moc"
