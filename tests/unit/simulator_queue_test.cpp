#include "support/test_registry.h"
#include "unit/bot_api_client.h"

using namespace tgd::botapi;
using namespace tgd::test;

namespace {

SimulatorOptions standingClock()
{
    SimulatorOptions options;
    options.speed = 0;
    return options;
}

// A simulator whose clock stands, with a client.
struct Bench {
    BotApiSimulator simulator{standingClock()};
    BotApiClient client{simulator};
    const qint64 now = simulator.clock().unixTime();

    Bench()
    {
        [this] { QVERIFY(simulator.start()); }();
    }

    QList<qint64> addMessages(int count)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.append(simulator.addUpdate(messageUpdate(i + 1, simulator.clock().unixTime())));
        return ids;
    }
    // Lets the throttle for asking with the same offset pass, then asks.
    BotAnswer poll(const QJsonObject &arguments = {})
    {
        simulator.advance(4);
        return client.call("getUpdates", arguments);
    }
};

}  // namespace

// What getUpdates does with the queue, asked over a real socket.
class SimulatorQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void get_me_tells_the_bot()
    {
        Bench bench;
        const BotAnswer answer = bench.client.call("GETME");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/json");
        QCOMPARE(answer.json()["ok"], QJsonValue(true));
        QCOMPARE(answer.result()["id"].toInteger(), 7000000001);
        QCOMPARE(bench.simulator.requestCount("getMe"), 1);
    }

    void updates_come_again_until_an_offset_confirms_them()
    {
        Bench bench;
        const QList<qint64> ids = bench.addMessages(3);
        QCOMPARE(ids[2], ids[0] + 2);
        QCOMPARE(bench.poll().ids(), ids);
        QCOMPARE(bench.poll().ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids[0]}}).ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids[1] + 1}}).ids(), ids.mid(2));
        QCOMPARE(bench.poll().ids(), ids.mid(2));
        QCOMPARE(bench.poll({{"offset", ids[2] + 1}}).ids(), QList<qint64>());
        QCOMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void a_limit_cuts_the_answer()
    {
        Bench bench;
        const QList<qint64> ids = bench.addMessages(150);
        QCOMPARE(bench.poll().ids(), ids.mid(0, 100));
        QCOMPARE(bench.poll({{"limit", 7}}).ids(), ids.mid(0, 7));
        QCOMPARE(bench.poll({{"limit", 5000}}).ids().size(), 100);
    }
};

TGD_TEST_CLASS(SimulatorQueueTest);
#include "simulator_queue_test.moc"
