#include "support/botapi/bot_server.h"
#include "support/test_registry.h"
#include "unit/simulator_bench.h"

#include <QTcpSocket>

using namespace tgd::botapi;
using namespace tgd::test;

namespace {

// What arrives on the wire after one getUpdates, byte by byte, and how it ends.
struct RawExchange {
    QTcpSocket socket;

    explicit RawExchange(const BotApiSimulator &simulator)
    {
        socket.connectToHost("127.0.0.1", quint16(simulator.baseUrl().port()));
        socket.write("GET /bot" + simulator.token().toUtf8() + "/getUpdates HTTP/1.1\r\nHost: x\r\n\r\n");
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { bytes += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [this](auto error) {
            ended = true;
            wasReset = error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::NetworkError;
        });
    }

    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }

    QByteArray bytes;
    bool ended = false;
    bool wasReset = false;
};

QByteArray withPendingUpdate(SimulatorBench &bench, const QByteArray &fault)
{
    bench.addMessages(1);
    const bool known = bench.simulator.addFault({fault});
    [&] { QVERIFY2(known, fault.constData()); }();
    bench.simulator.advance(4);
    return bench.simulator.run([](BotServer &server) {
        return QByteArray(R"({"ok":true,"result":[)" + server.queue().peek(0, 1, 0).front().json + "]}");
    });
}

}  // namespace

