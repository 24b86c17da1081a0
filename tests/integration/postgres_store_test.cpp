#include "support/cluster/pg_client.h"
#include "support/cluster/postgres_server.h"
#include "support/lives.h"
#include "support/table_dump.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"
#include "support/update_stream.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace tgd::test;

namespace {
const QString data = QStringLiteral(TGD_SOURCE_DIR "/tests/data/");

QByteArray joined(const std::vector<QByteArray> &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + '\n';
    return text;
}
}  // namespace

// The store in a real PostgreSQL beside the same content in SQLite: the answers are the same bytes.
class PostgresStoreTest : public QObject {
    Q_OBJECT

private:
    PostgresServer m_server;
    int m_databases = 0;

    QString freshDatabase()
    {
        const QString name = QStringLiteral("store%1").arg(++m_databases);
        const SqlResult made = m_server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name));
        if (!made.ok)
            qFatal("%s", qPrintable(made.message));
        return m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, name);
    }

    static QByteArray answer(const QStringList &arguments, const QString &store)
    {
        const ProcessResult result = runTgstatsd(arguments + QStringList{"--store", store});
        return QByteArray::number(result.code) + ' ' + result.out;
    }

    static QStringList chatsOf(const QString &store)
    {
        QStringList chats;
        const QJsonArray list = runTgstatsd({"query", "chats", "--format", "json", "--store", store}).json().array();
        for (const QJsonValue &chat : list)
            chats.append(QString::number(chat["chat_id"].toInteger()));
        return chats;
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
            QStringList{"query", "summary", "--zone", "Asia/Kathmandu"} + wide, QStringList{"query", "heatmap"} + wide,
            QStringList{"query", "timeseries", "--metric", "dau"} + wide};
        const QStringList chats = chatsOf(expected);
        QVERIFY(!chats.isEmpty());
        for (const QString &chat : chats) {
            const QStringList of{"--chat=" + chat};
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

    static void replayAtOnce(const std::vector<std::vector<QByteArray>> &shares, const QString &store)
    {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> running;
        for (const std::vector<QByteArray> &share : shares) {
            QFile lines(folder.filePath(QString::number(running.size())));
            QVERIFY(lines.open(QIODevice::WriteOnly));
            lines.write(joined(share));
            lines.close();
            running.push_back(startTgstatsd({"replay", lines.fileName(), "--store", store}));
        }
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->exitCode(), 0);
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void a_sample_workspace_answers_the_same()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString url = freshDatabase();
        for (const QString &store : {file, url})
            QCOMPARE(runTgstatsd({"sample", "--out", store, "--seed", "7", "--messages", "4000"}).code, 0);
        same(file, url);
        compareAnswers(file, url);
    }

    void updates_and_an_import_leave_the_same_rows()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString url = freshDatabase();
        for (const QString &store : {file, url}) {
            for (const char *name : {"updates.jsonl", "hostile.jsonl"})
                QCOMPARE(runTgstatsd({"replay", data + name, "--store", store}).code, 0);
            QCOMPARE(runTgstatsd({"import", data + "result.json", "--store-text", "--store", store}).code, 0);
            QCOMPARE(runTgstatsd({"replay", data + "updates.jsonl", "--store", store}).code, 0);
        }
        same(file, url);
        compareAnswers(file, url);
    }

    void a_stream_of_updates_leaves_the_same_rows_and_retention_takes_the_same()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString url = freshDatabase();
        const QByteArray updates = joined(updateStream(11, 6000));
        for (const QString &store : {file, url})
            QCOMPARE(runTgstatsd({"replay", "-", "--store", store}, updates).code, 0);
        same(file, url);
        const QString chat = "--chat=" + chatsOf(file).first();
        const QStringList set{"settings", chat, "--set", "text_retention_days=1", "--set", "metadata_retention_days=2",
            "--set", "timezone=Australia/Lord_Howe"};
        for (const QString &store : {file, url})
            QCOMPARE(runTgstatsd(set + QStringList{"--store", store}).code, 0);
        const ProcessResult expected = runTgstatsd({"retention", "run", chat, "--store", file});
        const ProcessResult actual = runTgstatsd({"retention", "run", chat, "--store", url});
        QVERIFY(expected.json()["metadata_removal_count"].toInteger() > 0);
        QCOMPARE(actual.out, expected.out);
        same(file, url);
        compareAnswers(file, url);
    }

    void a_damaged_roll_up_is_found_and_mended()
    {
        const QString url = freshDatabase();
        QCOMPARE(runTgstatsd({"replay", "-", "--store", url}, joined(updateStream(3, 2000))).code, 0);
        QCOMPARE(runTgstatsd({"verify", "--store", url}).code, 0);
        PgClient client(url);
        QVERIFY(client.run("UPDATE messages SET text_len = text_len + 1 WHERE msg_id % 7 = 0").ok);
        QCOMPARE(runTgstatsd({"verify", "--store", url}).code, 1);
        QCOMPARE(runTgstatsd({"verify", "--repair", "--store", url}).code, 0);
        QCOMPARE(runTgstatsd({"verify", "--store", url}).code, 0);
    }

    // As webhooks come: each update at one or two of four programs, none of them in order.
    void four_writers_with_shuffled_overlapping_updates_leave_what_one_writer_leaves()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString url = freshDatabase();
        const std::vector<QByteArray> updates = updateStream(5, 8000);
        QCOMPARE(runTgstatsd({"replay", "-", "--store", file}, joined(updates)).code, 0);
        QCOMPARE(runTgstatsd({"migrate", "--store", url}).code, 0);

        std::mt19937 random(23);
        constexpr int writers = 4;
        std::vector<QByteArray> shares[writers];
        for (const QByteArray &update : updates) {
            shares[random() % writers].push_back(update);
            if (random() % 3 == 0)
                shares[random() % writers].push_back(update);
        }
        for (std::vector<QByteArray> &share : shares) {
            constexpr size_t window = 60;
            for (size_t at = 0; at + window < share.size(); at += window / 2)
                std::shuffle(share.begin() + qsizetype(at), share.begin() + qsizetype(at + window), random);
        }
        replayAtOnce({shares, shares + writers}, url);
        same(file, url);
        compareAnswers(file, url);
    }

    // Who is in and who is out, when nothing comes in order: what is inferred may differ, nothing counts it.
    void four_writers_with_wholly_shuffled_joins_and_leaves_leave_the_memberships_of_one_writer()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("store.db");
        const QString url = freshDatabase();
        constexpr int people = 700;
        constexpr int writers = 4;
        const Lives lives(31, Services::Beside, people);
        std::mt19937 random(32);
        std::vector<QByteArray> ordered;
        std::vector<std::vector<QByteArray>> shares(writers);
        for (const auto &life : lives.deeds()) {
            for (const Deed &deed : life) {
                ordered.push_back(deed.update(int(ordered.size())));
                for (int copies = random() % 4 == 0 ? 2 : 1; copies > 0; --copies)
                    shares[random() % writers].push_back(ordered.back());
            }
        }
        for (std::vector<QByteArray> &share : shares)
            std::shuffle(share.begin(), share.end(), random);
        QCOMPARE(runTgstatsd({"replay", "-", "--store", file}, joined(ordered)).code, 0);
        QCOMPARE(runTgstatsd({"migrate", "--store", url}).code, 0);
        replayAtOnce(shares, url);
        auto expected = dumpTables(file);
        auto actual = dumpTables(url);
        for (auto *dump : {&expected, &actual})
            (*dump)["tgdesk.membership_event"].removeIf([](const QString &row) { return row.contains("inferred"); });
        QCOMPARE(expected["memberships"].size(), qsizetype(people));
        QVERIFY(!expected["tgdesk.membership_event"].isEmpty());
        const QString found = difference(expected, actual);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        compareAnswers(file, url);
    }

    void eight_programs_that_migrate_at_once_make_one_schema()
    {
        const QString url = freshDatabase();
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < 8; ++i)
            running.push_back(startTgstatsd({"migrate", "--store", url}));
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(PgClient(url).value("SELECT count(*) FROM tgdesk.schema_version"), QString("1"));
        QCOMPARE(runTgstatsd({"migrate", "--check", "--store", url}).code, 0);
    }
};

TGD_TEST_CLASS(PostgresStoreTest);
#include "postgres_store_test.moc"
