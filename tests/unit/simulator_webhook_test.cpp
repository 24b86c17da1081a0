#include "support/botapi/bot_server.h"
#include "support/botapi/http_listener.h"
#include "support/test_registry.h"
#include "unit/simulator_bench.h"

using namespace tgd::botapi;
using namespace tgd::test;

namespace {

constexpr qint64 oneChat = -1001;
constexpr qint64 otherChat = -1002;

// A webhook that keeps what it is told and answers when and what the test wants.
struct Receiver {
    struct Delivery {
        QPointer<HttpConnection> connection;
        HttpRequest request;
        QJsonObject update;

        qint64 id() const { return update["update_id"].toInteger(); }
        void answer(int status, const HttpHeaders &headers = {}, const QByteArray &body = {}) const
        {
            HttpAnswer answer;
            answer.status = status;
            answer.headers = headers;
            answer.body = body;
            if (connection)
                connection->send(answer);
        }
    };

    SimClock clock{{0}, 0};
    SimScheduler scheduler{clock};
    HttpListener listener{scheduler};
    QList<Delivery> deliveries;
    int answerAtOnce = 0;  // a status, 0: the test answers

    Receiver()
    {
        listener.onRequest = [this](HttpConnection &connection, const HttpRequest &request) {
            deliveries.append({&connection, request, QJsonDocument::fromJson(request.body).object()});
            if (answerAtOnce > 0)
                deliveries.last().answer(answerAtOnce);
        };
        [this] { QVERIFY(listener.listen(0)); }();
    }

    QString url() const { return "http://127.0.0.1:" + QString::number(listener.port()) + "/tg/webhook"; }
    bool waitFor(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return deliveries.size() >= count; }, 10000);
    }
    // True if no delivery comes beyond those there are.
    bool staysAt(qsizetype count) const
    {
        return !QTest::qWaitFor([&] { return deliveries.size() > count; }, 30);
    }
    QList<qint64> ids() const
    {
        QList<qint64> found;
        for (const Delivery &each : deliveries)
            found.append(each.id());
        return found;
    }
};

SimulatorOptions localServer()
{
    SimulatorOptions options = SimulatorBench::standingClock();
    options.localServer = true;
    return options;
}

struct WebhookBench : SimulatorBench {
    Receiver receiver;

    WebhookBench() : SimulatorBench(localServer()) { }

    void set(QJsonObject arguments = {})
    {
        arguments["url"] = receiver.url();
        const BotAnswer answer = client.call("setWebhook", arguments);
        [&] { QCOMPARE(answer.description(), "Webhook was set"); }();
    }
    qint64 add(qint64 message, qint64 chat = oneChat)
    {
        return simulator.addUpdate(messageUpdate(message, now(), chat));
    }
    qint64 addReaction(qint64 chat)
    {
        return simulator.addUpdate(R"({"message_reaction":{"chat":{"id":)" + QByteArray::number(chat)
            + R"(,"type":"supergroup"},"message_id":1,"date":)" + QByteArray::number(now())
            + R"(,"old_reaction":[],"new_reaction":[{"type":"emoji","emoji":"x"}]}})");
    }
    qint64 failures()
    {
        return simulator.run([](BotServer &server) { return server.webhook().failures(); });
    }
    QJsonObject info() { return client.call("getWebhookInfo").result(); }
    // After a first success deliveries go in parallel.
    void warmUp()
    {
        const qsizetype before = receiver.deliveries.size();
        add(1);
        [&] { QVERIFY(receiver.waitFor(before + 1)); }();
        receiver.deliveries.last().answer(200);
        [&] { QTRY_COMPARE(simulator.pendingUpdates(), 0); }();
        receiver.deliveries.clear();
    }
};

}  // namespace