// Every fault, seen from the other end of the wire.
class SimulatorFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_broken_answer_arrives_so_far_and_ends_so_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("headers");
        QTest::addColumn<bool>("ends");
        QTest::newRow("1") << QByteArray("reset_before_headers") << false << true;
        QTest::newRow("2") << QByteArray("reset_mid_body") << true << true;
        QTest::newRow("3") << QByteArray("stall_mid_body") << true << false;
        QTest::newRow("4") << QByteArray("stall_before_headers") << false << false;
        QTest::newRow("5") << QByteArray("chunked_cut") << true << true;
        QTest::newRow("6 large") << QByteArray("length_too_large") << true << true;
    }

    void a_broken_answer_arrives_so_far_and_ends_so()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, headers);
        QFETCH(bool, ends);
        SimulatorBench bench;
        const QByteArray whole = withPendingUpdate(bench, fault);
        RawExchange exchange(bench.simulator);
        QTRY_COMPARE(bench.simulator.requestCount(), 1);
        QTRY_COMPARE(exchange.ended, ends);
        if (headers)
            QTRY_VERIFY(exchange.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        bench.simulator.advance(24 * 3600);
        QTest::qWait(20);
        QCOMPARE(exchange.ended, ends);
        QCOMPARE(!exchange.bytes.isEmpty(), headers);
        QCOMPARE(bench.simulator.requests().first().fault, fault);
        if (fault == "stall_mid_body" || fault == "reset_mid_body")
            QCOMPARE(exchange.body(), whole.left(whole.size() / 2));
        if (fault == "chunked_cut")
            QVERIFY(exchange.bytes.contains("Transfer-Encoding: chunked") && !exchange.bytes.endsWith("0\r\n\r\n"));
        if (fault == "length_too_large")
            QVERIFY(exchange.bytes.contains("Content-Length: " + QByteArray::number(whole.size() + 100)));
    }

    void a_length_too_small_cuts_the_answer_in_half()
    {
        SimulatorBench bench;
        const QByteArray whole = withPendingUpdate(bench, "length_too_small");
        const BotAnswer answer = bench.client.call("getUpdates");
        QCOMPARE(answer.body, whole.left(whole.size() / 2));
    }

    void gzip_comes_though_nobody_asked()
    {
        SimulatorBench bench;
        const QByteArray whole = withPendingUpdate(bench, "gzip");
        RawExchange exchange(bench.simulator);
        QTRY_VERIFY(exchange.body().startsWith("\x1f\x8b"));
        QVERIFY(exchange.bytes.contains("Content-Encoding: gzip"));
        bench.simulator.addFault({"gzip"});
        bench.simulator.advance(4);
        QCOMPARE(bench.client.call("getUpdates").body, whole);  // this client unpacks it
    }

    void a_slow_answer_comes_a_byte_a_second()
    {
        SimulatorBench bench;
        withPendingUpdate(bench, "slow_loris");
        RawExchange exchange(bench.simulator);
        QTRY_COMPARE(exchange.bytes, "H");
        bench.simulator.advance(11);
        QTRY_COMPARE(exchange.bytes, "HTTP/1.1 200");
        bench.simulator.advance(2000);
        QTRY_VERIFY(exchange.bytes.endsWith("]}"));
    }

    void an_answer_of_another_kind_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *fault, int status, const char *type, const char *words) {
            QTest::newRow(fault) << QByteArray(fault) << status << QByteArray(type) << QByteArray(words);
        };
        row("html_200", 200, "text/html", "<html>");
        row("html_502", 502, "text/html", "502 Bad Gateway");
        row("restart_500", 500, "application/json", "Internal Server Error: restart");
        row("unavailable_503", 503, "text/html", "503");
        row("unauthorized_401", 401, "application/json", R"("Unauthorized")");
        row("not_found_404", 404, "application/json", R"("Not Found")");
        row("conflict_409", 409, "application/json", "terminated by other getUpdates request");
        row("webhook_active_409", 409, "application/json", "while webhook is active");
        row("ok_without_result", 200, "application/json", R"({"ok":true})");
        row("result_object", 200, "application/json", R"("result":{)");
        row("flood_429_bare", 429, "application/json", R"("description":"Too Many Requests"})");
        row("redirect", 302, "text/html", "302");
        row("migrate_400", 400, "application/json", R"("migrate_to_chat_id":-1002111111111)");
    }

    void an_answer_of_another_kind()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, words);
        SimulatorBench bench;
        withPendingUpdate(bench, fault);
        const BotAnswer spoiled = bench.client.call("getUpdates");
        QCOMPARE(spoiled.status, status);
        QCOMPARE(spoiled.contentType, type);
        QVERIFY2(spoiled.body.contains(words), spoiled.body.constData());
        QCOMPARE(bench.poll().ids().size(), 1);  // recovered, and nothing was lost
    }

    void a_flood_answer_says_how_long_to_wait()
    {
        SimulatorBench bench;
        bench.simulator.addFault({.fault = "flood_429", .method = "getMe", .value = 7});
        const BotAnswer answer = bench.client.call("getMe");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.retryAfter, "7");
        QCOMPARE(answer.description(), "Too Many Requests: retry after 7");
        QCOMPARE(answer.json()["parameters"].toObject()["retry_after"].toInt(), 7);
        bench.simulator.addFault({.fault = "flood_429_header_only", .method = "getMe", .value = 9});
        const BotAnswer bare = bench.client.call("getMe");
        QCOMPARE(bare.retryAfter, "9");
        QVERIFY(bare.json().isEmpty());
        bench.simulator.addFault({"flood_429_zero", "getMe"});
        QCOMPARE(bench.client.call("getMe").json()["parameters"].toObject()["retry_after"].toInt(-1), 0);
        bench.simulator.addFault({"flood_429_day", "getMe"});
        QCOMPARE(bench.client.call("getMe").retryAfter, "86400");
    }

    void a_fault_hits_the_nth_request_of_its_method_only()
    {
        SimulatorBench bench;
        bench.simulator.addFault({.fault = "restart_500", .method = "getMe", .nth = 2, .count = 2});
        QList<int> statuses;
        for (int i = 0; i < 5; ++i) {
            statuses << bench.client.call("getMe").status;
            QCOMPARE(bench.client.call("getWebhookInfo").status, 200);
        }
        QCOMPARE(statuses, (QList<int>{200, 500, 500, 200, 200}));
    }

    void a_storm_of_conflicts_is_twenty_answers()
    {
        SimulatorBench bench;
        bench.simulator.addFault({"conflict_storm", "getMe"});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(bench.client.call("getMe").status, 409);
        QCOMPARE(bench.client.call("getMe").status, 200);
    }

    void chance_is_the_same_for_the_same_seed()
    {
        const auto run = [](quint64 seed) {
            SimulatorOptions options = SimulatorBench::standingClock();
            options.seed = seed;
            SimulatorBench bench(options);
            bench.simulator.addFault({.fault = "html_502", .method = "*", .probability = 0.5});
            QList<int> statuses;
            for (int i = 0; i < 40; ++i)
                statuses << bench.client.call("getMe").status;
            return statuses;
        };
        const QList<int> first = run(3);
        QCOMPARE(run(3), first);
        QVERIFY(first.contains(200) && first.contains(502));
        QVERIFY(run(4) != first);
    }

    void a_spoiled_batch_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QList<int>>("places");  // of the four updates, in the order they come
        const auto row
            = [](const char *fault, const QList<int> &places) { QTest::newRow(fault) << QByteArray(fault) << places; };
        row("poison_update", {0, 1, 2, 2, 3});
        row("duplicate_update", {0, 1, 2, 2, 3});
        row("unknown_kind", {0, 1, 2, 2, 3});
        row("descending_ids", {3, 2, 1, 0});
        row("reordered_ids", {1, 0, 3, 2});
        row("empty_at_once", {});
        row("huge_update", {0, 1, 2, 3});
        row("four_mebibytes", {0, 1, 2, 3});
    }

    void a_spoiled_batch()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QList<int>, places);
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(4);
        QVERIFY(bench.simulator.addFault({fault}));
        const BotAnswer answer = bench.poll();
        QList<qint64> expected;
        for (const int place : places)
            expected << ids[place];
        QCOMPARE(answer.ids(), expected);
        if (fault == "huge_update")
            QVERIFY(answer.body.size() > 1024 * 1024);
        if (fault == "unknown_kind")
            QVERIFY(answer.body.contains("kind_of_tomorrow"));
        if (fault == "poison_update")
            QVERIFY(answer.body.contains(R"("message_id":"seven")"));
        QCOMPARE(bench.poll().ids(), ids);
    }

    void four_mebibytes_hold_fewer_updates_than_asked()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(100);
        bench.simulator.addFault({"four_mebibytes"});
        const BotAnswer answer = bench.poll();
        QCOMPARE(answer.ids(), ids.mid(0, 10));
        QVERIFY(answer.body.size() > 3 * 1024 * 1024 && answer.body.size() <= 4 * 1024 * 1024);
    }

    void a_batch_comes_again_though_it_was_confirmed()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(3);
        QCOMPARE(bench.poll().ids(), ids);
        bench.simulator.addFault({"replay_batch"});
        QCOMPARE(bench.poll({{"offset", ids[2] + 1}, {"timeout", 30}}).ids(), ids);
        QCOMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void ids_restart_lower_or_end_on_request()
    {
        SimulatorBench bench;
        const qint64 before = bench.addMessages(1).first();
        bench.simulator.addFault({"id_restart"});
        bench.poll({{"offset", before + 1}});
        const qint64 after = bench.addMessages(1).first();
        QVERIFY(after > 0 && after < before);
        QCOMPARE(bench.poll({{"offset", before + 1}}).ids(), QList<qint64>{after});
        bench.simulator.addFault({"id_maximum"});
        bench.poll({{"offset", after + 1}});
        QCOMPARE(bench.addMessages(1), QList<qint64>{2147483647});
    }

    void a_second_poller_takes_the_poll_away()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        bench.simulator.run([](BotServer &server) { server.apply(StateFault::SecondPoller); });
        QCOMPARE(BotApiClient::finish(poll).status, 409);
    }

    void somebody_sets_a_webhook_while_we_poll()
    {
        SimulatorBench bench;
        const auto poll = bench.longPoll();
        bench.simulator.addFault({"set_webhook", "getMe"});
        QCOMPARE(bench.client.call("getMe").status, 200);
        QCOMPARE(BotApiClient::finish(poll).description(), "Conflict: terminated by setWebhook request");
        QCOMPARE(bench.client.call("getWebhookInfo").result()["url"].toString(), "https://somebody-else.example/hook");
    }

    void a_fault_nobody_knows_is_refused()
    {
        SimulatorBench bench;
        QVERIFY(!bench.simulator.addFault({"no_such_fault"}));
    }

    void every_fault_of_the_list_that_a_server_can_show_is_there()
    {
        QSet<int> numbers;
        for (const FaultKind &kind : faultKinds()) {
            numbers << kind.number;
            QCOMPARE(faultNamed(kind.name), &kind);
        }
        QList<int> missing;
        for (int number = 1; number <= 35; ++number) {
            if (!numbers.contains(number))
                missing << number;
        }
        QCOMPARE(missing, (QList<int>{31, 32}));  // of the resolver and of TLS: no plain server can show them
        QVERIFY(numbers.contains(44) && numbers.contains(45));
    }
};

TGD_TEST_CLASS(SimulatorFaultTest);
#include "simulator_fault_test.moc"
