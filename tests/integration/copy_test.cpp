#include "support/cluster/pg_client.h"
#include "support/cluster/postgres_server.h"
#include "support/sqlite_file.h"
#include "support/table_dump.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"
#include "support/update_stream.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <random>

#include <sys/types.h>

using namespace tgd::test;

namespace {
const QString data = QStringLiteral(TGD_SOURCE_DIR "/tests/data/");

QByteArray joined(const std::vector<QByteArray> &lines, size_t first, size_t last)
{
    QByteArray text;
    for (size_t i = first; i < last; ++i)
        text += lines[i] + '\n';
    return text;
}
}  // namespace

// tgstatsd copy between files and a real PostgreSQL.
class CopyTest : public QObject {
    Q_OBJECT

private:
    PostgresServer m_server;
    int m_databases = 0;

    QString freshDatabase()
    {
        const QString name = QStringLiteral("copy%1").arg(++m_databases);
        const SqlResult made = m_server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name));
        if (!made.ok)
            qFatal("%s", qPrintable(made.message));
        return m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, name);
    }

    QString freshWith(const QString &sql)
    {
        const QString url = freshDatabase();
        const SqlResult made = PgClient(url).run(sql);
        if (!made.ok)
            qFatal("%s", qPrintable(made.message));
        return url;
    }

    static QString lowestUser(const QString &path)
    {
        return queriedRows(path, "SELECT MIN(user_id) FROM users").section(QLatin1Char('|'), 0, 0);
    }

    static ProcessResult copy(const QString &from, const QString &to)
    {
        return runTgstatsd({"copy", "--from", from, "--to", to});
    }

    static void copied(const QString &from, const QString &to)
    {
        const ProcessResult result = copy(from, to);
        QVERIFY2(result.code == 0, (result.err + result.out).constData());
        QCOMPARE(result.json()["verified"].toBool(), true);
    }

    static QByteArray answer(const QStringList &arguments, const QString &store)
    {
        const ProcessResult result = runTgstatsd(arguments + QStringList{"--store", store});
        return QByteArray::number(result.code) + ' ' + result.out;
    }

    static void same(const QString &expected, const QString &actual)
    {
        const QString found = difference(dumpTables(expected), dumpTables(actual));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    static void compareAnswers(const QString &expected, const QString &actual)
    {
        const QStringList wide{"--from", "2020-01-01", "--to", "2026-12-31"};
        QList<QStringList> questions{{"query", "chats"}, {"verify"},
            QStringList{"query", "summary", "--zone", "Asia/Kathmandu"} + wide, QStringList{"query", "heatmap"} + wide};
        QJsonArray chats = runTgstatsd({"query", "chats", "--format", "json", "--store", expected}).json().array();
        QVERIFY(!chats.isEmpty());
        constexpr qsizetype mostChats = 4;  // a program is run for each question; the rows are compared in full
        while (chats.size() > mostChats)
            chats.removeAt(1);
        for (const QJsonValue &chat : chats) {
            const QStringList of{"--chat=" + QString::number(chat["chat_id"].toInteger())};
            questions << QStringList{"query", "summary"} + of + wide << QStringList{"query", "heatmap"} + of + wide
                      << QStringList{"query", "users"} + of + wide << QStringList{"query", "settings"} + of
                      << QStringList{"query", "retention"} + of
                      << QStringList{"query", "users", "--sort", "last_message", "--search", "a"} + of + wide;
            for (const char *metric : {"messages", "dau", "joins", "leaves", "reactions", "media"})
                questions << QStringList{"query", "timeseries", "--metric", metric} + of + wide;
        }
        for (const QStringList &question : questions) {
            const QByteArray should = answer(question, expected);
            const QByteArray is = answer(question, actual);
            QVERIFY2(should == is, qPrintable(question.join(' ') + '\n' + should.left(600) + '\n' + is.left(600)));
        }
    }

    // A store with something in nearly every table.
    static void fill(const QString &store, const QByteArray &updates)
    {
        for (const char *name : {"updates.jsonl", "hostile.jsonl"})
            QCOMPARE(runTgstatsd({"replay", data + name, "--store", store}).code, 0);
        QCOMPARE(runTgstatsd({"import", data + "result.json", "--store-text", "--store", store}).code, 0);
        QCOMPARE(runTgstatsd({"replay", "-", "--store", store}, updates).code, 0);
    }

    // Kills copies at random instants, ever later, until one ends by itself; answers how many were killed.
    static int copyKilled(const QString &from, const QString &to, int stepMs, unsigned seed)
    {
        std::mt19937 random(seed);
        int killed = 0;
        for (int attempt = 0; attempt < 60; ++attempt) {
            const auto process = startTgstatsd({"copy", "--from", from, "--to", to});
            if (process->waitForFinished(int(random() % unsigned(stepMs)) + attempt * stepMs)) {
                if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
                    qFatal("%s", process->readAllStandardError().constData());
                return killed;
            }
            process->kill();
            process->waitForFinished();
            ++killed;
        }
        return killed;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void a_store_goes_to_postgresql_and_back_and_further_and_is_the_same_everywhere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const std::vector<QByteArray> updates = updateStream(31, 6000);
        fill(file, joined(updates, 0, updates.size()));
        const QStringList stores{file, freshDatabase(), folder.filePath("back.db"), folder.filePath("further.db")};
        for (qsizetype i = 1; i < stores.size(); ++i) {
            copied(stores[i - 1], stores[i]);
            QCOMPARE(answer({"quarantine", "list"}, stores[i]), answer({"quarantine", "list"}, file));
            same(file, stores[i]);
            compareAnswers(file, stores[i]);
        }
        const QString second = freshDatabase();
        copied(stores[1], second);
        same(file, second);
    }

    void the_report_counts_the_rows_of_each_table_and_the_sample_keeps_its_mark()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const ProcessResult sample = runTgstatsd({"sample", "--out", file, "--seed", "3", "--messages", "3000"});
        const QString url = freshDatabase();
        const ProcessResult result = copy(file, url);
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json()["tables"]["messages"].toInteger(), sample.json()["messages"].toInteger());
        QCOMPARE(result.json()["tables"]["chats"].toInteger(), sample.json()["chats"].toInteger());
        PgClient client(url);
        QCOMPARE(client.value("SELECT value FROM tgdesk.meta WHERE key = 'sample'"), QString("1"));
        QCOMPARE(client.value("SELECT count(*) FROM messages"), QString::number(sample.json()["messages"].toInteger()));
        compareAnswers(file, url);
    }

    void every_column_of_every_table_is_copied_and_what_is_new_is_numbered_behind()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        fill(file, joined(updateStream(61, 1000), 0, 1000));
        changeSqlite(file, "UPDATE messages SET web_page_json = '{\"url\" : \"x\",  \"n\":1.0}'");
        changeSqlite(file, "UPDATE users SET can_join_groups = 1, supports_inline_queries = 0, deleted_at = -1500000");
        changeSqlite(file, "UPDATE chats SET photo_big_file_id = 'p', permissions_json = '{ }'");
        for (const char *row : {"tgdesk_ingest_state VALUES (7, 'https://api.example', '', 41, NULL, 1700000000123456)",
                 "tgdesk_outbox VALUES (9, 7, -100, 'answer', 5, 'body', 'sent', 1, 2)",
                 "tgdesk_event VALUES (12, 1600000000000000, 'gap', 'ä\n')",
                 "tgdesk_bot_chat VALUES (7, -100, 3, NULL, 0, NULL, NULL), (8, -100, 3, 4, 1, 5, 'why')",
                 "tgdesk_import_only_chat VALUES (-5)",
                 "tgdesk_import_state VALUES ('f', 10, '{}', 1, 11), ('g', 12, '', 0, 13)",
                 "tgdesk_import_chat VALUES ('e', 0, 4, -2251799813685248)", "tgdesk_meta VALUES ('fact', 'value')",
                 "tgdesk_membership_clock VALUES (-9223372036854775807, 9223372036854775807, -1)",
                 "tgdesk_membership_status VALUES (-5, 1, 'out', 1700000000000001), (-5, 1, 'in', 3), (-5, 1, 'in', "
                 "-2)"})
            changeSqlite(file, QStringLiteral("INSERT INTO ") + QString::fromUtf8(row));
        changeSqlite(
            file, "INSERT INTO group_settings (chat_id) SELECT chat_id FROM chats WHERE true ON CONFLICT DO NOTHING");
        changeSqlite(file, "UPDATE tgdesk_activity_log SET seq = seq + 7000000000");
        const QString newest
            = queriedRows(file, "SELECT MAX(seq) FROM tgdesk_activity_log").section(QLatin1Char('|'), 0, 0);
        const QString url = freshDatabase();
        const QString back = folder.filePath("back.db");
        copied(file, url);
        copied(url, back);
        PgClient client(url);
        QCOMPARE(
            client.value("SELECT count(*) FROM messages WHERE web_page_json::text = '{\"url\" : \"x\",  \"n\":1.0}'"),
            client.value("SELECT count(*) FROM messages"));
        QCOMPARE(client.value("SELECT count(*) FROM users WHERE can_join_groups AND NOT supports_inline_queries AND "
                              "deleted_at = '1969-12-31 23:59:58.5+00'"),
            client.value("SELECT count(*) FROM users"));
        for (const char *table : {"messages", "users", "chats", "memberships", "group_settings", "tgdesk_ingest_state",
                 "tgdesk_outbox", "tgdesk_event", "tgdesk_bot_chat", "tgdesk_import_only_chat", "tgdesk_import_state",
                 "tgdesk_import_chat", "tgdesk_membership_event", "tgdesk_membership_clock", "tgdesk_membership_status",
                 "tgdesk_user_fold", "tgdesk_chat_clock", "tgdesk_quarantine", "tgdesk_user_index",
                 "tgdesk_activity_log", "reactions"}) {
            const QString mine = queriedRows(file, QStringLiteral("SELECT * FROM ") + QLatin1String(table));
            QVERIFY2(!mine.isEmpty(), table);
            QCOMPARE(queriedRows(back, QStringLiteral("SELECT * FROM ") + QLatin1String(table)), mine);
        }
        QCOMPARE(queriedRows(back, "SELECT value FROM tgdesk_sequence WHERE name = 'activity'"), newest + "|");
        QCOMPARE(queriedRows(back, "SELECT value FROM tgdesk_meta WHERE key = 'fact'"), QString("value|"));
        for (const char *next : {"nextval('tgdesk.activity_seq') = 1 + max(seq) FROM tgdesk.activity_log",
                 "nextval(pg_get_serial_sequence('tgdesk.outbox', 'id')) = 10",
                 "nextval(pg_get_serial_sequence('tgdesk.event', 'id')) = 13",
                 "nextval(pg_get_serial_sequence('tgdesk.quarantine', 'id')) = 1 + max(id) FROM tgdesk.quarantine",
                 "nextval(pg_get_serial_sequence('reactions', 'reaction_id')) = 1 + max(reaction_id) FROM reactions",
                 "nextval('tgdesk.user_index_seq') = 1 + max(idx) FROM tgdesk.user_index"})
            QVERIFY2(client.value(QStringLiteral("SELECT ") + QLatin1String(next)) == QLatin1String("t"), next);
    }

    void a_table_that_another_program_made_with_other_types_is_filled()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString back = folder.filePath("back.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "5", "--messages", "1000"}).code, 0);
        const QString url
            = freshWith("CREATE TABLE group_settings (updated_at timestamptz, created_at timestamptz, note text, "
                        "chat_id bigint PRIMARY KEY, timezone text, locale char(10), store_text boolean, "
                        "text_retention_days smallint, metadata_retention_days bigint, capture_reactions boolean)");
        changeSqlite(file, "UPDATE group_settings SET locale = 'abcdefghij'");
        copied(file, url);
        copied(url, back);
        QCOMPARE(queriedRows(back, "SELECT * FROM group_settings"), queriedRows(file, "SELECT * FROM group_settings"));
        changeSqlite(file, "UPDATE group_settings SET text_retention_days = 40000");
        const ProcessResult refused = copy(file,
            freshWith("CREATE TABLE group_settings (updated_at timestamp, "
                      "created_at timestamp, chat_id bigint PRIMARY KEY, timezone "
                      "text, locale text, store_text boolean, text_retention_days "
                      "smallint, metadata_retention_days integer, "
                      "capture_reactions boolean)"));
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("40000") && refused.err.contains("text_retention_days"), refused.err.constData());
    }

    void a_copy_that_is_killed_again_and_again_ends_the_same_in_postgresql()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "9", "--messages", "60000"}).code, 0);
        const QString url = freshDatabase();
        const int killed = copyKilled(file, url, 60, 41);
        QVERIFY(killed > 2);
        copied(file, url);  // only compares
        same(file, url);
        compareAnswers(file, url);
    }

    void a_copy_that_is_killed_again_and_again_ends_the_same_in_a_file()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString back = folder.filePath("back.db");
        const std::vector<QByteArray> updates = updateStream(17, 20000);
        fill(file, joined(updates, 0, updates.size()));
        const QString url = freshDatabase();
        copied(file, url);
        const int killed = copyKilled(url, back, 15, 43);
        QVERIFY(killed > 2);
        copied(url, back);
        same(file, back);
        compareAnswers(file, back);
    }

    void an_interruption_ends_cleanly_and_the_same_command_goes_on()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "2", "--messages", "60000"}).code, 0);
        const QString url = freshDatabase();
        QCOMPARE(runTgstatsd({"migrate", "--store", url}).code, 0);
        const auto process = startTgstatsd({"copy", "--from", file, "--to", url});
        PgClient client(url);
        QTRY_VERIFY_WITH_TIMEOUT(client.value("SELECT count(*) > 0 FROM messages") == QLatin1String("t"), 30'000);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 130);
        QVERIFY(process->readAllStandardError().contains("goes on"));
        copied(file, url);
        same(file, url);
    }

    void what_comes_after_a_copy_is_stored_as_in_the_source()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString back = folder.filePath("back.db");
        const std::vector<QByteArray> updates = updateStream(53, 8000);
        fill(file, joined(updates, 0, 4000));
        const QString url = freshDatabase();
        copied(file, url);
        copied(url, back);
        const QByteArray unknown = "{\"update_id\":990001,\"message\":{\"message_id\":\"no number\"}}\n";
        for (const QString &store : {file, url, back}) {
            QCOMPARE(runTgstatsd({"replay", "-", "--store", store}, joined(updates, 4000, updates.size())).code, 0);
            QCOMPARE(runTgstatsd({"replay", "-", "--store", store}, unknown).code, 0);
        }
        for (const QString &store : {url, back}) {
            same(file, store);
            compareAnswers(file, store);
        }
        // The source has changed, and so has the copy: neither is hidden.
        QCOMPARE(copy(file, url).code, 3);
    }

    void a_store_that_holds_something_else_is_left_alone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "1", "--messages", "500"}).code, 0);
        const QString other = folder.filePath("other.db");
        QCOMPARE(runTgstatsd({"replay", data + "updates.jsonl", "--store", other}).code, 0);
        const QString url = freshDatabase();
        copied(other, url);
        const auto before = dumpTables(other);
        for (const QString &store : {other, url}) {
            const ProcessResult refused = copy(file, store);
            QCOMPARE(refused.code, 3);
            QVERIFY(refused.err.contains("Copy into a new store"));
            QCOMPARE(difference(before, dumpTables(store)), QString());
        }
        QCOMPARE(copy(file, file).code, 3);
    }

    void a_source_that_changed_while_its_copy_was_stopped_is_noticed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "4", "--messages", "60000"}).code, 0);
        const QString url = freshDatabase();
        QCOMPARE(runTgstatsd({"migrate", "--store", url}).code, 0);
        const auto process = startTgstatsd({"copy", "--from", file, "--to", url});
        PgClient client(url);
        QTRY_VERIFY_WITH_TIMEOUT(client.value("SELECT count(*) > 0 FROM messages") == QLatin1String("t"), 30'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(runTgstatsd({"replay", data + "updates.jsonl", "--store", file}).code, 0);
        const ProcessResult refused = copy(file, url);
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains("changed"));
    }

    void a_copy_that_was_changed_afterwards_is_told_apart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "6", "--messages", "2000"}).code, 0);
        const QString url = freshDatabase();
        copied(file, url);
        QVERIFY(PgClient(url)
                    .run("UPDATE users SET first_name = 'Other' WHERE user_id = (SELECT min(user_id) FROM users)")
                    .ok);
        const ProcessResult result = copy(file, url);
        QCOMPARE(result.code, 1);
        QCOMPARE(result.json()["verified"].toBool(true), false);
        const QJsonArray differences = result.json()["differences"].toArray();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0]["table"].toString(), QString("users"));
    }

    void a_text_too_long_for_postgresql_is_refused_with_its_row_and_copied_once_it_is_shorter()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "8", "--messages", "1000"}).code, 0);
        const QString user = lowestUser(file);
        // 255 characters of two bytes each fit, 256 do not.
        const QString fits = QString(255, QChar(0xe4));
        changeSqlite(file, QStringLiteral("UPDATE users SET last_name = '%1'").arg(fits));
        changeSqlite(file, QStringLiteral("UPDATE users SET first_name = '%1x' WHERE user_id = %2").arg(fits, user));
        const QString url = freshDatabase();
        const ProcessResult refused = copy(file, url);
        QCOMPARE(refused.code, 3);
        for (const QString &word : {QStringLiteral("first_name"), "user_id " + user, QStringLiteral("256")})
            QVERIFY2(refused.err.contains(word.toUtf8()), refused.err.constData());
        changeSqlite(file, QStringLiteral("UPDATE users SET first_name = 'short' WHERE user_id = %1").arg(user));
        copied(file, url);
        same(file, url);
    }

    void what_is_not_there_or_not_said_has_its_exit_code()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("target.db");
        QCOMPARE(copy(folder.filePath("none.db"), target).code, 4);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(copy(freshDatabase(), target).code, 4);
        QCOMPARE(runTgstatsd({"copy", "--from", target}).code, 2);
        QCOMPARE(runTgstatsd({"copy", "--to", target}).code, 2);
        QFile noStore(folder.filePath("none.txt"));
        QVERIFY(noStore.open(QIODevice::WriteOnly));
        noStore.write(QByteArray(9000, 'x'));
        noStore.close();
        QCOMPARE(copy(noStore.fileName(), target).code, 3);
        QVERIFY(!QFile::exists(target));
    }

    void progress_goes_from_nothing_to_all_rows()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"sample", "--out", file, "--seed", "1", "--messages", "2000"}).code, 0);
        const ProcessResult result
            = runTgstatsd({"copy", "--from", file, "--to", folder.filePath("to.db"), "--progress", "json"});
        QCOMPARE(result.code, 0);
        QStringList jobs;
        for (const QByteArray &line : result.err.trimmed().split('\n')) {
            const QJsonDocument progress = QJsonDocument::fromJson(line);
            QVERIFY2(progress["total"].toInteger() > 2000, line.constData());
            QCOMPARE(progress["unit"].toString(), QString("rows"));
            if (progress["done"] == progress["total"])
                jobs.append(progress["job"].toString());
        }
        QCOMPARE(jobs, (QStringList{"copy", "compare"}));
    }
};

TGD_TEST_CLASS(CopyTest);
#include "copy_test.moc"
