#pragma once

#include "unit/bot_api_client.h"

namespace tgd::test {

// A simulator whose clock stands, with a client.
struct SimulatorBench {
    static botapi::SimulatorOptions standingClock()
    {
        botapi::SimulatorOptions options;
        options.speed = 0;
        return options;
    }

    botapi::BotApiSimulator simulator;
    BotApiClient client{simulator};

    explicit SimulatorBench(const botapi::SimulatorOptions &options = standingClock()) : simulator(options)
    {
        [this] { QVERIFY(simulator.start()); }();
    }

    qint64 now() { return simulator.clock().unixTime(); }

    QList<qint64> addMessages(int count, int firstMessage = 1)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.append(simulator.addUpdate(messageUpdate(firstMessage + i, now())));
        return ids;
    }

    // Lets the throttle for asking with the same offset pass, then asks.
    BotAnswer poll(const QJsonObject &arguments = {})
    {
        simulator.advance(4);
        return client.call("getUpdates", arguments);
    }

    // Asks for updates that are not there, and waits until the server holds the request.
    std::shared_ptr<BotAnswer> longPoll(const QJsonObject &arguments = {{"timeout", 30}})
    {
        const int before = simulator.requestCount();
        auto answer = client.start("getUpdates", arguments);
        [&] {
            QVERIFY(QTest::qWaitFor(
                [&] { return simulator.requestCount() > before && (simulator.isHoldingPoll() || answer->finished); },
                10000));
        }();
        return answer;
    }
};

}  // namespace tgd::test
