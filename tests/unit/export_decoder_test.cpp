#include "support/export_writer.h"
#include "support/test_registry.h"
#include "unit/decode_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tgd;
using namespace tgd::ingest;
using namespace tgd::test;

namespace {

// An independent reading of the text of a message.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const QJsonValue &part : value.toArray())
        text += part.isString() ? part.toString() : part.toObject().value("text").toString();
    return text;
}

}  // namespace

class ExportDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_generated_export_decodes_to_what_a_recount_says()
    {
        QTemporaryDir folder;
        test::ExportShape shape;
        shape.messages = 4000;
        const QByteArray bytes = test::exportBytes(shape);
        const Decoded decoded = decode({writeFile(folder, bytes)});
        QVERIFY(!decoded.error);
        const QJsonArray entries = QJsonDocument::fromJson(bytes).object().value("messages").toArray();
        QCOMPARE(entries.size(), 4000);
        size_t row = 0;
        qint64 services = 0;
        qint64 unsupported = 0;
        qint64 reactions = 0;
        for (const QJsonValue &entry : entries) {
            const QJsonObject object = entry.toObject();
            const QString type = object.value("type").toString();
            services += type == "service";
            unsupported += type == "unsupported";
            if (type != "message")
                continue;
            QVERIFY(row < decoded.rows.messages.size());
            const domain::MessageRow &got = decoded.rows.messages[row++];
            const QString text = textOf(object.value("text"));
            QCOMPARE(got.id.value, object.value("id").toInteger());
            QCOMPARE(got.date.value, object.value("date_unixtime").toString().toLongLong() * 1'000'000);
            QCOMPARE(QString::fromStdString(got.text.value_or("")), text);
            QCOMPARE(got.textLength, qint64(text.toUcs4().size()));
            QCOMPARE(got.user->value, object.value("from_id").toString().mid(4).toLongLong());
            QCOMPARE(got.replyTo.value_or(0), object.value("reply_to_message_id").toInteger());
            QCOMPARE(got.isForward(), object.contains("forwarded_from"));
            QCOMPARE(got.editDate.has_value(), object.contains("edited"));
            const QString media = object.contains("photo") ? "photo"
                : object.contains("media_type")            ? "sticker"
                : object.contains("file")                  ? "document"
                                                           : "text";
            QCOMPARE(QString::fromStdString(std::string(domain::name(got.mediaKind))), media);
            for (const QJsonValue &reaction : object.value("reactions").toArray())
                reactions += reaction.toObject().value("recent").toArray().size();
        }
        QCOMPARE(row, decoded.rows.messages.size());
        QCOMPARE(decoded.report.read, qint64(4000));
        QCOMPARE(decoded.report.skipped, (QMap<QString, qint64>{{"service", services}, {"unsupported", unsupported}}));
        QCOMPARE(qint64(decoded.rows.reactions.size()), reactions);
        QVERIFY(services > 20 && unsupported > 0 && reactions > 500);
    }

    void reactions_of_the_local_clock_become_utc()
    {
        const Decoded decoded = decodeMessages(
            message("\"text\":\"x\",\"reactions\":[{\"type\":\"emoji\",\"count\":3,\"emoji\":\"👍\",\"recent\":[\n"
                    "                {\"from\":\"B\",\"from_id\":\"user2\",\"date\":\"2024-03-04T15:30:00\"},\n"
                    "                {\"from\":\"C\",\"from_id\":\"channel3\",\"date\":\"2024-03-04T15:30:00\"}]},\n"
                    "                {\"type\":\"custom_emoji\",\"count\":1,\"document_id\":\"5368324170671202286\"},\n"
                    "                {\"type\":\"custom_emoji\",\"count\":2,\"document_id\":\"stickers/a.tgs\"},\n"
                    "                {\"type\":\"paid\",\"count\":5},{\"type\":\"hologram\",\"count\":1}]"));
        QCOMPARE(decoded.rows.reactions.size(), size_t(1));
        QCOMPARE(decoded.rows.reactions[0].user.value, qint64(2));
        QCOMPARE(decoded.rows.reactions[0].date.value, qint64(1'709'559'000) * 1'000'000);
        QStringList kinds;
        for (const auto &count : decoded.rows.reactionCounts)
            kinds << QString::fromStdString(count.emoji) + '=' + QString::number(count.total);
        QCOMPARE(
            kinds, (QStringList{"👍=3", "custom:5368324170671202286=1", "custom:?=2", "paid=5", "other:hologram=1"}));
    }

    void a_reaction_takes_the_offset_of_the_message_nearest_to_it()
    {
        // The clock of the exporting machine moved from UTC+1 to UTC+2 between the two messages.
        const Decoded decoded
            = decodeMessages("{\"id\":1,\"type\":\"message\",\"date\":\"2024-03-30T12:00:00\",\"date_unixtime\":"
                             "\"1711796400\",\"from_id\":\"user1\",\"text\":\"a\",\n"
                             "  "
                             "\"reactions\":[{\"type\":\"emoji\",\"emoji\":\"👍\",\"count\":2,\"recent\":[{\"from_id\":"
                             "\"user2\",\"date\":\"2024-04-02T11:00:00\"},\n"
                             "  {\"from_id\":\"user3\",\"date\":\"2024-03-30T13:00:00\"}]}]},\n"
                             " {\"id\":2,\"type\":\"message\",\"date\":\"2024-04-02T12:00:00\",\"date_unixtime\":"
                             "\"1712052000\",\"from_id\":\"user1\",\"text\":\"b\"}");
        QCOMPARE(decoded.rows.reactions.size(), size_t(2));
        for (const auto &reaction : decoded.rows.reactions)
            QCOMPARE(reaction.date.value / 1'000'000,
                reaction.user.value == 2 ? qint64(1712052000 - 3600) : qint64(1711796400 + 3600));
    }

    void media_kinds_follow_the_table_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *members, const char *kind) {
            QTest::newRow(members) << QByteArray(members) << QString(kind);
        };
        row("\"text\":\"x\"", "text");
        row("\"photo\":\"p.jpg\",\"photo_file_size\":1", "photo");
        row("\"file\":\"a\",\"media_type\":\"sticker\"", "sticker");
        row("\"file\":\"a\",\"media_type\":\"video_message\"", "video_note");
        row("\"file\":\"a\",\"media_type\":\"voice_message\"", "voice");
        row("\"file\":\"a\",\"media_type\":\"animation\"", "animation");
        row("\"file\":\"a\",\"media_type\":\"video_file\"", "video");
        row("\"file\":\"a\",\"media_type\":\"audio_file\"", "audio");
        row("\"file\":\"a\"", "document");
        row("\"file\":\"a\",\"media_type\":\"hologram\"", "document");
        row("\"location_information\":null", "location");
        row("\"place_name\":\"x\",\"location_information\":{\"latitude\":1.5}", "venue");
        row("\"contact_information\":{}", "contact");
        row("\"poll\":{}", "poll");
        row("\"game_title\":\"g\"", "game");
        row("\"invoice_information\":{}", "other");
        row("\"giveaway_information\":{}", "other");
        row("\"giveaway_of_2031\":{\"a\":[1]}", "other");
        row("\"photo\":\"p\",\"paid_stars_amount\":5", "other");
        row("\"photo\":null,\"file\":7,\"poll\":null", "text");
    }

    void media_kinds_follow_the_table()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, kind);
        QCOMPARE(QString::fromStdString(std::string(domain::name(only(members).mediaKind))), kind);
    }

    void file_columns_never_take_a_path_or_a_note()
    {
        const auto row = only("\"file\":\"files/x.pdf\",\"file_name\":\"(File not included.)\","
                              "\"file_size\":5000000000,\"mime_type\":\"a/b\",\"duration_seconds\":7,\"width\":-3");
        QVERIFY(!row.fileName);
        QCOMPARE(row.fileSize.value_or(0), qint64(5'000'000'000));
        QCOMPARE(QString::fromStdString(row.mimeType.value_or("")), "a/b");
        QCOMPARE(row.duration.value_or(0), qint64(7));
        QVERIFY(!row.width && !row.fileId && !row.thumbnailFileId);
    }

    void entities_are_rebuilt_in_utf16_units()
    {
        const QByteArray text = "\"text\":[\"🔥 \",{\"type\":\"bold\",\"text\":\"жир\"},\" \",\n"
                                " {\"type\":\"text_link\",\"text\":\"here\",\"href\":\"https://e.org/"
                                "\\\"q\\\"\"},{\"type\":\"mention_name\",\"text\":\"C\",\"user_id\":5000000003},\n"
                                " {\"type\":\"pre\",\"text\":\"x\",\"language\":\"cpp\"},{\"type\":\"custom_emoji\","
                                "\"text\":\"👍\",\"document_id\":\"42\"},\n"
                                " {\"type\":\"link\",\"text\":\"http://a\"},{\"type\":\"unknown\",\"text\":\"?\"}]";
        const auto row = only(text);
        const QJsonArray entities
            = QJsonDocument::fromJson(QByteArray::fromStdString(row.entitiesJson.value_or(""))).array();
        QStringList told;
        for (const QJsonValue &value : entities) {
            const QJsonObject e = value.toObject();
            QVERIFY(e.contains("url") && e.contains("user") && e.contains("language"));
            told << QStringLiteral("%1 %2+%3")
                        .arg(e["type"].toString())
                        .arg(e["offset"].toInt())
                        .arg(e["length"].toInt());
        }
        QCOMPARE(told,
            (QStringList{
                "bold 3+3", "text_link 7+4", "text_mention 11+1", "pre 12+1", "custom_emoji 13+2", "url 15+8"}));
        QCOMPARE(entities[1].toObject()["url"].toString(), "https://e.org/\"q\"");
        QCOMPARE(entities[2].toObject()["user"].toObject()["id"].toInteger(), qint64(5000000003));
        QCOMPARE(entities[4].toObject()["custom_emoji_id"].toString(), "42");
        QCOMPARE(row.links, qint64(1));
        QCOMPARE(row.emoji, qint64(2));
    }

    void without_store_text_nothing_of_the_text_is_kept()
    {
        const auto row = only("\"text\":[\"secret "
                              "\",{\"type\":\"text_link\",\"text\":\"secret\",\"href\":\"https://"
                              "secret\"},{\"type\":\"mention_name\",\"text\":\"s\",\"user_id\":9}]",
            false);
        QVERIFY(!row.text);
        QCOMPARE(row.textLength, qint64(14));
        const std::string entities = row.entitiesJson.value_or("");
        QVERIFY(entities.find("secret") == std::string::npos && entities.find('9') == std::string::npos);
        QVERIFY(entities.find("url") == std::string::npos);
    }

    void text_entities_stand_in_for_a_missing_text()
    {
        QCOMPARE(only("\"text_entities\":[{\"type\":\"plain\",\"text\":\"ab\"},{\"type\":\"bold\",\"text\":\"c\"}]")
                     .textLength,
            qint64(3));
        QCOMPARE(only("\"text_entities\":[{\"type\":\"plain\",\"text\":\"ab\"}],\"text\":\"\"").textLength, qint64(2));
        QCOMPARE(
            only("\"text_entities\":[{\"type\":\"plain\",\"text\":\"ab\"}],\"text\":\"abc\"").textLength, qint64(3));
        QCOMPARE(only("\"text\":{\"not\":\"a text\"},\"text_entities\":7").textLength, qint64(0));
    }

    void escapes_that_are_not_json_are_mended()
    {
        const auto row = only("\"text\":\"a\\x1B[0m\\x00é\\ud83d\\udd25 \\ud800!\"");
        QCOMPARE(QString::fromStdString(*row.text), QString::fromUtf8("a\x1B[0m\uFFFDé🔥 \uFFFD!"));
        QCOMPARE(only("\"text\":\"bad \xFF byte\"").textLength, qint64(10));
        QCOMPARE(
            only("\"text\":[{\"type\":\"custom_emoji\",\"text\":\"x\",\"document_id\":stickers/a.tgs}]").textLength,
            qint64(1));
    }

    void senders_are_people_or_chats()
    {
        const auto sender = [](const QByteArray &from) {
            const Decoded decoded = decodeMessages(
                "{\"id\":1,\"type\":\"message\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\","
                + from + "\"text\":\"x\"}");
            return decoded.rows.messages.at(0);
        };
        QCOMPARE(sender("\"from\":null,\"from_id\":\"user7\",").user->value, qint64(7));
        QCOMPARE(sender("\"from\":\"C\",\"from_id\":\"channel7\",").senderChat->value, qint64(-1000000000007));
        QVERIFY(!sender("\"from\":\"C\",\"from_id\":\"channel7\",").user);
        QCOMPARE(sender("\"from\":\"C\",\"from_id\":\"chat7\",").senderChat->value, qint64(-7));
        QVERIFY(!sender("\"from\":\"C\",\"from_id\":\"user777000\",").user);
        QVERIFY(!sender("\"from\":\"C\",\"from_id\":4295000000,").user);
        QVERIFY(!sender("\"from\":\"C\",").user);
    }

    void a_reply_across_chats_is_no_reply_and_a_topic_root_is_a_thread()
    {
        const Decoded decoded = decodeMessages(
            "{\"id\":1,\"type\":\"service\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\","
            "\"actor\":\"A\",\"actor_id\":\"user1\",\"action\":\"topic_created\",\"title\":\"Ops\",\"text\":\"\"},"
            + message("\"text\":\"x\",\"reply_to_message_id\":1", 2) + ','
            + message("\"text\":\"x\",\"reply_to_message_id\":2", 3) + ','
            + message("\"text\":\"x\",\"reply_to_message_id\":9,\"reply_to_peer_id\":\"channel5\"", 4) + ','
            + message("\"text\":\"x\",\"reply_to_message_id\":3,\"reply_to_peer_id\":\"channel77\"", 5));
        const auto &rows = decoded.rows.messages;
        QCOMPARE(rows.size(), size_t(4));
        QVERIFY(!rows[0].replyTo && rows[0].threadId == 1);
        QVERIFY(rows[1].replyTo == 2 && !rows[1].threadId);
        QVERIFY(!rows[2].replyTo);
        QVERIFY(rows[3].replyTo == 3);
        QCOMPARE(decoded.rows.topics.size(), size_t(1));
        QCOMPARE(QString::fromStdString(*decoded.rows.topics[0].name), "Ops");
    }

    void members_are_resolved_only_when_their_name_says_who_they_are()
    {
        const auto service = [](qint64 id, const char *actor, const char *rest) {
            return "{\"id\":" + QByteArray::number(id)
                + ",\"type\":\"service\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\"," + actor
                + rest + "}";
        };
        const auto says = [](qint64 id, const char *name, qint64 user) {
            return "{\"id\":" + QByteArray::number(id)
                + ",\"type\":\"message\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\",\"text\":"
                  "\"x\",\"from\":\""
                + name + "\",\"from_id\":\"user" + QByteArray::number(user) + "\"}";
        };
        const char *ada = "\"actor\":\"Ada\",\"actor_id\":\"user1\",";
        const Decoded decoded = decodeMessages(
            service(1, ada, "\"action\":\"invite_members\",\"members\":[\"Ben\",\"Twin\",\"Nobody\",null]") + ','
            + service(2, "\"actor\":\"Cleo\",\"actor_id\":\"user3\",", "\"action\":\"join_group_by_link\"") + ','
            + service(3, ada, "\"action\":\"remove_members\",\"members\":[\"Ben\"]") + ','
            + service(4, ada, "\"action\":\"remove_members\",\"members\":[\"Ada\"]") + ','
            + service(5, "\"actor\":null,\"actor_id\":\"user9\",", "\"action\":\"remove_members\",\"members\":[null]")
            + ',' + says(6, "Ben", 2) + ',' + says(7, "Twin", 4) + ',' + says(8, "Twin", 5));
        QStringList events;
        for (const auto &event : decoded.rows.memberships) {
            QCOMPARE(event.origin, domain::MembershipOrigin::Import);
            events << QString::number(event.user.value) + ' ' + QString::fromStdString(event.status);
        }
        events.sort();
        QCOMPARE(events, (QStringList{"1 left", "2 kicked", "2 member", "3 member", "9 left"}));
        QCOMPARE(decoded.report.unresolvedJoins, qint64(3));  // Twin, Nobody, null
        QCOMPARE(decoded.report.unresolvedLeaves, qint64(0));
        QCOMPARE(decoded.report.skipped.value("service"), qint64(5));
    }
};

TGD_TEST_CLASS(ExportDecoderTest);
#include "export_decoder_test.moc"
