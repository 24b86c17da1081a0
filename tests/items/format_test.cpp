#include "domain/format.h"
#include "support/test_registry.h"

#include <QLocale>
#include <QtTest>

using namespace tgd::domain;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void figures_read_as_the_design_shows_them()
    {
        QCOMPARE(format::count(531240), QString("531,240"));
        QCOMPARE(format::signedCount(333), QString("+333"));
        QCOMPARE(format::signedCount(-12), QString(QChar(0x2212)) + "12");
        QCOMPARE(format::shortCount(489'900), QString("489.9 k").replace(' ', QChar(0xA0)));
        QCOMPARE(format::shortCount(999'960), QString("1.0 M").replace(' ', QChar(0xA0)));
        QCOMPARE(format::shortCount(950), QString("950"));
        QCOMPARE(format::percent(0.462), QString("46.2 %").replace(' ', QChar(0xA0)));
        QCOMPARE(format::bytes(1'258'291), QString("1.2 MiB").replace(' ', QChar(0xA0)));
        QCOMPARE(format::duration(400'000), QString("0.4 s"));
        QCOMPARE(format::duration(252'000'000), QString("4 min 12 s"));
    }

    void a_change_needs_a_basis()
    {
        QVERIFY(!format::relativeChange(5, 0));
        const auto down = format::relativeChange(97.4, 100);
        QVERIFY(down && !down->up);
        QCOMPARE(down->text, QString(QChar(0x2212)) + QString("2.6 %").replace(' ', QChar(0xA0)));
    }

    void a_period_names_the_year_only_when_it_matters()
    {
        const QDate today(2026, 11, 24);
        QCOMPARE(format::period({QDate(2026, 10, 26), today}, today), QString("26 Oct–24 Nov"));
        QCOMPARE(format::period({QDate(2024, 3, 1), QDate(2024, 3, 9)}, today), QString("1 Mar–9 Mar 2024"));
    }
};

TGD_TEST_CLASS(FormatTest);
#include "format_test.moc"
