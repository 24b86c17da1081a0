#include "support/test_registry.h"
#include "telegram/raw_redactor.h"
#include "update_feed.h"

using namespace tgd;
using test::UpdateFeed;

// Bookkeeping, poison, settings, privacy, members and damage.
class UpdateBatcherTest : public QObject {
    Q_OBJECT

private:
    static QByteArray member(
        int id, qint64 date, const char *before, const char *after, const char *kind = "chat_member")
    {
        const auto state = [](const char *status) {
            return R"({"user":{"id":77,"is_bot":false,"first_name":"Eve"},"status":)" + QByteArray(status) + "}";
        };
        return "{\"update_id\":" + QByteArray::number(id) + ",\"" + kind + "\":{\"date\":" + QByteArray::number(date)
            + R"(,"chat":{"id":-1001987654321,"type":"supergroup","title":"Crew"},"from":{"id":42,"is_bot":false},)"
            + "\"old_chat_member\":" + state(before) + ",\"new_chat_member\":" + state(after) + "}}";
    }
    static QByteArray reaction(int id, qint64 date, const char *before, const char *after)
    {
        const auto list = [](const QByteArray &emojis) {
            QByteArrayList types;
            for (const char c : emojis)
                types << "{\"type\":\"emoji\",\"emoji\":\"" + QByteArray(1, c) + "\"}";
            return '[' + types.join(',') + ']';
        };
        return "{\"update_id\":" + QByteArray::number(id)
            + ",\"message_reaction\":{\"date\":" + QByteArray::number(date)
            + R"(,"chat":{"id":-1001987654321,"type":"supergroup"},"message_id":1,"user":{"id":42,"is_bot":false},)"
            + "\"old_reaction\":" + list(before) + ",\"new_reaction\":" + list(after) + "}}";
    }
    QString membership(UpdateFeed &feed)
    {
        return feed.file
            .value("SELECT ifnull(joined_at/1000000,'') || ' ' || ifnull(left_at/1000000,'') || ' ' || status_current "
                   "FROM memberships WHERE user_id = 77")
            .toString();
    }
    QString events(UpdateFeed &feed)
    {
        return feed.file
            .value("SELECT group_concat(kind || origin) FROM (SELECT * FROM tgdesk_membership_event WHERE user_id = 77 "
                   "ORDER BY at)")
            .toString();
    }

private Q_SLOTS:
    void a_poison_update_is_found_and_the_others_are_stored()
    {
        UpdateFeed feed;
        feed.file.sql("CREATE TRIGGER poison BEFORE INSERT ON messages WHEN NEW.msg_id = 37 BEGIN "
                      "SELECT RAISE(ABORT, 'poison'); END");
        QList<QByteArray> updates;
        for (int i = 1; i <= 100; ++i)
            updates << UpdateFeed::message(i, R"("text":"secret words")");
        const auto outcome = feed.apply(updates);
        QCOMPARE(outcome.stored, qint64(99));
        QCOMPARE(outcome.quarantined, qint64(1));
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 99);
        QCOMPARE(feed.file.value("SELECT update_id FROM tgdesk_quarantine").toInt(), 1037);
        QVERIFY(feed.file.value("SELECT reason FROM tgdesk_quarantine").toString().startsWith("refused_by_store"));
        QVERIFY(!feed.file.value("SELECT raw FROM tgdesk_quarantine").toString().contains("secret"));
        QVERIFY(feed.isExact());
        feed.file.sql("DROP TRIGGER poison");
        const auto entry = feed.store->quarantine(0, 1);
        QVERIFY(entry);
        const auto retried = feed.batcher->retry(entry->front());
        QVERIFY(retried);
        QCOMPARE(retried->stored, qint64(1));
        QCOMPARE(feed.file.value("SELECT count(*) FROM tgdesk_quarantine").toInt(), 0);
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 100);
    }

    void a_retry_that_does_not_work_keeps_the_entry()
    {
        UpdateFeed feed;
        feed.one(R"({"update_id":1,"news_2030":{}})");
        const auto entry = feed.store->quarantine(0, 1);
        const auto retried = feed.batcher->retry(entry->front());
        QCOMPARE(retried->quarantined, qint64(1));
        QCOMPARE(feed.file.value("SELECT count(*) FROM tgdesk_quarantine").toInt(), 1);
    }

    void a_store_that_is_locked_is_an_error_and_the_updates_can_be_given_again()
    {
        UpdateFeed feed;
        qputenv("TGSTATS_SQLITE_BUSY_MS", "50");
        feed.restart();
        feed.file.sql("BEGIN IMMEDIATE");
        const QByteArray update = UpdateFeed::message(1, R"("text":"a")");
        const std::string_view raw(update.constData(), size_t(update.size()));
        const auto refused = feed.batcher->apply(7, {&raw, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Locked);
        feed.file.sql("ROLLBACK");
        qunsetenv("TGSTATS_SQLITE_BUSY_MS");
        QCOMPARE(feed.one(update).stored, qint64(1));
        QCOMPARE(feed.one(update).duplicate, qint64(1));
    }

    void the_position_is_the_last_update_even_when_ids_restart_lower()
    {
        UpdateFeed feed;
        const QByteArray high = R"({"update_id":900,"poll":{}})";
        const QByteArray low = R"({"update_id":5,"poll":{}})";
        const std::vector<std::string_view> raws{
            {high.constData(), size_t(high.size())}, {low.constData(), size_t(low.size())}};
        const auto outcome = feed.batcher->apply(7, raws, domain::IngestState{0, "api.telegram.org:443", "a", 0, {}});
        QVERIFY(outcome);
        QCOMPARE(*outcome->lastUpdateId, qint64(5));
        QCOMPARE(feed.file.value("SELECT bot_id || api_host || instance || last_update_id FROM tgdesk_ingest_state")
                     .toString(),
            QString("7api.telegram.org:443a5"));
    }

    void settings_that_another_program_changes_are_obeyed_at_once()
    {
        UpdateFeed feed;
        feed.one(UpdateFeed::message(1, R"("text":"a")"));
        feed.file.sql(
            "INSERT INTO group_settings (chat_id, store_text, capture_reactions) VALUES (-1001987654321, 1, 1)");
        feed.one(UpdateFeed::message(2, R"("text":"b")"));
        QCOMPARE(feed.column(2, "text_raw").toString(), QString("b"));
        QCOMPARE(feed.one(reaction(3, 1709550001, "", "a")).stored, qint64(1));
        feed.settings(false, false);
        feed.one(UpdateFeed::message(3, R"("text":"c")"));
        QVERIFY(feed.column(3, "text_raw").isNull());
        QCOMPARE(feed.one(reaction(4, 1709550002, "a", "")).ignored.at("message_reaction"), qint64(1));
    }

    void raw_copies_hold_no_text_unless_the_chat_keeps_texts()
    {
        UpdateFeed feed;
        const QByteArray update = UpdateFeed::message(1,
            R"("mood":1,"caption":"one","quote":{"text":"two"},"external_reply":{"contact":{"phone_number":"three"}})");
        feed.one(update);
        QString raw = feed.file.value("SELECT raw FROM tgdesk_quarantine").toString();
        QVERIFY(!raw.contains("one\"") && !raw.contains("two") && !raw.contains("three"));
        feed.settings(true, false);
        feed.one(QByteArray(update).replace("\"mood\":1", "\"mood\":2"));
        raw = feed.file.value("SELECT raw FROM tgdesk_quarantine ORDER BY id DESC LIMIT 1").toString();
        QVERIFY(raw.contains("one\"") && raw.contains("two") && raw.contains("three"));
    }

    void redaction_takes_any_bytes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("redacted");
        const auto row = [](const char *raw, const char *redacted) {
            QTest::newRow(raw) << QByteArray(raw) << QByteArray(redacted);
        };
        row("{\"text\" : \"a\\\"b\",\"x\":\"text\"}", "{\"text\" : \"\",\"x\":\"text\"}");
        row("{\"text\":\"never clos", "{\"text\":\"\"");
        row("{\"te\\u0078t\":\"a\"}", "{\"te\\u0078t\":\"\"}");
        row("{\"quote\":{\"a\":[\"}\"]},\"b\":1}", "{\"quote\":{},\"b\":1}");
        row("{\"contact\":{\"a\":[", "{\"contact\":{}");
        row("\"\\", "\"\\");
        row("", "");
    }

    void redaction_takes_any_bytes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, redacted);
        QCOMPARE(QByteArray::fromStdString(telegram::redactedUpdate(raw.toStdString())), redacted);
    }

    void statuses_become_memberships_data()
    {
        QTest::addColumn<QByteArrayList>("updates");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArrayList &updates, const char *membership, const char *told) {
            QTest::newRow(name) << updates << membership << told;
        };
        constexpr qint64 t = 1709550000;
        row("joins", {member(1, t, R"("left")", R"("member")")}, "1709550000  member", "joinseen");
        row("leaves unseen", {member(1, t, R"("member")", R"("left")")}, " 1709550000 left", "leaveseen");
        row("is kicked", {member(1, t, R"("left")", R"("member")"), member(2, t + 1, R"("member")", R"("kicked")")},
            "1709550000 1709550001 kicked", "joinseen,leaveseen");
        row("banned is kicked", {member(1, t, R"("member")", R"("banned")")}, " 1709550000 kicked", "leaveseen");
        row("is promoted",
            {member(1, t, R"("left")", R"("member")"), member(2, t + 9, R"("member")", R"("administrator")")},
            "1709550000  administrator", "joinseen");
        row("is restricted inside",
            {member(1, t, R"("left")", R"("member")"),
                member(2, t + 9, R"("member")", R"("restricted","is_member":true)")},
            "1709550000  restricted", "joinseen");
        row("is restricted outside",
            {member(1, t, R"("left")", R"("member")"),
                member(2, t + 9, R"("member")", R"("restricted","is_member":false)")},
            "1709550000 1709550009 restricted", "joinseen,leaveseen");
        row("is pardoned", {member(1, t, R"("member")", R"("kicked")"), member(2, t + 9, R"("kicked")", R"("left")")},
            " 1709550009 left", "leaveseen");
        row("an unknown status changes nothing",
            {member(1, t, R"("left")", R"("member")"), member(2, t + 9, R"("member")", R"("astronaut")")},
            "1709550000  member", "joinseen");
        row("a service message and an update are one event",
            {UpdateFeed::message(5, R"("new_chat_members":[{"id":77,"is_bot":false,"first_name":"Eve"}])"),
                member(2, t + 30, R"("left")", R"("member")")},
            "1709550030  member", "joinseen");
    }

    void statuses_become_memberships()
    {
        QFETCH(QByteArrayList, updates);
        QFETCH(QString, row);
        QFETCH(QString, told);
        for (const int atOnce : {1, 10}) {
            UpdateFeed feed;
            feed.apply(updates, atOnce);
            QCOMPARE(membership(feed), row);
            QCOMPARE(events(feed), told);
            const QStringList before = feed.tables();
            feed.restart();
            QCOMPARE(feed.apply(updates, atOnce).stored, qint64(0));
            QCOMPARE(feed.tables(), before);
        }
    }

    void activity_in_the_second_of_a_join_changes_nothing()
    {
        constexpr qint64 t = 1709550000;
        const QByteArray talk = UpdateFeed::message(5, R"("text":"a")").replace("\"id\":42", "\"id\":77");
        const QByteArray join = member(2, t, R"("left")", R"("member")");
        const QByteArray rise = member(2, t, R"("member")", R"("administrator")");
        for (const auto &updates : {QList{talk, join}, QList{join, talk}, QList{talk, rise}, QList{rise, talk}}) {
            const bool joins = updates.contains(join);
            for (const int atOnce : {1, 10}) {
                UpdateFeed feed;
                feed.apply(
                    {member(8, t - 100, R"("left")", R"("member")"), member(9, t - 50, R"("member")", R"("left")")});
                feed.apply(updates, atOnce);
                QCOMPARE(membership(feed), QString("1709550000  ") + (joins ? "member" : "administrator"));
                QCOMPARE(events(feed), QString("joinseen,leaveseen,join") + (joins ? "seen" : "inferred"));
            }
        }
    }

    void a_membership_is_the_same_in_whatever_order_its_events_and_messages_come()
    {
        constexpr qint64 t = 1709550000;
        const auto talk = [](int id, qint64 at) {
            return UpdateFeed::message(id, R"("text":"a")")
                .replace("\"id\":42", "\"id\":77")
                .replace("1709550000", QByteArray::number(at));
        };
        const QByteArray join = member(1, t, R"("left")", R"("member")");
        const QByteArray leave = member(2, t + 9, R"("member")", R"("left")");
        const QByteArray back = member(3, t + 30, R"("left")", R"("member")");
        const std::pair<QByteArrayList, const char *> lives[] = {
            {{join, leave}, "1709550000 1709550009 left"},
            {{talk(4, t - 5), join, leave}, "1709549995 1709550009 left"},
            {{join, talk(4, t + 5), leave, talk(5, t + 20), back}, "1709550020  member"},
            {{talk(4, t + 1), talk(5, t + 2), leave}, "1709550001 1709550009 left"},
            {{join, leave, talk(4, t + 12), talk(5, t + 20)}, "1709550012  member"},
        };
        for (const auto &[updates, row] : lives) {
            QList<int> order;
            for (int i = 0; i < updates.size(); ++i)
                order.append(i);
            do {
                UpdateFeed feed;
                for (const int i : order)
                    feed.one(updates[i]);
                const QString found = membership(feed);
                QVERIFY2(found == QLatin1String(row), qPrintable(found + ", expected " + row));
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }

    void a_chat_the_bot_was_put_out_of_is_deleted_until_it_is_back()
    {
        constexpr qint64 t = 1709550000;
        UpdateFeed feed;
        const auto deleted = [&] { return feed.file.value("SELECT deleted_at/1000000 FROM chats"); };
        feed.one(member(1, t, R"("member")", R"("kicked")", "my_chat_member"));
        QCOMPARE(deleted().toLongLong(), t);
        feed.one(member(2, t + 5, R"("left")", R"("member")", "my_chat_member"));
        QVERIFY(deleted().isNull());
        feed.one(member(3, t + 2, R"("member")", R"("left")", "my_chat_member"));
        QVERIFY(deleted().isNull());
        feed.one(member(4, t - 3, R"("member")", R"("left")", "my_chat_member"));
        QVERIFY(deleted().isNull());
    }

    void news_of_a_chat_are_not_overwritten_by_older_ones()
    {
        UpdateFeed feed;
        const auto title = [&] { return feed.file.value("SELECT title FROM chats").toString(); };
        const auto at = [](int id, qint64 date, const char *name) {
            return UpdateFeed::message(id, R"("text":"a")", "message",
                "\"id\":-1001987654321,\"type\":\"supergroup\",\"title\":\"" + QByteArray(name) + "\"")
                .replace("1709550000", QByteArray::number(date));
        };
        feed.one(at(1, 1709550000, "A"));
        feed.one(at(2, 1709550100, "B"));
        feed.one(at(3, 1709550050, "C"));
        QCOMPARE(title(), QString("B"));
        feed.one(UpdateFeed::message(4, R"("new_chat_title":"D")").replace("1709550000", "1709550200"));
        QCOMPARE(title(), QString("D"));
        feed.one(UpdateFeed::message(5, R"("new_chat_photo":[{"file_id":"s","width":1},{"file_id":"b","width":9}])")
                     .replace("1709550000", "1709550210"));
        QCOMPARE(
            feed.file.value("SELECT photo_small_file_id || photo_big_file_id FROM chats").toString(), QString("sb"));
        feed.one(UpdateFeed::message(6, R"("delete_chat_photo":true)").replace("1709550000", "1709550220"));
        QVERIFY(feed.file.value("SELECT photo_big_file_id FROM chats").isNull());
    }

    void a_group_that_migrates_keeps_settings_and_members_in_either_order()
    {
        const QByteArray old = R"("id":-55,"type":"group","title":"Small")";
        const QByteArray fresh = R"("id":-1002111111111,"type":"supergroup","title":"Small")";
        const QByteArray to = UpdateFeed::message(7, R"("migrate_to_chat_id":-1002111111111)", "message", old);
        const QByteArray from = UpdateFeed::message(8, R"("migrate_from_chat_id":-55)", "message", fresh);
        for (const auto &updates : {QList{to, from}, QList{from, to}, QList{to}, QList{from}}) {
            UpdateFeed feed;
            feed.one(UpdateFeed::message(1, R"("text":"a")", "message", old).replace("1709550000", "1709540000"));
            feed.settings(true, true, -55);
            feed.apply(updates, 1);
            QCOMPARE(
                feed.file.value("SELECT store_text FROM group_settings WHERE chat_id = -1002111111111").toInt(), 1);
            QCOMPARE(feed.file.value("SELECT user_id FROM memberships WHERE chat_id = -1002111111111").toInt(), 42);
            QCOMPARE(
                feed.file.value("SELECT origin FROM tgdesk_membership_event WHERE chat_id = -1002111111111").toString(),
                QString("inferred"));
            QCOMPARE(
                feed.file.value("SELECT deleted_at FROM chats WHERE chat_id = -55").toLongLong(), 1709550000000000LL);
            QCOMPARE(feed.file.value("SELECT count(*) FROM tgdesk_chat_migration").toInt(), 1);
            feed.one(UpdateFeed::message(9, R"("text":"kept")", "message", fresh));
            QCOMPARE(feed.file.value("SELECT text_raw FROM messages WHERE msg_id = 9").toString(), QString("kept"));
        }
    }

    void totals_of_reactions_are_the_newest_snapshot()
    {
        UpdateFeed feed;
        feed.one(UpdateFeed::message(1, R"("text":"a")"));
        feed.settings(false, true);
        const auto count = [&](int id, qint64 date, const char *emoji, int total) {
            return feed.one("{\"update_id\":" + QByteArray::number(id) + R"(,"message_reaction_count":{"message_id":1,)"
                + R"("chat":{"id":-1001987654321,"type":"supergroup"},"date":)" + QByteArray::number(date)
                + ",\"reactions\":[{\"type\":{\"type\":\"emoji\",\"emoji\":\"" + emoji
                + "\"},\"total_count\":" + QByteArray::number(total) + "}]}}");
        };
        const auto totals = [&] {
            return feed.file.value("SELECT group_concat(emoji || total) FROM tgdesk_reaction_counts").toString();
        };
        count(1, 1709550010, "a", 3);
        count(2, 1709550020, "b", 2);
        QCOMPARE(totals(), QString("a0,b2"));
        QCOMPARE(count(3, 1709550015, "a", 9).duplicate, qint64(1));
        QCOMPARE(totals(), QString("a0,b2"));
    }

    void pending_reactions_heal_and_move_with_their_message()
    {
        UpdateFeed feed;
        feed.one(UpdateFeed::message(9, R"("text":"a")"));
        feed.settings(false, true);
        feed.one(reaction(1, 1709550001, "", "a"));
        feed.one(reaction(2, 1709550002, "b", "c"));
        feed.one(UpdateFeed::message(1, R"("text":"a")"));
        QCOMPARE(
            feed.file
                .value("SELECT group_concat(reaction_emoji) FROM (SELECT * FROM reactions WHERE removed_at IS NULL)")
                .toString(),
            QString("c"));
        QCOMPARE(feed.file.value("SELECT count(*) FROM reactions").toInt(), 3);
        QVERIFY(feed.isExact());
    }

    void no_cut_update_ever_makes_a_row()
    {
        QList<QByteArray> cut;
        for (const QByteArray &line : test::linesOf("updates.jsonl")) {
            if (line.size() > 2000)
                continue;
            for (qsizetype size = 1; size < line.size(); ++size)
                cut << line.left(size);
        }
        UpdateFeed feed;
        const auto outcome = feed.apply(cut);
        QCOMPARE(outcome.stored, qint64(0));
        QCOMPARE(outcome.ignoredInAll(), qint64(0));
        QCOMPARE(outcome.quarantined + outcome.duplicate, qint64(cut.size()));
        QCOMPARE(feed.file.value("SELECT count(*) FROM chats").toInt(), 0);
    }

    void no_swapped_type_stops_a_batch()
    {
        static const QByteArrayList values{
            "null", "true", "-1", "1e999", "\"x\"", "[]", "{}", "[{\"id\":[]}]", "9223372036854775807"};
        QList<QByteArray> damaged;
        for (const QByteArray &line : test::linesOf("updates.jsonl")) {
            if (line.size() > 2000)
                continue;
            qsizetype at = 0;
            while ((at = line.indexOf("\": ", at)) >= 0) {
                at += 3;
                if (line[at] == '{' || line[at] == '[')
                    continue;
                const qsizetype end
                    = at + QByteArrayView(line).sliced(at).toByteArray().indexOf(line[at] == '"' ? "\"," : ",") + 1;
                damaged << QByteArray(line).replace(at,
                    std::max<qsizetype>(end - at, 1) - 1 + (line[at] == '"' ? 1 : 0),
                    values[damaged.size() % values.size()]);
            }
        }
        UpdateFeed feed;
        const auto outcome = feed.apply(damaged);
        QCOMPARE(test::sumOf(outcome), qint64(damaged.size()));
        QVERIFY(outcome.stored > 0 && outcome.quarantined > 0 && outcome.wrongTypes > 0);
        QVERIFY(feed.isExact());
    }
};

TGD_TEST_CLASS(UpdateBatcherTest);
#include "update_batcher_test.moc"
