#include "support/botapi/bot_server.h"
#include "support/test_registry.h"
#include "unit/simulator_bench.h"

#include <QTcpSocket>

using namespace tgd::botapi;
using namespace tgd::test;

namespace {

constexpr qint64 crew = -1001987654321;

void populate(BotApiSimulator &simulator)
{
    simulator.run([](BotServer &server) {
        const auto member = [&](qint64 user, const char *status) {
            server.world().setMember(
                crew, {{"user", QJsonObject{{"id", user}, {"first_name", "U"}}}, {"status", status}});
        };
        server.world().setChat({{"id", crew}, {"type", "supergroup"}, {"title", "Crew"}, {"username", "crew"},
            {"description", "About us"}, {"slow_mode_delay", 10}});
        member(4503599627370495, "creator");
        member(5000000002, "administrator");
        member(5000000003, "member");
        member(5000000004, "left");
    });
}

// Sends bytes over a socket of its own and gives back what comes within one answer.
QByteArray exchange(QTcpSocket &socket, const BotApiSimulator &simulator, const QByteArray &bytes)
{
    if (socket.state() == QAbstractSocket::UnconnectedState)
        socket.connectToHost("127.0.0.1", quint16(simulator.baseUrl().port()));
    socket.write(bytes);
    QByteArray received;
    const bool came = QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return received.endsWith('}');
        },
        10000);
    return came ? received : QByteArray("no answer");
}

}  // namespace

