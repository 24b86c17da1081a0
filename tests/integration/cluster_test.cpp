#include "support/cluster/postgres_cluster.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::test;

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

    void replicas_stream_and_catch_up()
    {
        PostgresCluster cluster;
        QVERIFY(cluster.start());
        QCOMPARE(
            cluster.primary().value("SELECT string_agg(application_name, ' ' ORDER BY 1) FROM pg_stat_replication"),
            "replica1 replica2");
        QVERIFY(cluster.primary().run("CREATE TABLE told AS SELECT generate_series(1, 1000) n").ok);
        QVERIFY(cluster.waitForReplicas());
        for (const int replica : {1, 2}) {
            QCOMPARE(cluster.replica(replica).value("SELECT count(*) FROM told"), "1000");
            QVERIFY(cluster.replica(replica).isInRecovery());
            QCOMPARE(cluster.replica(replica).run("DELETE FROM told").sqlState, "25006");
        }
        QVERIFY(cluster.stop());
    }
};

TGD_TEST_CLASS(ClusterTest);

#include "cluster_test.moc"
