#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_cluster.h"
#include "support/cluster/python_database.h"
#include "support/cluster/server_home.h"
#include "support/cluster/tcp_proxy.h"
#include "support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <thread>

using namespace tgd::test;

namespace {

constexpr int patienceMs = 30'000;

QString through(const TcpProxy &proxy)
{
    return postgresUrl(
        "127.0.0.1", proxy.port(), PostgresServer::superuser, PostgresServer::superPassword, PostgresServer::database);
}

qint64 millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

}  // namespace

// The servers that other tests stand on.
class ClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_server_that_was_killed_comes_back_with_what_was_committed()
    {
        PostgresOptions options;
        options.fsync = true;
        PostgresServer server(options);
        QVERIFY(server.start());
        QVERIFY(server.run("CREATE TABLE kept (n int)").ok);
        PgClient writer(server.superUrl());
        QVERIFY2(writer.isOpen(), qPrintable(writer.error()));
        QCOMPARE(writer.run("INSERT INTO kept VALUES (1), (2)").affected, 2);
        QVERIFY(writer.run("BEGIN").ok);
        QVERIFY(writer.run("INSERT INTO kept VALUES (3)").ok);

        server.kill9();
        QVERIFY(!server.isRunning());
        QVERIFY(!writer.run("COMMIT").ok);
        QVERIFY(server.start());
        QCOMPARE(server.value("SELECT count(*) FROM kept"), "2");
    }

    void only_who_knows_a_password_comes_in_and_has_only_its_own_rights()
    {
        QVERIFY(server().value("SHOW listen_addresses") == "127.0.0.1");
        QCOMPARE(server().value("SHOW unix_socket_directories"), "");
        PgClient owner(server().url());
        QCOMPARE(owner.value("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"), "f");
        QVERIFY(owner.run("CREATE TABLE own (n int); DROP TABLE own").ok);
        const PgClient stranger(server().url(PostgresServer::owner, "wrong"));
        QVERIFY(!stranger.isOpen());
        QVERIFY2(stranger.error().contains("password authentication failed"), qPrintable(stranger.error()));
        PgClient monitor(server().url(PostgresServer::monitor, PostgresServer::monitorPassword));
        QCOMPARE(monitor.value("SELECT pg_has_role('pg_monitor', 'usage')"), "t");
        QCOMPARE(monitor.run("SELECT pg_reload_conf()").sqlState, "42501");
    }

    void a_setting_is_in_force_when_configure_comes_back()
    {
        QVERIFY(server().configure("work_mem", "9MB"));
        QCOMPARE(server().value("SHOW work_mem"), "9MB");
        QVERIFY(server().configure("work_mem", {}));
        QCOMPARE(server().value("SHOW work_mem"), "4MB");
    }

    void a_paused_server_answers_again_what_it_was_asked()
    {
        PgClient client(server().superUrl(), 500);
        QVERIFY(client.isOpen());
        server().pause();
        QCOMPARE(client.run("SELECT 1").message, "no answer in time");
        server().resume();
        QCOMPARE(server().value("SELECT 2"), "2");
    }

    void replicas_stream_and_catch_up()
    {
        PostgresCluster &cluster = this->cluster();
        QCOMPARE(
            cluster.primary().value("SELECT string_agg(application_name, ' ' ORDER BY 1) FROM pg_stat_replication"),
            "replica1 replica2");
        QCOMPARE(cluster.primary().value("SELECT count(*) FROM pg_replication_slots WHERE active"), "2");
        QVERIFY(cluster.primary().run("CREATE TABLE told AS SELECT generate_series(1, 1000) n").ok);
        QVERIFY(cluster.waitForReplicas());
        for (const int replica : {1, 2}) {
            QCOMPARE(cluster.replica(replica).value("SELECT count(*) FROM told"), "1000");
            QVERIFY(cluster.replica(replica).isInRecovery());
            QCOMPARE(cluster.replica(replica).run("DELETE FROM told").sqlState, "25006");
        }
        PgClient anywhere(cluster.urlOfAll());
        QCOMPARE(anywhere.value("SELECT pg_is_in_recovery()"), "f");
    }

    void a_delayed_replica_has_received_what_it_does_not_show()
    {
        PostgresCluster &cluster = this->cluster();
        QVERIFY(cluster.primary().run("CREATE TABLE late (n int)").ok);
        QVERIFY(cluster.waitForReplicas());
        QVERIFY(cluster.delay(2, 3600));
        QVERIFY(cluster.primary().run("INSERT INTO late VALUES (1)").ok);
        QVERIFY(cluster.waitForReplicas());
        QCOMPARE(cluster.replica(1).value("SELECT count(*) FROM late"), "1");
        QCOMPARE(cluster.replica(2).value("SELECT count(*) FROM late"), "0");
        QCOMPARE(cluster.replica(2).value("SELECT pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()"), "t");
        QVERIFY(cluster.delay(2, 0));
        QVERIFY(cluster.waitForReplicas());
        QCOMPARE(cluster.replica(2).value("SELECT count(*) FROM late"), "1");

        QVERIFY(cluster.pauseReplay(1));
        QVERIFY(cluster.primary().run("INSERT INTO late VALUES (2)").ok);
        QVERIFY(cluster.waitForReplicas());
        QCOMPARE(cluster.replica(1).value("SELECT count(*) FROM late"), "1");
        QCOMPARE(cluster.replica(2).value("SELECT count(*) FROM late"), "2");
        QVERIFY(cluster.resumeReplay(1));
        QVERIFY(cluster.waitForReplicas());
        QCOMPARE(cluster.replica(1).value("SELECT count(*) FROM late"), "2");
    }

    void a_promoted_replica_writes_and_the_others_follow_it()
    {
        PostgresCluster cluster;
        QVERIFY(cluster.start());
        QVERIFY(cluster.primary().run("CREATE TABLE moved (n int)").ok);
        QVERIFY(cluster.waitForReplicas());
        // Only the old primary knows this row: it must go when it follows the new one.
        cluster.replica(1).pause();
        cluster.replica(2).pause();
        QVERIFY(cluster.primary().run("INSERT INTO moved VALUES (-1)").ok);
        cluster.primary().kill9();
        cluster.replica(1).kill9();
        cluster.replica(2).kill9();
        QVERIFY(cluster.replica(1).start());
        QVERIFY(cluster.promote(1));
        QCOMPARE(cluster.primary().name(), "replica1");
        QVERIFY(!cluster.primary().isInRecovery());
        QVERIFY(cluster.primary().run("INSERT INTO moved VALUES (1)").ok);

        QVERIFY(cluster.rejoin(0, PostgresCluster::Rejoin::Rewind));
        QVERIFY(cluster.rejoin(2, PostgresCluster::Rejoin::BaseBackup));
        QVERIFY(cluster.waitForReplicas());
        QVERIFY(cluster.primary().run("INSERT INTO moved VALUES (2)").ok);
        QVERIFY(cluster.waitForReplicas());
        for (const int follower : {0, 2}) {
            QVERIFY(cluster.node(follower).isInRecovery());
            QCOMPARE(cluster.node(follower).value("SELECT string_agg(n::text, ' ' ORDER BY n) FROM moved"), "1 2");
        }
        QCOMPARE(cluster.primary().value("SELECT count(*) FROM pg_replication_slots WHERE active"), "2");
        QVERIFY(cluster.stop());
        QVERIFY(cluster.start());
    }

    void a_pooler_serves_many_clients_with_few_sessions()
    {
        PgBouncerOptions options;
        options.poolSize = 2;
        PgBouncerServer pooler(server().port(), options);
        QVERIFY(pooler.start());
        QSet<QString> sessions;
        std::vector<std::unique_ptr<PgClient>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<PgClient>(pooler.url()));
            QVERIFY2(clients.back()->isOpen(), qPrintable(clients.back()->error()));
            sessions << clients.back()->value("SELECT pg_backend_pid()");
        }
        QVERIFY(sessions.size() <= 2);
        PgClient stats(pooler.statsUrl());
        const SqlResult pools = stats.run("SHOW POOLS");
        QVERIFY2(pools.ok, qPrintable(pools.message));
        QVERIFY(pools.columns.contains("cl_waiting"));
        QCOMPARE(stats.run("RELOAD").ok, false);  // may look, not touch

        const PgClient withOptions(pooler.url() + "?options=-c%20statement_timeout%3D1000");
        QVERIFY(!withOptions.isOpen());
        QVERIFY2(withOptions.error().contains("unsupported startup parameter"), qPrintable(withOptions.error()));
        QVERIFY(PgClient(server().url() + "?options=-c%20statement_timeout%3D1000").isOpen());
    }

    void a_pooler_turns_to_another_server()
    {
        PgBouncerServer pooler(cluster().primary().port());
        QVERIFY(pooler.start());
        PgClient client(pooler.url());
        const QString ask = "SELECT current_setting('port')";
        QCOMPARE(client.value(ask), QString::number(cluster().primary().port()));
        QVERIFY(pooler.switchTo(server().port()));
        QVERIFY(waitUntil([&] { return client.value(ask) == QString::number(server().port()); }, patienceMs));
    }

    void a_proxy_forwards_and_cuts_and_refuses()
    {
        TcpProxy proxy(server().port());
        PgClient client(through(proxy));
        QVERIFY2(client.isOpen(), qPrintable(client.error()));
        QCOMPARE(client.value("SELECT length(repeat('x', 3000000))"), "3000000");
        QCOMPARE(client.value("SELECT repeat('x', 3000000)").size(), 3'000'000);
        QCOMPARE(proxy.openConnections(), 1);
        proxy.cut();
        QCOMPARE(proxy.openConnections(), 0);
        QVERIFY(!client.run("SELECT 1").ok);
        QVERIFY(!client.isOpen());
        QVERIFY(PgClient(through(proxy)).isOpen());
        QCOMPARE(proxy.acceptedConnections(), 2);

        PgClient before(through(proxy));
        proxy.refuse(true);
        const PgClient refused(through(proxy));
        QVERIFY2(refused.error().contains("Connection refused"), qPrintable(refused.error()));
        QCOMPARE(before.value("SELECT 1"), "1");
        proxy.refuse(false);
        QVERIFY(PgClient(through(proxy)).isOpen());
    }

    void a_stalled_proxy_accepts_and_says_nothing()
    {
        TcpProxy proxy(server().port());
        PgClient client(through(proxy), 300);
        QVERIFY(client.isOpen());
        proxy.stall(true);
        QCOMPARE(client.run("SELECT 1").message, "no answer in time");
        const int accepted = proxy.acceptedConnections();
        QCOMPARE(PgClient(through(proxy), 300).error(), "timeout expired");
        QCOMPARE(proxy.acceptedConnections(), accepted + 1);
        proxy.stall(false);
        QVERIFY(PgClient(through(proxy)).isOpen());
    }

    void a_slow_proxy_and_a_far_one_take_their_time()
    {
        TcpProxy proxy(server().port());
        PgClient client(through(proxy));
        const auto fetch = [&] { QCOMPARE(client.value("SELECT repeat('x', 30000)").size(), 30'000); };
        proxy.slowTo(100'000);
        QVERIFY(millisecondsOf(fetch) >= 200);  // a machine can only be slower than that
        proxy.slowTo(0);
        proxy.addLatency(60);
        QVERIFY(millisecondsOf(fetch) >= 120);  // there and back
    }

    void a_proxy_leads_to_another_server()
    {
        TcpProxy proxy(cluster().primary().port());
        PgClient old(through(proxy));
        proxy.switchTo(server().port());
        const QString ask = "SELECT current_setting('port')";
        QCOMPARE(PgClient(through(proxy)).value(ask), QString::number(server().port()));
        QCOMPARE(old.value(ask), QString::number(cluster().primary().port()));
    }

    void a_full_disk_refuses_writes_until_there_is_room()
    {
        PostgresOptions options;
        options.diskMebibytes = 96;
        PostgresServer server(options);
        QVERIFY(server.start());
        QVERIFY(server.run("CREATE TABLE filling AS SELECT repeat('x', 500) t FROM generate_series(1, 20000)").ok);
        QVERIFY(server.fillDisk());
        const QString more = "INSERT INTO filling SELECT repeat('y', 500) FROM generate_series(1, 20000)";
        const SqlResult refused = server.run(more);
        QVERIFY2(refused.sqlState == "53100", qPrintable(refused.sqlState + ' ' + refused.message));
        QCOMPARE(server.value("SELECT count(*) FROM filling"), "20000");
        QVERIFY(server.freeDisk());
        QVERIFY(waitUntil([&] { return server.run(more).ok; }, patienceMs));
        QCOMPARE(server.value("SELECT count(*) FROM filling"), "40000");
    }

    void a_python_database_looks_like_one()
    {
        PythonDatabase python(server());
        QVERIFY(python.create());
        QCOMPARE(python.value("SELECT count(*) FROM chats"), "3");
        QVERIFY(python.value("SELECT count(*) FROM messages").toInt() > 8000);
        QVERIFY(python.value("SELECT count(*) FROM reactions WHERE removed_at IS NOT NULL").toInt() > 50);
        QVERIFY(python.value("SELECT count(*) FROM messages WHERE user_id IS NULL").toInt() > 50);
        QVERIFY(python.value("SELECT count(*) FROM messages WHERE user_id IN (777000, 1087968824, 136817688)").toInt()
            > 50);
        QCOMPARE(python.value("SELECT count(*) FROM pg_indexes WHERE tablename = 'messages'"), "10");
        QCOMPARE(python.value("SELECT count(*) FROM pg_namespace WHERE nspname = 'tgdesk'"), "0");
        for (const QString view : {"chat_daily_mv", "user_chat_daily_mv", "chat_hourly_heatmap_mv"}) {
            const QString counted = view.startsWith("user") ? " WHERE user_id IS NOT NULL" : "";
            QCOMPARE(python.value("SELECT sum(msg_cnt) FROM " + view),
                python.value("SELECT count(*) FROM messages" + counted));
        }

        PgClient reader(python.readerUrl());
        QVERIFY(reader.value("SELECT sum(msg_cnt) FROM chat_daily_mv").toInt() > 8000);
        for (const QString statement : {"DELETE FROM reactions", "CREATE TABLE mine (n int)", "CREATE SCHEMA tgdesk",
                 "CREATE TEMPORARY TABLE mine (n int)", "SELECT nextval('reactions_reaction_id_seq')"})
            QCOMPARE(reader.run(statement).sqlState, "42501");

        PythonDatabase again(server(), "tgstats_python_again");
        QVERIFY(again.create());
        const QString sum = "SELECT md5(string_agg(m::text, '' ORDER BY chat_id, msg_id)) FROM messages m";
        QCOMPARE(again.value(sum), python.value(sum));
    }

    void the_program_says_where_its_servers_are_and_takes_them_away()
    {
        QProcess program;
        const QString besides = QCoreApplication::applicationDirPath() + "/tgstats_cluster";
        program.start(qEnvironmentVariable("TGSTATS_CLUSTER", besides), {"--json", "--replicas", "1", "--weeks", "1"});
        QMap<QString, QString> urls;
        bool isReady = false;
        while (!isReady && program.waitForReadyRead(patienceMs)) {
            while (program.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
                urls.insert(line["name"].toString(), line["url"].toString());
                isReady = line["ready"].toBool();
            }
        }
        QVERIFY2(isReady, program.readAllStandardError().constData());
        for (const char *name : {"primary", "replica1", "all", "monitor", "pgbouncer"})
            QCOMPARE(PgClient(urls[name]).value("SELECT current_database()"), PostgresServer::database);
        QVERIFY(PgClient(urls["python-reader"]).value("SELECT count(*) FROM messages").toInt() > 1000);
        QVERIFY(PgClient(urls["pgbouncer-stats"]).run("SHOW STATS").ok);
        program.terminate();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!PgClient(urls["primary"]).isOpen());
    }

    // The servers of a program that was killed, stopped ones too: by itself as a child that starts one and stays.
    void nothing_is_left_of_a_program_that_was_killed()
    {
        if (qEnvironmentVariableIsSet("TGSTATS_CLUSTER_TO_BE_KILLED")) {
            PostgresServer last;
            QVERIFY(last.start());
            last.pause();
            std::printf("home %s\n", qPrintable(ServerHome::instance().path()));
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::hours(1));
        }
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TGSTATS_CLUSTER_TO_BE_KILLED", "1");
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"ClusterTest", __func__});
        QByteArray home;
        while (home.isEmpty() && child.waitForReadyRead(patienceMs)) {
            while (child.canReadLine()) {
                const QByteArray line = child.readLine().trimmed();
                if (line.startsWith("home "))
                    home = line.mid(5);
            }
        }
        QVERIFY2(QDir(home).exists("primary-1/data"), home.constData());
        child.kill();
        QVERIFY(child.waitForFinished(patienceMs));
        QVERIFY(waitUntil([&] { return !QDir(home).exists(); }, patienceMs));
        QCOMPARE(processesIn(home), 0);
    }

    void cleanupTestCase()
    {
        m_cluster.reset();
        m_server.reset();
        QCOMPARE(processesIn(QFile::encodeName(ServerHome::instance().path())), 0);
    }

private:
    static int processesIn(const QByteArray &folder)
    {
        int count = 0;
        for (const QString &entry : QDir("/proc").entryList(QDir::Dirs)) {
            if (QFile::symLinkTarget("/proc/" + entry + "/cwd").startsWith(QString::fromLocal8Bit(folder) + '/'))
                ++count;
        }
        return count;
    }

    // Shared by the tests that leave them as they found them.
    PostgresServer &server()
    {
        if (!m_server) {
            m_server = std::make_unique<PostgresServer>();
            [&] { QVERIFY(m_server->start()); }();
        }
        return *m_server;
    }
    PostgresCluster &cluster()
    {
        if (!m_cluster) {
            m_cluster = std::make_unique<PostgresCluster>();
            [&] { QVERIFY(m_cluster->start()); }();
        }
        return *m_cluster;
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PostgresCluster> m_cluster;
};

TGD_TEST_CLASS(ClusterTest);

#include "cluster_test.moc"
