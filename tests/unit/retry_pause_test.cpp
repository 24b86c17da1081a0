#include "storage/postgres/retry_pause.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::storage::postgres;

// How long transactions that were in each other's way wait.
class RetryPauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_pause_is_anything_from_nothing_to_its_whole_length()
    {
        QCOMPARE(retryPauseMs(0, 0.0), qint64(0));
        QCOMPARE(retryPauseMs(3, 0.0), qint64(0));
        QCOMPARE(retryPauseMs(0, 0.5), qint64(5));
        QCOMPARE(retryPauseMs(3, 0.5), qint64(40));
        QCOMPARE(retryPauseMs(0, 0.999), qint64(9));
    }

    void its_length_doubles_up_to_half_a_second()
    {
        qint64 most = firstRetryPauseMs;
        for (int attempt = 0; attempt < 60; ++attempt) {
            QCOMPARE(retryPauseMs(attempt, 1.0), most);
            most = std::min(most * 2, longestRetryPauseMs);
        }
    }
};

TGD_TEST_CLASS(RetryPauseTest);
#include "retry_pause_test.moc"
