#include "domain/period.h"
#include "support/test_registry.h"

#include <QtTest>

using tgd::domain::Period;

class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void both_ends_are_included()
    {
        const Period month{QDate(2024, 2, 1), QDate(2024, 2, 29)};
        QCOMPARE(month.days(), 29);
        QCOMPARE(month.previous(), (Period{QDate(2024, 1, 3), QDate(2024, 1, 31)}));
        QCOMPARE(Period::lastDays(QDate(2024, 3, 1), 30), (Period{QDate(2024, 2, 1), QDate(2024, 3, 1)}));
    }

    void an_end_before_the_start_is_no_period()
    {
        QVERIFY(!(Period{QDate(2024, 2, 2), QDate(2024, 2, 1)}).isValid());
        QVERIFY(!Period{}.isValid());
    }
};

TGD_TEST_CLASS(PeriodTest);
#include "period_test.moc"
