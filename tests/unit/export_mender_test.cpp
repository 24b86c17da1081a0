#include "ingest/export_mender.h"

#include "support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using tgd::ingest::mendJson;
using tgd::ingest::withoutContent;

class ExportMenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid_json_stays_as_it_is()
    {
        const std::string json
            = "{\"a\": \"Ж\\u0416 \\ud83d\\udd25 \\\"\\\\\\n\", \"n\": -1.5e3, \"t\": [true, false, null]}";
        QCOMPARE(mendJson(json), json);
    }

    void what_telegram_desktop_writes_becomes_json_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *name, const char *raw, const char *mended) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(mended);
        };
        row("hex escape", "{\"a\":\"\\x1B[0m\\x00\"}", "{\"a\":\"\\u001b[0m\\u0000\"}");
        row("hex escape cut", "{\"a\":\"\\x1\"}", "{\"a\":\"\\\\x1\"}");
        row("escaped backslash before x", "{\"a\":\"\\\\x41\"}", "{\"a\":\"\\\\x41\"}");
        row("lone high surrogate", "{\"a\":\"\\ud800 x\"}", "{\"a\":\"\xEF\xBF\xBD x\"}");
        row("lone low surrogate", "{\"a\":\"\\udc00\"}", "{\"a\":\"\xEF\xBF\xBD\"}");
        row("two high surrogates", "{\"a\":\"\\ud83d\\ud83d\\udd25\"}", "{\"a\":\"\xEF\xBF\xBD\\ud83d\\udd25\"}");
        row("malformed bytes", "{\"a\":\"\xFF\xC0\xAF\"}", "{\"a\":\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"}");
        row("raw line break", "{\"a\":\"x\ny\"}", "{\"a\":\"x\\u000ay\"}");
        row("bare path", "{\"document_id\": stickers/a b.tgs\n}", "{\"document_id\": \"stickers/a b.tgs\"\n}");
        row("bare note", "{\"document_id\": (File not included. Change it.), \"b\": 1}",
            "{\"document_id\": \"(File not included. Change it.)\", \"b\": 1}");
    }

    void what_telegram_desktop_writes_becomes_json()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, mended);
        QCOMPARE(QByteArray::fromStdString(mendJson(raw.toStdString())), mended);
        QVERIFY(QJsonDocument::fromJson(mended).isObject());
    }

    void any_cut_of_any_text_is_mended_without_reading_beyond_it()
    {
        const std::string text
            = "{\"a\":\"\\x1B\\ud83d\\udd25\xF0\x9F\x94\xA5\\\"\",\"b\":bare \xFF word,\"c\":\"\\u12\"}";
        for (size_t from = 0; from < text.size(); ++from) {
            for (size_t length = 0; from + length <= text.size(); ++length)
                QVERIFY(mendJson(std::string(text, from, length)).size() < text.size() * 6);
        }
    }

    void a_copy_without_content_has_no_text_of_anybody()
    {
        const std::string raw
            = "{\"id\": -5, \"type\": \"message\", \"date\": \"2024-01-01T00:00:00\", \"from\": \"Secret\",\n"
              " \"from_id\": \"user5\", \"text\": [\"Secret \\\"x\\\"\", {\"type\": \"text_link\", \"text\": "
              "\"Secret\", \"href\": \"Secret\"}],\n"
              " \"contact_information\": {\"first_name\": \"Secret\", \"phone_number\": \"Secret\"}, \"poll\": "
              "{\"question\": \"Secret\"}}";
        const std::string blank = withoutContent(raw);
        QVERIFY(blank.find("Secret") == std::string::npos);
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(blank)).object();
        QCOMPARE(object.value("id").toInt(), -5);
        QCOMPARE(object.value("from_id").toString(), "user5");
        QCOMPARE(object.value("date").toString(), "2024-01-01T00:00:00");
        for (size_t cut = 0; cut < raw.size(); ++cut)
            QVERIFY(withoutContent(raw.substr(0, cut)).size() <= cut + 2);
    }
};

TGD_TEST_CLASS(ExportMenderTest);
#include "export_mender_test.moc"
