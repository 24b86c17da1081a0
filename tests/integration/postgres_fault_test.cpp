#include "support/cluster/pg_client.h"
#include "support/cluster/postgres_cluster.h"
#include "support/cluster/tcp_proxy.h"
#include "support/table_dump.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"
#include "support/update_stream.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace tgd::test;

// What goes wrong between a program and a PostgreSQL store has an exit code and a sentence of its own, and no password
// in it.
class PostgresFaultTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto password = PostgresServer::ownerPassword;
    PostgresCluster m_cluster;
    QString m_url;

    PostgresServer &primary() { return m_cluster.primary(); }
    QString urlWith(const QString &user, const QString &word, const QString &database)
    {
        return primary().url(user, word, database);
    }
    static QByteArray updates(int count, unsigned seed = 5)
    {
        QByteArray text;
        for (const QByteArray &update : updateStream(seed, count))
            text += update + '\n';
        return text;
    }
    static void refuses(
        const QStringList &arguments, const QString &url, int code, const char *says, const QByteArray &input = {})
    {
        const ProcessResult result = runTgstatsd(arguments + QStringList{"--store", url}, input);
        QVERIFY2(result.code == code, qPrintable(QString::number(result.code) + ' ' + result.err));
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY2(!result.err.contains(password) && !result.out.contains(password), result.err.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cluster.start());
        m_url = primary().url();
        QCOMPARE(runTgstatsd({"replay", "-", "--store", m_url}, updates(1500)).code, 0);
        QVERIFY(m_cluster.waitForReplicas());
    }

    void what_cannot_be_reached_is_told_apart()
    {
        refuses({"query", "chats"}, urlWith(PostgresServer::owner, "wrong-word", "tgstats"), 4, "let this user in");
        refuses({"query", "chats"}, urlWith("nobody_here", "x", "tgstats"), 4, "let this user in");
        refuses({"query", "chats"}, urlWith(PostgresServer::owner, password, "not_there"), 4, "does not exist");
        refuses({"query", "chats"}, "postgresql://tgstats:tgstats-pw@127.0.0.1:1/tgstats", 4, "cannot be reached");
        refuses({"query", "chats"}, m_url + (m_url.contains('?') ? "&" : "?") + "sslmode=require", 4, "TLS");
        refuses({"query", "chats"}, "postgresql://tgstats:tgstats-pw@[broken", 3, "not understood");
        refuses({"query", "chats"}, m_url + (m_url.contains('?') ? "&" : "?") + "nonsense=1", 3, "not understood");
    }

    void a_database_without_a_store_says_how_to_make_one()
    {
        QVERIFY(primary().run("CREATE DATABASE bare OWNER tgstats").ok);
        refuses({"query", "chats"}, urlWith(PostgresServer::owner, password, "bare"), 4, "tgstatsd migrate");
    }

    void a_role_without_rights_is_told_so()
    {
        refuses(
            {"query", "chats"}, urlWith(PostgresServer::monitor, PostgresServer::monitorPassword, "tgstats"), 4, "");
        refuses({"replay", "-"}, urlWith(PostgresServer::monitor, PostgresServer::monitorPassword, "tgstats"), 4, "",
            updates(5));
    }

    void a_standby_answers_questions_and_refuses_to_be_written()
    {
        const QString standby = m_cluster.replica(1).url();
        const QStringList question{"query", "chats", "--format", "json"};
        QCOMPARE(runTgstatsd(question + QStringList{"--store", standby}).out,
            runTgstatsd(question + QStringList{"--store", m_url}).out);
        QCOMPARE(runTgstatsd({"verify", "--store", standby}).code, 0);
        refuses({"replay", "-"}, standby, 4, "standby", updates(5));
    }

    void with_several_hosts_the_one_that_can_be_written_is_found()
    {
        const QString all = m_cluster.urlOfAll();
        const ProcessResult result = runTgstatsd({"replay", "-", "--store", all}, updates(300, 6));
        QVERIFY2(result.code == 0, result.err.constData());
        QCOMPARE(runTgstatsd({"replay", "-", "--store", all}, updates(300, 6)).json()["stored"].toInteger(), qint64(0));
    }

    void a_full_house_of_connections_is_told_so()
    {
        QVERIFY(primary().run("ALTER ROLE tgstats CONNECTION LIMIT 1").ok);
        {
            const PgClient guest(m_url);
            QVERIFY(guest.isOpen());
            refuses({"query", "chats"}, m_url, 4, "max_connections");
        }
        QVERIFY(primary().run("ALTER ROLE tgstats CONNECTION LIMIT -1").ok);
        QTRY_COMPARE(runTgstatsd({"query", "chats", "--store", m_url}).code, 0);
    }

    void a_newer_schema_is_refused()
    {
        PgClient client(m_url);
        const QString version = client.value("SELECT version FROM tgdesk.schema_version");
        QVERIFY(client.run("UPDATE tgdesk.schema_version SET version = 999").ok);
        refuses({"query", "chats"}, m_url, 3, "newer program");
        refuses({"migrate"}, m_url, 3, "newer program");
        QVERIFY(client.run("UPDATE tgdesk.schema_version SET version = " + version).ok);
    }

    void a_statement_timeout_of_the_administrator_is_named()
    {
        PgClient holder(m_url);
        QVERIFY(holder.run("ALTER ROLE tgstats SET statement_timeout = '300ms'").ok);
        PgClient blocking(m_url);
        QVERIFY(blocking.run("BEGIN; LOCK TABLE messages IN ACCESS EXCLUSIVE MODE").ok);
        refuses({"replay", "-"}, m_url, 4, "statement_timeout", updates(20, 8));
        QVERIFY(blocking.run("ROLLBACK").ok);
        QCOMPARE(runTgstatsd({"replay", "-", "--store", m_url}, updates(20, 8)).code, 0);
        QVERIFY(holder.run("ALTER ROLE tgstats RESET statement_timeout").ok);
    }

    void tables_with_columns_more_than_ours_are_written_as_ever()
    {
        PgClient client(m_url);
        QVERIFY(client.run("ALTER TABLE messages ADD COLUMN mood text, ADD COLUMN seen bigint DEFAULT 7").ok);
        const ProcessResult result = runTgstatsd({"replay", "-", "--store", m_url}, updates(2000, 12));
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(result.json()["stored"].toInteger() > 1000);
        QCOMPARE(runTgstatsd({"verify", "--store", m_url}).code, 0);
    }

    void a_writer_that_holds_the_same_rows_is_waited_for()
    {
        PgClient other(m_url);
        const QString chat = other.value("SELECT chat_id FROM chats ORDER BY chat_id LIMIT 1");
        // A writer that holds rows for a moment, and lets go.
        QVERIFY(other.run("BEGIN; UPDATE messages SET text_len = text_len WHERE chat_id = " + chat).ok);
        const auto process = startTgstatsd({"replay", TGD_SOURCE_DIR "/tests/data/updates.jsonl", "--store", m_url});
        QTest::qWait(300);
        QVERIFY(other.run("COMMIT").ok);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process->exitCode(), 0);
    }

    void a_promoted_replica_takes_over_behind_the_same_address()
    {
        TcpProxy address(primary().port());
        const QString url = primary().url(PostgresServer::owner, password, "tgstats", address.port());
        QCOMPARE(runTgstatsd({"replay", "-", "--store", url}, updates(200, 31)).code, 0);
        QVERIFY(m_cluster.waitForReplicas());
        primary().kill9();
        QVERIFY(m_cluster.promote(1));
        address.switchTo(m_cluster.node(1).port());
        const ProcessResult again = runTgstatsd({"replay", "-", "--store", url}, updates(200, 31));
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.json()["stored"].toInteger(), qint64(0));
        QCOMPARE(runTgstatsd({"verify", "--store", url}).code, 0);
    }
};

TGD_TEST_CLASS(PostgresFaultTest);
#include "postgres_fault_test.moc"
