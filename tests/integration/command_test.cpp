#include "support/command_world.h"
#include "support/run_place.h"
#include "support/test_registry.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tgd::test;
using tgd::botapi::BotApiSimulator;

namespace {

constexpr int groups = 8;
constexpr int commandsEach = 12;

qint64 group(int number)
{
    return -1001000000100 - number;
}

// What a query gives, first column only, from beside.
QStringList column(const QString &store, const QString &sql)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", store);
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000");
        if (!database.open())
            return {"cannot be opened"};
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next())
            values << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(store);
    return values;
}

// A running `tgstatsd run` and the world it is in.
struct Running {
    Running() : simulator(liveOptions()), place(simulator.token())
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        world.emplace(simulator);
        start();
    }
    void start()
    {
        process = startTgstatsd(place.run(simulator));
        if (!waitReady(*process))
            qFatal("%s", process->readAllStandardError().constData());
    }
    // What the bot answers to it.
    QString ask(const Said &said)
    {
        const qsizetype before = world->answers().size();
        world->say(said);
        if (!QTest::qWaitFor([&] { return world->answers().size() > before; }, runPatienceMs))
            return QStringLiteral("(no answer)");
        return world->texts().last();
    }
    QStringList values(const QString &sql) const { return column(place.store(), sql); }

    BotApiSimulator simulator;
    std::optional<CommandWorld> world;
    Place place;
    std::unique_ptr<QProcess> process;
};

}  // namespace

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
        QCOMPARE(simulator.requestCount("setMyCommands"), 1);
    }

    void administrators_set_the_group_up_and_others_do_not()
    {
        Running run;
        QCOMPARE(run.ask({.text = "/setup"}), "Only administrators can use this command.");
        QVERIFY(run.ask({.text = "/setup@STATS_BOT", .user = worldAdmin}).startsWith("📊 Group Analytics Setup"));
        const QString settings = "SELECT store_text || capture_reactions FROM group_settings";
        QCOMPARE(run.values(settings), QStringList{"10"});
        QCOMPARE(run.ask({.text = "/set_text off"}), "❌ Only group admins can change settings.");
        QCOMPARE(run.values(settings), QStringList{"10"});
        QCOMPARE(run.ask({.text = "/set_text off", .user = anonymousAdmin, .senderChat = worldGroup}),
            "📝 Text storage has been ❌ Disabled");
        QCOMPARE(
            run.ask({.text = "/set_reactions yes", .user = worldAdmin}), "🎭 Reaction capture has been ✅ Enabled");
        QCOMPARE(run.values(settings), QStringList{"01"});
        run.world->say({.text = "secret from now on"});
        QTRY_COMPARE_WITH_TIMEOUT(run.simulator.pendingUpdates(), 0, runPatienceMs);
        QCOMPARE(run.values("SELECT COUNT(text_raw) FROM messages WHERE text_raw LIKE '%secret%'"), QStringList{"0"});
        run.world->say({.text = "/help@somebody_else"});
        run.world->say({.text = "/help", .isEdit = true});
        run.world->say({.text = "/help", .ageSeconds = 130});
        QVERIFY(run.ask({.text = "/settings"}).contains("❌ Disabled"));
        QCOMPARE(run.world->answers().size(), 6);
        QCOMPARE(end(*run.process), 0);
        QCOMPARE(run.world->refusedForFlood(), 0);
    }

    void names_come_out_as_they_are()
    {
        Running run;
        const QString name = "_a_ *b* <i>c</i> &amp; `d` [e](f)";
        for (int i = 0; i < 3; ++i)
            run.world->say({.text = "x", .firstName = name});
        const QString top = run.ask({.text = "/topusers", .firstName = name});
        QVERIFY2(top.contains("1. " + name + " – 4 (100.0%)"), qPrintable(top));
        QVERIFY(!run.world->answers().last().contains("parse_mode"));
        QCOMPARE(end(*run.process), 0);
    }

    void the_facts_of_chats_are_fetched_and_a_chat_that_put_the_bot_out_is_marked()
    {
        Running run;
        run.world->addChat(worldGroup, {{"description", "What it is about"}});
        run.world->say({.text = "hello"});
        QTRY_COMPARE_WITH_TIMEOUT(
            run.values("SELECT member_count FROM tgdesk_bot_chat"), QStringList{"1"}, runPatienceMs);
        QCOMPARE(run.values("SELECT description FROM chats"), QStringList{"What it is about"});
        run.simulator.runScript(R"({"refuse":{"chat":-1001000000001,"code":403,)"
                                R"("description":"Forbidden: bot was kicked from the supergroup chat"}})");
        run.world->say({.text = "/help"});
        QTRY_COMPARE_WITH_TIMEOUT(
            run.values("SELECT COUNT(*) FROM tgdesk_bot_chat WHERE unreachable_why LIKE '%kicked%'"), QStringList{"1"},
            runPatienceMs);
        QCOMPARE(run.values("SELECT COUNT(*) FROM messages"), QStringList{"2"});
        QCOMPARE(run.simulator.requestCount("sendMessage"), 1);
        QCOMPARE(end(*run.process), 0);
        QCOMPARE(runTgstatsd({"verify", "--store", run.place.store()}).code, 0);
    }

    void a_send_that_hangs_holds_up_neither_the_poll_nor_other_chats()
    {
        Running run;
        run.world->addChat(group(1));
        QVERIFY(
            run.simulator.addFault({.fault = "stall_before_headers", .method = "sendMessage", .nth = 1, .count = 1}));
        run.world->say({.text = "/help"});
        QTRY_COMPARE_WITH_TIMEOUT(run.simulator.requestCount("sendMessage"), 1, runPatienceMs);
        for (int i = 0; i < 250; ++i)
            run.world->say({.text = "life goes on"});
        QTRY_COMPARE_WITH_TIMEOUT(run.simulator.pendingUpdates(), 0, runPatienceMs);
        run.world->say({.text = "/help", .chat = group(1)});
        QTRY_COMPARE_WITH_TIMEOUT(run.world->answers(group(1)).size(), 1, runPatienceMs);
        QTRY_COMPARE(run.values("SELECT state FROM tgdesk_outbox ORDER BY id"), (QStringList{"sending", "sent"}));
        QCOMPARE(end(*run.process), 0);
    }

    void a_run_that_is_asked_to_end_amid_commands_ends_cleanly()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        CommandWorld world(simulator);
        for (int number = 0; number < groups; ++number)
            world.addChat(group(number));
        const Place place(simulator.token());
        for (int round = 0; round < 10; ++round) {
            for (int number = 0; number < groups; ++number)
                world.say({.text = "/setup", .chat = group(number)});
            const auto process = startTgstatsd(place.run(simulator));
            QVERIFY(waitReady(*process));
            QTest::qWait(7 * round);
            QCOMPARE(end(*process), 0);
        }
        QSet<QString> arrived;
        const auto requests = simulator.requests("sendMessage");
        for (const tgd::botapi::RequestRecord &request : requests)
            arrived.insert(QString("%1 %2")
                               .arg(request.arguments["chat_id"].toInteger())
                               .arg(request.arguments["reply_parameters"]["message_id"].toInteger()));
        QCOMPARE(arrived.size(), requests.size());
        QVERIFY(!arrived.isEmpty());
        QCOMPARE(world.refusedForFlood(), 0);
    }

    void killed_runs_answer_nothing_twice_and_never_meet_a_limit()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_KILLS", &given);
        const int kills = given ? asked : 20;
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        CommandWorld world(simulator);
        const Place place(simulator.token());
        for (int number = 0; number < groups; ++number)
            world.addChat(group(number));
        QVERIFY(simulator.addFault({.fault = "replay_batch", .probability = 0.2}));
        quint32 dice = 20240304;
        int said = 0;
        for (int kill = 0; kill < kills; ++kill) {
            for (; said < groups * commandsEach * (kill + 1) / kills; ++said)
                world.say({.text = QString("/topusers %1").arg(2 + said / groups), .chat = group(said % groups)});
            dice = dice * 1664525u + 1013904223u;
            const auto process = startTgstatsd(place.run(simulator));
            QVERIFY(process->waitForStarted(runPatienceMs));
            QVERIFY(!process->waitForFinished(50 + int(dice >> 16) % 900));
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
        }
        simulator.clearFaults();
        const auto rest = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*rest));
        QTRY_COMPARE_WITH_TIMEOUT(simulator.pendingUpdates(), 0, runPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            column(place.store(), "SELECT COUNT(*) FROM tgdesk_outbox WHERE state IN ('new', 'sending')"),
            QStringList{"0"}, runPatienceMs);
        QCOMPARE(end(*rest), 0);

        QMap<QString, int> arrived;
        for (const tgd::botapi::RequestRecord &request : simulator.requests("sendMessage"))
            ++arrived[QString("%1 %2")
                          .arg(request.arguments["chat_id"].toInteger())
                          .arg(request.arguments["reply_parameters"]["message_id"].toInteger())];
        const QStringList sent
            = column(place.store(), "SELECT chat_id || ' ' || request_id FROM tgdesk_outbox WHERE state = 'sent'");
        const QStringList all = column(place.store(), "SELECT chat_id || ' ' || request_id FROM tgdesk_outbox");
        QCOMPARE(all.size(), groups * commandsEach);
        for (const QString &answer : sent)
            QCOMPARE(arrived.value(answer), 1);
        for (auto answer = arrived.cbegin(); answer != arrived.cend(); ++answer)
            QVERIFY2(answer.value() == 1, qPrintable(answer.key()));
        const QStringList lost
            = column(place.store(), "SELECT chat_id FROM tgdesk_outbox WHERE state IN ('lost', 'failed', 'dropped')");
        QCOMPARE(sent.size() + lost.size(), all.size());
        QVERIFY2(lost.size() <= 4 * kills, qPrintable(QString::number(lost.size())));
        QVERIFY(sent.size() >= all.size() / 3);
        QCOMPARE(world.refusedForFlood(), 0);
    }
};

TGD_TEST_CLASS(CommandTest);
#include "command_test.moc"