// The webhook sender, delivering to a real socket.
class SimulatorWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_update_is_posted_with_the_secret_and_forgotten_after_a_200()
    {
        WebhookBench bench;
        bench.set({{"secret_token", "s3cret_-"}});
        const qint64 id = bench.add(1);
        QVERIFY(bench.receiver.waitFor(1));
        const HttpRequest request = bench.receiver.deliveries[0].request;
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.target, "/tg/webhook");
        QCOMPARE(request.header("content-type"), "application/json");
        QCOMPARE(request.header("x-telegram-bot-api-secret-token"), "s3cret_-");
        QCOMPARE(bench.receiver.deliveries[0].id(), id);
        QCOMPARE(bench.info()["pending_update_count"].toInt(), 1);
        bench.receiver.deliveries[0].answer(204);
        QTRY_COMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void pending_updates_survive_both_ways()
    {
        WebhookBench bench;
        const qint64 polled = bench.add(1);
        bench.receiver.answerAtOnce = 500;
        bench.set();
        QVERIFY(bench.receiver.waitFor(2));
        QCOMPARE(bench.receiver.ids(), (QList<qint64>{polled, polled}));
        bench.client.call("deleteWebhook", {{"drop_pending_updates", false}});
        QCOMPARE(bench.poll().ids(), QList<qint64>{polled});
    }

    void messages_of_one_chat_come_one_after_another()
    {
        WebhookBench bench;
        bench.set();
        bench.warmUp();
        const qint64 first = bench.add(2);
        const qint64 second = bench.add(3);
        QVERIFY(bench.receiver.waitFor(1));
        QVERIFY(bench.receiver.staysAt(1));
        QCOMPARE(bench.receiver.ids(), QList<qint64>{first});
        bench.receiver.deliveries[0].answer(200);
        QVERIFY(bench.receiver.waitFor(2));
        QCOMPARE(bench.receiver.ids(), (QList<qint64>{first, second}));
    }

    void other_chats_and_reactions_come_in_parallel()
    {
        WebhookBench bench;
        bench.set({{"allowed_updates", QJsonArray{"message", "message_reaction"}}});
        bench.warmUp();
        const QSet<qint64> ids{bench.add(2), bench.add(1, otherChat), bench.addReaction(oneChat)};
        QVERIFY(bench.receiver.waitFor(3));
        const QList<qint64> came = bench.receiver.ids();
        QCOMPARE(QSet<qint64>(came.begin(), came.end()), ids);
        bench.receiver.deliveries[2].answer(200);
        QTRY_COMPARE(bench.simulator.pendingUpdates(), 2);
    }

    void no_more_connections_than_asked()
    {
        WebhookBench bench;
        bench.set({{"max_connections", 2}});
        QCOMPARE(bench.info()["max_connections"].toInt(), 2);
        bench.warmUp();
        for (int chat = 1; chat <= 4; ++chat)
            bench.add(1, -2000 - chat);
        QVERIFY(bench.receiver.waitFor(2));
        QVERIFY(bench.receiver.staysAt(2));
        bench.receiver.deliveries[0].answer(200);
        QVERIFY(bench.receiver.waitFor(3));
        QVERIFY(bench.receiver.staysAt(3));
    }

    void before_the_first_success_there_is_one_connection()
    {
        WebhookBench bench;
        bench.set();
        bench.add(1);
        bench.add(1, otherChat);
        QVERIFY(bench.receiver.waitFor(1));
        QVERIFY(bench.receiver.staysAt(1));
        bench.receiver.deliveries[0].answer(200);
        QVERIFY(bench.receiver.waitFor(2));
    }

    void a_failure_is_tried_again_at_once_then_later_and_later()
    {
        WebhookBench bench;
        bench.receiver.answerAtOnce = 500;
        bench.set();
        const qint64 id = bench.add(1);
        QVERIFY(bench.receiver.waitFor(2));
        qsizetype tries = 2;
        for (const qint64 wait : {2, 4, 8, 16, 32}) {
            QTRY_COMPARE(bench.failures(), tries);
            bench.simulator.advanceMicros(wait * 1'000'000 - 1);
            QVERIFY(bench.receiver.staysAt(tries));
            bench.simulator.advanceMicros(1);
            QVERIFY(bench.receiver.waitFor(++tries));
        }
        QTRY_COMPARE(bench.failures(), tries);
        bench.simulator.advance(59);
        QVERIFY(bench.receiver.staysAt(tries));
        bench.simulator.advance(61);
        QVERIFY(bench.receiver.waitFor(tries + 1));
        QCOMPARE(bench.info()["last_error_message"].toString(),
            "Wrong response from the webhook: 500 Internal Server Error");
        QVERIFY(bench.info()["last_error_date"].toInteger() >= bench.now() - 300);
        bench.receiver.answerAtOnce = 200;
        bench.simulator.advance(120);
        QTRY_COMPARE(bench.simulator.pendingUpdates(), 0);
        QCOMPARE(bench.receiver.deliveries.last().id(), id);
    }

    void retry_after_is_honoured()
    {
        WebhookBench bench;
        bench.set();
        bench.add(1);
        QVERIFY(bench.receiver.waitFor(1));
        bench.receiver.deliveries[0].answer(503, {{"Retry-After", "5"}});
        QTRY_VERIFY(bench.info().contains("last_error_date"));
        bench.simulator.advanceMicros(4'999'999);
        QVERIFY(bench.receiver.staysAt(1));
        bench.simulator.advanceMicros(1);
        QVERIFY(bench.receiver.waitFor(2));
    }

    void a_failing_update_blocks_its_chat_only()
    {
        WebhookBench bench;
        bench.set();
        bench.warmUp();
        const qint64 bad = bench.add(2);
        bench.add(3);
        QVERIFY(bench.receiver.waitFor(1));
        bench.receiver.deliveries[0].answer(500);
        QVERIFY(bench.receiver.waitFor(2));
        bench.receiver.deliveries[1].answer(500);
        QTRY_VERIFY(bench.info().contains("last_error_date"));
        const qint64 good = bench.add(1, otherChat);
        QVERIFY(bench.receiver.waitFor(3));
        QCOMPARE(bench.receiver.ids(), (QList<qint64>{bad, bad, good}));
    }

    void no_answer_within_a_minute_is_a_failure()
    {
        WebhookBench bench;
        bench.set();
        bench.add(1);
        QVERIFY(bench.receiver.waitFor(1));
        bench.simulator.advance(60);
        QVERIFY(bench.receiver.waitFor(2));
        QCOMPARE(bench.info()["last_error_message"].toString(), "Read timeout expired");
        QVERIFY(bench.receiver.deliveries[0].connection != bench.receiver.deliveries[1].connection);
    }

    void a_closed_connection_is_a_failure()
    {
        WebhookBench bench;
        bench.set();
        const qint64 id = bench.add(1);
        QVERIFY(bench.receiver.waitFor(1));
        const quint16 port = bench.receiver.listener.port();
        bench.receiver.listener.goDown();
        QVERIFY(bench.receiver.listener.listen(port));
        bench.simulator.advance(2);
        QVERIFY(bench.receiver.waitFor(2));
        QCOMPARE(bench.receiver.ids(), (QList<qint64>{id, id}));
        QVERIFY(bench.info().contains("last_error_message"));
    }

    void an_undelivered_update_is_dropped_at_the_end_of_its_day()
    {
        WebhookBench bench;
        bench.receiver.answerAtOnce = 500;
        bench.set();
        bench.add(1);
        QVERIFY(bench.receiver.waitFor(2));
        bench.simulator.advance(24 * 3600 + 1);
        QTRY_COMPARE(bench.info()["pending_update_count"].toInt(), 0);
    }

    void gone_for_23_hours_deletes_the_webhook()
    {
        WebhookBench bench;
        bench.receiver.answerAtOnce = 410;
        bench.set();
        bench.add(1);
        QVERIFY(bench.receiver.waitFor(2));
        QTRY_COMPARE(bench.failures(), 2);
        bench.simulator.advance(23 * 3600);
        QVERIFY(bench.receiver.waitFor(3));
        QTRY_COMPARE(bench.failures(), 3);
        QVERIFY(!bench.info()["url"].toString().isEmpty());
        bench.simulator.advance(120);
        QTRY_COMPARE(bench.info()["url"].toString(), "");
        QCOMPARE(bench.info()["pending_update_count"].toInt(), 1);
    }

    void a_method_in_the_answer_is_called()
    {
        WebhookBench bench;
        bench.simulator.run([](BotServer &server) {
            server.world().setChat({{"id", oneChat}, {"type", "supergroup"}});
        });
        bench.set();
        bench.add(1);
        QVERIFY(bench.receiver.waitFor(1));
        bench.receiver.deliveries[0].answer(200, {}, R"({"method":"sendMessage","chat_id":-1001,"text":"hi"})");
        QTRY_COMPARE(bench.simulator.requestCount("sendMessage"), 1);
        const RequestRecord record = bench.simulator.requests("sendMessage").first();
        QCOMPARE(record.verb, "WEBHOOK");
        QCOMPARE(record.status, 200);
        bench.add(2);
        QVERIFY(bench.receiver.waitFor(2));
        bench.receiver.deliveries[1].answer(200, {}, R"({"method":"deleteWebhook"})");
        QTRY_COMPARE(bench.simulator.pendingUpdates(), 0);
        QVERIFY(!bench.info()["url"].toString().isEmpty());
    }

    void a_delivery_goes_wrong_on_request()
    {
        WebhookBench bench;
        bench.receiver.answerAtOnce = 200;
        bench.set({{"secret_token", "right"}});
        for (const char *fault : {"wrong_secret", "missing_secret"})
            bench.simulator.addFault({fault, "webhook"});
        const QList<qint64> ids{bench.add(1), bench.add(2), bench.add(3)};
        QVERIFY(bench.receiver.waitFor(3));
        QByteArrayList secrets;
        for (const auto &each : bench.receiver.deliveries)
            secrets << each.request.header("x-telegram-bot-api-secret-token");
        QCOMPARE(secrets, (QByteArrayList{"not-the-secret", "", "right"}));
        bench.simulator.addFault({"twice_at_once", "webhook"});
        const qint64 twice = bench.add(4);
        QVERIFY(bench.receiver.waitFor(5));
        bench.simulator.addFault({"answer_lost", "webhook"});
        const qint64 again = bench.add(5);
        QVERIFY(bench.receiver.waitFor(7));
        QCOMPARE(bench.receiver.ids(), ids + (QList<qint64>{twice, twice, again, again}));
        QTRY_COMPARE(bench.simulator.pendingUpdates(), 0);
    }
};

TGD_TEST_CLASS(SimulatorWebhookTest);
#include "simulator_webhook_test.moc"
