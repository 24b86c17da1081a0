#include "answers.h"
#include "python_copy.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tgd;
using namespace tgd::test;
using domain::ErrorKind;
using domain::Period;
using domain::StoreWarning;
using storage::OpenMode;

namespace {

const PythonLifeOptions little = [] {
    PythonLifeOptions options;
    options.messages = 0.2;
    return options;
}();
const Period march{{2024, 3, 12}, {2024, 4, 10}};
constexpr auto newMessage = "INSERT INTO messages (chat_id, msg_id, user_id, date, has_media, media_type, text_len, "
                            "urls_cnt, emoji_cnt, source) VALUES (-1001000000002, %1, 100000005, now(), false, 'text', "
                            "3, 0, 0, 'bot')";

}  // namespace

// A database that a Python bot has filled becomes a store of this program.
class TakeoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void after_migrate_every_answer_is_what_it_was_and_comes_from_the_roll_ups()
    {
        PythonDatabase python(server(), "tgstats_taken");
        QVERIFY(python.create(little));
        StoreFile own;
        own.clock.at = m_clock.at;
        PythonCopy(python, own).make();
        const auto ours = own.open(OpenMode::ReadOnly);
        const Answers expected(*ours, march);
        const QString rowsBefore = python.value(checksum);

        const ProcessResult migrated = runTgstatsd({"migrate", "--store", python.url(), "--progress", "json"});
        QVERIFY2(migrated.code == 0, migrated.err);
        QCOMPARE(migrated.out, "{\"current\":true}\n");
        const QList<QByteArray> steps = migrated.err.trimmed().split('\n');
        QCOMPARE(steps.size(), 4);
        QCOMPARE(QJsonDocument::fromJson(steps.last()).object().value("job").toString(), "takeover");
        QCOMPARE(QJsonDocument::fromJson(steps.last()).object().value("done").toInt(), 3);

        QCOMPARE(python.value(checksum), rowsBefore);
        QCOMPARE(python.value("SELECT count(*) FROM tgdesk.membership_event"), "0");
        QCOMPARE(python.value("SELECT count(*) FROM tgdesk.user_fold"), python.value("SELECT count(*) FROM users"));
        const auto store = open(python.url(), OpenMode::ReadOnly);
        const Answers answered(*store, march);
        QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
        const auto facts = store->facts();
        QVERIFY(facts.has_value());
        QVERIFY(!facts->attached);
        QVERIFY(facts->approximateMembership);
        QVERIFY(facts->warnings.empty());
        const ProcessResult verified = runTgstatsd({"verify", "--store", python.url()});
        QVERIFY2(verified.code == 0, verified.out);
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
        QCOMPARE(runTgstatsd({"migrate", "--check", "--store", python.url()}).code, 0);
    }

    void a_takeover_that_was_cut_short_answers_from_the_rows_and_goes_on()
    {
        PythonDatabase python(server(), "tgstats_half");
        QVERIFY(python.create(little));
        const Answers expected(*open(python.readerUrl(), OpenMode::ReadOnly), march);
        {
            const auto store = open(python.url(), OpenMode::Takeover);
            storage::Store *cut = store.get();
            const auto done = store->takeOver([cut](const domain::JobProgress &progress) {
                if (progress.done == 1)
                    cut->interrupt();
            });
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(python.value("SELECT count(*) FILTER (WHERE done_at IS NULL) FROM tgdesk.adopted_chat"), "2");
        QVERIFY(python.value("SELECT count(*) FROM tgdesk.activity_log").toInt() > 0);
        {
            const auto store = open(python.url(), OpenMode::ReadOnly);
            const Answers answered(*store, march);
            QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
            const auto facts = store->facts();
            QVERIFY(facts.has_value());
            QCOMPARE(facts->warnings.size(), 1u);
            QVERIFY(facts->warnings[0].kind == StoreWarning::Kind::UnfinishedTakeover);
            QCOMPARE(store->schemaIsCurrent().value(), false);
        }
        // A role that may not look into our schema sees a database of another program still.
        QVERIFY(open(python.readerUrl(), OpenMode::ReadOnly)->facts()->attached);
        QCOMPARE(runTgstatsd({"run", "--mode", "off", "--store", python.url()}).code, 4);
        QCOMPARE(runTgstatsd({"verify", "--store", python.url()}).code, 1);
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
        QCOMPARE(runTgstatsd({"verify", "--store", python.url()}).code, 0);
        const Answers answered(*open(python.url(), OpenMode::ReadOnly), march);
        QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
    }

    void while_another_bot_writes_nothing_is_written_and_readers_count_its_rows()
    {
        PythonDatabase python(server(), "tgstats_rival");
        QVERIFY(python.create(little));
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
        QTemporaryDir folder;
        const QString updates = folder.filePath("updates.jsonl");
        QFile file(updates);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QStringList replay{"replay", updates, "--store", python.url()};
        const ProcessResult before = runTgstatsd(replay);
        QVERIFY2(before.code == 0, before.err);

        QVERIFY(PgClient(python.url()).run(QString(newMessage).arg(900'001)).ok);
        const ProcessResult refused = runTgstatsd(replay);
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("Another program writes") && refused.err.contains("migrate"), refused.err);
        QCOMPARE(runTgstatsd({"run", "--mode", "off", "--store", python.url()}).code, 4);
        m_clock.at = {QDateTime::currentMSecsSinceEpoch() * 1000};
        {
            const auto store = open(python.url(), OpenMode::ReadOnly);
            const auto report = store->activity({domain::ChatId{PythonDatabase::berlinChat}, {}}, {});
            QVERIFY(report.has_value());
            QCOMPARE(report->total().messages, 1);
            const auto facts = store->facts();
            QVERIFY(facts.has_value());
            QCOMPARE(facts->warnings.size(), 1u);
            QVERIFY(facts->warnings[0].kind == StoreWarning::Kind::OtherWriter);
        }
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
        QCOMPARE(runTgstatsd(replay).code, 0);
        const auto store = open(python.url(), OpenMode::ReadOnly);
        QCOMPARE(store->activity({domain::ChatId{PythonDatabase::berlinChat}, {}}, {})->total().messages, 1);
        QVERIFY(store->facts()->warnings.empty());
    }

    void a_table_that_lacks_a_column_of_ours_is_not_taken_over()
    {
        PythonDatabase python(server(), "tgstats_old");
        QVERIFY(python.createEmpty());
        QVERIFY(PgClient(python.url()).run("ALTER TABLE messages DROP thumbnail_file_id; DROP TABLE reactions").ok);
        const ProcessResult refused = runTgstatsd({"migrate", "--store", python.url()});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("messages.thumbnail_file_id") && !refused.err.contains("reactions"), refused.err);
        QCOMPARE(python.value("SELECT count(*) FROM pg_namespace WHERE nspname = 'tgdesk'"), "0");
        QVERIFY(PgClient(python.url()).run("ALTER TABLE messages ADD thumbnail_file_id varchar(255)").ok);
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
    }

    void a_join_that_an_event_tells_is_not_counted_again_from_the_memberships()
    {
        PythonDatabase python(server(), "tgstats_joins");
        QVERIFY(python.createEmpty());
        PgClient owner(python.url());
        const SqlResult filled = owner.run(
            "INSERT INTO chats (chat_id, type, created_at, updated_at) VALUES (-5, 'group', now(), now());"
            "INSERT INTO users (user_id, is_bot, updated_at) SELECT n, false, now() FROM generate_series(1, 4) n;"
            "INSERT INTO memberships (chat_id, user_id, joined_at, left_at, status_current) VALUES "
            "(-5, 1, '2024-03-20Z', NULL, 'member'), (-5, 2, '2024-03-20Z', '2024-03-25Z', 'left'), "
            "(-5, 3, '2024-03-21Z', NULL, 'member')");
        QVERIFY2(filled.ok, qPrintable(filled.message));
        QCOMPARE(runTgstatsd({"migrate", "--store", python.url()}).code, 0);
        const auto figures = [&] {
            const auto report = open(python.url(), OpenMode::ReadOnly)->activity({domain::ChatId{-5}, {}}, march);
            return std::pair(report->newUsers, report->leftUsers);
        };
        QCOMPARE(figures(), std::pair(qint64(3), qint64(1)));
        const QStringList events{"INSERT INTO tgdesk.membership_event VALUES ('2024-03-20Z', -5, 1, 'join', 'import')",
            "INSERT INTO tgdesk.membership_event VALUES ('2024-03-21Z', -5, 3, 'join', 'inferred')"};
        QVERIFY(owner.run(events[0]).ok);
        QCOMPARE(figures(), std::pair(qint64(3), qint64(1)));
        QVERIFY(owner.run(events[1]).ok);
        QCOMPARE(figures(), std::pair(qint64(2), qint64(1)));
    }

private:
    static constexpr auto checksum
        = "SELECT (SELECT sum(hashtextextended(m::text, 0)) FROM messages m)::text || (SELECT "
          "sum(hashtextextended(m::text, 0)) FROM memberships m) || (SELECT sum(hashtextextended(r::text, 0)) FROM "
          "reactions r) || (SELECT sum(hashtextextended(u::text, 0)) FROM users u)";

    PostgresServer &server()
    {
        if (!m_server) {
            m_server = std::make_unique<PostgresServer>();
            [&] { QVERIFY(m_server->start()); }();
        }
        return *m_server;
    }
    std::unique_ptr<storage::Store> open(const QString &url, OpenMode mode)
    {
        auto store = storage::Store::open(url, mode, m_clock);
        if (!store)
            qFatal("%s [%s]", qPrintable(store.error().message), qPrintable(store.error().context));
        return std::move(*store);
    }
    Q_SLOT void init() { m_clock.at = utc("2024-04-10T12:30:00Z"); }

    FixedClock m_clock;
    std::unique_ptr<PostgresServer> m_server;
};

TGD_TEST_CLASS(TakeoverTest);

#include "takeover_test.moc"