// Tokens, ways to call, chats and sending.
class SimulatorMethodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void get_me_tells_the_bot()
    {
        SimulatorBench bench;
        const BotAnswer answer = bench.client.call("GETME");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/json");
        QCOMPARE(answer.json()["ok"], QJsonValue(true));
        QCOMPARE(answer.result()["id"].toInteger(), 7000000001);
        QCOMPARE(answer.result()["can_read_all_group_messages"], QJsonValue(true));
        QCOMPARE(bench.simulator.requestCount("getMe"), 1);
    }

    void a_token_is_worth_what_the_table_says_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("local");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("description");
        const QString tail = ":AAH-another_token-0123456789abcdefghij";
        QTest::newRow("unknown") << "7000000009" + tail << false << 401 << "Unauthorized";
        QTest::newRow("revoked") << "7000000002" + tail << false << 401 << "Unauthorized";
        QTest::newRow("logged out") << "7000000003" + tail << true << 400 << "Logged out";
        QTest::newRow("api id") << "7000000004" + tail << true << 401 << "Unauthorized: invalid api-id/api-hash";
        QTest::newRow("filtered") << "7000000005" + tail << true << 421
                                  << "Misdirected Request: unallowed token specified";
        QTest::newRow("malformed, cloud") << "nonsense" << false << 404 << "Not Found";
        QTest::newRow("malformed, local") << "nonsense" << true << 401 << "Unauthorized: invalid token specified";
    }

    void a_token_is_worth_what_the_table_says()
    {
        QFETCH(QString, token);
        QFETCH(bool, local);
        QFETCH(int, status);
        QFETCH(QString, description);
        SimulatorOptions options = SimulatorBench::standingClock();
        options.localServer = local;
        SimulatorBench bench(options);
        const QString tail = ":AAH-another_token-0123456789abcdefghij";
        bench.simulator.setToken("7000000002" + tail, TokenState::Revoked);
        bench.simulator.setToken("7000000003" + tail, TokenState::LoggedOut);
        bench.simulator.setToken("7000000004" + tail, TokenState::InvalidApiId);
        bench.simulator.setToken("7000000005" + tail, TokenState::NotAllowed);
        const BotAnswer answer = bench.client.call("getMe", {}, token);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.description(), description);
        QCOMPARE(answer.json()["error_code"].toInt(), status);
        QCOMPARE(answer.json()["ok"], QJsonValue(false));
    }

    void a_revoked_token_may_come_back()
    {
        SimulatorBench bench;
        bench.simulator.setToken(bench.simulator.token(), TokenState::Revoked);
        QCOMPARE(bench.client.call("getMe").status, 401);
        bench.simulator.setToken(bench.simulator.token(), TokenState::Valid);
        QCOMPARE(bench.client.call("getMe").status, 200);
    }

    void a_method_or_path_nobody_knows()
    {
        SimulatorBench bench;
        const BotAnswer answer = bench.client.call("getHologram");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.description(), "Not Found: method not found");
        QTcpSocket socket;
        QVERIFY(exchange(socket, bench.simulator, "GET /nowhere HTTP/1.1\r\n\r\n")
                    .endsWith(R"({"ok":false,"error_code":404,"description":"Not Found"})"));
    }

    void arguments_may_come_in_every_form_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto post = [](const QByteArray &type, const QByteArray &body) {
            return "POST /botTOKEN/getUpdates HTTP/1.1\r\nContent-Type: " + type
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        const QByteArray encoded = "limit=2&allowed_updates=%5B%22chat_member%22%5D&timeout=0";
        QTest::newRow("query") << QByteArray("GET /botTOKEN/getUpdates?" + encoded + " HTTP/1.1\r\n\r\n");
        QTest::newRow("test DC") << QByteArray("GET /botTOKEN/test/getUpdates?" + encoded + " HTTP/1.1\r\n\r\n");
        QTest::newRow("form") << post("application/x-www-form-urlencoded", encoded);
        QTest::newRow("json") << post("application/json", R"({"limit":2,"allowed_updates":["chat_member"]})");
        QTest::newRow("parts") << post("multipart/form-data; boundary=XX",
            "--XX\r\nContent-Disposition: form-data; name=\"limit\"\r\n\r\n2\r\n--XX\r\nContent-Disposition: "
            "form-data; name=\"allowed_updates\"\r\n\r\n[\"chat_member\"]\r\n--XX--\r\n");
        QTest::newRow("chunks") << QByteArray(
            "POST /botTOKEN/getupdates HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: "
            "chunked\r\n\r\n9\r\n{\"limit\":\r\n24\r\n2,\"allowed_updates\":[\"chat_member\"]}\r\n0\r\n\r\n");
    }

    void arguments_may_come_in_every_form()
    {
        QFETCH(QByteArray, request);
        SimulatorBench bench;
        bench.addMessages(3);
        QTcpSocket socket;
        const QByteArray answer
            = exchange(socket, bench.simulator, request.replace("TOKEN", bench.simulator.token().toUtf8()));
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QCOMPARE(answer.count("update_id"), 2);
        const auto names = bench.client.call("getWebhookInfo").result()["allowed_updates"].toArray();
        QCOMPARE(names, QJsonArray{"chat_member"});
    }

    void a_connection_is_kept_for_the_next_call()
    {
        SimulatorBench bench;
        QTcpSocket socket;
        const QByteArray call = "GET /bot" + bench.simulator.token().toUtf8() + "/getMe HTTP/1.1\r\n\r\n";
        QVERIFY(exchange(socket, bench.simulator, call).contains("keep-alive"));
        QVERIFY(exchange(socket, bench.simulator, call).contains("200 OK"));
        const auto records = bench.simulator.requests("getMe");
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].connection, records[1].connection);
    }

    void broken_http_is_refused()
    {
        SimulatorBench bench;
        QTcpSocket socket;
        QVERIFY(exchange(socket, bench.simulator, "rubbish\r\n\r\n").startsWith("HTTP/1.1 400 "));
    }

    void a_chat_is_what_the_script_says()
    {
        SimulatorBench bench;
        populate(bench.simulator);
        QCOMPARE(bench.client.call("getChat", {{"chat_id", crew}}).result()["description"].toString(), "About us");
        QCOMPARE(bench.client.call("getChat", {{"chat_id", "@Crew"}}).result()["id"].toInteger(), crew);
        QCOMPARE(bench.client.call("getChatMemberCount", {{"chat_id", crew}}).json()["result"].toInt(), 3);
        QCOMPARE(bench.client.call("getChatAdministrators", {{"chat_id", crew}}).updates().size(), 2);
        const auto status = [&](qint64 user) {
            return bench.client.call("getChatMember", {{"chat_id", crew}, {"user_id", user}});
        };
        QCOMPARE(status(4503599627370495).result()["status"].toString(), "creator");
        QCOMPARE(status(5000000004).result()["status"].toString(), "left");
        QCOMPARE(status(1).description(), "Bad Request: user not found");
        QCOMPARE(bench.client.call("getChat", {{"chat_id", 5}}).description(), "Bad Request: chat not found");
        QCOMPARE(bench.client.call("getChat").description(), "Bad Request: chat_id is empty");
    }

    void a_chat_may_refuse_the_bot()
    {
        SimulatorBench bench;
        populate(bench.simulator);
        QCOMPARE(bench.client.call("leaveChat", {{"chat_id", crew}}).status, 200);
        const BotAnswer answer = bench.client.call("sendMessage", {{"chat_id", crew}, {"text", "hi"}});
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.description(), "Forbidden: bot is not a member of the supergroup chat");
    }

    void a_message_is_sent_and_told_back()
    {
        SimulatorBench bench;
        populate(bench.simulator);
        const BotAnswer answer
            = bench.client.call("sendMessage", {{"chat_id", crew}, {"text", "Привет"}, {"message_thread_id", 7}});
        QCOMPARE(answer.result()["text"].toString(), "Привет");
        QCOMPARE(answer.result()["chat"].toObject()["id"].toInteger(), crew);
        QVERIFY(!answer.result()["chat"].toObject().contains("description"));
        QCOMPARE(answer.result()["message_thread_id"].toInt(), 7);
        QCOMPARE(answer.result()["date"].toInteger(), bench.now());
        QCOMPARE(bench.client.call("sendMessage", {{"chat_id", crew}, {"text", QString(4097, 'x')}}).description(),
            "Bad Request: message is too long");
        QCOMPARE(bench.client.call("sendMessage", {{"chat_id", crew}, {"text", ""}}).description(),
            "Bad Request: message text is empty");
        QCOMPARE(bench.simulator.requests("sendMessage").first().arguments["text"].toString(), "Привет");
    }

    void sending_too_fast_is_a_flood()
    {
        SimulatorBench bench;
        populate(bench.simulator);
        const auto send = [&] { return bench.client.call("sendMessage", {{"chat_id", crew}, {"text", "x"}}); };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(send().status, 200);
        const BotAnswer burst = send();
        QCOMPARE(burst.status, 429);
        QCOMPARE(burst.retryAfter, "5");
        bench.simulator.advance(4);
        for (int i = 0; i < 15; ++i) {
            bench.simulator.advance(1);
            QCOMPARE(send().status, 200);
        }
        bench.simulator.advance(1);
        const BotAnswer minute = send();  // 20 within the last 20 seconds
        QCOMPARE(minute.status, 429);
        QCOMPARE(minute.retryAfter, "40");
        bench.simulator.advance(40);
        QCOMPARE(send().status, 200);
    }

    void small_commands_are_taken()
    {
        SimulatorBench bench;
        const QJsonArray commands{QJsonObject{{"command", "help"}, {"description", "Help"}}};
        QCOMPARE(bench.client.call("setMyCommands", {{"commands", commands}}).status, 200);
        QCOMPARE(bench.client.call("getMyCommands").updates(), commands);
        QCOMPARE(bench.client.call("answerCallbackQuery", {{"callback_query_id", "17"}}).status, 200);
        QCOMPARE(bench.client.call("answerCallbackQuery").status, 400);
        QCOMPARE(bench.client.call("close").retryAfter, "600");
        QCOMPARE(bench.client.call("logOut").status, 200);
        QCOMPARE(bench.client.call("getMe").description(), "Logged out");
    }
};

TGD_TEST_CLASS(SimulatorMethodsTest);
#include "simulator_methods_test.moc"
