#include "bot/poller.h"
#include "support/botapi/bot_api_simulator.h"
#include "support/manual_scheduler.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace tgd::bot;
using tgd::botapi::BotApiSimulator;
using tgd::botapi::RequestRecord;
using tgd::botapi::SimulatorOptions;
using tgd::domain::ConnectionState;
using tgd::domain::ConnectionStatus;
using tgd::test::ManualScheduler;

namespace {

constexpr int patienceMs = 10'000;

QByteArray message(int number, qint64 at)
{
    static const QString pattern = QString::fromLatin1(
        R"({"message":{"message_id":%1,"date":%2,"chat":{"id":-1001,"type":"supergroup"},"text":"t"}})");
    return pattern.arg(number).arg(at).toUtf8();
}

// A poller before a simulator; what it brings in is durable when the test says so. Pauses and deadlines pass by hand.
struct Rig {
    explicit Rig(SimulatorOptions options = {})
        : simulator(options), token(std::make_shared<const tgd::domain::Secret>(simulator.token().toLatin1()))
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        base = *ApiBase::parse(simulator.baseUrl().toString());
        polls = std::make_unique<BotApiClient>(base, token, scheduler);
        calls = std::make_unique<BotApiClient>(base, token, scheduler);
        make({});
    }

    void make(const Poller::Options &options)
    {
        poller = std::make_unique<Poller>(
            Poller::Needs{*polls, *calls, scheduler, simulator.clock(), [] { return 0.5; }}, options);
        QObject::connect(poller.get(), &Poller::batchArrived, poller.get(), [this](const SharedBatch &batch) {
            held = batch;
            for (const RawUpdate &update : batch->updates)
                ids << update.id.value_or(-1);
            if (storesAtOnce)
                store();
        });
        QObject::connect(poller.get(), &Poller::gapFound, poller.get(),
            [this](tgd::domain::UtcMicros from, tgd::domain::UtcMicros to) {
                gaps.append({from, to});
            });
        QObject::connect(poller.get(), &Poller::gaveUp, poller.get(), [this] { gaveUp = true; });
        QObject::connect(poller.get(), &Poller::stopped, poller.get(), [this] { stopped = true; });
        QObject::connect(poller.get(), &Poller::pollCompleted, poller.get(), [this] { ++completed; });
        QObject::connect(
            poller.get(), &Poller::pollFailed, poller.get(), [this](const QString &why) { failures << why; });
    }
    // Time passes on both sides.
    void pass(qint64 milliseconds)
    {
        simulator.advanceMicros(milliseconds * 1000);
        scheduler.advance(milliseconds);
        QTest::qWait(5);
    }
    void store() { poller->batchDurable(std::exchange(held, {})); }
    ConnectionState state() const { return poller->status().state; }
    bool startAndHold()
    {
        poller->start();
        return QTest::qWaitFor([this] { return simulator.isHoldingPoll(); }, patienceMs);
    }
    bool failedTimes(int times)
    {
        return QTest::qWaitFor([&] { return failures.size() >= times; }, patienceMs);
    }
    QList<QJsonValue> offsets() const
    {
        QList<QJsonValue> list;
        for (const RequestRecord &request : simulator.requests("getUpdates"))
            list << request.arguments.value("offset");
        return list;
    }
    void add(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            simulator.addUpdate(message(i, simulator.clock().unixTime()));
    }

    BotApiSimulator simulator;
    std::shared_ptr<const tgd::domain::Secret> token;
    ApiBase base;
    ManualScheduler scheduler;
    std::unique_ptr<BotApiClient> polls;
    std::unique_ptr<BotApiClient> calls;
    std::unique_ptr<Poller> poller;
    SharedBatch held;
    bool storesAtOnce = true;
    QList<qint64> ids;
    QList<std::pair<tgd::domain::UtcMicros, tgd::domain::UtcMicros>> gaps;
    QStringList failures;
    int completed = 0;
    bool gaveUp = false;
    bool stopped = false;
};

}  // namespace

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
        QTRY_COMPARE(rig.ids, QList<qint64>{2147483647});
        QTRY_COMPARE(rig.simulator.requestCount("getUpdates"), 2);
        QVERIFY(rig.offsets().last().isUndefined());
        rig.add(2, 2);
        for (int i = 0; i < 100 && rig.simulator.pendingUpdates() > 0; ++i) {
            rig.pass(1000);
        }
        QCOMPARE(rig.simulator.pendingUpdates(), 0);
        QVERIFY(rig.simulator.requestCount("getUpdates") < 12);
    }

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
            QTRY_COMPARE(rig.simulator.requests("getWebhookInfo").size(), (i + 1) / 30);
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
