#include "support/test_registry.h"
#include "update_feed.h"

using namespace tgd;
using test::UpdateFeed;

// Vectors for the mapping of messages to columns.
class UpdateMappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_escape_in_a_name_is_read_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QString>("plain");
        const auto row
            = [](const char *escaped, const QString &plain) { QTest::newRow(escaped) << QByteArray(escaped) << plain; };
        row(R"(a\"b\\c\/d\be\ff\ng\rh\ti)", QStringLiteral("a\"b\\c/d\be\ff\ng\rh\ti"));
        row(R"(\u0041\u00e9\u00E9\u82b1)", QString::fromUtf8("Aéé花"));
        row(R"(long enough before \u043f\u0440 and long enough behind)",
            QString::fromUtf8("long enough before пр and long enough behind"));
        row(R"(\ud83d\udd25\uD83D\uDD25)", QString::fromUtf8("🔥🔥"));
        row(R"(\ud83d!)", QString(QChar(0xFFFD)) + QLatin1Char('!'));
        row(R"(\udd25\ud83d)", QString(2, QChar(0xFFFD)));
        row(R"(\ud83d\ud83d\udd25)", QString(QChar(0xFFFD)) + QString::fromUtf8("🔥"));
        row(R"(\ud83d\u0041)", QString(QChar(0xFFFD)) + QLatin1Char('A'));
        row(R"(a\u0000b)", QStringLiteral("a") + QChar(0xFFFD) + QLatin1Char('b'));
    }

    void every_escape_in_a_name_is_read()
    {
        QFETCH(QByteArray, escaped);
        QFETCH(QString, plain);
        UpdateFeed feed;
        feed.one(UpdateFeed::message(1, "\"text\":\"a\",\"author_signature\":\"" + escaped + "\""));
        QCOMPARE(feed.column(1, "author_signature").toString(), plain);
    }

    void an_escape_there_is_not_is_no_json()
    {
        for (const char *const escape : {R"(\x41)", R"(\u12)", R"(\u00g0)", R"(\u 041)", R"(\U0041)"}) {
            UpdateFeed feed;
            const auto outcome = feed.one(UpdateFeed::message(1, QByteArray("\"text\":\"") + escape + "\""));
            QCOMPARE(outcome.quarantined, qint64(1));
        }
    }

    // The memory of one batch's texts is used by the next.
    void texts_of_one_batch_do_not_show_in_the_next()
    {
        UpdateFeed feed;
        QList<QByteArray> updates;
        for (int id = 1; id <= 40; ++id) {
            const QByteArray name(id % 3 == 0 ? 5 : 200 - 4 * id, char('a' + id % 26));
            updates << UpdateFeed::message(id, "\"document\":{\"file_id\":\"" + name + "\"}");
        }
        feed.apply(updates, 10);
        for (int id = 1; id <= 40; ++id) {
            const QString name(id % 3 == 0 ? 5 : 200 - 4 * id, QLatin1Char(char('a' + id % 26)));
            QCOMPARE(feed.column(id, "file_id").toString(), name);
        }
    }

    void the_kind_of_a_message_follows_the_precedence_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("kind");
        const auto row
            = [](const char *fields, const char *kind) { QTest::newRow(fields) << QByteArray(fields) << kind; };
        row(R"("text":"a")", "text");
        row(R"("document":{"file_id":"d"},"animation":{"file_id":"a"})", "animation");
        row(R"("animation":{"file_id":"a"},"document":{"file_id":"d"})", "animation");
        row(R"("paid_media":{},"photo":[])", "other");
        row(R"("photo":[])", "photo");
        row(R"("live_photo":{"file_id":"l"})", "photo");
        row(R"("video":{})", "video");
        row(R"("video_note":{})", "video_note");
        row(R"("voice":{})", "voice");
        row(R"("audio":{})", "audio");
        row(R"("sticker":{})", "sticker");
        row(R"("document":{})", "document");
        row(R"("location":{},"venue":{})", "venue");
        row(R"("venue":{},"location":{})", "venue");
        row(R"("location":{})", "location");
        row(R"("contact":{})", "contact");
        row(R"("poll":{})", "poll");
        row(R"("dice":{})", "dice");
        row(R"("game":{})", "game");
        row(R"("story":{})", "other");
        row(R"("checklist":{})", "other");
        row(R"("invoice":{})", "other");
        row(R"("giveaway":{})", "other");
        row(R"("photo":null,"text":"a")", "text");
        row(R"("te\u0078t":"a")", "text");
    }

    void the_kind_of_a_message_follows_the_precedence()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, kind);
        UpdateFeed feed;
        QCOMPARE(feed.one(UpdateFeed::message(1, fields)).stored, qint64(1));
        QCOMPARE(feed.column(1, "media_type").toString(), kind);
        QCOMPARE(feed.column(1, "has_media").toBool(), kind != "text");
        QCOMPARE(feed.file.value("SELECT count(*) FROM tgdesk_quarantine").toInt(), 0);
    }

    void a_column_of_another_type_is_empty_and_counted_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("column");
        const auto row = [](const char *fields, const char *column) {
            QTest::newRow(fields) << QByteArray(fields) << QByteArray(column);
        };
        row(R"("text":5)", "text_raw");
        row(R"("text":"a","edit_date":"soon")", "edit_date");
        row(R"("text":"a","edit_date":99999999999)", "edit_date");
        row(R"("text":"a","author_signature":[])", "author_signature");
        row(R"("text":"a","media_group_id":12)", "media_group_id");
        row(R"("text":"a","is_automatic_forward":1)", "is_automatic_forward");
        row(R"("text":"a","reply_to_message":{"message_id":"x"})", "reply_to_msg_id");
        row(R"("text":"a","forward_origin":{"type":"user","date":-5})", "forward_date");
        row(R"("text":"a","entities":{})", "entities_json");
        row(R"("document":{"file_id":7})", "file_id");
        row(R"("document":{"file_size":-1})", "file_size");
        row(R"("video":{"width":4294967296})", "width");
        row(R"("video":{"duration":1.5})", "duration");
        row(R"("text":"a","via_bot":[1])", "via_bot_id");
    }

    void a_column_of_another_type_is_empty_and_counted()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, column);
        UpdateFeed feed;
        const auto outcome = feed.one(UpdateFeed::message(1, fields));
        QCOMPARE(outcome.stored, qint64(1));
        QCOMPARE(outcome.wrongTypes, qint64(1));
        QVERIFY(feed.column(1, column).isNull());
    }

    void an_unsound_identity_goes_to_the_quarantine_data()
    {
        QTest::addColumn<QByteArray>("update");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *update, const char *reason) { QTest::newRow(update) << QByteArray(update) << reason; };
        row(R"({"update_id":1,"message":{"message_id":1,"date":1709550000,"chat":{"type":"group"}}})", "bad_chat_id");
        row(R"({"update_id":1,"message":{"message_id":1,"date":1709550000}})", "bad_chat_id");
        row(R"({"update_id":1,"message":{"message_id":"1","date":1709550000,"chat":{"id":-5,"type":"group"}}})",
            "bad_message_id");
        row(R"({"update_id":1,"message":{"message_id":-1,"date":1709550000,"chat":{"id":-5,"type":"group"}}})",
            "bad_message_id");
        row(R"({"update_id":1,"message":{"message_id":1,"chat":{"id":-5,"type":"group"}}})", "bad_date");
        row(R"({"update_id":1,"message":{"message_id":1,"date":1376438399,"chat":{"id":-5,"type":"group"}}})",
            "bad_date");
        row(R"({"update_id":1,"message":{"message_id":1,"date":1809550000,"chat":{"id":-5,"type":"group"}}})",
            "bad_date");
        row(R"({"update_id":1,"message":{"message_id":1,"date":1709550000,"chat":{"id":-5,"type":"room"}}})",
            "bad_chat_type");
        row(R"({"update_id":1,"chat_member":{"date":1709550000,"chat":{"id":-5,"type":"group"}}})", "bad_user_id");
        row(R"({"message":{"message_id":1}})", "bad_update_id");
        row(R"({"update_id":1})", "empty_update");
        row(R"({"update_id":1,"message":{}} x)", "invalid_json");
        row(R"({"update_id":1,"message":{}}{})", "invalid_json");
    }

    void an_unsound_identity_goes_to_the_quarantine()
    {
        QFETCH(QByteArray, update);
        QFETCH(QString, reason);
        UpdateFeed feed;
        QCOMPARE(feed.one(update).quarantined, qint64(1));
        QCOMPARE(feed.file.value("SELECT reason FROM tgdesk_quarantine").toString(), reason);
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 0);
        QCOMPARE(feed.file.value("SELECT count(*) FROM chats").toInt(), 0);
    }

    void threads_are_topics_only_in_forums()
    {
        UpdateFeed feed;
        const QByteArray forum = R"("id":-1001987654321,"type":"supergroup","title":"F","is_forum":true)";
        feed.apply({UpdateFeed::message(1, R"("text":"a","message_thread_id":9)"),
            UpdateFeed::message(2, R"("text":"a","message_thread_id":9,"is_topic_message":true)"),
            UpdateFeed::message(
                3, R"("text":"a","message_thread_id":9,"reply_to_message":{"message_id":9})", "message", forum),
            UpdateFeed::message(
                4, R"("text":"a","message_thread_id":9,"reply_to_message":{"message_id":8})", "message", forum),
            UpdateFeed::message(5, R"("text":"a","message_thread_id":9,"reply_to_message":{"message_id":9})"),
            UpdateFeed::message(6, R"("text":"a","reply_to_message":{"message_id":7,"forum_topic_created":{}})")});
        QVERIFY(feed.column(1, "thread_id").isNull());
        QCOMPARE(feed.column(2, "thread_id").toInt(), 9);
        QCOMPARE(feed.column(3, "thread_id").toInt(), 9);
        QVERIFY(feed.column(3, "reply_to_msg_id").isNull());
        QCOMPARE(feed.column(4, "reply_to_msg_id").toInt(), 8);
        QCOMPARE(feed.column(5, "reply_to_msg_id").toInt(), 9);
        QVERIFY(feed.column(6, "reply_to_msg_id").isNull());
    }

    void forwards_fall_back_to_the_older_fields()
    {
        UpdateFeed feed;
        feed.one(UpdateFeed::message(1,
            R"("text":"a","forward_from_chat":{"id":-1009},"forward_from_message_id":3,"forward_signature":"s",)"
            R"("forward_date":1709540000)"));
        QCOMPARE(feed.column(1, "forward_from_chat_id").toLongLong(), -1009LL);
        QCOMPARE(feed.column(1, "forward_from_message_id").toInt(), 3);
        QCOMPARE(feed.column(1, "forward_signature").toString(), QString("s"));
        QCOMPARE(feed.column(1, "forward_date").toLongLong(), 1709540000000000LL);
    }

    void the_text_of_an_entity_is_kept_only_with_texts()
    {
        const QByteArray update = UpdateFeed::message(1,
            R"("caption":"see","photo":[],"caption_entities":[{"type":"text_link","offset":0,"length":3,"url":"tg:a"}])");
        UpdateFeed without;
        without.one(update);
        QCOMPARE(without.column(1, "caption_entities_json").toString(),
            QString(R"([{"type":"text_link","offset":0,"length":3}])"));
        QVERIFY(without.column(1, "text_raw").isNull());
        QCOMPARE(without.column(1, "text_len").toInt(), 3);
        UpdateFeed with;
        with.one(UpdateFeed::message(9, R"("text":"first, so that the chat is there")"));
        with.settings(true, false);
        with.one(update);
        const QString all = with.column(1, "caption_entities_json").toString();
        const char *expected
            = R"([{"type":"text_link","offset":0,"length":3,"url":"tg:a","user":null,"language":null}])";
        QCOMPARE(all, QString(expected));
        QCOMPARE(with.column(1, "text_raw").toString(), QString("see"));
    }

    void long_texts_are_cut_and_long_identifiers_are_none()
    {
        UpdateFeed feed;
        const QByteArray longName = QByteArray("ä").repeated(300);
        feed.one(UpdateFeed::message(1,
            "\"document\":{\"file_id\":\"" + QByteArray(256, 'x') + "\",\"file_unique_id\":\"" + QByteArray(255, 'y')
                + "\",\"file_name\":\"" + longName + "\"}"));
        QVERIFY(feed.column(1, "file_id").isNull());
        QCOMPARE(feed.column(1, "file_unique_id").toString().size(), 255);
        QCOMPARE(feed.column(1, "file_name").toString(), QString("ä").repeated(255));
    }

    void senders_that_are_no_person_are_no_user()
    {
        UpdateFeed feed;
        feed.one(R"({"update_id":1,"message":{"message_id":1,"date":1709550000,"from":{"id":1087968824,"is_bot":true,)"
                 R"("first_name":"G"},"sender_chat":{"id":-1001987654321},"author_signature":"lead",)"
                 R"("chat":{"id":-1001987654321,"type":"supergroup"},"text":"a"}})");
        QVERIFY(feed.column(1, "user_id").isNull());
        QCOMPARE(feed.file.value("SELECT sender_chat_id || author_signature FROM tgdesk_message_sender").toString(),
            QString("-1001987654321lead"));
        QCOMPARE(feed.file.value("SELECT count(*) FROM users").toInt(), 0);
    }

    void service_messages_make_no_row_and_are_counted_by_their_kind()
    {
        UpdateFeed feed;
        for (const char *kind : {"video_chat_started", "boost_added", "chat_background_set", "gift",
                 "checklist_tasks_done", "giveaway_created", "poll_option_added", "suggested_post_paid"}) {
            const auto outcome = feed.one(UpdateFeed::message(1, "\"" + QByteArray(kind) + "\":{}"));
            QCOMPARE(outcome.ignored, (std::map<std::string, qint64>{{kind, 1}}));
        }
        QCOMPARE(feed.file.value("SELECT count(*) FROM messages").toInt(), 0);
    }

    void unknown_content_is_a_row_with_a_copy_that_is_not_counted()
    {
        UpdateFeed feed;
        const auto outcome = feed.one(UpdateFeed::message(1, R"("hologram":{"z":1},"caption":"secret")"));
        QCOMPARE(outcome.stored, qint64(1));
        QCOMPARE(outcome.quarantined, qint64(0));
        QCOMPARE(feed.column(1, "media_type").toString(), QString("other"));
        const QString raw = feed.file.value("SELECT raw FROM tgdesk_quarantine").toString();
        QVERIFY(raw.contains("hologram"));
        QVERIFY(!raw.contains("secret"));
    }

    void unknown_kinds_are_kept_twenty_a_day_and_then_counted()
    {
        UpdateFeed feed;
        QList<QByteArray> updates;
        for (int i = 0; i < 25; ++i)
            updates << "{\"update_id\":" + QByteArray::number(i) + ",\"news_2030\":{}}";
        updates << R"({"update_id":99,"other_news":{}})";
        const auto outcome = feed.apply(updates, 7);
        QCOMPARE(outcome.quarantined, qint64(21));
        QCOMPARE(outcome.ignored, (std::map<std::string, qint64>{{"news_2030", 5}}));
        feed.file.clock.at.value += 86'400 * domain::microsPerSecond;
        QCOMPARE(feed.one(R"({"update_id":100,"news_2030":{}})").quarantined, qint64(1));
    }

    void a_known_kind_beside_an_unknown_one_is_stored()
    {
        UpdateFeed feed;
        QByteArray update = UpdateFeed::message(1, R"("text":"a")");
        update.insert(1, R"("novelty":{"x":[1]},)");
        QCOMPARE(feed.one(update).stored, qint64(1));
    }
};

TGD_TEST_CLASS(UpdateMappingTest);

#include "update_mapping_test.moc"
