#include "bot/poller.h"
#include "support/bot_program.h"
#include "support/botapi/bot_server.h"
#include "support/botapi/life_generator.h"
#include "support/small_disk.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSqlRecord>

using namespace tgd::test;
using namespace tgd::botapi;

namespace {

// All that came of updates, in an order that does not depend on who wrote when.
QStringList contentOf(const QString &store)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", store);
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY");
        if (!database.open())
            return {database.lastError().text()};
        for (const char *sql : {"SELECT * FROM messages", "SELECT * FROM memberships",
                 "SELECT user_id, username, first_name, last_name, is_bot FROM users",
                 "SELECT chat_id, title, username, type, is_forum, deleted_at FROM chats",
                 "SELECT chat_id, msg_id, user_id, reaction_emoji, date, removed_at FROM reactions",
                 "SELECT * FROM tgdesk_membership_event", "SELECT * FROM tgdesk_topics",
                 "SELECT * FROM tgdesk_reaction_counts", "SELECT update_id, raw, reason FROM tgdesk_quarantine"}) {
            QSqlQuery query(database);
            if (!query.exec(QLatin1String(sql)))
                return {QLatin1String(sql) + query.lastError().text()};
            QStringList lines;
            while (query.next()) {
                QStringList fields{QString::fromLatin1(sql).section("FROM ", 1)};
                for (int i = 0; i < query.record().count(); ++i)
                    fields << query.value(i).toString();
                lines << fields.join('|');
            }
            lines.sort();
            rows += lines;
        }
    }
    QSqlDatabase::removeDatabase(store);
    return rows;
}

qint64 messagesIn(const QString &store)
{
    qint64 count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "count");
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY");
        if (database.open()) {
            QSqlQuery query("SELECT COUNT(*) FROM messages", database);
            count = query.next() ? query.value(0).toLongLong() : -1;
        }
    }
    QSqlDatabase::removeDatabase("count");
    return count;
}

// Another program that writes to a store for as long as this lives.
class StoreLock {
public:
    explicit StoreLock(const QString &store)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "lock");
        database.setDatabaseName(store);
        if (!database.open() || !QSqlQuery(database).exec("BEGIN IMMEDIATE"))
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    ~StoreLock() { release(); }
    Q_DISABLE_COPY(StoreLock)

    void release()
    {
        if (std::exchange(m_isReleased, true))
            return;
        QSqlDatabase::database("lock").close();
        QSqlDatabase::removeDatabase("lock");
    }

private:
    bool m_isReleased = false;
};

// The first line in which two stores differ; nothing when they are equal.
QString differenceOf(const QStringList &got, const QStringList &wanted)
{
    for (qsizetype i = 0; i < qMax(got.size(), wanted.size()); ++i) {
        if (got.value(i) != wanted.value(i))
            return QStringLiteral("got '%1', wanted '%2'").arg(got.value(i), wanted.value(i));
    }
    return {};
}

// Updates of an invented life within the last hour, one of them poison.
QByteArrayList lifeOf(int updates)
{
    LifeOptions options;
    options.seed = 7;
    options.chats = 30;
    options.users = 900;
    options.startTime = nowUnix() - 3600;
    options.updatesPerSecond = double(updates) / 3000;
    options.duplicates = 0.01;
    LifeGenerator life(options);
    QByteArrayList list;
    for (const LifeUpdate &each : life.take(updates))
        list << each.json;
    list.insert(updates / 2, R"({"message":{"message_id":"seven","chat":{"id":{}},"date":"never"}})");
    return list;
}

struct Server {
    Server() : simulator(liveOptions())
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        simulator.run([](BotServer &server) { server.allowed().update(tgd::bot::Poller::allowedUpdates()); });
    }
    void misbehave()
    {
        for (const char *fault :
            {"duplicate_update", "replay_batch", "reset_mid_body", "chunked_cut", "reset_before_headers"})
            QVERIFY(simulator.addFault({.fault = fault, .probability = 0.03}));
    }

    BotApiSimulator simulator;
};

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
    // What a run that nothing happened to makes of the updates.
    static QStringList undisturbed(const QByteArrayList &updates)
    {
        Server calm;
        const Place place(calm.simulator.token());
        if (calm.simulator.addUpdates(updates).contains(0))
            return {};
        const auto process = startBot(BotProgram::Daemon, place, calm.simulator);
        const Drain drained = drain(calm.simulator, *process);
        if (!drained.isDone || end(*process) != 0 || runTgstatsd({"verify", "--store", place.store()}).code != 0)
            return {drained.why, process->readAllStandardError()};
        return contentOf(place.store());
    }
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
