#include "poller_rig.h"
#include "support/test_registry.h"

#include <QSet>

using tgd::domain::ConnectionState;
using Rig = tgd::test::PollerRig;

// Connections that are alive in name only, and pollers that take the updates away: named within a minute, and over by
// themselves.
class PollerStallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_stalled_connection_is_named_within_a_minute_and_recovers_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("takes everything and never answers") << QByteArray("stall_before_headers") << QByteArray("*");
        QTest::newRow("never answers polls") << QByteArray("stall_before_headers") << QByteArray("getUpdates");
        QTest::newRow("never ends an answer") << QByteArray("stall_mid_body") << QByteArray("getUpdates");
        QTest::newRow("answers a byte a second") << QByteArray("slow_loris") << QByteArray("*");
        QTest::newRow("gives nothing while updates wait") << QByteArray("empty_at_once") << QByteArray("getUpdates");
    }

    void a_stalled_connection_is_named_within_a_minute_and_recovers()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, method);
        Rig rig;
        QVERIFY(rig.startAndHold());
        rig.pass(7000);  // the beginning is no beat of any timer
        rig.add(1, 1);
        QTRY_COMPARE(rig.state(), ConnectionState::Polling);
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        QVERIFY(rig.simulator.addFault({.fault = fault, .method = method, .nth = 1, .count = 1'000'000}));
        rig.add(2, 3);  // the open poll is answered, all later ones are not
        int added = 3;
        const auto isNamed = [&] {
            ++added;
            rig.add(added, added);
            return rig.state() != ConnectionState::Polling;
        };
        const auto seconds = rig.passUntil(isNamed, 60);
        QVERIFY(seconds);
        QVERIFY2(!rig.poller->status().cause.isEmpty(), qPrintable(rig.poller->status().cause));
        QVERIFY(!rig.poller->status().whatToDo.isEmpty());
        rig.simulator.clearFaults();
        QVERIFY(rig.passUntil([&] { return rig.ids.size() == added; }, 120));
        QCOMPARE(QSet<qint64>(rig.ids.begin(), rig.ids.end()).size(), added);
        QVERIFY(rig.passUntil([&] { return rig.state() == ConnectionState::Polling; }, 10));
    }

    // Its own deadline is lost; nothing is waiting that would give the stall away.
    void a_poll_that_nothing_ends_gets_a_new_network()
    {
        Rig rig;
        tgd::test::ManualScheduler lost;
        tgd::bot::BotApiClient polls(rig.base, rig.token, lost);
        tgd::bot::Poller poller({polls, *rig.calls, rig.scheduler, rig.simulator.clock(), [] { return 0.5; }}, {});
        qsizetype arrived = 0;
        QObject::connect(&poller, &tgd::bot::Poller::batchArrived, &poller, [&](const tgd::bot::SharedBatch &batch) {
            arrived += qsizetype(batch->updates.size());
            poller.batchDurable(batch);
        });
        QVERIFY(rig.simulator.addFault({.fault = "stall_before_headers", .nth = 1, .count = 1}));
        poller.start();
        QTRY_COMPARE(rig.simulator.requestCount("getUpdates"), 1);
        const quint64 first = rig.simulator.requests("getUpdates").first().connection;
        constexpr int watchdogSeconds = 2 * (30 + 10);
        QVERIFY(!rig.passUntil([&] { return poller.status().state == ConnectionState::Stalled; }, watchdogSeconds));
        QVERIFY(rig.passUntil([&] { return poller.status().state == ConnectionState::Stalled; }, 25));
        rig.add(1, 3);
        QVERIFY(rig.passUntil([&] { return arrived == 3; }, 10));
        QCOMPARE(poller.status().state, ConnectionState::Polling);
        QVERIFY(rig.simulator.requests("getUpdates").last().connection != first);
    }

    void a_second_poller_is_named_within_a_minute_and_forgotten_when_it_stops()
    {
        Rig rig;
        QVERIFY(rig.startAndHold());
        Rig elsewhere;  // another store, the same bot
        elsewhere.connectTo(rig.simulator.baseUrl().toString());
        elsewhere.poller->start();
        const auto passBoth = [&](const std::function<bool()> &isSo, int seconds) {
            return rig.passUntil(
                [&] {
                    elsewhere.scheduler.advance(1000);
                    QTest::qWait(5);
                    return isSo();
                },
                seconds);
        };
        const auto areNamed
            = [&] { return rig.state() == ConnectionState::SecondPoller && rig.poller->status().needsAttention; };
        QVERIFY(passBoth(areNamed, 60));
        QVERIFY2(rig.poller->status().cause.contains("Another program"), qPrintable(rig.poller->status().cause));
        // As long as the other one is there it is named again and again, not only at first.
        int named = 0;
        passBoth([&] { return named += areNamed() ? 1 : 0, false; }, 300);
        QVERIFY2(named > 120, qPrintable(QString::number(named)));
        elsewhere.poller->stop();
        rig.add(1, 5);
        QVERIFY(rig.passUntil([&] { return rig.state() == ConnectionState::Polling && rig.ids.size() >= 5; }, 90));
        QVERIFY(!rig.poller->status().needsAttention);
    }
};

TGD_TEST_CLASS(PollerStallTest);
#include "poller_stall_test.moc"
