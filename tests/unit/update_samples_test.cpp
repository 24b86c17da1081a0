#include "support/test_registry.h"
#include "update_feed.h"

#include <algorithm>
#include <random>

using namespace tgd;
using test::UpdateFeed;

// The sample updates, told and untold to keep texts and reactions, in every order and twice.
class UpdateSamplesTest : public QObject {
    Q_OBJECT

private:
    const QList<QByteArray> m_updates = test::linesOf("updates.jsonl");

    // The sample's chats exist and keep reactions.
    static void prepare(UpdateFeed &feed, bool storeText = false)
    {
        feed.file.sql("INSERT INTO chats (chat_id, type, created_at, updated_at) VALUES "
                      "(-1001987654321, 'supergroup', 0, 0), (-1001555555555, 'channel', 0, 0)");
        feed.file.sql("INSERT INTO tgdesk_import_only_chat VALUES (-1001987654321), (-1001555555555)");
        feed.settings(storeText, true);
        feed.settings(storeText, true, -1001555555555);
    }

    // Of the tables that hold what is inferred.
    static QStringList whatWasSeen(UpdateFeed &feed)
    {
        QStringList rows;
        for (const char *sql : {"SELECT 'member', chat_id, user_id, 0, 0 FROM memberships",
                 "SELECT 'reaction', chat_id, user_id, msg_id, reaction_emoji FROM reactions",
                 "SELECT kind, chat_id, user_id, at, from_service FROM tgdesk_membership_event "
                 "WHERE origin <> 'inferred'"}) {
            QSqlQuery query = feed.file.sql(QString::fromLatin1(sql) + " ORDER BY 1, 2, 3, 4, 5");
            while (query.next())
                rows << QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                query.value(3).toString(), query.value(4).toString());
        }
        return rows;
    }

