#include "poller_rig.h"
#include "support/test_registry.h"

using tgd::domain::ConnectionState;
using Rig = tgd::test::PollerRig;
using tgd::bot::Poller;

// The long poll against a server that does what servers do.
class PollerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_begins_without_an_offset_and_confirms_only_what_is_durable()
    {
        Rig rig;
        rig.add(1, 150);
        rig.storesAtOnce = false;
        rig.poller->start();
        QTRY_VERIFY(rig.held);
        QCOMPARE(rig.ids.size(), 100);
        QCOMPARE(rig.offsets(), QList<QJsonValue>{QJsonValue(QJsonValue::Undefined)});
        rig.scheduler.advance(20'000);  // nothing is asked while a batch waits
        QCOMPARE(rig.simulator.requestCount("getUpdates"), 1);
        QCOMPARE(rig.simulator.pendingUpdates(), 150);
        const qint64 first = rig.ids.front();
        rig.store();
        QTRY_VERIFY(rig.held);
        QCOMPARE(rig.offsets().last().toInteger(), first + 100);
        rig.store();
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        QCOMPARE(rig.simulator.pendingUpdates(), 0);
        QCOMPARE(rig.state(), ConnectionState::Polling);
        const QJsonObject asked = rig.simulator.requests("getUpdates").last().arguments;
        QCOMPARE(asked["allowed_updates"].toArray(), Poller::allowedUpdates());
        QCOMPARE(asked["timeout"].toInt(), 30);
    }

    void ids_that_start_again_lower_are_followed()
    {
        Rig rig;
        rig.add(1, 3);
        QVERIFY(rig.startAndHold());
        rig.simulator.restartIdsAt(17);
        rig.add(4, 5);
        QTRY_COMPARE(rig.ids.size(), 5);
        QCOMPARE(rig.ids.mid(3), (QList<qint64>{17, 18}));
        QTRY_COMPARE(rig.simulator.pendingUpdates(), 0);
        QTRY_COMPARE(rig.offsets().last().toInteger(), 19);
    }

    void the_last_possible_id_neither_blocks_nor_spins()
    {
        Rig rig;
        rig.simulator.restartIdsAt(2147483647);
        rig.add(1, 1);
        rig.poller->start();
        QTRY_COMPARE(rig.simulator.requestCount("getUpdates"), 2);
        QTRY_VERIFY(!rig.ids.isEmpty());
        QCOMPARE(rig.ids.count(2147483647), rig.ids.size());  // it may come again: nothing can confirm it
        QVERIFY(rig.offsets().last().isUndefined());
        rig.add(2, 2);
        for (int i = 0; i < 100 && rig.simulator.pendingUpdates() > 0; ++i) {
            rig.pass(1000);
        }
        QCOMPARE(rig.simulator.pendingUpdates(), 0);
        QVERIFY(rig.simulator.requestCount("getUpdates") < 12);
    }

    void a_webhook_is_shown_never_removed_and_waited_for()
    {
        Rig rig;
        QVERIFY(rig.startAndHold());
        QVERIFY(rig.simulator.addFault({.fault = "set_webhook", .nth = 1, .count = 1}));
        rig.add(1, 1);  // ends the open poll; the next one meets the webhook
        QTRY_COMPARE(rig.state(), ConnectionState::WebhookActive);
        QTRY_VERIFY2(rig.poller->status().cause.contains("http"), qPrintable(rig.poller->status().cause));
        QVERIFY(rig.poller->status().needsAttention);
        QCOMPARE(rig.simulator.requestCount("deleteWebhook"), 0);
        const int before = rig.simulator.requestCount("getUpdates");
        rig.scheduler.advance(30'000);
        QTRY_VERIFY(rig.simulator.requestCount("getWebhookInfo") >= 2);
        QCOMPARE(rig.simulator.requestCount("getUpdates"), before);
    }

    void a_poll_that_is_wedged_is_found_and_made_anew()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "stall_before_headers", .nth = 1, .count = 1}));
        rig.add(1, 5);
        rig.poller->start();
        QTRY_COMPARE(rig.simulator.requestCount("getUpdates"), 1);
        rig.scheduler.advance(30'000);
        QTRY_COMPARE(rig.simulator.requestCount("getWebhookInfo"), 1);
        rig.scheduler.advance(10'000);  // its own deadline ends the poll
        QVERIFY(rig.failedTimes(1));
        rig.scheduler.advance(1000);
        QTRY_COMPARE(rig.ids.size(), 5);
    }

    void updates_that_wait_while_polls_are_empty_mean_a_stall()
    {
        Rig rig;
        QVERIFY(rig.simulator.addFault({.fault = "empty_at_once", .nth = 1, .count = 1000}));
        rig.add(1, 4);
        rig.poller->start();
        QTRY_COMPARE(rig.state(), ConnectionState::Polling);
        for (int i = 0; i < 120 && rig.state() != ConnectionState::Stalled; ++i) {
            rig.pass(1000);
            QTRY_COMPARE(rig.simulator.requests("getWebhookInfo").size(), (i + 1) / 25);
        }
        QCOMPARE(rig.state(), ConnectionState::Stalled);
        QCOMPARE(rig.simulator.requestCount("getWebhookInfo"), 2);
        QVERIFY(rig.poller->status().needsAttention);
        rig.simulator.clearFaults();
        for (int i = 0; i < 100 && rig.ids.isEmpty(); ++i)
            rig.pass(1000);
        QCOMPARE(rig.ids.size(), 4);
        QCOMPARE(rig.state(), ConnectionState::Polling);
    }

    void an_outage_of_more_than_a_day_is_a_gap_whatever_the_clock_says()
    {
        Rig rig;
        QVERIFY(rig.startAndHold());
        rig.add(1, 1);
        QTRY_COMPARE(rig.completed, 1);
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        rig.simulator.jumpWall(2 * 86400);  // somebody sets the clock: no gap
        rig.add(2, 2);
        QTRY_COMPARE(rig.completed, 2);
        QCOMPARE(rig.gaps.size(), 0);
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        QVERIFY(rig.simulator.addFault({.fault = "stall_before_headers", .nth = 1, .count = 1}));
        rig.add(3, 3);
        QTRY_COMPARE(rig.completed, 3);
        rig.simulator.jumpWall(26 * 3600);
        rig.scheduler.sleep(26 * 3'600'000LL);
        QTRY_VERIFY(!rig.failures.isEmpty());
        rig.scheduler.advance(1000);
        rig.add(4, 4);
        QTRY_COMPARE(rig.gaps.size(), 1);
        QVERIFY((rig.gaps[0].second.value - rig.gaps[0].first.value) / 1'000'000 >= 26 * 3600);
    }

    void a_run_that_starts_after_more_than_a_day_reports_the_gap()
    {
        Rig rig;
        Poller::Options options;
        options.lastGood = tgd::domain::UtcMicros{rig.simulator.clock().now().value - 25 * 3600 * 1'000'000LL};
        rig.make(options);
        rig.add(1, 1);
        rig.poller->start();
        QTRY_COMPARE(rig.gaps.size(), 1);
        QCOMPARE(rig.gaps[0].first, *options.lastGood);
    }

    void stopping_while_a_poll_is_open_needs_no_more_words()
    {
        Rig rig;
        rig.add(1, 2);
        QVERIFY(rig.startAndHold());
        const int asked = rig.simulator.requestCount("getUpdates");
        // The server may hold a poll before its sender hears that it went out; unsure, the poller would confirm again.
        QTRY_VERIFY(rig.polls->wasSent(tgd::bot::BotApiClient::Id(asked)));
        rig.poller->stop();
        QTRY_VERIFY(rig.stopped);
        QCOMPARE(rig.simulator.requestCount("getUpdates"), asked);
        QCOMPARE(rig.simulator.pendingUpdates(), 0);
        QCOMPARE(rig.state(), ConnectionState::Stopped);
    }

    void stopping_with_a_batch_at_hand_waits_for_it_and_confirms_once()
    {
        Rig rig;
        rig.add(1, 2);
        rig.storesAtOnce = false;
        rig.poller->start();
        QTRY_VERIFY(rig.held);
        rig.poller->stop();
        QVERIFY(!rig.stopped);
        rig.add(3, 3);
        rig.store();
        QTRY_VERIFY(rig.stopped);
        QCOMPARE(rig.simulator.requestCount("getUpdates"), 2);
        QCOMPARE(rig.simulator.requests("getUpdates").last().arguments["limit"].toInt(), 1);
        QCOMPARE(rig.simulator.pendingUpdates(), 1);  // the one that came later is for the next run
    }

    void a_batch_that_was_given_up_is_not_confirmed()
    {
        Rig rig;
        rig.add(1, 2);
        rig.storesAtOnce = false;
        rig.poller->start();
        QTRY_VERIFY(rig.held);
        rig.poller->stop();
        rig.poller->batchGivenUp();
        QTRY_VERIFY(rig.stopped);
        QCOMPARE(rig.simulator.requestCount("getUpdates"), 1);
        QCOMPARE(rig.simulator.pendingUpdates(), 2);
    }
};

TGD_TEST_CLASS(PollerTest);
#include "poller_test.moc"
