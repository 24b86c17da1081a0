#include "support/test_registry.h"
#include "unit/simulator_bench.h"

using namespace tgd::botapi;
using namespace tgd::test;

// Long polls, throttles and conflicts, on a clock that stands until a test moves it.
class SimulatorPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_long_poll_ends_empty_at_its_timeout()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        bench.simulator.advanceMicros(29'999'999);
        QVERIFY(bench.simulator.isHoldingPoll());
        bench.simulator.advanceMicros(1);
        QVERIFY(!bench.simulator.isHoldingPoll());
        const BotAnswer answer = BotApiClient::finish(poll);
        QCOMPARE(answer.body, R"({"ok":true,"result":[]})");
        const RequestRecord record = bench.simulator.requests("getUpdates").first();
        QCOMPARE(record.answeredAt - record.arrivedAt, 30'000'000);
    }

    void a_long_poll_lasts_fifty_seconds_at_most()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll({{"timeout", 5000}});
        bench.simulator.advance(50);
        QCOMPARE(BotApiClient::finish(poll).status, 200);
    }

    void a_long_poll_ends_with_the_update_it_waited_for()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        const QList<qint64> ids = bench.addMessages(1);
        QCOMPARE(BotApiClient::finish(poll).ids(), ids);
        QVERIFY(!bench.simulator.isHoldingPoll());
    }

    void updates_a_moment_apart_come_in_one_answer()
    {
        SimulatorOptions options;
        options.speed = 0.001;  // a millisecond lasts a second
        SimulatorBench bench(options);
        const auto poll = bench.longPoll();
        const QList<qint64> ids = bench.addMessages(3);
        bench.simulator.advanceMicros(2000);
        QCOMPARE(BotApiClient::finish(poll).ids(), ids);
    }

    void asking_again_at_once_is_slowed_down()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(3);
        QCOMPARE(bench.poll().ids(), ids);
        bench.simulator.advanceMicros(499'999);
        QCOMPARE(bench.client.call("getUpdates").ids(), ids.mid(0, 1));
        bench.simulator.advanceMicros(500'000);
        QCOMPARE(bench.client.call("getUpdates").ids(), ids);
        QCOMPARE(bench.client.call("getUpdates", {{"offset", ids[1]}}).ids(), ids.mid(1));
    }

    void asking_again_within_three_seconds_waits_three()
    {
        SimulatorBench bench;
        QCOMPARE(bench.poll().ids(), QList<qint64>());
        bench.simulator.advanceMicros(2'999'999);
        const auto again = bench.longPoll({});
        QVERIFY(bench.simulator.isHoldingPoll());
        bench.simulator.advance(3);
        QCOMPARE(BotApiClient::finish(again).status, 200);
        bench.simulator.advance(3);
        QCOMPARE(bench.client.call("getUpdates").status, 200);
    }

    void the_older_of_two_polls_loses()
    {
        SimulatorBench bench;
        const auto older = bench.longPoll();
        const auto younger = bench.longPoll();
        const BotAnswer lost = BotApiClient::finish(older);
        QCOMPARE(lost.status, 409);
        QCOMPARE(lost.json()["error_code"].toInt(), 409);
        QCOMPARE(lost.description(),
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        const QList<qint64> ids = bench.addMessages(1);
        QCOMPARE(BotApiClient::finish(younger).ids(), ids);
    }

    void a_second_conflict_within_three_seconds_is_told_three_seconds_late()
    {
        SimulatorBench bench;
        const auto first = bench.longPoll();
        const auto second = bench.longPoll();
        const auto third = bench.longPoll();
        QCOMPARE(BotApiClient::finish(first).status, 409);
        bench.simulator.advanceMicros(2'999'999);
        QCOMPARE(bench.simulator.requests("getUpdates")[1].status, 0);
        bench.simulator.advanceMicros(1);
        QCOMPARE(BotApiClient::finish(second).status, 409);
        QVERIFY(!third->finished);
    }

    void a_poll_whose_client_left_conflicts_with_nobody()
    {
        SimulatorBench bench;
        {
            BotApiClient leaving(bench.simulator);
            leaving.start("getUpdates", {{"timeout", 30}});
            QTRY_VERIFY(bench.simulator.isHoldingPoll());
        }
        QTRY_VERIFY(!bench.simulator.isHoldingPoll());
        const QList<qint64> ids = bench.addMessages(1);
        QCOMPARE(bench.poll().ids(), ids);
    }

    void setting_a_webhook_ends_the_poll_and_forbids_the_next()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        const BotAnswer set = bench.client.call("setWebhook", {{"url", "https://bot.example/tg/webhook"}});
        QCOMPARE(set.description(), "Webhook was set");
        const BotAnswer aborted = BotApiClient::finish(poll);
        QCOMPARE(aborted.status, 409);
        QCOMPARE(aborted.description(), "Conflict: terminated by setWebhook request");
        bench.simulator.advance(3);
        const BotAnswer next = bench.client.call("getUpdates");
        QCOMPARE(next.status, 409);
        QCOMPARE(next.description(),
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
            "first");
    }

    void a_poll_works_again_after_deleting_the_webhook()
    {
        SimulatorBench bench;
        bench.client.call("setWebhook", {{"url", "https://bot.example/tg/webhook"}});
        const QList<qint64> ids = bench.addMessages(2);
        QCOMPARE(bench.client.call("getWebhookInfo").result()["pending_update_count"].toInt(), 2);
        QCOMPARE(
            bench.client.call("deleteWebhook", {{"drop_pending_updates", false}}).description(), "Webhook was deleted");
        QCOMPARE(bench.poll().ids(), ids);
        QCOMPARE(bench.client.call("deleteWebhook").description(), "Webhook is already deleted");
        bench.client.call("deleteWebhook", {{"drop_pending_updates", true}});
        QCOMPARE(bench.poll().ids(), QList<qint64>());
    }

    void sleeping_a_day_loses_what_expired()
    {
        SimulatorBench bench;
        bench.addMessages(2);
        QVERIFY(bench.simulator.addFault({"sleep_26_hours", "getUpdates", 1}));
        QCOMPARE(bench.poll().ids(), QList<qint64>());
        const QList<qint64> ids = bench.addMessages(1);
        QCOMPARE(bench.poll().ids(), ids);
    }

    void a_clock_that_jumps_moves_dates_but_no_deadline()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        const qint64 before = bench.now();
        bench.simulator.jumpWall(-86'400);
        QCOMPARE(bench.now(), before - 86'400);
        bench.simulator.advance(30);
        QCOMPARE(BotApiClient::finish(poll).status, 200);
    }
};

TGD_TEST_CLASS(SimulatorPollTest);
#include "simulator_poll_test.moc"
