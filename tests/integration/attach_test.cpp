#include "answers.h"
#include "python_copy.h"
#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_cluster.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

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

}  // namespace

// A database that a Python bot fills and this program reads, with a role that may only SELECT.
class AttachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_answer_is_that_of_an_own_store_with_the_same_rows()
    {
        StoreFile own;
        own.clock.at = utc("2024-04-10T12:30:00Z");
        PythonCopy(python(), own).make();
        const auto ours = own.open(OpenMode::ReadOnly);
        const auto attached = attach(python());
        for (const Period &period : {Period{{2024, 3, 12}, {2024, 4, 10}}, Period{{2024, 3, 31}, {2024, 3, 31}},
                 Period{{2024, 2, 1}, {2024, 5, 1}}, Period{}}) {
            const Answers expected(*ours, period);
            QVERIFY(expected.lines().size() > 1000);
            const Answers answered(*attached, period);
            QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
        }
        const auto facts = attached->facts();
        QVERIFY(facts.has_value());
        QVERIFY(facts->attached);
        QVERIFY(facts->approximateMembership);
        QCOMPARE(facts->messages, python().value("SELECT count(*) FROM messages").toLongLong());
        QVERIFY2(facts->warnings.empty(), qPrintable(facts->warnings.empty() ? "" : facts->warnings[0].detail));
        QCOMPARE(facts->aggregates.size(), 3u);
        QCOMPARE(facts->aggregates[0].name, "chat_daily_mv");
        QVERIFY(facts->aggregates[0].newest == utc("2024-04-10T00:00:00Z"));
        QVERIFY(facts->aggregates[0].isMaterialized);
    }

    void what_the_other_program_changes_shows_with_the_next_question()
    {
        PythonDatabase changing(server(), "tgstats_changing");
        QVERIFY(changing.create(little));
        const auto attached = attach(changing);
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        PgClient owner(changing.url());
        const QStringList changes{
            "INSERT INTO messages (chat_id, msg_id, user_id, date, has_media, media_type, text_len, urls_cnt, "
            "emoji_cnt, source) SELECT -1001000000002, 900000, 100000005, '2024-04-10 12:10Z', true, 'photo', 7, 1, 2, "
            "'bot'",
            "UPDATE messages SET text_len = text_len + 5, edit_date = '2024-04-10 12:20Z' WHERE msg_id = 900000",
            "INSERT INTO reactions (chat_id, msg_id, user_id, reaction_emoji, is_big, date) "
            "VALUES (-1001000000002, 900000, 100000007, 'x', false, '2024-04-10 12:15Z')",
            "UPDATE reactions SET removed_at = '2024-04-10 12:16Z' WHERE msg_id = 900000",
            "DELETE FROM messages WHERE msg_id IN (SELECT msg_id FROM messages m WHERE chat_id = -1001000000003 "
            "AND date < '2024-03-20Z' AND NOT EXISTS (SELECT 1 FROM reactions r WHERE r.msg_id = m.msg_id) LIMIT 20)",
            "UPDATE memberships SET left_at = '2024-04-09Z', status_current = 'left' WHERE user_id = 100000005",
            "UPDATE group_settings SET timezone = 'America/New_York' WHERE chat_id = -1001000000002"};
        for (const QString &change : changes) {
            const SqlResult done = owner.run(change);
            QVERIFY2(done.ok && done.affected > 0, qPrintable(change + done.message));
            StoreFile own;
            own.clock.at = utc("2024-04-10T12:30:00Z");
            PythonCopy(changing, own).make();
            const auto ours = own.open(OpenMode::ReadOnly);
            const Answers expected(*ours, period);
            const Answers answered(*attached, period);
            QVERIFY2(
                answered.lines() == expected.lines(), qPrintable(change + '\n' + answered.firstDifference(expected)));
        }
    }

    void what_has_not_changed_is_not_read_again()
    {
        PostgresOptions options;
        options.settings = {{"autovacuum", "off"}, {"log_statement", "all"}};
        PostgresServer telling(options);
        QVERIFY(telling.start());
        PythonDatabase still(telling, "tgstats_still");
        QVERIFY(still.create(little));
        const auto readings = [&] { return telling.log().count("user_id, date, has_media, media_type::text"); };
        const domain::Scope scope{domain::ChatId{PythonDatabase::berlinChat}, {}};
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        const auto store = attach(still);
        QVERIFY(store->activity(scope, period).has_value());
        const qsizetype first = readings();
        QCOMPARE(first, 1);
        QVERIFY(store->activity(scope, period).has_value());
        QVERIFY(store->hours(scope, period).has_value());
        QVERIFY(store->users({*scope.chat, period, domain::UserSort::Share, {}, std::nullopt, 1, 50}).has_value());
        QVERIFY(store->activity(scope, Period{{2024, 3, 20}, {2024, 3, 25}}).has_value());
        QCOMPARE(readings(), first);
        // What is new is read with the last days alone, from two days before now.
        QVERIFY(PgClient(still.url())
                    .run("INSERT INTO messages (chat_id, msg_id, user_id, date, has_media, media_type, text_len, "
                         "urls_cnt, emoji_cnt, source) SELECT -1001000000002, 900000, 100000005, '2024-04-10 12:10Z', "
                         "true, 'photo', 7, 1, 2, 'bot'")
                    .ok);
        QVERIFY(store->activity(scope, period).has_value());
        QCOMPARE(readings(), first + 1);
        const QString spans = telling.log().section("user_id, date, has_media, media_type::text", -1);
        QVERIFY2(spans.contains("$1 = '2024-04-09"), qPrintable(spans.left(900)));
    }

    void an_edit_of_an_old_message_shows_after_some_minutes()
    {
        PythonDatabase edited(server(), "tgstats_edited");
        QVERIFY(edited.create());
        const auto attached = attach(edited);
        const domain::Scope scope{domain::ChatId{PythonDatabase::utcChat}, {}};
        const auto lengthOf = [&] {
            const auto report = attached->activity(scope, Period{{2024, 3, 20}, {2024, 3, 20}});
            return report ? report->days.front().figures.textLength : -1;
        };
        const qint64 before = lengthOf();
        QVERIFY(before > 0);
        QVERIFY(PgClient(edited.url())
                    .run("UPDATE messages SET text_len = text_len + 1 WHERE chat_id = -1001000000001 "
                         "AND date >= '2024-03-20Z' AND date < '2024-03-21Z'")
                    .ok);
        const qint64 rows = edited
                                .value("SELECT count(*) FROM messages WHERE chat_id = -1001000000001 "
                                       "AND date >= '2024-03-20Z' AND date < '2024-03-21Z'")
                                .toLongLong();
        m_clock.at.value += 6 * 60 * domain::microsPerSecond;
        QCOMPARE(lengthOf(), before + rows);
    }

    void a_missing_table_or_column_costs_only_its_figures()
    {
        PythonDatabase poor(server(), "tgstats_poor");
        QVERIFY(poor.create());
        StoreFile own;
        own.clock.at = utc("2024-04-10T12:30:00Z");
        PgClient owner(poor.url());
        QVERIFY(owner
                    .run("UPDATE messages SET emoji_cnt = 0, urls_cnt = 0, forward_date = NULL, thread_id = NULL;"
                         "UPDATE group_settings SET locale = 'en', metadata_retention_days = 365;"
                         "DELETE FROM reactions; DELETE FROM memberships")
                    .ok);
        PythonCopy(poor, own).make();
        const SqlResult dropped
            = owner.run("DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv; DROP TABLE reactions, memberships;"
                        "ALTER TABLE messages DROP emoji_cnt, DROP urls_cnt, DROP forward_date, DROP thread_id;"
                        "ALTER TABLE messages ADD sentiment double precision, ADD kind_of_text text;"
                        "ALTER TABLE group_settings DROP locale, DROP metadata_retention_days");
        QVERIFY2(dropped.ok, qPrintable(dropped.message));
        const auto attached = attach(poor);
        const auto ours = own.open(OpenMode::ReadOnly);
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        const Answers expected(*ours, period);
        const Answers answered(*attached, period);
        QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
        const auto facts = attached->facts();
        QVERIFY(facts.has_value());
        QCOMPARE(facts->warnings.size(), 1u);
        QVERIFY(facts->warnings[0].kind == StoreWarning::Kind::MissingColumns);
        QCOMPARE(facts->warnings[0].detail,
            "memberships, group_settings.metadata_retention_days, group_settings.locale, messages.thread_id, "
            "messages.urls_cnt, messages.emoji_cnt, messages.forward_date, reactions");
        QCOMPARE(facts->aggregates.size(), 1u);
    }

    void a_column_that_the_role_may_not_read_is_as_if_it_were_not_there()
    {
        PythonDatabase guarded(server(), "tgstats_guarded");
        QVERIFY(guarded.create());
        QVERIFY(PgClient(guarded.url())
                    .run("REVOKE SELECT ON messages, reactions FROM reader;"
                         "GRANT SELECT (chat_id, msg_id, user_id, date, media_type, has_media, text_len) ON messages "
                         "TO reader")
                    .ok);
        const auto attached = attach(guarded);
        const auto report = attached->activity({}, Period{{2024, 3, 12}, {2024, 4, 10}});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().context));
        QCOMPARE(report->total().messages,
            guarded.value("SELECT count(*) FROM messages WHERE date >= '2024-03-12Z' AND date < '2024-04-11Z'")
                .toLongLong());
        QCOMPARE(report->total().reactions, 0);
        QVERIFY(attached->facts().has_value());
    }

    void a_table_without_dates_is_refused_where_no_aggregate_counts_and_says_so()
    {
        PythonDatabase strange(server(), "tgstats_strange");
        QVERIFY(strange.createEmpty());
        QVERIFY(PgClient(strange.url()).run("ALTER TABLE messages RENAME date TO sent_at").ok);
        QVERIFY(attach(strange)->activity({}, {}).has_value());
        QVERIFY(PgClient(strange.url())
                    .run("DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv, chat_hourly_heatmap_mv")
                    .ok);
        const auto store = storage::Store::open(strange.readerUrl(), OpenMode::ReadOnly, m_clock);
        QVERIFY(!store.has_value());
        QVERIFY(store.error().kind == ErrorKind::Corrupt);
        QVERIFY2(store.error().message.contains("messages.date"), qPrintable(store.error().message));
    }

    void dates_without_a_zone_are_utc_and_told()
    {
        PythonDatabase naive(server(), "tgstats_naive");
        QVERIFY(naive.create());
        const auto before = attach(naive);
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        const Answers expected(*before, period);
        const SqlResult changed
            = PgClient(naive.url())
                  .run("DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv, chat_hourly_heatmap_mv;"
                       "ALTER TABLE messages ALTER date TYPE timestamp USING date AT TIME ZONE 'UTC';"
                       "ALTER TABLE memberships ALTER joined_at TYPE timestamp USING joined_at AT TIME ZONE 'UTC';"
                       "ALTER DATABASE tgstats_naive SET timezone TO 'Asia/Tokyo'");
        QVERIFY2(changed.ok, qPrintable(changed.message));
        const auto attached = attach(naive);
        const Answers answered(*attached, period);
        QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
        const auto facts = attached->facts();
        QVERIFY(facts.has_value());
        QCOMPARE(facts->warnings.size(), 1u);
        QVERIFY(facts->warnings[0].kind == StoreWarning::Kind::NaiveInstants);
    }

    void instants_shifted_by_a_zone_are_told_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("right") << 0;
        QTest::newRow("Kathmandu") << -345;
        QTest::newRow("Berlin in summer") << -120;
        QTest::newRow("New York in winter") << 300;
    }
    void instants_shifted_by_a_zone_are_told()
    {
        QFETCH(int, minutes);
        PythonDatabase shifted(server(), QString("tgstats_shift_%1").arg(minutes + 1000));
        QVERIFY(shifted.createEmpty());
        const SqlResult filled
            = PgClient(shifted.url())
                  .run(QString("INSERT INTO chats (chat_id, type, created_at, updated_at) SELECT -n, 'group', "
                               "clock_timestamp() AT TIME ZONE 'UTC', clock_timestamp() AT TIME ZONE 'UTC' - n * n * "
                               "interval '47 seconds' FROM generate_series(1, 5) n;"
                               "INSERT INTO messages (chat_id, msg_id, date, has_media, media_type, text_len, "
                               "urls_cnt, emoji_cnt, source) SELECT chat_id, 1, updated_at AT TIME ZONE 'UTC' + "
                               "interval '%1 minutes' - interval '2 seconds', false, 'text', 1, 0, 0, 'bot' FROM chats")
                           .arg(minutes));
        QVERIFY2(filled.ok, qPrintable(filled.message));
        const auto facts = attach(shifted)->facts();
        QVERIFY(facts.has_value());
        if (minutes == 0) {
            QVERIFY(facts->warnings.empty());
            return;
        }
        QCOMPARE(facts->warnings.size(), 1u);
        QVERIFY(facts->warnings[0].kind == StoreWarning::Kind::ShiftedInstants);
        QCOMPARE(facts->warnings[0].minutes, minutes);
    }

    void nothing_is_ever_written()
    {
        PythonDatabase kept(server(), "tgstats_kept");
        QVERIFY(kept.create(little));
        // Whoever writes takes the number of a transaction.
        const QString transactions = "SELECT pg_snapshot_xmax(pg_current_snapshot())";
        const QString before = kept.value(transactions);
        {
            // Even a role that may write.
            const auto store = storage::Store::open(kept.url(), OpenMode::ReadOnly, m_clock);
            QVERIFY(store.has_value());
            domain::MessageRow message;
            message.chat = {PythonDatabase::utcChat};
            const Answers all(**store, {});
            QVERIFY((*store)->facts().has_value());
            QVERIFY((*store)->events(10).has_value());
            QVERIFY((*store)->quarantine(0, 10).has_value());
            QVERIFY((*store)->meta("sample").has_value());
            QVERIFY((*store)->chatsOfBot(5).has_value());
            QVERIFY((*store)->botChats(5).has_value());
            QVERIFY((*store)->lastIngestAt(5, "api.telegram.org:443").has_value());
            QVERIFY((*store)->importPosition("x").has_value());
            QVERIFY((*store)->findImportChat("x", 0, 1).has_value());
            QVERIFY((*store)->userNames({100000005}).has_value());
            QVERIFY((*store)->rehearse({message}).has_value());
            QCOMPARE((*store)->verify(false).error().kind, ErrorKind::NotFound);
            QCOMPARE((*store)->schemaIsCurrent().value(), false);
            QCOMPARE((*store)->commit({}).error().kind, ErrorKind::ReadOnly);
            QCOMPARE((*store)->beat().error().kind, ErrorKind::ReadOnly);
            QCOMPARE((*store)->setMeta("a", "b").error().kind, ErrorKind::ReadOnly);
        }
        QCOMPARE(kept.value(transactions), before);
    }

    void commands_that_write_refuse()
    {
        QTemporaryDir folder;
        const QString updates = folder.filePath("updates.jsonl");
        QFile file(updates);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}\n");
        file.close();
        const QString chat = QString::number(PythonDatabase::utcChat);
        for (const QString &url : {python().url(), python().readerUrl()}) {
            for (const QStringList &words : {QStringList{"settings", "--chat", chat, "--set", "locale=de"},
                     QStringList{"replay", updates}, QStringList{"retention", "run", "--chat", chat},
                     QStringList{"run", "--mode", "off"}, QStringList{"verify", "--repair"}}) {
                const ProcessResult result = runTgstatsd(words + QStringList{"--store", url});
                QVERIFY2(result.code == 4, qPrintable(words.join(' ') + result.err));
                QVERIFY2(result.err.contains("migrate"), result.err);
            }
            QCOMPARE(runTgstatsd({"verify", "--store", url}).code, 3);
            QCOMPARE(runTgstatsd({"migrate", "--check", "--store", url}).code, 1);
        }
        QCOMPARE(python().value("SELECT count(*) FROM pg_namespace WHERE nspname = 'tgdesk'"), "0");
        QCOMPARE(runTgstatsd({"migrate", "--store", python().readerUrl()}).code, 4);
        QCOMPARE(python().value("SELECT count(*) FROM pg_namespace WHERE nspname = 'tgdesk'"), "0");
    }

    void scripts_get_the_same_from_both_and_are_told_what_is_approximate()
    {
        StoreFile own;
        PythonCopy(python(), own).make();
        const QStringList span{"--from", "2024-03-12", "--to", "2024-04-10", "--format", "json"};
        const QStringList chat{"--chat", QString::number(PythonDatabase::kathmanduChat)};
        for (const QStringList &words : {QStringList{"query", "summary"} + chat + span,
                 QStringList{"query", "timeseries", "--metric", "dau"} + chat + span,
                 QStringList{"query", "timeseries", "--metric", "joins"} + span,
                 QStringList{"query", "heatmap"} + chat + span,
                 QStringList{"query", "users", "--sort", "lm"} + chat + span, QStringList{"query", "settings"} + chat,
                 QStringList{"query", "chats", "--format", "json"}}) {
            const ProcessResult ours = runTgstatsd(words + QStringList{"--store", own.path()});
            const ProcessResult attached = runTgstatsd(words + QStringList{"--store", python().readerUrl()});
            QCOMPARE(ours.code, 0);
            QVERIFY2(attached.code == 0, attached.err);
            QByteArray plain = attached.out;
            const bool isApproximate = words.contains("joins") || words.contains("summary");
            if (words.contains("joins"))
                plain.replace(",\"approximate\":true", "");
            else if (words.contains("summary"))
                plain.replace(
                    ",\"approximate\":true,\"source\":{\"approximate\":{\"new_users\":[\"last_of_each_member\"],"
                    "\"left_users\":[\"last_of_each_member\"]}}",
                    "");
            QCOMPARE(plain != attached.out, isApproximate);
            QCOMPARE(plain, ours.out);
            QCOMPARE(ours.err, "");
            QVERIFY2(words[1] == "settings" || attached.err.contains("only read"), attached.err);
        }
        QCOMPARE(runTgstatsd({"query", "summary", "--chat", "-5", "--store", python().readerUrl()}).code, 3);
    }

    void through_PgBouncer_and_on_a_standby_every_answer_is_the_same()
    {
        ClusterOptions options;
        options.replicas = 1;
        PostgresCluster cluster(options);
        QVERIFY(cluster.start());
        PythonDatabase spread(cluster.primary(), "tgstats_spread");
        QVERIFY(spread.create(little));
        PgBouncerServer pooler(cluster.primary().port());
        QVERIFY(pooler.start());
        QVERIFY(cluster.waitForReplicas());
        const auto direct = attach(spread);
        const auto pooled = attach(pooler.url(PostgresServer::reader, PostgresServer::readerPassword, spread.name()));
        const auto standby
            = attach(cluster.replica(1).url(PostgresServer::reader, PostgresServer::readerPassword, spread.name()));
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        PgClient owner(spread.url());
        for (const QString &change : {QString("SELECT 1"),
                 QString("INSERT INTO messages (chat_id, msg_id, user_id, date, has_media, media_type, text_len, "
                         "urls_cnt, emoji_cnt, source) SELECT -1001000000002, 900000, 100000005, '2024-04-10 12:10Z', "
                         "true, 'photo', 7, 1, 2, 'bot'"),
                 QString("DELETE FROM messages WHERE msg_id = 900000;"
                         "UPDATE group_settings SET timezone = 'Pacific/Chatham' WHERE chat_id = -1001000000002")}) {
            const SqlResult done = owner.run(change);
            QVERIFY2(done.ok, qPrintable(done.message));
            QVERIFY(cluster.waitForReplicas());
            const Answers expected(*direct, period);
            for (storage::Store *other : {pooled.get(), standby.get()}) {
                const Answers answered(*other, period);
                QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
                const auto facts = other->facts();
                QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().context));
                QVERIFY(facts->attached);
                QCOMPARE(facts->aggregates, direct->facts()->aggregates);
            }
        }
        QVERIFY(owner.run("REVOKE SELECT ON messages FROM reader").ok);
        QVERIFY(cluster.waitForReplicas());
        const domain::Scope scope{domain::ChatId{PythonDatabase::kathmanduChat}, {}};
        const auto expected = attach(spread)->activity(scope, period);
        QVERIFY(expected.has_value());
        QVERIFY(!expected->source.aggregates.empty());
        for (const QString &url : {pooler.url(PostgresServer::reader, PostgresServer::readerPassword, spread.name()),
                 cluster.replica(1).url(PostgresServer::reader, PostgresServer::readerPassword, spread.name())}) {
            const auto answered = attach(url)->activity(scope, period);
            QVERIFY(answered.has_value());
            QVERIFY(answered->days == expected->days);
            QCOMPARE(answered->uniqueUsers, expected->uniqueUsers);
            QVERIFY(answered->heatmap == expected->heatmap);
            QVERIFY(answered->source == expected->source);
        }
    }

    void each_column_that_may_not_be_read_costs_only_its_own_figures()
    {
        PythonDatabase lacking(server(), "tgstats_lacking");
        QVERIFY(lacking.create(little));
        PgClient owner(lacking.url());
        QVERIFY(owner.run("DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv, chat_hourly_heatmap_mv").ok);
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        const auto whole = attach(lacking)->activity({}, period);
        QVERIFY(whole.has_value());
        const QMap<QString, qint64 domain::ActivityFigures::*> figures{{"has_media", &domain::ActivityFigures::media},
            {"text_len", &domain::ActivityFigures::textLength}, {"urls_cnt", &domain::ActivityFigures::links},
            {"emoji_cnt", &domain::ActivityFigures::emoji}, {"reply_to_msg_id", &domain::ActivityFigures::replies}};
        const QStringList keys{"chat_id", "msg_id", "user_id", "date"};
        const QStringList columns
            = lacking
                  .value("SELECT string_agg(attname, ' ') FROM pg_attribute WHERE attrelid = 'messages'::regclass "
                         "AND attnum > 0")
                  .split(' ');
        for (const QString &column : columns) {
            QStringList others = columns;
            others.removeAll(column);
            const SqlResult granted = owner.run("REVOKE SELECT ON messages FROM reader; GRANT SELECT ("
                + others.join(", ") + ") ON messages TO reader");
            QVERIFY2(granted.ok, qPrintable(granted.message));
            m_clock.at = utc("2024-04-10T12:30:00Z");
            const auto store = storage::Store::open(lacking.readerUrl(), OpenMode::ReadOnly, m_clock);
            if (keys.contains(column)) {
                QVERIFY(!store.has_value());
                QVERIFY2(store.error().message.contains("messages." + column), qPrintable(store.error().message));
                continue;
            }
            QVERIFY2(store.has_value(), qPrintable(column));
            const auto report = (*store)->activity({}, period);
            QVERIFY2(report.has_value(), qPrintable(column));
            domain::ActivityFigures expected = whole->total();
            if (figures.contains(column))
                expected.*figures[column] = 0;
            domain::ActivityFigures total = report->total();
            if (column.startsWith("forward_"))
                total.forwards = expected.forwards = 0;  // those that other columns do not tell
            QVERIFY2(total == expected, qPrintable(column));
            QCOMPARE(report->uniqueUsers, whole->uniqueUsers);
            QVERIFY((*store)->chats().has_value());
            QVERIFY((*store)
                        ->users({{PythonDatabase::utcChat}, period, domain::UserSort::Share, {}, std::nullopt, 1, 50})
                        .has_value());
        }
    }

    void columns_of_other_types_are_read_as_what_they_are_for()
    {
        PythonDatabase typed(server(), "tgstats_typed");
        QVERIFY(typed.create(little));
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        PgClient owner(typed.url());
        QVERIFY(owner.run("DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv, chat_hourly_heatmap_mv").ok);
        const Answers expected(*attach(typed), period);
        const SqlResult changed = owner.run(
            "ALTER TABLE reactions DROP CONSTRAINT reactions_chat_id_msg_id_fkey, "
            "DROP CONSTRAINT reactions_chat_id_fkey, DROP CONSTRAINT reactions_user_id_fkey;"
            "ALTER TABLE messages DROP CONSTRAINT messages_chat_id_fkey, "
            "DROP CONSTRAINT messages_user_id_fkey;"
            "ALTER TABLE messages ALTER chat_id TYPE text, ALTER user_id TYPE varchar(40), "
            "ALTER msg_id TYPE numeric, ALTER has_media TYPE int USING has_media::int, ALTER text_len TYPE "
            "text, ALTER urls_cnt TYPE smallint, ALTER thread_id TYPE text, ALTER reply_to_msg_id TYPE text, "
            "ALTER date TYPE timestamp USING date AT TIME ZONE 'UTC', ALTER media_type TYPE char(20);"
            "ALTER TABLE reactions ALTER chat_id TYPE text, ALTER user_id TYPE text, ALTER msg_id TYPE int;"
            "ALTER TABLE group_settings ALTER store_text TYPE text, ALTER text_retention_days TYPE text, "
            "ALTER capture_reactions TYPE int USING capture_reactions::int;"
            "ALTER TABLE memberships ALTER joined_at TYPE timestamp USING joined_at AT TIME ZONE 'UTC';"
            "ALTER DATABASE tgstats_typed SET timezone TO 'America/New_York'");
        QVERIFY2(changed.ok, qPrintable(changed.message));
        const Answers answered(*attach(typed), period);
        QVERIFY2(answered.lines() == expected.lines(), qPrintable(answered.firstDifference(expected)));
        QVERIFY(owner.run("ALTER TABLE messages ALTER date TYPE text").ok);
        const auto store = storage::Store::open(typed.readerUrl(), OpenMode::ReadOnly, m_clock);
        QVERIFY(!store.has_value());
        QVERIFY2(store.error().message.contains("messages.date"), qPrintable(store.error().message));
    }

    void empty_tables_answer_nothing()
    {
        PythonDatabase empty(server(), "tgstats_empty");
        QVERIFY(empty.createEmpty());
        const auto store = attach(empty);
        QVERIFY(store->chats().value().empty());
        QCOMPARE(store->activity({}, {})->total().messages, 0);
        QCOMPARE(store->facts()->messages, 0);
        QVERIFY(PgClient(empty.url()).run("REVOKE SELECT ON messages FROM reader").ok);
        const auto views = attach(empty);
        QCOMPARE(views->activity({}, {})->total().messages, 0);
        QVERIFY(views->chats().value().empty());
    }

    void a_statement_that_takes_too_long_for_its_role_is_told_so()
    {
        PythonDatabase slow(server(), "tgstats_slow");
        QVERIFY(slow.create(little));
        const auto store = attach(slow);
        QVERIFY(store->chats().has_value());
        QVERIFY(server().run("ALTER ROLE reader IN DATABASE tgstats_slow SET statement_timeout = '1ms'").ok);
        // A lock keeps the statement waiting, however fast the machine is.
        PgClient owner(slow.url());
        QVERIFY(owner.run("BEGIN; LOCK TABLE messages IN ACCESS EXCLUSIVE MODE").ok);
        const auto opened = storage::Store::open(slow.readerUrl(), OpenMode::ReadOnly, m_clock);
        const domain::Error error
            = opened ? (*opened)->activity({}, Period{{2024, 3, 12}, {2024, 4, 10}}).error() : opened.error();
        QCOMPARE(error.kind, ErrorKind::Unavailable);
        QVERIFY2(error.message.contains("statement_timeout"), qPrintable(error.message));
        QVERIFY(owner.run("ROLLBACK").ok);
        QVERIFY(store->activity({}, {}).has_value());
    }

private:
    PostgresServer &server()
    {
        if (!m_server) {
            PostgresOptions options;
            options.settings.insert("autovacuum", "off");  // it would write
            m_server = std::make_unique<PostgresServer>(options);
            [&] { QVERIFY(m_server->start()); }();
        }
        return *m_server;
    }
    PythonDatabase &python()
    {
        if (!m_python) {
            m_python = std::make_unique<PythonDatabase>(server());
            [&] { QVERIFY(m_python->create()); }();
        }
        return *m_python;
    }
    std::unique_ptr<storage::Store> attach(const PythonDatabase &database) { return attach(database.readerUrl()); }
    std::unique_ptr<storage::Store> attach(const QString &url)
    {
        m_clock.at = utc("2024-04-10T12:30:00Z");
        auto store = storage::Store::open(url, OpenMode::ReadOnly, m_clock);
        if (!store)
            qFatal("%s [%s]", qPrintable(store.error().message), qPrintable(store.error().context));
        return std::move(*store);
    }

    FixedClock m_clock;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PythonDatabase> m_python;
};

TGD_TEST_CLASS(AttachTest);

#include "attach_test.moc"
