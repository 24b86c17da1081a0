#include "ingest/export_splitter.h"

#include "support/memory_source.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;
using ingest::ExportSplitter;

namespace {

// Everything a splitter says of a text, as one comparable list.
struct Told {
    QStringList events;
    std::optional<qint64> truncatedAt;
    QString error;
    qint64 account = 0;
    int messages = 0;

    bool operator==(const Told &) const = default;
};

Told tell(const std::string &text, qint64 piece = 1 << 20, bool seekable = true)
{
    test::MemorySource source(text, piece, seekable);
    ExportSplitter splitter(source);
    Told told;
    for (;;) {
        const auto event = splitter.next();
        if (!event) {
            told.error = event.error().message;
            return told;
        }
        const auto &chat = splitter.chat();
        switch (*event) {
        case ExportSplitter::Event::ChatBegin:
            told.events << QStringLiteral("begin %1 %2").arg(chat.id.value_or(-1)).arg(chat.type.c_str());
            break;
        case ExportSplitter::Event::Message:
            ++told.messages;
            told.events << QString::fromUtf8(splitter.message().data(), qsizetype(splitter.message().size()));
            if (text.substr(size_t(splitter.messageStart()), splitter.message().size()) != splitter.message())
                told.events << "the offset is wrong";
            break;
        case ExportSplitter::Event::ChatEnd:
            told.events << "end " + QString::fromStdString(chat.name.value_or("(none)"));
            break;
        case ExportSplitter::Event::End:
            told.truncatedAt = splitter.truncatedAt();
            told.account = splitter.account();
            return told;
        }
    }
}

const std::string single = "{\n"
                           " \"name\": \"A \\\"quoted\\\" [name]\", \"type\": \"private_supergroup\", \"id\": 77, "
                           "\"extra\": {\"messages\": [{\"id\": 9}]},\n"
                           " \"messages\": [ {\"id\": 1, \"text\": \"}]\\\"\\\\ \"}, {\"id\": 2, \"n\": {\"a\": [1, "
                           "{\"b\": \"\\x1b]\"}]}}, 5, \"six\", [7], null ]\n"
                           "}";

const std::string full
    = "{\"about\": \"x\", \"personal_information\": {\"user_id\": 4242, \"first_name\": \"A\"},\n"
      " \"contacts\": {\"list\": [{\"id\": 3}]},\n"
      " \"chats\": {\"about\": \"y\", \"list\": [\n"
      "  {\"name\": \"One\", \"type\": \"personal_chat\", \"id\": 1, \"messages\": [{\"id\": 1}]},\n"
      "  {\"type\": \"saved_messages\", \"id\": 2, \"messages\": []},\n"
      "  {\"name\": \"Three\", \"type\": \"private_group\", \"id\": 3, \"messages\": [{\"id\": 1}, {\"id\": 2}]}\n"
      " ]},\n"
      " \"left_chats\": {\"list\": [{\"name\": null, \"type\": \"public_channel\", \"id\": 4, \"messages\": [{\"id\": "
      "1}]}]}}";

const std::string reversed
    = "{\"messages\": [{\"id\": 1}, {\"id\": 2}], \"type\": \"public_supergroup\", \"id\": 5, \"name\": \"N\"}";

}  // namespace

class ExportSplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elements_of_messages_come_one_by_one()
    {
        const Told told = tell(single);
        QCOMPARE(told.events,
            (QStringList{"begin 77 private_supergroup", "{\"id\": 1, \"text\": \"}]\\\"\\\\ \"}",
                "{\"id\": 2, \"n\": {\"a\": [1, {\"b\": \"\\x1b]\"}]}}", "5", "\"six\"", "[7]", "null",
                "end A \"quoted\" [name]"}));
        QVERIFY(!told.truncatedAt);
    }

    void a_full_account_has_all_its_chats()
    {
        const Told told = tell(full);
        QCOMPARE(told.events,
            (QStringList{"begin 1 personal_chat", "{\"id\": 1}", "end One", "begin 2 saved_messages", "end (none)",
                "begin 3 private_group", "{\"id\": 1}", "{\"id\": 2}", "end Three", "begin 4 public_channel",
                "{\"id\": 1}", "end (none)"}));
        QCOMPARE(told.account, qint64(4242));
    }

    void a_header_behind_the_messages_is_found_in_a_file_but_not_in_a_pipe()
    {
        const Told told = tell(reversed);
        QCOMPARE(told.events.value(0), "begin 5 public_supergroup");
        QCOMPARE(told.messages, 2);
        QCOMPARE(told.events.last(), "end N");
        QVERIFY(tell(reversed, 1 << 20, false).error.contains("pipe"));
    }

    void the_size_of_the_pieces_does_not_matter()
    {
        for (const std::string &text : {single, full, reversed, "\xEF\xBB\xBF" + single}) {
            const Told whole = tell(text);
            QVERIFY(whole.messages > 0);
            for (qint64 piece = 1; piece <= 64; ++piece)
                QVERIFY2(tell(text, piece) == whole, qPrintable(QString::number(piece)));
        }
    }

    void line_ends_and_a_byte_order_mark_do_not_matter()
    {
        std::string crlf = "\xEF\xBB\xBF";
        for (const char c : single)
            crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
        QCOMPARE(tell(crlf).events, tell(single).events);
    }

    void a_file_cut_anywhere_keeps_what_is_complete()
    {
        for (const std::string &text : {single, full}) {
            int messages = 0;
            for (size_t cut = 1; cut < text.size(); ++cut) {
                const Told told = tell(text.substr(0, cut), 7);
                QVERIFY2(told.error.isEmpty(), qPrintable(told.error));
                QVERIFY(told.truncatedAt.has_value());
                QCOMPARE(*told.truncatedAt, qint64(cut));
                QVERIFY(told.messages >= messages);
                messages = told.messages;
                QCOMPARE(told.events.filter("begin").size(), told.events.filter("end").size());
            }
            QCOMPARE(messages, tell(text).messages);
        }
    }

    void what_is_no_export_is_named_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("white space") << QByteArray(" \n ") << "empty";
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>\n<html>") << "HTML";
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0", 6) << "compressed";
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0", 7) << "compressed";
        QTest::newRow("utf-16") << QByteArray("\xff\xfe{\0\"\0", 6) << "UTF-8";
        QTest::newRow("utf-16 without a mark") << QByteArray("{\0\"\0a\0", 6) << "UTF-8";
        QTest::newRow("text") << QByteArray("hello") << "not a Telegram Desktop export";
        QTest::newRow("array") << QByteArray("[{}]") << "not a Telegram Desktop export";
        QTest::newRow("other json") << QByteArray("{\"a\": 1}") << "no chats";
        QTest::newRow("chats of another type") << QByteArray("{\"chats\": 1, \"messages\": null}") << "no chats";
        QTest::newRow("no id") << QByteArray("{\"type\": \"public_channel\", \"messages\": []}") << "\"id\"";
    }

    void what_is_no_export_is_named()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString error = tell(bytes.toStdString(), 3).error;
        QVERIFY2(error.contains(word), qPrintable(error));
    }

    void deep_nesting_is_only_counted()
    {
        std::string deep(20'000, '[');
        deep += std::string(20'000, ']');
        const Told told = tell("{\"id\":1,\"type\":\"private_channel\",\"messages\":[" + deep + ",{\"id\":2}]}");
        QCOMPARE(told.messages, 2);
        QVERIFY(!told.truncatedAt);
    }

    void damage_between_messages_ends_the_reading_where_it_is()
    {
        const std::string text = "{\"id\":1,\"type\":\"private_channel\",\"messages\":[{\"id\":1},}, {\"id\":2}]}";
        const Told told = tell(text);
        QCOMPARE(told.messages, 1);
        QVERIFY(told.truncatedAt.has_value());
        QVERIFY(*told.truncatedAt < qint64(text.size()));
    }
};

TGD_TEST_CLASS(ExportSplitterTest);
#include "export_splitter_test.moc"
