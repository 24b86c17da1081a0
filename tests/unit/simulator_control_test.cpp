#include "support/botapi/bot_server.h"
#include "support/botapi/life_generator.h"
#include "support/test_registry.h"
#include "unit/simulator_bench.h"

using namespace tgd::botapi;
using namespace tgd::test;

namespace {

SimulatorOptions withControl()
{
    SimulatorOptions options = SimulatorBench::standingClock();
    options.control = true;
    return options;
}

struct ControlBench : SimulatorBench {
    ControlBench() : SimulatorBench(withControl()) { }

    BotAnswer post(const QString &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(simulator.controlUrl().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        return BotApiClient::finish(client.watch(client.network().post(request, body)));
    }
    BotAnswer get(const QString &path)
    {
        return BotApiClient::finish(
            client.watch(client.network().get(QNetworkRequest(QUrl(simulator.controlUrl().toString() + path)))));
    }
};

}  // namespace

// Scripts, the control port, and generated life as a bot sees it.
class SimulatorControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updates_come_in_over_the_control_port()
    {
        ControlBench bench;
        const QJsonArray one = bench.post("/control/update", messageUpdate(1, bench.now())).json()["ids"].toArray();
        const QByteArray two
            = '[' + messageUpdate(2, bench.now()) + ',' + messageUpdate(3, bench.now(), 4503599627370495) + ']';
        const QJsonArray more = bench.post("/control/update", two).json()["ids"].toArray();
        const BotAnswer polled = bench.poll();
        QCOMPARE(polled.ids(), (QList<qint64>{one[0].toInteger(), more[0].toInteger(), more[1].toInteger()}));
        QVERIFY(polled.body.contains("4503599627370495"));
    }

    void faults_and_the_clock_are_at_hand()
    {
        ControlBench bench;
        QCOMPARE(bench.post("/control/fault", R"({"fault":"restart_500","method":"getMe"})").status, 200);
        QCOMPARE(bench.client.call("getMe").status, 500);
        QCOMPARE(bench.post("/control/fault", R"({"fault":"no_such"})").status, 400);
        const qint64 before = bench.now();
        QCOMPARE(bench.post("/control/clock", R"({"advance":90})").status, 200);
        QCOMPARE(bench.now(), before + 90);
        QCOMPARE(bench.post("/control/clock", R"({"jump":-30})").status, 200);
        QCOMPARE(bench.now(), before + 60);
    }

