#include "desk_rig.h"
#include "support/test_registry.h"

using namespace tgd::test;
using tgd::bot::ChatFactsKeeper;

namespace {

constexpr qint64 dayMs = 86'400'000;

struct FactsRig : DeskRig {
    FactsRig()
    {
        hearsNews = true;
        world->addChat(worldGroup, fullChat());
        keeper->start();
    }
    static QJsonObject fullChat()
    {
        return {{"description", "About <us>"}, {"invite_link", "https://t.me/+abc"}, {"slow_mode_delay", 30},
            {"linked_chat_id", qint64(-1002000000002)}, {"has_protected_content", true},
            {"photo", QJsonObject{{"small_file_id", "small"}, {"big_file_id", "big"}}},
            {"pinned_message", QJsonObject{{"message_id", 77}}},
            {"permissions", QJsonObject{{"can_send_messages", true}}}};
    }
    QByteArray ownMember(const char *status)
    {
        const QJsonObject bot{{"id", botId}, {"is_bot", true}, {"first_name", "Stats"}};
        const QJsonObject update{{"my_chat_member",
            QJsonObject{{"date", simulator.clock().unixTime()},
                {"chat", QJsonObject{{"id", worldGroup}, {"type", "supergroup"}, {"title", "World"}}},
                {"from", QJsonObject{{"id", 9}, {"is_bot", false}, {"first_name", "N"}}},
                {"old_chat_member", QJsonObject{{"user", bot}, {"status", "member"}}},
                {"new_chat_member", QJsonObject{{"user", bot}, {"status", status}}}}}};
        return QJsonDocument(update).toJson(QJsonDocument::Compact);
    }
    int asked() const { return simulator.requestCount("getChat"); }
    bool waitForFacts(size_t count = 1)
    {
        return passUntil([&] {
            const auto chats = store->botChats(botId);
            return chats && chats->size() == count && chats->back().isAdmin;
        });
    }
    tgd::domain::BotChatStanding standing() { return store->botChats(botId)->front(); }
    QString facts()
    {
        return file
            .value("SELECT description || '|' || invite_link || '|' || slow_mode_delay || '|' || linked_chat_id || '|' "
                   "|| has_protected_content || '|' || photo_small_file_id || '|' || photo_big_file_id || '|' || "
                   "pinned_message_id || '|' || permissions_json FROM chats WHERE chat_id = -1001000000001")
            .toString();
    }
};

}  // namespace

// What is asked about chats, when, and what becomes of the answers.
class ChatFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_facts_of_a_chat_are_asked_for_when_it_is_first_seen_and_once_a_day()
    {
        FactsRig rig;
        rig.simulator.runScript(R"({"member_count":{"chat":-1001000000001,"count":1234}})");
        rig.world->addAdmin(worldGroup, DeskRig::botId);
        rig.talk({.text = "x"}, 3);
        QVERIFY(rig.waitForFacts());
        QCOMPARE(rig.facts(),
            QString("About <us>|https://t.me/+abc|30|-1002000000002|1|small|big|77|{\"can_send_messages\":true}"));
        QCOMPARE(rig.standing().memberCount, std::optional<qint64>(1234));
        QCOMPARE(rig.standing().isAdmin, std::optional(true));
        rig.talk({.text = "x"}, 3);
        rig.pass(dayMs / 2);
        QCOMPARE(rig.asked(), 1);
        rig.world->addChat(worldGroup, {{"description", "New"}});
        rig.pass(dayMs / 2 - ChatFactsKeeper::lookEveryMs);
        QVERIFY(rig.passUntil([&] { return rig.asked() == 2; }, 5000));
        QVERIFY(rig.passUntil([&] { return rig.file.value("SELECT description FROM chats").toString() == "New"; }));
        QVERIFY(rig.file.value("SELECT pinned_message_id FROM chats").isNull());
        QVERIFY(rig.file.value("SELECT invite_link FROM chats").isNull());
        QCOMPARE(rig.file.value("SELECT title FROM chats").toString(), QString("World"));
    }

    void what_is_known_is_known_to_the_next_run()
    {
        FactsRig rig;
        rig.talk({.text = "x"}, 1);
        QVERIFY(rig.waitForFacts());
        rig.begin();
        rig.keeper->start();
        rig.talk({.text = "x"}, 1);
        rig.pass(60'000);
        QCOMPARE(rig.asked(), 1);
        rig.apply(rig.ownMember("administrator"));
        QVERIFY(rig.passUntil([&] { return rig.asked() == 2; }));
    }

    void who_waits_for_an_answer_goes_first()
    {
        FactsRig rig;
        QVERIFY(
            rig.simulator.addFault({.fault = "stall_before_headers", .method = "sendMessage", .nth = 1, .count = 1}));
        rig.apply(rig.world->message({.text = "/help"}));
        for (int i = 0; i < 10; ++i)
            rig.pass(1000);
        QCOMPARE(rig.simulator.requestCount("sendMessage"), 1);
        QCOMPARE(rig.asked(), 0);
        QVERIFY(rig.passUntil([&] { return rig.asked() == 1; }, 1000));
    }

    void a_chat_that_is_gone_is_marked_left_alone_and_kept()
    {
        FactsRig rig;
        rig.simulator.runScript(
            R"({"refuse":{"chat":-1001000000001,"code":400,"description":"Bad Request: chat not found"}})");
        rig.talk({.text = "x"}, 1);
        QVERIFY(rig.passUntil([&] { return rig.store->botChats(DeskRig::botId)->size() == 1; }));
        QVERIFY(rig.standing().unreachableAt);
        QCOMPARE(QString::fromStdString(rig.standing().unreachableWhy), QString("Bad Request: chat not found"));
        rig.pass(3 * dayMs);
        rig.pass(60'000);
        QCOMPARE(rig.asked(), 1);
        QCOMPARE(rig.file.value("SELECT COUNT(*) FROM messages").toInt(), 1);
        rig.simulator.runScript(R"({"refuse":{"chat":-1001000000001,"code":0}})");
        rig.talk({.text = "back"}, 1);
        QVERIFY(rig.waitForFacts());
        QVERIFY(!rig.standing().unreachableAt);
    }

    void a_bot_that_was_put_out_asks_nothing_more()
    {
        FactsRig rig;
        rig.talk({.text = "x"}, 1);
        QVERIFY(rig.waitForFacts());
        rig.apply(rig.ownMember("kicked"));
        QVERIFY(rig.standing().unreachableAt);
        rig.pass(3 * dayMs);
        rig.pass(1000);
        QCOMPARE(rig.asked(), 1);
        rig.apply(rig.ownMember("member"));
        QVERIFY(rig.passUntil([&] { return rig.asked() == 2; }));
        QVERIFY(rig.passUntil([&] { return !rig.standing().unreachableAt; }));
    }

    void trouble_is_waited_out()
    {
        FactsRig rig;
        QVERIFY(rig.simulator.addFault({.fault = "flood_429", .method = "getChat", .nth = 1, .count = 1, .value = 20}));
        rig.talk({.text = "x"}, 1);
        QVERIFY(rig.passUntil([&] { return rig.asked() == 1; }));
        QTest::qWait(20);
        rig.pass(19'000);
        QCOMPARE(rig.asked(), 1);
        QVERIFY(rig.waitForFacts());
    }
};

TGD_TEST_CLASS(ChatFactsTest);
#include "chat_facts_test.moc"
