#pragma once

#include "bot/poller.h"
#include "support/botapi/bot_api_simulator.h"
#include "support/manual_scheduler.h"

#include <QJsonArray>
#include <QtTest>

namespace tgd::test {

inline constexpr int patienceMs = 10'000;

inline QByteArray pollMessage(int number, qint64 at)
{
    static const QString pattern = QString::fromLatin1(
        R"({"message":{"message_id":%1,"date":%2,"chat":{"id":-1001,"type":"supergroup"},"text":"t"}})");
    return pattern.arg(number).arg(at).toUtf8();
}

// A poller before a simulator; what it brings in is durable when the test says so. Pauses and deadlines pass by hand.
struct PollerRig {
    explicit PollerRig(botapi::SimulatorOptions options = {})
        : simulator(options), token(std::make_shared<const domain::Secret>(simulator.token().toLatin1()))
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        connectTo(simulator.baseUrl().toString());
    }

    // Everything anew, at another address.
    void connectTo(const QString &address)
    {
        poller.reset();
        base = *bot::ApiBase::parse(address);
        polls = std::make_unique<bot::BotApiClient>(base, token, scheduler);
        calls = std::make_unique<bot::BotApiClient>(base, token, scheduler);
        make({});
    }

    void make(const bot::Poller::Options &options)
    {
        poller = std::make_unique<bot::Poller>(
            bot::Poller::Needs{*polls, *calls, scheduler, simulator.clock(), [] { return 0.5; }}, options);
        QObject::connect(poller.get(), &bot::Poller::batchArrived, poller.get(), [this](const bot::SharedBatch &batch) {
            held = batch;
            for (const bot::RawUpdate &update : batch->updates)
                ids << update.id.value_or(-1);
            if (storesAtOnce)
                store();
        });
        QObject::connect(
            poller.get(), &bot::Poller::gapFound, poller.get(), [this](domain::UtcMicros from, domain::UtcMicros to) {
                gaps.append({from, to});
            });
        QObject::connect(poller.get(), &bot::Poller::gaveUp, poller.get(), [this] { gaveUp = true; });
        QObject::connect(poller.get(), &bot::Poller::stopped, poller.get(), [this] { stopped = true; });
        QObject::connect(poller.get(), &bot::Poller::pollCompleted, poller.get(), [this] { ++completed; });
        QObject::connect(
            poller.get(), &bot::Poller::pollFailed, poller.get(), [this](const QString &why) { failures << why; });
    }
    // Second by second until it is so, at most so many; the seconds it took, or nothing.
    std::optional<int> passUntil(const std::function<bool()> &isSo, int seconds)
    {
        for (int passed = 0;; ++passed) {
            if (isSo())
                return passed;
            if (passed == seconds)
                return {};
            pass(1000);
        }
    }
    // Time passes on both sides.
    void pass(qint64 milliseconds)
    {
        simulator.advanceMicros(milliseconds * 1000);
        scheduler.advance(milliseconds);
        QTest::qWait(5);
    }
    void store() { poller->batchDurable(std::exchange(held, {})); }
    domain::ConnectionState state() const { return poller->status().state; }
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
        for (const botapi::RequestRecord &request : simulator.requests("getUpdates"))
            list << request.arguments.value("offset");
        return list;
    }
    void add(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            simulator.addUpdate(pollMessage(i, simulator.clock().unixTime()));
    }

    botapi::BotApiSimulator simulator;
    std::shared_ptr<const domain::Secret> token;
    bot::ApiBase base;
    ManualScheduler scheduler;
    std::unique_ptr<bot::BotApiClient> polls;
    std::unique_ptr<bot::BotApiClient> calls;
    std::unique_ptr<bot::Poller> poller;
    bot::SharedBatch held;
    bool storesAtOnce = true;
    QList<qint64> ids;
    QList<std::pair<domain::UtcMicros, domain::UtcMicros>> gaps;
    QStringList failures;
    int completed = 0;
    bool gaveUp = false;
    bool stopped = false;
};

}  // namespace tgd::test