    void requests_and_counters_can_be_read()
    {
        ControlBench bench;
        bench.addMessages(2);
        bench.client.call("getMe", {{"a", 1}});
        bench.client.call("getUpdates");
        const QJsonArray all = QJsonDocument::fromJson(bench.get("/control/requests").body).array();
        QCOMPARE(all.size(), 2);
        const QJsonArray one = QJsonDocument::fromJson(bench.get("/control/requests?method=getMe").body).array();
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].toObject()["arguments"].toObject()["a"].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(bench.get("/control/requests?after=1").body).array().size(), 1);
        const QJsonObject stats = bench.get("/control/stats").json();
        QCOMPARE(stats["pending"].toInt(), 2);
        QCOMPARE(stats["handed_out"].toInt(), 2);
        QCOMPARE(bench.get("/control/nothing").status, 405);
    }

    void a_script_sets_the_scene()
    {
        SimulatorBench bench;
        const QByteArray script = R"({"chat":{"id":-100,"type":"group","title":"T"}}
{"member":{"chat":-100,"user":{"id":5},"status":"creator"}}
{"member_count":{"chat":-100,"count":812}}

{"refuse":{"chat":-200,"code":403,"description":"Forbidden: bot was kicked from the group chat"}}
{"ids":500}
{"update":{"message":{"message_id":1,"chat":{"id":-100},"date":1709539200,"text":"now"}}}
{"at":5,"update":{"message":{"message_id":2,"chat":{"id":-100},"date":1709539200,"text":"later"}}}
{"fault":{"fault":"html_502","method":"getMe"}})";
        QCOMPARE(bench.simulator.runScript(script), "");
        QCOMPARE(bench.client.call("getMe").status, 502);
        QCOMPARE(bench.client.call("getChatMemberCount", {{"chat_id", -100}}).json()["result"].toInt(), 812);
        QCOMPARE(bench.client.call("getChat", {{"chat_id", -200}}).status, 403);
        QCOMPARE(bench.poll().ids(), QList<qint64>{500});
        bench.simulator.advance(1);
        QCOMPARE(bench.poll().ids(), (QList<qint64>{500, 501}));
        QCOMPARE(bench.simulator.runScript("\n{\"dance\":{}}"), "line 2: no such command: dance");
    }

    void updates_with_ids_keep_them()
    {
        SimulatorBench bench;
        const QByteArray lines = R"({"update_id": 700000001, "chat_member": {"chat": {"id": -1}}}
not JSON at all
{"update_id": 117314200, "message": {"message_id": 154}})";
        QCOMPARE(bench.simulator.runScript(lines), "");
        QCOMPARE(bench.client.call("getUpdates").body,
            R"({"ok":true,"result":[{"update_id": 700000001, "chat_member": {"chat": {"id": -1}}},not JSON at all,)"
            R"({"update_id": 117314200, "message": {"message_id": 154}}]})");
        QCOMPARE(bench.poll({{"offset", 117314200}}).ids(), QList<qint64>{117314200});
        QCOMPARE(bench.poll({{"offset", 117314201}}).ids(), QList<qint64>());
    }

    void a_generated_life_arrives_whole()
    {
        SimulatorBench bench;
        const QJsonArray kinds{"message", "edited_message", "channel_post", "edited_channel_post", "chat_member",
            "message_reaction", "message_reaction_count"};
        bench.poll({{"allowed_updates", kinds}});
        LifeOptions life;
        life.chats = 20;
        life.users = 100;
        life.duplicates = 0.01;
        life.updatesPerSecond = 10'000;
        bench.simulator.startLife(life, 15'000);
        bench.simulator.advance(1);
        QCOMPARE(bench.simulator.pendingUpdates(), 10'000);
        bench.simulator.advance(1);
        QCOMPARE(bench.simulator.pendingUpdates(), bench.simulator.lifeTruth().total());
        QVERIFY(bench.simulator.pendingUpdates() >= 15'000);
        QVERIFY(bench.simulator.lifeIsOver());
        QHash<MessageKey, qint64> latest;  // edit dates
        qint64 offset = 0;
        for (BotAnswer answer = bench.poll(); !answer.ids().isEmpty(); answer = bench.poll({{"offset", offset}})) {
            for (const QJsonValue &each : answer.updates()) {
                const QJsonObject update = each.toObject();
                offset = update["update_id"].toInteger() + 1;
                for (const char *kind : {"message", "edited_message", "channel_post", "edited_channel_post"}) {
                    const QJsonObject event = update[QLatin1String(kind)].toObject();
                    const MessageKey key{event["chat"].toObject()["id"].toInteger(), event["message_id"].toInteger()};
                    if (!event.isEmpty())
                        latest[key] = qMax(latest.value(key), event["edit_date"].toInteger());
                }
            }
        }
        const LifeTruth truth = bench.simulator.lifeTruth();
        int wrong = 0;
        for (auto message = truth.messages.begin(); message != truth.messages.end(); ++message)
            wrong += latest.value(message.key(), -1) != message->editDate ? 1 : 0;
        QCOMPARE(wrong, 0);
        QVERIFY(bench.client.call("getChat", {{"chat_id", truth.messages.begin().key().chat}}).status == 200);
    }

    void a_full_queue_holds_life_up_and_loses_nothing()
    {
        SimulatorOptions options = SimulatorBench::standingClock();
        options.maxPending = 100;
        SimulatorBench bench(options);
        LifeOptions life;
        life.reactions = life.memberships = false;
        life.updatesPerSecond = 1000;
        bench.simulator.startLife(life, 250);
        bench.simulator.advance(1);
        QCOMPARE(bench.simulator.pendingUpdates(), 100);
        QSet<qint64> seen;
        qint64 offset = 0;
        while (!bench.simulator.lifeIsOver() || bench.simulator.pendingUpdates() > 0) {
            const QList<qint64> ids = bench.poll({{"offset", offset}}).ids();
            seen += QSet<qint64>(ids.begin(), ids.end());
            offset = ids.isEmpty() ? offset : ids.last() + 1;
        }
        QCOMPARE(seen.size(), 250);
    }
};

TGD_TEST_CLASS(SimulatorControlTest);
#include "simulator_control_test.moc"
