#include "support/run_place.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlRecord>

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

// What the tables and the statistics say, in an order that does not depend on who wrote when.
QStringList contentOf(const QString &store)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", store);
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY");
        if (!database.open())
            return {database.lastError().text()};
        for (const char *sql : {"SELECT chat_id, msg_id, user_id, date, text_len, urls_cnt, media_type FROM messages "
                                "ORDER BY 1, 2",
                 "SELECT chat_id, user_id, joined_at, left_at, status_current FROM memberships ORDER BY 1, 2",
                 "SELECT update_id, raw, reason FROM tgdesk_quarantine ORDER BY 1, 2",
                 "SELECT user_id, first_name FROM users ORDER BY 1"}) {
            QSqlQuery query(database);
            query.exec(QLatin1String(sql));
            while (query.next()) {
                QStringList fields;
                for (int i = 0; i < query.record().count(); ++i)
                    fields << query.value(i).toString();
                rows << fields.join('|');
            }
        }
    }
    QSqlDatabase::removeDatabase(store);
    return rows;
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
        QTRY_COMPARE_WITH_TIMEOUT(simulator.pendingUpdates(), 0, patienceMs);
        simulator.addUpdate(message(251, nowUnix()));
        QTRY_COMPARE_WITH_TIMEOUT(simulator.pendingUpdates(), 0, patienceMs);
        QCOMPARE(end(*process), 0);
        const auto counted = runTgstatsd({"query", "summary", "--chat", "-1001000000001", "--store", place.store()});
        QCOMPARE(counted.json()["total_messages"].toInt(), 251);
        QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
    }

    void the_token_appears_nowhere()
    {
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        const QByteArray token = simulator.token().toUtf8();
        for (const char *fault : {"reset_before_headers", "html_502", "redirect", "ok_without_result", "conflict_409"})
            QVERIFY(simulator.addFault({.fault = fault, .nth = 1, .count = 1}));
        simulator.addUpdate(message(1, nowUnix()));
        const auto process = startTgstatsd(place.run(simulator));
        QVERIFY(waitReady(*process));
        QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process->processId()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        QVERIFY(!commandLine.readAll().contains(token));
        QTRY_VERIFY_WITH_TIMEOUT(simulator.requestCount("getUpdates") >= 3, patienceMs);
        QCOMPARE(end(*process), 0);
        const QByteArray said = process->readAllStandardOutput() + process->readAllStandardError();
        QVERIFY2(said.contains("tgd.telegram"), said.constData());
        QVERIFY(!said.contains(token));
        QVERIFY(!said.contains(token.mid(token.indexOf(':') + 1)));
        for (const QFileInfo &file : QDir(place.folder.path()).entryInfoList({"store*"}, QDir::Files)) {
            QFile bytes(file.filePath());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            QVERIFY2(!bytes.readAll().contains(token), qPrintable(file.fileName()));
        }
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

    void killed_runs_lose_and_double_nothing()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_KILLS", &given);
        const int kills = given ? asked : 5;
        QList<QByteArray> updates;
        const qint64 base = nowUnix() - 3600;
        for (int i = 1; i <= 4000; ++i)
            updates << message(i, base + i / 2, i % 3 == 0 ? -1001000000002 : -1001000000001);
        updates.insert(1777, R"({"message":{"message_id":"seven","chat":{"id":{}},"date":"never"}})");

        BotApiSimulator calm(liveOptions());
        QVERIFY(calm.start());
        const Place undisturbed(calm.token());
        QCOMPARE(calm.addUpdates(updates).count(0), 0);
        const auto whole = startTgstatsd(undisturbed.run(calm));
        QVERIFY(waitReady(*whole));
        QTRY_COMPARE_WITH_TIMEOUT(calm.pendingUpdates(), 0, patienceMs);
        QCOMPARE(end(*whole), 0);
        const QStringList expected = contentOf(undisturbed.store());
        QVERIFY(expected.size() > 4000);

        quint32 dice = 20240304;
        for (int landed = 0; landed < kills;) {
            BotApiSimulator simulator(liveOptions());
            QVERIFY(simulator.start());
            const Place place(simulator.token());
            QCOMPARE(simulator.addUpdates(updates).count(0), 0);
            for (const char *fault : {"duplicate_update", "replay_batch", "reset_mid_body", "reordered_ids"})
                QVERIFY(simulator.addFault({.fault = fault, .probability = 0.05}));
            for (int attempt = 0; attempt < 3 && landed < kills && simulator.pendingUpdates() > 0; ++attempt) {
                dice = dice * 1664525u + 1013904223u;
                const auto process = startTgstatsd(place.run(simulator));
                QVERIFY(process->waitForStarted(patienceMs));
                const bool endedByItself = process->waitForFinished(20 + int(dice >> 16) % 500);
                QVERIFY2(!endedByItself, process->readAllStandardError().constData());
                process->kill();
                QVERIFY(process->waitForFinished(patienceMs));
                ++landed;
            }
            simulator.clearFaults();
            const auto rest = startTgstatsd(place.run(simulator));
            QVERIFY(waitReady(*rest));
            QTRY_COMPARE_WITH_TIMEOUT(simulator.pendingUpdates(), 0, patienceMs);
            QCOMPARE(end(*rest), 0);
            QCOMPARE(contentOf(place.store()), expected);
            QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
        }
    }
};

TGD_TEST_CLASS(RunTest);
#include "run_test.moc"
