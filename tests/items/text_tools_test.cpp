#include "domain/fuzzy_match.h"
#include "domain/number_text.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::domain;

class TextToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void letters_are_found_in_order_only()
    {
        QVERIFY(fuzzyMatch("pg", "Photo Walking"));
        QVERIFY(fuzzyMatch("PG", "pg-3 replica"));
        QVERIFY(!fuzzyMatch("gp", "pg-3"));
        QVERIFY(!fuzzyMatch("pgx", "pg-3"));
        QVERIFY(fuzzyMatch("", "anything"));
    }

    void hits_say_where_and_words_count_more()
    {
        QCOMPARE(fuzzyMatch("pg", "Photo Walking")->positions, (std::vector<int>{0, 12}));
        // The run inside beats the scattered letters before it.
        QCOMPARE(fuzzyMatch("list", "Collapse the list")->positions, (std::vector<int>{13, 14, 15, 16}));
        QVERIFY(fuzzyMatch("th", "Theme: dark")->score > fuzzyMatch("th", "Health")->score);
    }

    void numbers_are_short_and_grouped()
    {
        QCOMPARE(grouped(531240), "531,240");
        QCOMPARE(grouped(-12), QString(QChar(0x2212)) + "12");
        QCOMPARE(signedGrouped(333), "+333");
        QCOMPARE(signedGrouped(0), "0");
        QCOMPARE(compact(849), "849");
        QCOMPARE(compact(9999), "9,999");
        QCOMPARE(compact(489900), QString("489.9") + QChar(0xA0) + "k");
        QCOMPARE(compact(16'100'000), QString("16.1") + QChar(0xA0) + "M");
        QCOMPARE(compact(999'990), QString("1.0") + QChar(0xA0) + "M");
    }

    void axis_labels_use_si()
    {
        QCOMPARE(axisNumber(0), "0");
        QCOMPARE(axisNumber(500), "500");
        QCOMPARE(axisNumber(10000), "10k");
        QCOMPARE(axisNumber(1'500'000), "1.5M");
        QCOMPARE(axisNumber(0.5), "0.5");
    }

    void ages_are_rounded_down()
    {
        QCOMPARE(ageText(3), "now");
        QCOMPARE(ageText(59), "59 s");
        QCOMPARE(ageText(119), "1 min");
        QCOMPARE(ageText(7200), "2 h");
        QCOMPARE(ageText(3 * 86400), "3 d");
    }
};

TGD_TEST_CLASS(TextToolsTest);
#include "text_tools_test.moc"
