#include "support/export_writer.h"
#include "support/test_registry.h"
#include "unit/decode_export.h"

#include <QtTest>

using namespace tgd;
using namespace tgd::ingest;
using namespace tgd::test;

namespace {

QByteArray describe(const domain::MessageRow &row)
{
    return QByteArray::number(row.id.value) + ' ' + QByteArray::number(row.date.value) + ' '
        + QByteArray::number(row.textLength) + ' ' + QByteArray::fromStdString(std::string(name(row.mediaKind)));
}

}  // namespace

class ExportDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_that_cannot_be_are_skipped()
    {
        const auto dated = [](const QByteArray &members) {
            const Decoded decoded = decodeMessages(message("\"text\":\"x\"", 1)
                + ",{\"id\":2,\"type\":\"message\",\"from_id\":\"user1\",\"text\":\"x\"," + members + "}");
            return decoded.report.skipped.value("bad_date");
        };
        QCOMPARE(dated("\"date_unixtime\":\"1376438399\""), qint64(1));
        QCOMPARE(dated("\"date_unixtime\":\"1376438400\""), qint64(0));
        QCOMPARE(dated("\"date_unixtime\":\"" + QByteArray::number(now + 86'401) + '"'), qint64(1));
        QCOMPARE(dated("\"date_unixtime\":\"" + QByteArray::number(now + 86'400) + '"'), qint64(0));
        QCOMPARE(dated("\"date\":\"yesterday\""), qint64(1));
        QCOMPARE(dated("\"date\":\"2024-02-30T00:00:00\""), qint64(1));
        QCOMPARE(dated("\"text\":\"y\""), qint64(1));
        QCOMPARE(dated("\"date_unixtime\":\"99999999999999999999\""), qint64(1));
    }

    void an_old_export_needs_a_zone()
    {
        const QByteArray old = "{\"id\":1,\"type\":\"message\",\"date\":\"2019-07-01T12:00:00\",\"from\":\"A\",\"from_"
                               "id\":\"user1\",\"text\":\"x\",\"edited\":\"2019-07-01T12:30:00\"},\n"
                               " {\"id\":2,\"type\":\"message\",\"date\":\"2019-01-01T12:00:00\",\"from\":\"A\",\"from_"
                               "id\":\"user1\",\"text\":\"x\"}";
        const Decoded without = decodeMessages(old);
        QVERIFY(without.error && without.error->kind == domain::ErrorKind::BadInput);
        QVERIFY(without.error->message.contains("--zone"));
        Wish wish;
        wish.zone = "Europe/Berlin";
        const Decoded with = decodeMessages(old, wish);
        QVERIFY(!with.error);
        QCOMPARE(with.rows.messages[0].date.value, qint64(1'561'975'200) * 1'000'000);
        QCOMPARE(with.rows.messages[0].editDate->value, qint64(1'561'977'000) * 1'000'000);
        QCOMPARE(with.rows.messages[1].date.value, qint64(1'546'340'400) * 1'000'000);
        QByteArray damaged = old;
        damaged.replace("\"from\"", "\"date_unixtime\":\"?\",\"from\"");
        QCOMPARE(decodeMessages(damaged).report.skipped.value("bad_date"), qint64(2));
    }

    void what_is_no_message_goes_to_quarantine_without_its_text()
    {
        Wish wish;
        wish.storeText = false;
        const QByteArray date = "\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\",";
        const Decoded decoded = decodeMessages("5,\"secret\",[\"secret\"],null,true,"
                                               "{\"id\":-4,\"type\":\"message\","
                + date
                + "\"text\":\"secret\"},"
                  "{\"id\":1.5,\"type\":\"message\","
                + date
                + "\"text\":\"secret\"},"
                  "{\"id\":\"x\",\"type\":\"message\","
                + date
                + "\"text\":\"secret\"},"
                  "{\"type\":\"message\","
                + date
                + "\"text\":\"secret\"},"
                  "{\"id\":99999999999999999999,\"type\":\"message\"},"
                  "{\"id\":5,"
                + date
                + "\"text\":\"secret\"},"
                  "{\"id\":6,\"type\":\"hologram\","
                + date
                + "\"text\":\"secret\"},"
                  "{\"id\":7,\"type\":[\"message\"]},"
                  "{\"id\":8,\"type\":\"message\" \"text\":\"secret\"}",
            wish);
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.report.read, qint64(14));
        QCOMPARE(decoded.report.quarantined, qint64(14));
        QCOMPARE(decoded.rows.quarantine.size(), size_t(14));
        for (const auto &row : decoded.rows.quarantine) {
            QVERIFY(!row.reason.empty());
            QVERIFY2(row.raw.find("secret") == std::string::npos, row.raw.c_str());
        }
        QCOMPARE(QString::fromStdString(decoded.rows.quarantine[5].reason), "negative_id");
    }

    void any_type_in_any_field_is_survived()
    {
        const QByteArray values[]
            = {"null", "true", "1", "-1.5e300", "99999999999999999999", "\"x\"", "\"\"", "[]", "{}", "[[{}]]",
                "{\"a\":[null]}", "[{\"type\":7,\"text\":null,\"recent\":3,\"count\":\"many\",\"from_id\":[]}]",
                "[{\"type\":\"emoji\",\"emoji\":{},\"count\":-5,\"recent\":[1,null,{\"from_id\":5,\"date\":8}]}]"};
        const char *keys[]
            = {"id", "type", "date", "date_unixtime", "edited", "edited_unixtime", "from", "from_id", "actor",
                "actor_id", "action", "title", "members", "author", "forwarded_from", "forwarded_from_id", "saved_from",
                "reply_to_message_id", "reply_to_peer_id", "text", "text_entities", "photo", "file", "media_type",
                "file_name", "file_size", "mime_type", "duration_seconds", "width", "height", "location_information",
                "place_name", "contact_information", "poll", "game_title", "paid_stars_amount", "reactions"};
        QByteArray messages;
        int count = 0;
        for (const char *key : keys) {
            for (const QByteArray &value : values) {
                for (const char *type : {"message", "service"}) {
                    messages += (messages.isEmpty() ? "" : ",") + QByteArray("{\"id\":") + QByteArray::number(++count)
                        + ",\"type\":\"" + type
                        + "\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\",\"from_id\":\"user1\","
                          "\"actor_id\":\"user1\",\"action\":\"invite_members\",\"text\":\"x\",\""
                        + key + "\":" + value + '}';
                }
            }
        }
        const Decoded decoded = decodeMessages(messages);
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.report.read, qint64(count));
        qint64 skipped = 0;
        for (const qint64 reason : decoded.report.skipped)
            skipped += reason;
        QCOMPARE(qint64(decoded.rows.messages.size()) + skipped + decoded.report.quarantined, qint64(count));
    }

    void a_file_cut_anywhere_is_decoded_as_far_as_it_goes()
    {
        QTemporaryDir folder;
        test::ExportShape shape;
        shape.messages = 6;
        const QByteArray bytes = test::exportBytes(shape);
        qint64 read = 0;
        for (qsizetype cut = 150; cut < bytes.size(); cut += 3) {
            const Decoded decoded = decode({writeFile(folder, bytes.left(cut))});
            QVERIFY(!decoded.error);
            QCOMPARE(decoded.report.truncatedAt.value_or(-1), qint64(cut));
            QVERIFY(decoded.report.read >= read);
            read = decoded.report.read;
        }
        QCOMPARE(read, qint64(6));
    }

    void a_damaged_export_still_adds_up()
    {
        QFile file(QStringLiteral(TGD_SOURCE_DIR "/tests/data/result.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTemporaryDir folder;
        quint32 dice = 7;
        const auto below = [&dice](qsizetype bound) {
            dice = dice * 1664525u + 1013904223u;
            return qsizetype((quint64(dice) * quint64(bound)) >> 32);
        };
        static constexpr char bytes[] = "\"\\{}[],:xu0-.\n\0\xFF\xC0 ";
        int decodedFiles = 0;
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = whole.left(8'000 + below(20'000));
            for (qsizetype i = 1 + below(12); i > 0; --i)
                damaged[60 + below(damaged.size() - 60)] = bytes[below(sizeof bytes - 1)];
            const Decoded decoded = decode({writeFile(folder, damaged)});
            if (decoded.error)
                continue;
            ++decodedFiles;
            qint64 sum = qint64(decoded.rows.messages.size()) + decoded.report.quarantined;
            for (const qint64 skipped : decoded.report.skipped)
                sum += skipped;
            QCOMPARE(sum, decoded.report.read);
        }
        QVERIFY(decodedFiles > 100);
    }

    void resuming_hands_over_exactly_what_comes_behind_the_place()
    {
        QTemporaryDir folder;
        test::ExportShape shape;
        shape.messages = 600;
        const QString path = writeFile(folder, test::exportBytes(shape));
        const Decoded whole = decode({path});
        const QByteArray bytes = test::exportBytes(shape);
        for (const int messages : {0, 1, 299, 599}) {
            // The end of that many elements.
            qsizetype at = bytes.indexOf("\"messages\"");
            for (int i = 0; i <= messages; ++i)
                at = bytes.indexOf("\n  }", at) + 4;
            Wish wish;
            wish.resumeAt = at;
            const Decoded rest = decode({path}, wish);
            QVERIFY(whole.report == rest.report);
            QVERIFY(rest.rows.messages.size() < whole.rows.messages.size());
            const size_t skipped = whole.rows.messages.size() - rest.rows.messages.size();
            for (size_t i = 0; i < rest.rows.messages.size(); ++i)
                QCOMPARE(describe(rest.rows.messages[i]), describe(whole.rows.messages[skipped + i]));
        }
    }

    void chats_of_a_full_account_are_chosen_and_counted()
    {
        QTemporaryDir folder;
        const QByteArray one = message("\"text\":\"x\"");
        const QString path = writeFile(folder,
            "{\"chats\":{\"list\":[{\"type\":\"personal_chat\",\"id\":1,\"messages\":[" + one + ','
                + message("\"text\":\"y\"", 2)
                + "]},{\"name\":\"S\",\"type\":\"public_supergroup\",\"id\":2,\"messages\":[" + one
                + "]},{\"name\":\"U\",\"type\":\"hologram\",\"id\":3,\"messages\":[" + one
                + "]}]},\"left_chats\":{\"list\":[{\"name\":\"C\",\"type\":\"private_channel\",\"id\":4,\"messages\":["
                + one + "]}]}}");
        const Decoded all = decode({path});
        QCOMPARE(all.report.read, qint64(5));
        QCOMPARE(all.report.skipped, (QMap<QString, qint64>{{"private_chat", 2}, {"unknown_chat", 1}}));
        QCOMPARE(all.report.chats.size(), size_t(2));
        QCOMPARE(all.report.chats[1].id.value, qint64(-1000000000004));
        for (const qint64 id : {qint64(-1000000000002), qint64(2)}) {
            Wish wish;
            wish.onlyChat = domain::ChatId{id};
            const Decoded chosen = decode({path}, wish);
            QCOMPARE(chosen.report.read, qint64(1));
            QCOMPARE(chosen.chats.size(), size_t(1));
        }
        Wish wish;
        wish.onlyChat = domain::ChatId{-99};
        QVERIFY(decode({path}, wish).error->kind == domain::ErrorKind::NotFound);
    }
};

TGD_TEST_CLASS(ExportDamageTest);
#include "export_damage_test.moc"
