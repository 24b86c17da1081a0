#include "desk_rig.h"
#include "support/test_registry.h"

using namespace tgd::test;
using tgd::bot::AnswerSender;

namespace {
const QByteArray sendMessage = "sendMessage";
}

// How answers go out: once, in time, in order, within the limits, whatever the server says.
class AnswerSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_flood_of_commands_is_answered_in_order_within_the_limits()
    {
        DeskRig rig;
        for (int i = 1; i <= 30; ++i)
            rig.apply(rig.world->message({.text = QString("/topusers %1").arg(i)}));
        QVERIFY(rig.passUntil([&] { return rig.world->answers().size() == 30; }, 1000));
        for (int i = 2; i <= 30; ++i)
            QVERIFY(rig.world->texts()[i - 1].contains(QString("last %1 days").arg(i)));
        QCOMPARE(rig.world->refusedForFlood(), 0);
        QVERIFY(rig.passUntil([&] { return rig.states().count("sent") == 30; }));
    }

    void one_chat_does_not_keep_the_others_waiting()
    {
        DeskRig rig;
        for (int i = 0; i < 40; ++i)
            rig.apply(rig.world->message({.text = "/help"}));
        rig.world->addChat(-77);
        rig.apply(rig.world->message({.text = "/help", .chat = -77}));
        QVERIFY(rig.passUntil([&] { return rig.world->answers(-77).size() == 1; }, 100, 20));
        QVERIFY(rig.world->answers(worldGroup).size() < 4);
    }

    void of_more_than_fifty_that_wait_the_oldest_go_and_late_ones_are_dropped()
    {
        DeskRig rig;
        for (int i = 0; i < 60; ++i)
            rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY(rig.passUntil([&] { return !rig.sender->isBusy(); }, 1000));
        const QStringList states = rig.states().split(',');
        QCOMPARE(states.size(), 60);
        QCOMPARE(states[0], QString("sent"));
        for (int i = 1; i <= 9; ++i)
            QCOMPARE(states[i], QString("dropped"));
        QCOMPARE(states[10], QString("sent"));
        QCOMPARE(states[59], QString("dropped"));  // two minutes were over before its turn
        QVERIFY(rig.world->answers().size() >= 30);
        QCOMPARE(rig.world->refusedForFlood(), 0);
    }

    void what_waited_through_an_outage_is_dropped()
    {
        DeskRig rig;
        rig.sender.reset();
        rig.keeper.reset();
        const QByteArray update = rig.world->message({.text = "/help"});
        QByteArray raw = update;
        raw.insert(1, "\"update_id\":5,");
        QVERIFY(
            rig.batcher->apply(DeskRig::botId, std::vector<std::string_view>{{raw.constData(), size_t(raw.size())}}));
        rig.simulator.advance(121);
        rig.begin();
        rig.sender->start();
        QVERIFY(rig.passUntil([&] { return rig.states() == "dropped"; }));
        QCOMPARE(rig.simulator.requestCount(sendMessage), 0);
    }

    void a_refusal_for_flood_is_honoured_and_the_answer_comes_later()
    {
        DeskRig rig;
        QVERIFY(
            rig.simulator.addFault({.fault = "flood_429", .method = sendMessage, .nth = 1, .count = 1, .value = 7}));
        rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY(rig.passUntil([&] { return rig.simulator.requestCount(sendMessage) == 1; }, 100));
        QTest::qWait(30);
        rig.apply(rig.world->message({.text = "/settings"}));
        rig.pass(6900);
        QCOMPARE(rig.simulator.requestCount(sendMessage), 1);
        QVERIFY(rig.passUntil([&] { return rig.world->answers().size() == 2; }));
        QVERIFY(rig.world->texts()[0].contains("/topusers"));
        QVERIFY(rig.passUntil([&] { return rig.states() == "sent,sent"; }));
    }

    void what_may_have_arrived_is_not_sent_again_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("isFirst");
        for (const char *fault : {"reset_before_headers", "reset_mid_body", "restart_500", "html_502"}) {
            QTest::addRow("%s, new connection", fault) << QByteArray(fault) << true;
            QTest::addRow("%s, old connection", fault) << QByteArray(fault) << false;
        }
    }
    void what_may_have_arrived_is_not_sent_again()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const bool, isFirst);
        DeskRig rig;
        int sent = 1;
        if (!isFirst) {
            QVERIFY(rig.ask({.text = "/settings"}).startsWith("❌"));
            QVERIFY(rig.passUntil([&] { return !rig.sender->isBusy(); }));
            ++sent;
        }
        QVERIFY(rig.simulator.addFault({.fault = fault, .method = sendMessage, .nth = 1, .count = 1}));
        rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY2(rig.passUntil([&] { return rig.states().endsWith("failed"); }), qPrintable(rig.states()));
        rig.pass(60'000);
        QCOMPARE(rig.simulator.requestCount(sendMessage), sent);
        QVERIFY(rig.ask({.text = "/settings"}).startsWith("❌"));
    }

    void a_chat_that_cannot_be_reached_is_marked_and_not_tried_again()
    {
        DeskRig rig;
        rig.simulator.runScript(
            R"({"refuse":{"chat":-1001000000001,"code":403,"description":"Forbidden: bot was kicked from the supergroup chat"}})");
        rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY(rig.passUntil([&] { return rig.states() == "failed"; }));
        const auto chats = rig.store->botChats(DeskRig::botId);
        QCOMPARE(chats->size(), size_t(1));
        QVERIFY((*chats)[0].unreachableAt);
        QVERIFY(QString::fromStdString((*chats)[0].unreachableWhy).contains("kicked"));
        rig.pass(60'000);
        QCOMPARE(rig.simulator.requestCount(sendMessage), 1);
        QCOMPARE(rig.file.value("SELECT COUNT(*) FROM messages").toInt(), 1);
    }

    void an_answer_follows_a_group_that_became_a_supergroup()
    {
        DeskRig rig;
        rig.world->addChat(-77);
        rig.world->addChat(-1001777);
        rig.simulator.runScript(
            R"({"refuse":{"chat":-77,"code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001777}}})");
        tgd::domain::GroupSettings settings;
        rig.apply(rig.world->message({.text = "hello", .chat = -77}));
        settings.chat = {-77};
        settings.timezone = "Asia/Tokyo";
        QVERIFY(rig.store->saveSettings(settings));
        rig.apply(rig.world->message({.text = "/help", .chat = -77}));
        QVERIFY(rig.passUntil([&] { return rig.world->answers(-1001777).size() == 1; }));
        QCOMPARE(rig.simulator.requestCount(sendMessage), 2);
        QVERIFY(rig.passUntil([&] { return rig.states() == "sent"; }));
        QCOMPARE((**rig.store->settings({-1001777})).timezone, QByteArray("Asia/Tokyo"));
        QCOMPARE(rig.file.value("SELECT new_chat_id FROM tgdesk_chat_migration WHERE old_chat_id = -77").toLongLong(),
            -1001777);
        QVERIFY(rig.file.value("SELECT deleted_at FROM chats WHERE chat_id = -77").toLongLong() > 0);
    }

    void a_desk_that_begins_anew_keeps_to_what_was_sent_before()
    {
        DeskRig rig;
        for (int i = 0; i < 20; ++i)
            rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY(rig.passUntil([&] { return !rig.sender->isBusy(); }, 1000));
        QCOMPARE(rig.world->answers().size(), 20);
        rig.begin();
        rig.sender->start();
        rig.apply(rig.world->message({.text = "/help"}));
        for (int i = 0; i < 60 && rig.world->answers().size() < 21; ++i)
            rig.pass(1000);
        QCOMPARE(rig.world->answers().size(), 21);
        QCOMPARE(rig.world->refusedForFlood(), 0);
    }

    void what_was_half_sent_when_a_desk_ended_is_let_be()
    {
        DeskRig rig;
        QVERIFY(rig.simulator.addFault({.fault = "stall_before_headers", .method = sendMessage, .nth = 1, .count = 1}));
        rig.apply(rig.world->message({.text = "/help"}));
        QVERIFY(rig.passUntil([&] { return rig.simulator.requestCount(sendMessage) == 1; }, 1));
        QCOMPARE(rig.states(), QString("sending"));
        rig.begin();
        rig.sender->start();
        rig.pass(5000);
        QCOMPARE(rig.states(), QString("lost"));
        QCOMPARE(rig.simulator.requestCount(sendMessage), 1);
    }

    void administrators_are_asked_for_once_in_five_minutes_and_after_a_change()
    {
        DeskRig rig;
        rig.talk({.text = "x"}, 1);
        rig.settingsAre(false);
        const auto asked = [&rig] { return rig.simulator.requestCount("getChatAdministrators"); };
        QVERIFY(rig.ask({.text = "/set_text on", .user = worldAdmin}).startsWith("📝"));
        QVERIFY(rig.ask({.text = "/set_text off", .user = worldAdmin}).startsWith("📝"));
        QCOMPARE(asked(), 1);
        rig.pass(300'000);
        QVERIFY(rig.ask({.text = "/set_text on", .user = worldAdmin}).startsWith("📝"));
        QCOMPARE(asked(), 2);
        rig.world->setStatus(worldGroup, worldAdmin, "member");
        QVERIFY(rig.ask({.text = "/set_text off", .user = worldAdmin}).startsWith("📝"));
        rig.admins->invalidate({worldGroup});
        QVERIFY(rig.ask({.text = "/set_text on", .user = worldAdmin}).startsWith("❌ Only"));
        QCOMPARE(asked(), 3);
        QVERIFY(
            rig.simulator.addFault({.fault = "restart_500", .method = "getChatAdministrators", .nth = 1, .count = 1}));
        rig.world->setStatus(worldGroup, worldAdmin, "creator");
        rig.admins->invalidate({worldGroup});
        QVERIFY(rig.ask({.text = "/set_text on", .user = worldAdmin}).startsWith("❌ Only"));
        QVERIFY(rig.ask({.text = "/set_text on", .user = worldAdmin}).startsWith("📝"));
    }
};

TGD_TEST_CLASS(AnswerSenderTest);
#include "answer_sender_test.moc"
