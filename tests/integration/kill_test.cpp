#include "kill_world.h"
#include "support/small_disk.h"
#include "support/test_registry.h"

using namespace tgd::test;
using namespace tgd::botapi;

namespace {

// The number a variable of the environment asks for, or the small one that every run of the suite takes.
int asked(const char *variable, int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usual;
}

}  // namespace

// Programs that fetch updates are killed at any moment and meet full disks, and their stores end as undisturbed ones.
class KillTest : public QObject {
    Q_OBJECT

private:
    static void programs()
    {
        QTest::addColumn<BotProgram>("program");
        QTest::newRow("tgstatsd run") << BotProgram::Daemon;
        QTest::newRow("tgstats-desk") << BotProgram::Desktop;
    }

private Q_SLOTS:
    void killed_programs_lose_and_double_nothing_data() { programs(); }

    void killed_programs_lose_and_double_nothing()
    {
        QFETCH(BotProgram, program);
        const bool isDesktop = program == BotProgram::Desktop;
        const int kills = isDesktop ? asked("TGD_DESK_KILLS", 2) : asked("TGD_KILLS", 5);
        const int each = 1000;
        const QByteArrayList updates = lifeOf(kills * each);
        const QStringList expected = undisturbed(updates);
        QVERIFY2(expected.size() > kills * each / 2, qPrintable(expected.join('\n').left(2000)));

        Server server;
        server.misbehave();
        const Place place(server.simulator.token());
        quint32 dice = 20240304;
        qsizetype given = 0;
        int inTheMiddle = 0;
        for (int landed = 0; landed < kills; ++landed) {
            const qsizetype upTo = updates.size() * (landed + 1) / kills;
            QVERIFY(!server.simulator.addUpdates(updates.mid(given, upTo - given)).contains(0));
            given = upTo;
            dice = dice * 1664525u + 1013904223u;
            const auto process = startBot(program, place, server.simulator);
            const int life = isDesktop ? 150 + int(dice >> 16) % 1200 : 20 + int(dice >> 16) % 500;
            QVERIFY2(!process->waitForFinished(life), process->readAllStandardError().constData());
            const qsizetype left = server.simulator.pendingUpdates();
            inTheMiddle += left > 0 && left < upTo ? 1 : 0;
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
        }
        server.simulator.clearFaults();
        const int before = server.simulator.requestCount("getUpdates");
        const auto rest = startBot(program, place, server.simulator);
        // All may have been fetched already: then it must be told to end once it is there to hear it.
        QTRY_VERIFY_WITH_TIMEOUT(server.simulator.requestCount("getUpdates") > before, runPatienceMs);
        const Drain drained = drain(server.simulator, *rest);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(*rest), 0);
        const QString difference = differenceOf(contentOf(place.store()), expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
        qInfo("%d kills, %d with updates on the way, %lld updates, %lld rows", kills, inTheMiddle,
            qlonglong(updates.size()), qlonglong(expected.size()));
    }

    void killed_at_the_worst_moment_nothing_is_lost_data()
    {
        QTest::addColumn<BotProgram>("program");
        QTest::addColumn<bool>("isCommitted");
        QTest::newRow("run, before the commit") << BotProgram::Daemon << false;
        QTest::newRow("run, before the confirmation") << BotProgram::Daemon << true;
        QTest::newRow("desk, before the commit") << BotProgram::Desktop << false;
        QTest::newRow("desk, before the confirmation") << BotProgram::Desktop << true;
    }

    void killed_at_the_worst_moment_nothing_is_lost()
    {
        QFETCH(BotProgram, program);
        QFETCH(bool, isCommitted);
        const QByteArrayList updates = lifeOf(300);
        const QStringList expected = undisturbed(updates);
        Server server;
        const Place place(server.simulator.token());
        QVERIFY(!server.simulator.addUpdates(updates.mid(0, 200)).contains(0));
        const auto process = startBot(program, place, server.simulator);
        const Drain begun = drain(server.simulator, *process);
        QVERIFY2(begun.isDone, qPrintable(begun.why));
        QTRY_VERIFY_WITH_TIMEOUT(server.simulator.isHoldingPoll(), runPatienceMs);
        const QByteArrayList rest = updates.mid(200);
        {
            // A lock holds up the commit; a server that is away holds up the confirmation.
            StoreLock lock(place.store());
            if (isCommitted) {
                lock.release();
                QVERIFY(server.simulator.addFault({.fault = "unavailable_503", .nth = 1, .count = 1000}));
            }
            const qint64 before = messagesIn(place.store());
            QVERIFY(!server.simulator.addUpdates(rest).contains(0));
            if (isCommitted)
                QTRY_VERIFY_WITH_TIMEOUT(messagesIn(place.store()) > before, runPatienceMs);
            QTest::qWait(500);
            QCOMPARE(server.simulator.pendingUpdates(), rest.size());
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
            QCOMPARE(messagesIn(place.store()) > before, isCommitted);
        }
        server.simulator.clearFaults();
        const auto again = startBot(program, place, server.simulator);
        const Drain drained = drain(server.simulator, *again);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(*again), 0);
        const QString difference = differenceOf(contentOf(place.store()), expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }

