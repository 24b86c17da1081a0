#include "postgres_kill_world.h"
#include "support/test_registry.h"

#include <QDir>

using namespace tgd::test;
using namespace tgd::botapi;

namespace {

// A run with a spool whose store is in PostgreSQL.
struct SpoolPlace : Place {
    SpoolPlace(const Server &server, const QString &store) : Place(server.simulator.token())
    {
        url = store;
        spool = folder.filePath("spool");
    }
    std::unique_ptr<QProcess> start(const Server &server) const
    {
        return startBot(BotProgram::Daemon, *this, server.simulator, {.more = {"--spool", spool}});
    }
    qint64 spooledBytes() const
    {
        qint64 sum = 0;
        for (const QFileInfo &file : QDir(spool).entryInfoList({"*.spool"}, QDir::Files))
            sum += file.size();
        return sum;
    }

    QString spool;
};

}  // namespace

// `tgstatsd run --spool` while its PostgreSQL server is away from the start.
class PostgresSpoolTest : public QObject {
    Q_OBJECT

private:
    PostgresServer m_server{syncing()};
    int m_databases = 0;

    // Nothing of ours is in it.
    QString freshDatabase()
    {
        const QString name = QStringLiteral("spool%1").arg(++m_databases);
        if (!m_server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name)).ok)
            qFatal("no database");
        return m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, name);
    }
    static void finishAndCompare(
        const Server &server, const SpoolPlace &place, QProcess &process, const QMap<QString, QStringList> &expected)
    {
        const Drain drained = drain(server.simulator, process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QTRY_COMPARE_WITH_TIMEOUT(place.spooledBytes(), 0, runPatienceMs);
        QCOMPARE(end(process), 0);
        compareRows(place, expected);
    }
    qint64 storedIn(const Place &place)
    {
        return m_server.value("SELECT count(*) FROM messages", place.url.section('/', -1)).toLongLong();
    }
    // Fetches all updates into the spool while the server is away.
    void fillSpool(const Server &server, const SpoolPlace &place, QProcess &process)
    {
        QVERIFY2(waitReady(process), process.readAllStandardError().constData());
        const Drain drained = drain(server.simulator, process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QVERIFY(place.spooledBytes() > 0);
    }

private Q_SLOTS:
    void init()
    {
        if (!m_server.isRunning())
            QVERIFY(m_server.start());
    }

    void a_bot_that_starts_before_its_server_stores_all_that_came_meanwhile()
    {
        const QByteArrayList updates = lifeOf(2000);
        const auto expected = undisturbedRows(updates);
        Server server;
        const SpoolPlace place(server, freshDatabase());
        QVERIFY(m_server.stop());
        QVERIFY(!server.simulator.addUpdates(updates.mid(0, 1500)).contains(0));
        const auto process = place.start(server);
        fillSpool(server, place, *process);
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += process->readAllStandardError()).contains("waits in the local spool"),
            said.constData(), runPatienceMs);
        QVERIFY(!said.contains(PostgresServer::ownerPassword));
        QVERIFY(m_server.start());
        QVERIFY(!server.simulator.addUpdates(updates.mid(1500)).contains(0));
        finishAndCompare(server, place, *process, expected);
    }

    void without_updates_the_store_is_made_when_the_server_comes()
    {
        Server server;
        const SpoolPlace place(server, freshDatabase());
        QVERIFY(m_server.stop());
        const auto process = place.start(server);
        QVERIFY2(waitReady(*process), process->readAllStandardError().constData());
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(runTgstatsd({"migrate", "--check", "--store", place.store()}).code, 0, runPatienceMs);
        QCOMPARE(end(*process), 0);
    }

    void a_bot_that_is_killed_while_its_spool_drains_loses_and_doubles_nothing()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_KILLS", &given);
        const int kills = given ? asked : 5;
        const QByteArrayList updates = lifeOf(kills * 3000);
        const auto expected = undisturbedRows(updates);
        Server server;
        const SpoolPlace place(server, freshDatabase());
        QCOMPARE(runTgstatsd({"migrate", "--store", place.store()}).code, 0);
        QVERIFY(m_server.stop());
        QVERIFY(!server.simulator.addUpdates(updates).contains(0));
        {
            const auto process = place.start(server);
            fillSpool(server, place, *process);
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
        }
        QVERIFY(m_server.start());
        quint32 dice = 20261130;
        int inTheMiddle = 0;
        for (int landed = 0; landed < kills; ++landed) {
            const qint64 before = storedIn(place);
            const auto process = place.start(server);
            QVERIFY2(waitReady(*process), process->readAllStandardError().constData());
            dice = dice * 1664525u + 1013904223u;
            // From the first portion on, at any moment.
            QTRY_VERIFY_WITH_TIMEOUT(storedIn(place) > before, runPatienceMs);
            QTest::qWait(int(dice >> 16) % 60);
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
            inTheMiddle += place.spooledBytes() > 0 ? 1 : 0;
        }
        QVERIFY(inTheMiddle > 0);
        const auto rest = place.start(server);
        QVERIFY2(waitReady(*rest), rest->readAllStandardError().constData());
        finishAndCompare(server, place, *rest, expected);
        qInfo("%d kills, %d in the middle, %lld updates", kills, inTheMiddle, qlonglong(updates.size()));
    }

    void a_server_that_is_killed_while_the_spool_drains_loses_and_doubles_nothing()
    {
        const QByteArrayList updates = lifeOf(9000);
        const auto expected = undisturbedRows(updates);
        Server server;
        const SpoolPlace place(server, freshDatabase());
        QVERIFY(m_server.stop());
        QVERIFY(!server.simulator.addUpdates(updates).contains(0));
        const auto process = place.start(server);
        fillSpool(server, place, *process);
        for (int kill = 0; kill < 2; ++kill) {
            QVERIFY(m_server.start());
            QTest::qWait(400 + 300 * kill);
            m_server.kill9();
        }
        QVERIFY(m_server.start());
        finishAndCompare(server, place, *process, expected);
    }

    void who_finds_the_lease_taken_ends_and_leaves_its_spool()
    {
        Server server;
        const SpoolPlace place(server, freshDatabase());
        const FixedClock clock;
        {
            const auto store = tgd::storage::Store::open(place.store(), tgd::storage::OpenMode::CreateIfMissing, clock);
            QVERIFY(store.has_value());
            const qint64 bot = server.simulator.token().section(':', 0, 0).toLongLong();
            QVERIFY((*store)->acquireLease(bot, "elsewhere", 3600, [](const std::string &) { return false; }));
        }
        QVERIFY(m_server.stop());
        QVERIFY(!server.simulator.addUpdates(lifeOf(300)).contains(0));
        const auto process = place.start(server);
        fillSpool(server, place, *process);
        QVERIFY(m_server.start());
        QVERIFY(process->waitForFinished(runPatienceMs));
        QCOMPARE(process->exitCode(), 4);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.contains("already fetches the updates") && said.contains("wait in the spool"), said.constData());
        QVERIFY(place.spooledBytes() > 0);
    }

    void without_a_spool_a_server_that_is_away_ends_the_start()
    {
        Server server;
        const SpoolPlace place(server, freshDatabase());
        QVERIFY(m_server.stop());
        const ProcessResult result = runTgstatsd(place.run(server.simulator));
        QCOMPARE(result.code, 4);
        QVERIFY2(result.err.contains("cannot be reached"), result.err.constData());
    }

    void a_wrong_password_or_database_ends_the_start_although_there_is_a_spool()
    {
        Server server;
        SpoolPlace place(server, m_server.url(PostgresServer::owner, "wrong-word"));
        QCOMPARE(runTgstatsd(place.run(server.simulator) + QStringList{"--spool", place.spool}).code, 4);
        place.url = m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, "not_there");
        QCOMPARE(runTgstatsd(place.run(server.simulator) + QStringList{"--spool", place.spool}).code, 4);
    }
};

TGD_TEST_CLASS(PostgresSpoolTest);
#include "postgres_spool_test.moc"
