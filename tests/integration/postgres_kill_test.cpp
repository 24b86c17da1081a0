#include "postgres_kill_world.h"
#include "support/cluster/pg_client.h"
#include "support/cluster/tcp_proxy.h"
#include "support/test_registry.h"

using namespace tgd::test;
using namespace tgd::botapi;

namespace {

int asked(const char *variable, int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usual;
}

class Dice {
public:
    int upTo(int limit)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return int(m_state >> 16) % limit;
    }

private:
    quint32 m_state = 20260501;
};

}  // namespace

// A bot whose store is in PostgreSQL, while the server, the network or the bot itself ends at any moment: the rows are
// those of an undisturbed run into SQLite.
class PostgresKillTest : public QObject {
    Q_OBJECT

private:
    PostgresServer m_server{syncing()};
    int m_databases = 0;

    QString freshDatabase(quint16 port = 0)
    {
        const QString name = QStringLiteral("kill%1").arg(++m_databases);
        if (!m_server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name)).ok)
            qFatal("no database");
        const QString url = m_server.url(
            PostgresServer::owner, PostgresServer::ownerPassword, name, port == 0 ? m_server.port() : port);
        if (runTgstatsd({"migrate", "--store", url}).code != 0)
            qFatal("no schema");
        return url;
    }

    static void finishAndCompare(
        const Server &telegram, const Place &place, QProcess &process, const QMap<QString, QStringList> &expected)
    {
        const Drain drained = drain(telegram.simulator, process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(process), 0);
        compareRows(place, expected);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void a_server_that_is_killed_again_and_again_loses_and_doubles_nothing()
    {
        const int kills = asked("TGD_POSTGRES_KILLS", 3);
        const QByteArrayList updates = soundLifeOf(std::max(3000, kills * 4000), 19);
        const auto expected = undisturbedRows(updates);
        Server telegram;
        Place place(telegram.simulator.token());
        place.url = freshDatabase();
        const auto process = startBot(BotProgram::Daemon, place, telegram.simulator);
        QVERIFY(waitReady(*process));
        Dice dice;
        qsizetype given = 0;
        int inTheMiddle = 0;
        for (int landed = 0; landed < kills; ++landed) {
            const qsizetype upTo = updates.size() * (landed + 1) / kills;
            QVERIFY(!telegram.simulator.addUpdates(updates.mid(given, upTo - given)).contains(0));
            given = upTo;
            QTest::qWait(20 + dice.upTo(400));
            inTheMiddle += telegram.simulator.pendingUpdates() > 0 ? 1 : 0;
            m_server.kill9();
            QTest::qWait(dice.upTo(200));
            QVERIFY(m_server.start());
        }
        finishAndCompare(telegram, place, *process, expected);
        qInfo("%d kills of the server, %d with updates on the way, %lld updates", kills, inTheMiddle,
            qlonglong(updates.size()));
    }

    void a_bot_that_is_killed_again_and_again_loses_and_doubles_nothing()
    {
        const int kills = asked("TGD_POSTGRES_BOT_KILLS", 4);
        const QByteArrayList updates = soundLifeOf(std::max(3000, kills * 4000), 19);
        const auto expected = undisturbedRows(updates);
        Server telegram;
        Place place(telegram.simulator.token());
        place.url = freshDatabase();
        Dice dice;
        qsizetype given = 0;
        int inTheMiddle = 0;
        for (int landed = 0; landed < kills; ++landed) {
            const qsizetype upTo = updates.size() * (landed + 1) / kills;
            QVERIFY(!telegram.simulator.addUpdates(updates.mid(given, upTo - given)).contains(0));
            given = upTo;
            const auto process = startBot(BotProgram::Daemon, place, telegram.simulator);
            QVERIFY(waitReady(*process));
            QTest::qWait(dice.upTo(500));
            inTheMiddle += telegram.simulator.pendingUpdates() > 0 ? 1 : 0;
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
        }
        const int before = telegram.simulator.requestCount("getUpdates");
        const auto rest = startBot(BotProgram::Daemon, place, telegram.simulator);
        QTRY_VERIFY_WITH_TIMEOUT(telegram.simulator.requestCount("getUpdates") > before, runPatienceMs);
        finishAndCompare(telegram, place, *rest, expected);
        qInfo("%d kills of the bot, %d with updates on the way, %lld updates", kills, inTheMiddle,
            qlonglong(updates.size()));
    }

    void a_network_that_is_cut_and_falls_silent_loses_and_doubles_nothing()
    {
        const QByteArrayList updates = soundLifeOf(4000, 19);
        const auto expected = undisturbedRows(updates);
        TcpProxy network(m_server.port());
        Server telegram;
        Place place(telegram.simulator.token());
        place.url = freshDatabase(network.port());
        const auto process = startBot(BotProgram::Daemon, place, telegram.simulator);
        QVERIFY(waitReady(*process));
        QVERIFY(!telegram.simulator.addUpdates(updates.mid(0, 1500)).contains(0));
        QTest::qWait(100);
        network.refuse(true);
        network.cut();
        QTest::qWait(1500);
        network.refuse(false);
        QVERIFY(!telegram.simulator.addUpdates(updates.mid(1500, 1000)).contains(0));
        QTest::qWait(300);
        network.cut();
        QVERIFY(!telegram.simulator.addUpdates(updates.mid(2500)).contains(0));
        network.stall(true);
        QTest::qWait(asked("TGD_SILENCE_MS", 2000));
        network.stall(false);
        finishAndCompare(telegram, place, *process, expected);
    }
};

TGD_TEST_CLASS(PostgresKillTest);
#include "postgres_kill_test.moc"