    void a_disk_that_is_full_for_a_while_loses_nothing_data()
    {
        QTest::addColumn<BotProgram>("program");
        QTest::addColumn<bool>("isDisk");
        for (const bool isDisk : {false, true}) {
            if (isDisk && !SmallDisk::isPossible())
                continue;  // the limit of a file's size is there for everybody
            QTest::addRow("run, %s", isDisk ? "disk" : "limit") << BotProgram::Daemon << isDisk;
            QTest::addRow("desk, %s", isDisk ? "disk" : "limit") << BotProgram::Desktop << isDisk;
        }
    }

    void a_disk_that_is_full_for_a_while_loses_nothing()
    {
        QFETCH(BotProgram, program);
        QFETCH(bool, isDisk);
        const QByteArrayList updates = lifeOf(3000);
        const QStringList expected = undisturbed(updates);
        QVERIFY2(expected.size() > 1500, qPrintable(expected.join('\n').left(2000)));

        Server server;
        std::optional<SmallDisk> disk;
        if (isDisk)
            disk.emplace(64);
        const Place place(server.simulator.token(), disk ? disk->path() : QString());
        QVERIFY(!server.simulator.addUpdates(updates.mid(0, 1000)).contains(0));
        const auto process = startBot(program, place, server.simulator);
        QTRY_VERIFY_WITH_TIMEOUT(server.simulator.isHoldingPoll(), runPatienceMs);
        QCOMPARE(server.simulator.pendingUpdates(), 0);

        QVERIFY(disk ? disk->fill() : limitFiles(*process, 64));
        QVERIFY(!server.simulator.addUpdates(updates.mid(1000)).contains(0));
        QByteArray said;
        const int before = server.simulator.requestCount("getUpdates");
        if (program == BotProgram::Daemon)
            QTRY_VERIFY2_WITH_TIMEOUT(
                (said += process->readAllStandardError()).contains("cannot be stored"), said.constData(), 8000);
        QTest::qWait(1500);  // several attempts to store it
        QCOMPARE(process->state(), QProcess::Running);
        QVERIFY(server.simulator.pendingUpdates() > 0);
        QVERIFY(server.simulator.requestCount("getUpdates") <= before + 20);

        QVERIFY(disk ? disk->makeRoom() : limitFiles(*process, std::nullopt));
        const Drain drained = drain(server.simulator, *process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(*process), 0);
        const QString difference = differenceOf(contentOf(place.store()), expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }

    void a_store_that_another_program_locks_for_long_loses_nothing_data() { programs(); }

    void a_store_that_another_program_locks_for_long_loses_nothing()
    {
        QFETCH(BotProgram, program);
        const bool isLong = qEnvironmentVariableIsSet("TGD_KILLS");  // then as long as SQLite waits, and some more
        const QByteArrayList updates = lifeOf(1500);
        const QStringList expected = undisturbed(updates);
        Server server;
        const Place place(server.simulator.token());
        QVERIFY(!server.simulator.addUpdates(updates.mid(0, 500)).contains(0));
        const auto process = startBot(program, place, server.simulator,
            {.variables = isLong ? QStringList() : QStringList{"TGSTATS_SQLITE_BUSY_MS=300"}});
        const Drain begun = drain(server.simulator, *process);
        QVERIFY2(begun.isDone, qPrintable(begun.why));
        {
            const StoreLock lock(place.store());
            QVERIFY(!server.simulator.addUpdates(updates.mid(500)).contains(0));
            QTest::qWait(isLong ? 40'000 : 2500);
            QCOMPARE(process->state(), QProcess::Running);
            QVERIFY(server.simulator.pendingUpdates() > 0);
            if (program == BotProgram::Daemon) {
                const QByteArray said = process->readAllStandardError();
                QVERIFY2(said.contains("cannot be stored"), said.constData());
            }
        }
        const Drain drained = drain(server.simulator, *process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(*process), 0);
        const QString difference = differenceOf(contentOf(place.store()), expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }
};

TGD_TEST_CLASS(KillTest);
#include "kill_test.moc"
