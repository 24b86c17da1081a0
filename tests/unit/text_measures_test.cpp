#include "telegram/text_measures.h"

#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::telegram;

class TextMeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_follow_the_existing_rule_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("links");
        const auto row = [](const char *text, qint64 links) { QTest::newRow(text) << QByteArray(text) << links; };
        row("HTTP://X.com", 0);
        row("t.me/x", 0);
        row("https://пример.рф", 0);
        row("http://", 0);
        row("https:///", 1);
        row("http://ahttp://b", 1);
        row("http://a,http://b", 1);
        row("http://a\"http://b", 2);
        row("http://a.b/~x", 1);
        row("http://#a", 0);
        row("hhttp://a", 1);
        row("http:/ http://x", 1);
        row("httpshttps://x", 1);
        row("http://\"https://!", 1);
        row("see https://a.b and http://c.d", 2);
        row("https", 0);
        row("", 0);
    }

    void links_follow_the_existing_rule()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, links);
        QCOMPARE(linkCount(text.toStdString()), links);
        QCOMPARE(measure(text.toStdString()).links, links);
    }

    void exactly_1400_code_points_are_emoji()
    {
        int count = 0;
        for (char32_t c = 0; c <= 0x10FFFF; ++c)
            count += isEmoji(c);
        QCOMPARE(count, 1400);
        for (const char32_t c : U"0123456789#*\U0001F1E6\U0001F1FF\u200D\uFE0F")
            QVERIFY(!isEmoji(c));
        for (const char32_t c : {U'\u00A9', U'\u00AE', U'\u2122', U'\U0001F3FB', U'\U0001F6D8', U'\U0001FAEF'})
            QVERIFY(isEmoji(c));
    }

    void emoji_are_counted_one_by_one_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("emoji");
        QTest::newRow("a flag is none") << QString::fromUtf8("🇩🇪") << qint64(0);
        QTest::newRow("a family counts its members") << QString::fromUtf8("👨‍👩‍👧") << qint64(3);
        QTest::newRow("a skin tone counts") << QString::fromUtf8("👍🏽") << qint64(2);
        QTest::newRow("heart with selector") << QString::fromUtf8("❤️") << qint64(1);
        QTest::newRow("keycap") << QString::fromUtf8("1️⃣") << qint64(0);
        QTest::newRow("signs") << QString::fromUtf8("©®™") << qint64(3);
        QTest::newRow("among text") << QString::fromUtf8("дом 🔥 花📊x") << qint64(2);
    }

    void emoji_are_counted_one_by_one()
    {
        QFETCH(QString, text);
        QFETCH(qint64, emoji);
        QCOMPARE(measure(text.toStdString()).emoji, emoji);
    }

    void lengths_are_code_points_and_utf16_units()
    {
        const QString text = QString::fromUtf8("aé花🔥");
        const TextMeasures measures = measure(text.toStdString());
        QCOMPARE(measures.codePoints, qint64(4));
        QCOMPARE(measures.utf16Units, qint64(text.size()));
        QCOMPARE(utf16Length(text.toStdString()), qint64(text.size()));
        QCOMPARE(
            QString::fromStdString(std::string(firstCodePoints(text.toStdString(), 3))), QString::fromUtf8("aé花"));
    }

    // Whatever stands where: at each length up to several blocks, and where counts of eight bits are full.
    void counts_do_not_depend_on_where_a_character_stands()
    {
        for (const char *const unit : {"a", "é", "花", "🔥", "©", "〰", "п"}) {
            const QString one = QString::fromUtf8(unit);
            const bool isEmojiUnit = isEmoji(one.toUcs4().first());
            for (const int before : {0, 1, 7, 8, 13, 14, 15, 16, 17, 31, 4075, 4079, 4080, 4081}) {
                for (const int times : {1, 2, 40, 5000}) {
                    const QString text = QString(before, QLatin1Char('x')) + one.repeated(times);
                    const TextMeasures measures = measure(text.toStdString());
                    QCOMPARE(measures.codePoints, qint64(text.toUcs4().size()));
                    QCOMPARE(measures.utf16Units, qint64(text.size()));
                    QCOMPARE(measures.emoji, qint64(isEmojiUnit ? times : 0));
                    QCOMPARE(measure((text + " http://a ").toStdString()).links, qint64(1));
                }
            }
        }
    }

    void malformed_bytes_do_not_read_beyond_the_end()
    {
        for (const std::string text : {"\xF0\x9F\x94", "\xF0", "\xC3", "\xFF\xFF\xFF\xFF", "\x80\x80"}) {
            for (size_t cut = 0; cut <= text.size(); ++cut)
                QVERIFY(measure(std::string_view(text).substr(0, cut)).emoji >= 0);
        }
    }
};

TGD_TEST_CLASS(TextMeasuresTest);
#include "text_measures_test.moc"
