#include "support/command_world.h"
#include "support/run_place.h"
#include "support/test_registry.h"

using namespace tgd::test;
using tgd::botapi::BotApiSimulator;

// Commands to a running `tgstatsd run`, and what it says in the chats.
class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_command_is_answered_once_in_its_chat()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        CommandWorld world(simulator);
        const Place place(simulator.token());
        const auto process = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*process));
        world.say({.text = "/help"});
        QTRY_COMPARE_WITH_TIMEOUT(world.answers().size(), 1, runPatienceMs);
        const QJsonObject answer = world.answers().first();
        QCOMPARE(answer["chat_id"].toInteger(), worldGroup);
        QVERIFY(answer["text"].toString().contains("/setup"));
        QVERIFY(!answer.contains("parse_mode"));
        QCOMPARE(answer["reply_parameters"]["message_id"].toInt(), 101);
        QCOMPARE(end(*process), 0);
        const auto again = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*again));
        world.say({.text = "/settings"});
        QTRY_COMPARE_WITH_TIMEOUT(world.answers().size(), 2, runPatienceMs);
        QVERIFY2(world.texts().last().contains("/setup to initialize"), qPrintable(world.texts().last()));
        QCOMPARE(end(*again), 0);
        QCOMPARE(world.answers().size(), 2);
    }
};

TGD_TEST_CLASS(CommandTest);
#include "command_test.moc"
