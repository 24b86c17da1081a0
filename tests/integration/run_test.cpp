#include "support/bot_program.h"
#include "support/small_disk.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tgd::test;
using tgd::botapi::BotApiSimulator;

namespace {

constexpr int patienceMs = runPatienceMs;

QByteArray message(int number, qint64 at, qint64 chat = -1001000000001)
{
    static const QString pattern = QString::fromLatin1(
        R"({"message":{"message_id":%1,"date":%2,"chat":{"id":%3,"type":"supergroup","title":"Run"},)"
        R"("from":{"id":%4,"is_bot":false,"first_name":"P%4"},"text":"message %1 https://a.b"}})");
    return pattern.arg(number).arg(at).arg(chat).arg(100 + number % 17).toUtf8();
}

}  // namespace

// `tgstatsd run` against a Bot API server that misbehaves, from outside.
class RunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_run_stores_what_arrives_confirms_it_and_ends_on_request()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        for (int i = 1; i <= 250; ++i)
            simulator.addUpdate(message(i, nowUnix() - 600 + i));
        const auto process = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*process));
        Drain drained = drain(simulator, *process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        simulator.addUpdate(message(251, nowUnix()));
        drained = drain(simulator, *process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QCOMPARE(end(*process), 0);
        const auto counted = runTgstatsd({"query", "summary", "--chat", "-1001000000001", "--store", place.store()});
        QCOMPARE(counted.json()["total_messages"].toInt(), 251);
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }

    void a_second_poller_on_the_same_store_refuses_and_names_the_holder()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        const auto first = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*first));
        const ProcessResult second = runTgstatsd(place.run(simulator));
        QCOMPARE(second.code, 4);
        QVERIFY2(second.err.contains("process " + QByteArray::number(first->processId())), second.err.constData());
        QVERIFY(second.out.isEmpty());
        QCOMPARE(end(*first, SIGINT), 0);
        const auto third = startTgstatsd(place.run(simulator));  // a lease that was given back is free
        QVERIFY(waitReady(*third));
        QCOMPARE(end(*third), 0);
    }

    void a_token_of_no_form_is_bad_input_and_none_is_wrong_usage()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place("this is no token at all");
        const ProcessResult bad = runTgstatsd(place.run(simulator));
        QCOMPARE(bad.code, 3);
        QVERIFY(!bad.err.contains("this is no token"));
        QVERIFY(!QFile::exists(place.store()));
        QCOMPARE(runTgstatsd({"run", "--store", place.store()}).code, 2);
        QCOMPARE(runTgstatsd({"run", "--store", place.store(), "--token-file", "/nonexistent/token"}).code, 3);
    }

    void a_token_unknown_to_the_server_ends_the_run()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        QVERIFY(simulator.addFault({.fault = "not_found_404", .method = "*", .nth = 1, .count = 100}));
        const Place place(simulator.token());
        const ProcessResult result = runTgstatsd(place.run(simulator));
        QCOMPARE(result.code, 3);
        QCOMPARE(simulator.requestCount("getUpdates"), 0);
    }

    void webhooks_and_the_server_are_refused_as_not_in_this_version()
    {
        for (const QStringList &options :
            {QStringList{"--mode", "webhook"}, QStringList{"--serve", "127.0.0.1:0"}, QStringList{"--set-webhook"}}) {
            const ProcessResult result = runTgstatsd(QStringList{"run"} + options);
            QCOMPARE(result.code, 2);
            QVERIFY2(result.err.contains("not part of this version"), result.err.constData());
        }
        const ProcessResult result = runTgstatsd({"run"}, {}, {"WEBHOOK_URL=https://bot.example/x"});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains("WEBHOOK_URL"), result.err.constData());
    }

    void off_needs_no_token_and_ends_on_request()
    {
        const Place place("-");
        const auto process = startTgstatsd({"run", "--mode", "off", "--store", place.store()});
        QVERIFY(waitReady(*process));
        QCOMPARE(end(*process), 0);
    }

    // Two programs, two stores, one bot: no lease can tell, Telegram does.
    void two_pollers_of_one_bot_are_told_and_it_passes()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        const Place elsewhere(simulator.token());
        const auto first = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*first));
        const auto second = startTgstatsd(elsewhere.run(simulator));
        QVERIFY(waitReady(*second));
        QByteArray said[2];
        const auto isTold = [&] {
            said[0] += first->readAllStandardError();
            said[1] += second->readAllStandardError();
            return said[0].contains("Another program fetches") || said[1].contains("Another program fetches");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), runPatienceMs);
        QCOMPARE(end(*second), 0);
        for (int i = 1; i <= 5; ++i)
            simulator.addUpdate(message(i, nowUnix()));
        const Drain drained = drain(simulator, *first);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        if (said[0].contains("Another program fetches"))
            QTRY_VERIFY_WITH_TIMEOUT(
                (said[0] += first->readAllStandardError()).contains("Updates arrive."), patienceMs);
        QCOMPARE(end(*first), 0);
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }

    void a_store_that_cannot_be_written_is_refused_and_named()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        simulator.addUpdate(message(1, nowUnix()));
        // Permissions mean nothing to root, who can have a disk instead.
        std::optional<SmallDisk> disk;
        if (::geteuid() == 0)
            disk.emplace(16);
        const QTemporaryDir folder;
        const Place place(simulator.token(), disk ? disk->path() : folder.path());
        QCOMPARE(runTgstatsd({"sample", "--out", place.store(), "--messages", "500"}).code, 0);
        if (disk)
            QVERIFY(disk->setReadOnly(true));
        else
            QVERIFY(QFile::setPermissions(place.store(), QFile::ReadOwner)
                && QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const ProcessResult result = runTgstatsd(place.run(simulator));
        QCOMPARE(result.code, 4);
        QVERIFY2(result.err.contains(QFile::encodeName(place.store())), result.err.constData());
        QCOMPARE(simulator.pendingUpdates(), 1);  // nothing was fetched, let alone confirmed
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void a_day_without_a_run_is_a_gap_in_the_store()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        const auto run = [&] {
            const auto process = startTgstatsd(place.run(simulator));
            QVERIFY(waitReady(*process));
            simulator.addUpdate(message(1, nowUnix()));
            const Drain drained = drain(simulator, *process);
            QVERIFY2(drained.isDone, qPrintable(drained.why));
            QCOMPARE(end(*process), 0);
        };
        run();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "gap");
            database.setDatabaseName(place.store());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec("UPDATE tgdesk_ingest_state SET committed_at = committed_at - 26 * 3600 * 1000000"));
            QVERIFY(query.numRowsAffected() > 0);
        }
        QSqlDatabase::removeDatabase("gap");
        run();
        int gaps = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "gap");
            database.setDatabaseName(place.store());
            QVERIFY(database.open());
            QSqlQuery query("SELECT COUNT(*) FROM tgdesk_event WHERE kind = 'update_gap'", database);
            gaps = query.next() ? query.value(0).toInt() : -1;
        }
        QSqlDatabase::removeDatabase("gap");
        QCOMPARE(gaps, 1);
    }
};

TGD_TEST_CLASS(RunTest);
#include "run_test.moc"
