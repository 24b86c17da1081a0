#include "poller_rig.h"
#include "support/test_registry.h"

#include <QSet>

using tgd::botapi::RequestRecord;
using tgd::domain::ConnectionState;
using Rig = tgd::test::PollerRig;

// Every error and fault that concerns the long poll: what it does, and that nothing is lost.
class PollerFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_of_the_way_are_waited_out_without_loss_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<qint64>("deadlineMs");
        for (const char *fault : {"reset_before_headers", "reset_mid_body", "chunked_cut", "length_too_small",
                 "length_too_large", "html_200", "html_502", "restart_500", "unavailable_503", "redirect",
                 "ok_without_result", "result_object"})
            QTest::newRow(fault) << QByteArray(fault) << qint64(0);
        for (const char *fault : {"stall_mid_body", "stall_before_headers", "slow_loris"})
            QTest::newRow(fault) << QByteArray(fault) << qint64(40'000);
    }

    void faults_of_the_way_are_waited_out_without_loss()
    {
        QFETCH(QByteArray, fault);
        QFETCH(qint64, deadlineMs);
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = fault, .nth = 1, .count = 1}));
        rig.add(1, 10);
        rig.poller->start();
        QTRY_VERIFY(rig.simulator.requestCount("getUpdates") >= 1);
        if (deadlineMs > 0) {
            QTest::qWait(50);  // what the server is going to send has arrived
            QVERIFY(rig.failures.isEmpty());
            rig.scheduler.advance(deadlineMs);
        }
        // Qt may have asked once more by itself where a connection broke before the first byte.
        if (fault != "reset_before_headers") {
            QVERIFY(rig.failedTimes(1));
            QCOMPARE(rig.ids, QList<qint64>());
        }
        rig.scheduler.advance(1000);
        QTRY_COMPARE(rig.ids.size(), 10);
        QTRY_COMPARE(rig.simulator.pendingUpdates(), 0);
        QCOMPARE(rig.state(), ConnectionState::Polling);
        for (const RequestRecord &request : rig.simulator.requests())
            QVERIFY(!request.method.isEmpty());  // a redirect was not followed
        for (const QString &why : rig.failures)
            QVERIFY2(!why.contains(rig.simulator.token()), qPrintable(why));
    }

    // It spoils every answer it is in, and Telegram gives it again until it is confirmed.
    void an_update_that_spoils_its_answer_is_isolated_and_handed_on_as_it_is()
    {
        Rig rig;
        rig.add(1, 40);
        const qint64 bad = rig.simulator.nextUpdateId();
        const QByteArray broken = "{\"update_id\":" + QByteArray::number(bad) + ",\"message\":{\"text\":\"]}\",\"oops";
        rig.simulator.addVerbatim(broken);
        rig.add(41, 90);
        QList<QByteArray> raws;
        QObject::connect(rig.poller.get(), &tgd::bot::Poller::batchArrived, rig.poller.get(),
            [&raws](const tgd::bot::SharedBatch &batch) {
                for (const auto &update : batch->updates)
                    raws << QByteArray::fromStdString(update.json);
            });
        rig.poller->start();
        for (int i = 0; i < 200 && rig.ids.size() < 91; ++i)
            rig.pass(1000);
        QCOMPARE(rig.ids.size(), 91);
        QCOMPARE(rig.ids[40], bad);
        QVERIFY(raws[40].contains("oops"));
        for (int i = 1; i < 91; ++i)
            QCOMPARE(rig.ids[i], rig.ids[i - 1] + 1);
        QTRY_COMPARE(rig.simulator.pendingUpdates(), 0);
        QVERIFY(rig.simulator.requestCount("getUpdates") < 60);
        rig.add(91, 250);
        for (int i = 0; i < 50 && rig.ids.size() < 251; ++i)
            rig.pass(1000);
        QCOMPARE(rig.ids.size(), 251);
        QCOMPARE(rig.simulator.requests("getUpdates").last().arguments["limit"].toInt(), 100);
    }

    void an_answer_without_an_update_in_it_confirms_nothing()
    {
        Rig rig;
        rig.add(1, 3);
        QVERIFY(rig.startAndHold());
        QVERIFY(rig.simulator.addFault({.fault = "result_object", .nth = 1, .count = 12}));
        rig.add(4, 6);  // ends the open poll
        QTRY_COMPARE(rig.ids.size(), 6);
        rig.add(7, 9);
        for (int i = 0; i < 300 && rig.ids.size() < 9; ++i)
            rig.pass(1000);
        QCOMPARE(rig.ids.size(), 9);
        QCOMPARE(rig.failures.size(), 12);
        QCOMPARE(rig.simulator.requests("getUpdates").last().arguments["limit"].toInt(), 100);
    }

    void a_compressed_answer_is_read()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "gzip", .nth = 1, .count = 1}));
        rig.add(1, 3);
        rig.poller->start();
        QTRY_COMPARE(rig.ids.size(), 3);
        QVERIFY(rig.failures.isEmpty());
    }

    void strange_batches_are_handed_on_whole_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *fault : {"poison_update", "duplicate_update", "descending_ids", "reordered_ids", "huge_update",
                 "four_mebibytes", "unknown_kind", "replay_batch"})
            QTest::newRow(fault) << QByteArray(fault);
    }

    void strange_batches_are_handed_on_whole()
    {
        QFETCH(QByteArray, fault);
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = fault, .nth = 1, .count = 1}));
        rig.add(1, 100);
        rig.poller->start();
        for (int i = 0; i < 100 && rig.simulator.pendingUpdates() > 0; ++i)
            rig.pass(100);
        QCOMPARE(rig.simulator.pendingUpdates(), 0);
        QCOMPARE(QSet<qint64>(rig.ids.begin(), rig.ids.end()).size(), 100);
        QVERIFY(rig.failures.isEmpty());
    }

    void a_server_that_does_not_hold_is_not_asked_without_pause()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "empty_at_once", .nth = 1, .count = 50}));
        rig.poller->start();
        QTRY_COMPARE(rig.completed, 1);
        for (int i = 0; i < 200; ++i)
            rig.pass(100);
        QVERIFY2(rig.completed < 10, qPrintable(QString::number(rig.completed)));
        QVERIFY(rig.completed > 2);
    }

    void a_flood_is_waited_out_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("alerts");
        QTest::newRow("seven seconds") << QByteArray("flood_429") << qint64(7) << false;
        QTest::newRow("in the header only") << QByteArray("flood_429_header_only") << qint64(7) << false;
        QTest::newRow("no time given") << QByteArray("flood_429_bare") << qint64(5) << false;
        QTest::newRow("nought") << QByteArray("flood_429_zero") << qint64(0) << false;
        QTest::newRow("a day") << QByteArray("flood_429_day") << qint64(86400) << true;
    }

    void a_flood_is_waited_out()
    {
        QFETCH(QByteArray, fault);
        QFETCH(qint64, seconds);
        QFETCH(bool, alerts);
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = fault, .nth = 1, .count = 1, .value = 7}));
        rig.poller->start();
        QVERIFY(rig.failedTimes(1));
        QCOMPARE(rig.state(), ConnectionState::RateLimited);
        QCOMPARE(rig.poller->status().needsAttention, alerts);
        rig.scheduler.advance(seconds * 1000 + 499);
        QTest::qWait(20);
        QCOMPARE(rig.simulator.requestCount("getUpdates"), 1);
        rig.scheduler.advance(1);
        QTRY_COMPARE(rig.simulator.requestCount("getUpdates"), 2);
    }

    void a_rejected_token_is_tried_again_every_five_minutes()
    {
        Rig rig;
        rig.simulator.setToken(rig.simulator.token(), tgd::botapi::TokenState::Revoked);
        rig.poller->start();
        QVERIFY(rig.failedTimes(1));
        QCOMPARE(rig.state(), ConnectionState::TokenRejected);
        QVERIFY(rig.poller->status().needsAttention);
        rig.scheduler.advance(299'999);
        QTest::qWait(20);
        QCOMPARE(rig.simulator.requestCount("getMe"), 1);
        rig.simulator.setToken(rig.simulator.token(), tgd::botapi::TokenState::Valid);
        rig.scheduler.advance(1);
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        QVERIFY(!rig.gaveUp);
    }

    void a_malformed_token_is_not_tried_again()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "not_found_404", .method = "*", .nth = 1, .count = 100}));
        rig.poller->start();
        QTRY_VERIFY(rig.gaveUp);
        QCOMPARE(rig.state(), ConnectionState::MalformedToken);
        rig.scheduler.advance(3'600'000);
        QTest::qWait(20);
        QCOMPARE(rig.simulator.requestCount(), 1);
    }

    void a_local_server_that_refuses_the_bot_is_explained_data()
    {
        QTest::addColumn<tgd::botapi::TokenState>("token");
        QTest::newRow("not allowed") << tgd::botapi::TokenState::NotAllowed;
        QTest::newRow("logged out") << tgd::botapi::TokenState::LoggedOut;
        QTest::newRow("api id") << tgd::botapi::TokenState::InvalidApiId;
    }

    void a_local_server_that_refuses_the_bot_is_explained()
    {
        QFETCH(tgd::botapi::TokenState, token);
        Rig rig;
        rig.simulator.setToken(rig.simulator.token(), token);
        rig.poller->start();
        QTRY_VERIFY(rig.gaveUp);
        QCOMPARE(rig.state(), ConnectionState::Refused);
        QVERIFY(!rig.poller->status().whatToDo.isEmpty());
    }

    void one_conflict_is_no_second_poller_but_a_storm_is()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "conflict_storm", .nth = 1, .count = 3}));
        rig.poller->start();
        QVERIFY(rig.failedTimes(1));
        QCOMPARE(rig.state(), ConnectionState::Connecting);
        rig.scheduler.advance(5000);
        QVERIFY(rig.failedTimes(2));
        rig.scheduler.advance(10'000);
        QVERIFY(rig.failedTimes(3));
        QCOMPARE(rig.state(), ConnectionState::SecondPoller);
        rig.scheduler.advance(20'000);
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        rig.add(1, 1);
        QTRY_COMPARE(rig.state(), ConnectionState::Polling);
    }
};

TGD_TEST_CLASS(PollerFaultsTest);
#include "poller_faults_test.moc"