private Q_SLOTS:
    void every_sample_ends_as_its_section_says()
    {
        UpdateFeed feed;
        prepare(feed, true);
        const auto outcome = feed.apply(m_updates);
        QCOMPARE(outcome.read, qint64(81));
        QCOMPARE(test::sumOf(outcome), qint64(81));
        QCOMPARE(outcome.quarantined, qint64(1));
        QCOMPARE(outcome.ignored,
            (std::map<std::string, qint64>{{"chat_join_request", 1}, {"poll_answer", 1}, {"private_chat", 1}}));
        QCOMPARE(outcome.wrongTypes, qint64(0));
        QVERIFY(feed.isExact());
        QCOMPARE(feed.file.value("SELECT group_concat(reason) FROM (SELECT reason FROM tgdesk_quarantine ORDER BY 1)")
                     .toString(),
            QString("unknown_content,unknown_kind,unknown_status"));
        QCOMPARE(feed.column(101, "text_raw").toString(), QString("Hello, edited"));
        QCOMPARE(feed.column(3, "text_raw").toString(), QString("edit of an unseen message"));
        QCOMPARE(feed.column(154, "text_raw").toString(), QString("update_id restarted lower"));
        QCOMPARE(feed.column(153, "media_type").toString(), QString("other"));
        QCOMPARE(feed.column(139, "forward_date").toLongLong(), 1709539954000000LL);
        QVERIFY(feed.column(139, "forward_from_chat_id").isNull());
        QCOMPARE(feed.file.value("SELECT count(*) FROM tgdesk_reaction_pending WHERE msg_id = 999999").toInt(), 1);
        QCOMPARE(feed.file.value("SELECT user_id FROM reactions WHERE reaction_emoji = 'other:hologram'").toLongLong(),
            5000000001LL);
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 47);
    }

    void reactions_of_the_samples_are_added_removed_and_healed()
    {
        UpdateFeed feed;
        prepare(feed);
        feed.apply(m_updates, 1);
        const auto row = [&](const char *emoji) {
            return feed.file
                .value(
                    QString("SELECT date || '-' || ifnull(removed_at, '') FROM reactions WHERE reaction_emoji = '%1'")
                        .arg(emoji))
                .toString();
        };
        QCOMPARE(row("👍"), QString("1709541292000000-1709541332000000"));
        QCOMPARE(row("custom:5368324170671202286"), QString("1709541312000000-1709541332000000"));
        QCOMPARE(row("paid"), QString("1709541352000000-"));
        QCOMPARE(feed.file.value("SELECT actor_chat_id || emoji FROM tgdesk_reaction_anon").toString(),
            QString("-1001987654321🔥"));
        QCOMPARE(
            feed.file
                .value("SELECT sum(total * (CASE emoji WHEN 'paid' THEN 1000 ELSE 1 END)) FROM tgdesk_reaction_counts")
                .toInt(),
            50012);
        QVERIFY(feed.isExact());
    }

    void a_second_replay_is_all_duplicate_and_changes_nothing_data()
    {
        QTest::addColumn<int>("atOnce");
        for (const int atOnce : {1, 7, 1000})
            QTest::addRow("%d at once", atOnce) << atOnce;
    }

    void a_second_replay_is_all_duplicate_and_changes_nothing()
    {
        QFETCH(int, atOnce);
        UpdateFeed feed;
        prepare(feed);
        const auto first = feed.apply(m_updates, atOnce);
        const QStringList before = feed.tables();
        const QString written = feed.file.value("SELECT sum(updated_at) FROM users").toString()
            + feed.file.value("SELECT sum(updated_at) FROM chats").toString();
        feed.restart();
        feed.file.clock.at.value += 3600 * domain::microsPerSecond;
        const auto second = feed.apply(m_updates, atOnce);
        QCOMPARE(second.stored, qint64(0));
        QCOMPARE(second.quarantined, qint64(0));
        QCOMPARE(second.duplicate, first.stored + first.duplicate + first.quarantined);
        QCOMPARE(second.ignored, first.ignored);
        QCOMPARE(feed.tables(), before);
        QCOMPARE(feed.file.value("SELECT sum(updated_at) FROM users").toString()
                + feed.file.value("SELECT sum(updated_at) FROM chats").toString(),
            written);
        QVERIFY(feed.isExact());
    }

    void it_does_not_matter_where_batches_end()
    {
        UpdateFeed one;
        prepare(one);
        one.apply(m_updates);
        UpdateFeed many;
        prepare(many);
        many.apply(m_updates, 3);
        QCOMPARE(many.tables(), one.tables());
    }

    void messages_chats_topics_and_migrations_do_not_depend_on_the_order()
    {
        UpdateFeed ordered;
        prepare(ordered);
        // The sample's edit of a channel post has another date than the post, which no order can reconcile.
        QList<QByteArray> updates = m_updates;
        updates.removeIf([](const QByteArray &update) { return update.contains("edited_channel_post"); });
        QCOMPARE(updates.size(), 80);
        ordered.apply(updates);
        // When somebody is inferred to have joined, and which reaction a missed update took away, depends on what was
        // known at the time; who is there, and what was seen of them, does not.
        const QStringList but{"memberships", "tgdesk_membership_event", "reactions"};
        for (unsigned seed = 0; seed < 12; ++seed) {
            QList<QByteArray> shuffled = updates + updates;
            std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
            UpdateFeed feed;
            prepare(feed);
            const auto outcome = feed.apply(shuffled, int(seed) * 9 + 1);
            QCOMPARE(test::sumOf(outcome), qint64(160));
            QCOMPARE(feed.tables(but), ordered.tables(but));
            QCOMPARE(whatWasSeen(feed), whatWasSeen(ordered));
            QVERIFY(feed.isExact());
        }
    }

    void hostile_lines_end_in_the_quarantine_in_a_row_or_counted()
    {
        UpdateFeed feed;
        prepare(feed, true);
        const QList<QByteArray> lines = test::linesOf("hostile.jsonl");
        QCOMPARE(lines.size(), 36);
        const auto outcome = feed.apply(lines);
        QCOMPARE(test::sumOf(outcome), qint64(36));
        QCOMPARE(outcome.quarantined, qint64(27));
        QCOMPARE(outcome.ignored, (std::map<std::string, qint64>{{"scheduled_message", 1}}));
        QVERIFY(feed.isExact());
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 1);
        feed.restart();
        const auto again = feed.apply(lines, 5);
        QCOMPARE(again.duplicate, qint64(35));
    }

    void valid_hostile_texts_are_kept_as_they_are()
    {
        for (QByteArray line : test::linesOf("hostile.jsonl")) {
            UpdateFeed feed;
            prepare(feed, true);
            if (feed.one(line).stored != 1)
                continue;
            const QString text = feed.column(1, "text_raw").toString();
            QVERIFY(!text.contains(QChar(0)));
            if (line.contains("ud800"))
                QCOMPARE(text, QString(QChar(0xFFFD)) + " lone surrogate");
            if (line.contains("DROP TABLE"))
                QVERIFY(text.endsWith("DROP TABLE messages; --'"));
            if (line.contains("AAAA"))
                QCOMPARE(text.size(), feed.column(1, "text_len").toInt());
        }
    }
};

TGD_TEST_CLASS(UpdateSamplesTest);

#include "update_samples_test.moc"
