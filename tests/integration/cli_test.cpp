#include "support/export_writer.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using tgd::test::ProcessResult;
using tgd::test::runTgstatsd;

namespace {

const QString sampleExport = QStringLiteral(TGD_SOURCE_DIR "/tests/data/result.json");
const QString chat = QStringLiteral("-1001987654321");

qint64 sumOf(const QJsonObject &report)
{
    qint64 sum = report["inserted"].toInteger() + report["updated"].toInteger() + report["duplicate"].toInteger()
        + report["quarantined"].toInteger();
    const QJsonObject skipped = report["skipped"].toObject();
    for (const QJsonValue &count : skipped)
        sum += count.toInteger();
    return sum;
}

}  // namespace

// The command line as scripts see it: tgstatsd as a process.
class CliTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store;

    ProcessResult run(QStringList arguments, const QByteArray &input = {}) const
    {
        return runTgstatsd(arguments << "--store" << m_store, input);
    }
    QString fresh(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath("main/store.db");
        const ProcessResult result = run({"import", sampleExport});
        QCOMPARE(result.code, 0);
        const QJsonObject report = result.json().object();
        QCOMPARE(report["read"].toInteger(), qint64(200));
        QCOMPARE(report["inserted"].toInteger(), qint64(188));
        QCOMPARE(report["skipped"].toObject()["service"].toInteger(), qint64(11));
        QCOMPARE(report["skipped"].toObject()["unsupported"].toInteger(), qint64(1));
        QCOMPARE(sumOf(report), qint64(200));
        QCOMPARE(report["first"].toString(), "2024-03-04T12:12:50Z");
        const QJsonObject told = report["chats"].toArray()[0].toObject();
        QCOMPARE(told["chat_id"].toInteger(), chat.toLongLong());
        QCOMPARE(told["title"].toString(), QString::fromUtf8("Stats Desk crew 📊"));
        QCOMPARE(told["inserted"].toInteger(), qint64(188));
        QVERIFY(result.err.isEmpty());
    }

    void importing_a_finished_file_again_finds_everything_in_place()
    {
        const QJsonObject report = run({"import", sampleExport}).json().object();
        QCOMPARE(report["duplicate"].toInteger(), qint64(188));
        QCOMPARE(report["inserted"].toInteger(), qint64(0));
        QCOMPARE(sumOf(report), qint64(200));
    }

    void standard_input_is_a_file_too()
    {
        QFile file(sampleExport);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ProcessResult result = runTgstatsd({"import", "-", "--store", fresh("pipe.db")}, file.readAll());
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json().object()["inserted"].toInteger(), qint64(188));
    }

    void a_dry_run_foresees_and_writes_nothing()
    {
        const QString store = fresh("dry.db");
        const ProcessResult nowhere = runTgstatsd({"import", "--dry-run", sampleExport, "--store", store});
        QCOMPARE(nowhere.code, 0);
        QCOMPARE(nowhere.json().object()["inserted"].toInteger(), qint64(188));
        QVERIFY(!QFile::exists(store));
        const ProcessResult again = run({"import", "--dry-run", sampleExport});
        QCOMPARE(again.json().object()["duplicate"].toInteger(), qint64(188));
        QCOMPARE(sumOf(again.json().object()), qint64(200));
    }

    void a_truncated_export_keeps_what_was_complete()
    {
        QFile file(sampleExport);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray half = file.read(60'000);
        const QString store = fresh("half.db");
        const ProcessResult result = runTgstatsd({"import", write("half.json", half), "--store", store});
        QCOMPARE(result.code, 3);
        const QJsonObject report = result.json().object();
        QCOMPARE(report["truncated_at"].toInteger(), qint64(60'000));
        QVERIFY(report["inserted"].toInteger() > 50);
        QCOMPARE(sumOf(report), report["read"].toInteger());
        const ProcessResult whole = runTgstatsd({"import", sampleExport, "--store", store});
        QCOMPARE(whole.code, 0);
        QCOMPARE(whole.json().object()["inserted"].toInteger() + report["inserted"].toInteger(), qint64(188));
    }

    void another_zone_replaces_the_dates_of_an_old_export()
    {
        tgd::test::ExportShape shape;
        shape.messages = 300;
        shape.unixTimes = false;
        const QString file = write("old.json", tgd::test::exportBytes(shape));
        const QString store = fresh("old.db");
        const ProcessResult without = runTgstatsd({"import", file, "--store", store});
        QCOMPARE(without.code, 3);
        QVERIFY(without.err.contains("--zone"));
        const ProcessResult berlin = runTgstatsd({"import", file, "--zone", "Europe/Berlin", "--store", store});
        QCOMPARE(berlin.code, 0);
        const qint64 rows = berlin.json().object()["inserted"].toInteger();
        QVERIFY(rows > 250);
        const ProcessResult tokyo = runTgstatsd({"import", file, "--zone", "Asia/Tokyo", "--store", store});
        QCOMPARE(tokyo.json().object()["updated"].toInteger(), rows);
        QVERIFY(tokyo.json().object()["first"] != berlin.json().object()["first"]);
        QCOMPARE(runTgstatsd({"verify", "--store", store}).code, 0);
    }

    void a_private_group_gets_a_chat_of_its_own()
    {
        tgd::test::ExportShape shape;
        shape.messages = 50;
        shape.type = "private_group";
        shape.id = 4242;
        const QString file = write("group.json", tgd::test::exportBytes(shape));
        const QString store = fresh("group.db");
        for (int run = 0; run < 2; ++run) {
            const QJsonObject report = runTgstatsd({"import", file, "--store", store}).json().object();
            const QJsonObject told = report["chats"].toArray()[0].toObject();
            QVERIFY(told["chat_id"].toInteger() <= -(qint64(1) << 51));
            QCOMPARE(report[run == 0 ? "duplicate" : "inserted"].toInteger(), qint64(0));
        }
    }

    void store_text_is_turned_on_for_the_imported_chats_only_when_asked()
    {
        QCOMPARE(run({"query", "settings", "--chat", chat}).code, 3);
        const QString store = fresh("text.db");
        QCOMPARE(runTgstatsd({"import", sampleExport, "--store-text", "--store", store}).code, 0);
        const ProcessResult settings = runTgstatsd({"query", "settings", "--chat", chat, "--store", store});
        QCOMPARE(settings.code, 0);
        QCOMPARE(settings.out,
            QByteArray("{\"chat_id\":-1001987654321,\"store_text\":true,\"text_retention_days\":90,"
                       "\"metadata_retention_days\":365,\"timezone\":\"UTC\",\"locale\":\"en\","
                       "\"capture_reactions\":false}\n"));
    }

    void queries_answer_with_the_bodies_of_the_routes()
    {
        const QStringList period{"--from", "2024-03-01", "--to", "2024-03-31"};
        const auto ask = [&](const QString &what, const QStringList &more = {}) {
            return run(QStringList{"query", what, "--chat", chat} + period + more);
        };
        QCOMPARE(run({"query", "chats"}).out,
            QByteArray("[{\"chat_id\":-1001987654321,\"title\":\"Stats Desk crew 📊\",\"msg_count_30d\":0,"
                       "\"avg_dau_30d\":0.00}]\n"));
        const QJsonObject summary = ask("summary").json().object();
        QCOMPARE(summary["total_messages"].toInt(), 188);
        QCOMPARE(summary["unique_users"].toInt(), 8);
        QCOMPARE(summary["start_date"].toString(), "2024-03-01");
        QCOMPARE(summary["days"].toInt(), 31);
        qint64 messages = 0;
        const QJsonArray series = ask("timeseries").json().array();
        for (const QJsonValue &day : series) {
            QVERIFY(day["value"].toInteger() > 0);
            messages += day["value"].toInteger();
        }
        QCOMPARE(messages, qint64(188));
        qint64 cells = 0;
        const QJsonObject heatmap = ask("heatmap").json().object();
        QCOMPARE(heatmap["weekdays"].toArray()[0].toString(), "Monday");
        QCOMPARE(heatmap["hours"].toArray().size(), 24);
        for (const QJsonValue &row : heatmap["data"].toArray()) {
            QCOMPARE(row.toArray().size(), 24);
            for (const QJsonValue &cell : row.toArray())
                cells += cell.toInteger();
        }
        QCOMPARE(cells, qint64(188));
        const QJsonObject users = ask("users", {"--per-page", "3", "--sort", "msg", "--page", "2"}).json().object();
        QCOMPARE(users["items"].toArray().size(), 3);
        QCOMPARE(users["total"].toInt(), 8);
        QCOMPARE(users["pages"].toInt(), 3);
        QVERIFY(users["items"].toArray()[0].toObject()["activity_percentage"].isDouble());
        QCOMPARE(ask("users", {"--search", "BORIS"}).json()["total"].toInt(), 0);
        QCOMPARE(ask("users", {"--search", QString::fromUtf8("борис")}).json()["total"].toInt(), 1);
        QCOMPARE(run({"query", "retention", "--chat", chat}).json()["metadata_removal_count"].toInt(), 0);
    }

    void all_chats_answer_in_utc_or_in_a_zone()
    {
        const QStringList period{"--from", "2024-03-01", "--to", "2024-03-31"};
        const QByteArray utc = run(QStringList{"query", "timeseries"} + period).out;
        const QByteArray zone = run(QStringList{"query", "timeseries", "--zone", "Pacific/Auckland"} + period).out;
        QVERIFY(utc.startsWith("[{\"day\":\"2024-03-04\""));
        QVERIFY(zone != utc);
    }

    void csv_is_rfc_4180_and_has_no_empty_days()
    {
        const ProcessResult csv = run(
            {"query", "timeseries", "--chat", chat, "--from", "2024-03-01", "--to", "2024-03-31", "--format", "csv"});
        const QList<QByteArray> lines = csv.out.split('\n');
        QCOMPARE(lines[0], QByteArray("day,value\r"));
        QCOMPARE(lines[1].left(11), QByteArray("2024-03-04,"));
        QCOMPARE(lines.size(), 8 + 2);
        const ProcessResult chats = run({"query", "chats", "--format", "csv"});
        QVERIFY(chats.out.contains("Stats Desk crew 📊"));
    }

    void settings_are_changed_and_refused()
    {
        const QString store = fresh("settings.db");
        QCOMPARE(runTgstatsd({"import", sampleExport, "--store", store}).code, 0);
        const auto set = [&](const QStringList &changes) {
            return runTgstatsd(QStringList{"settings", "--chat", chat, "--store", store} + changes);
        };
        QCOMPARE(set({}).code, 3);
        const ProcessResult done = set({"--set", "timezone=Asia/Kathmandu", "--set", "store_text=true"});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()["timezone"].toString(), "Asia/Kathmandu");
        QCOMPARE(set({}).out, done.out);
        for (const char *bad : {"timezone=Mars/Base", "text_retention_days=0", "metadata_retention_days=40000",
                 "store_text=maybe", "colour=blue", "locale=../x"})
            QCOMPARE(set({"--set", bad}).code, 3);
        QCOMPARE(set({"--set", "timezone"}).code, 2);
        QCOMPARE(set({}).out, done.out);
        QCOMPARE(runTgstatsd({"settings", "--chat", "-5", "--set", "locale=en", "--store", store}).code, 3);
    }

    void exit_codes_tell_what_was_wrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &arguments, int code) {
            QTest::newRow(name) << arguments << code;
        };
        row("version", {"--version"}, 0);
        row("help", {"--help"}, 0);
        row("help of a group", {"query", "--help"}, 0);
        row("help of a command", {"query", "users", "--help"}, 0);
        row("no command", {}, 2);
        row("unknown command", {"frobnicate"}, 2);
        row("of a later version", {"run", "--mode", "polling"}, 2);
        row("group without command", {"query"}, 2);
        row("unknown option", {"verify", "--fast"}, 2);
        row("option without value", {"query", "users", "--chat"}, 2);
        row("chat that is no number", {"query", "users", "--chat", "abc"}, 2);
        row("no chat", {"query", "users"}, 2);
        row("unknown metric", {"query", "timeseries", "--metric", "likes"}, 2);
        row("unknown sort", {"query", "users", "--chat", chat, "--sort", "up"}, 2);
        row("page 0", {"query", "users", "--chat", chat, "--page", "0"}, 2);
        row("too many a page", {"query", "users", "--chat", chat, "--per-page", "101"}, 2);
        row("one word too many", {"verify", "everything"}, 2);
        row("nothing to import", {"import"}, 2);
        row("unknown chat", {"query", "summary", "--chat", "-42"}, 3);
        row("unknown chat of users", {"query", "users", "--chat", "-42"}, 3);
        row("unknown chat of retention", {"retention", "preview", "--chat", "-42"}, 3);
        row("impossible date", {"query", "summary", "--from", "2024-02-30"}, 3);
        row("no date", {"query", "summary", "--to", "yesterday"}, 3);
        row("from after to", {"query", "summary", "--from", "2024-03-02", "--to", "2024-03-01"}, 3);
        row("impossible zone", {"query", "summary", "--zone", "Mars/Base"}, 3);
        row("missing file", {"import", "/nonexistent/result.json"}, 3);
        row("a folder", {"import", "/"}, 3);
        row("impossible zone of an import", {"import", sampleExport, "--zone", "Mars/Base"}, 3);
        row("chat that is not in the export", {"import", sampleExport, "--chat", "-42"}, 3);
        row("no such quarantine entry", {"quarantine", "show", "77"}, 3);
        row("verify", {"verify"}, 0);
        row("migrate check", {"migrate", "--check"}, 0);
        row("quarantine", {"quarantine", "list"}, 0);
    }

    void exit_codes_tell_what_was_wrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const ProcessResult result = run(arguments);
        QVERIFY2(result.code == code, result.err + QByteArray::number(result.code));
        QCOMPARE(result.err.isEmpty(), code == 0);
        if (code != 0)
            QVERIFY(result.out.isEmpty());
    }

    void commands_of_later_versions_are_not_in_the_help()
    {
        const QByteArray help = run({"--help"}).out;
        for (const char *later : {"serve", "status", "generate", "loadtest", "webhook"})
            QVERIFY2(!help.contains(later), later);
        QVERIFY(run({"serve"}).err.contains("not part of this version"));
    }

    void a_store_that_is_not_there_or_none_is_told_apart()
    {
        QCOMPARE(runTgstatsd({"query", "chats", "--store", fresh("nowhere.db")}).code, 4);
        QCOMPARE(runTgstatsd({"migrate", "--check", "--store", fresh("nowhere.db")}).code, 4);
        QVERIFY(!QFile::exists(fresh("nowhere.db")));
        const QString text = write("text.txt", "this is no store, but it is long enough to look at\n");
        QCOMPARE(runTgstatsd({"query", "chats", "--store", text}).code, 3);
        QCOMPARE(runTgstatsd({"import", sampleExport, "--store", text}).code, 3);
        QCOMPARE(runTgstatsd({"migrate", "--store", fresh("made.db")}).code, 0);
        QCOMPARE(runTgstatsd({"query", "chats", "--store", fresh("made.db")}).out, QByteArray("[]\n"));
    }

    void the_store_comes_from_the_environment_or_the_data_folder()
    {
        const ProcessResult named = runTgstatsd({"query", "chats"}, {}, {"TGSTATS_STORE=" + m_store});
        QVERIFY(named.out.contains("Stats Desk crew"));
        const QString home = fresh("home");
        QCOMPARE(runTgstatsd({"migrate"}, {}, {"XDG_DATA_HOME=" + home}).code, 0);
        QVERIFY(QFile::exists(home + "/tgstats-desk/store.db"));
    }

    void a_reader_that_goes_away_is_no_error()
    {
        QProcess shell;
        shell.start("bash",
            {"-c", "set -o pipefail; \"$TGSTATSD\" query users --store \"$1\" --chat \"$2\" --from 2024-03-01 | true",
                "bash", m_store, chat});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 0);
    }

    void an_answer_that_does_not_get_out_is_an_error()
    {
        QProcess shell;
        shell.start("bash", {"-c", "\"$TGSTATSD\" query chats --store \"$1\" > /dev/full", "bash", m_store});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 4);
        QVERIFY(shell.readAllStandardError().contains("cannot be written"));
    }

    void what_could_not_be_mapped_is_listed_shown_and_exported()
    {
        const QByteArray message = "\"type\":\"message\",\"date_unixtime\":\"1709553600\",\"text\":\"secret\"}";
        const QString file = write("odd.json",
            "{\"type\":\"public_channel\",\"id\":9,\"messages\":[{\"id\":1," + message + ",{\"id\":-2," + message
                + ",7]}");
        const QString store = fresh("odd.db");
        const QJsonObject report = runTgstatsd({"import", file, "--store", store}).json().object();
        QCOMPARE(report["quarantined"].toInteger(), qint64(2));
        QCOMPARE(sumOf(report), qint64(3));
        const QJsonArray list = runTgstatsd({"quarantine", "list", "--store", store}).json().array();
        QCOMPARE(list.size(), 2);
        const QString id = QString::number(list[0].toObject()["id"].toInteger());
        const ProcessResult shown = runTgstatsd({"quarantine", "show", id, "--store", store});
        QCOMPARE(shown.json()["reason"].toString(), "negative_id");
        QVERIFY(!shown.out.contains("secret"));
        QCOMPARE(runTgstatsd({"quarantine", "export", "-", "--store", store}).out.count('\n'), 2);
    }

    void errors_can_be_json()
    {
        const ProcessResult result = run({"query", "summary", "--chat", "-42", "--log-format", "json"});
        const QJsonObject line = QJsonDocument::fromJson(result.err).object();
        QCOMPARE(line["level"].toString(), "error");
        QVERIFY(!line["message"].toString().isEmpty());
    }

    void the_sample_is_whole_and_refuses_a_store_with_chats()
    {
        const QString store = fresh("sample.db");
        const ProcessResult made
            = runTgstatsd({"sample", "--out", store, "--seed", "7", "--messages", "20000", "--progress", "json"});
        QCOMPARE(made.code, 0);
        const QJsonObject told = made.json().object();
        QVERIFY(qAbs(told["messages"].toInteger() - 20'000) < 2'000);
        QVERIFY(QJsonDocument::fromJson(made.err.split('\n').first()).object()["job"].toString() == "sample");
        QCOMPARE(runTgstatsd({"verify", "--store", store}).code, 0);
        QVERIFY(runTgstatsd({"query", "chats", "--store", store}).json().array().size() >= 5);
        QCOMPARE(runTgstatsd({"sample", "--out", store}).code, 3);
        QCOMPARE(runTgstatsd({"sample", "--out", m_store}).code, 3);
        QCOMPARE(runTgstatsd({"sample"}).code, 2);
    }
};

TGD_TEST_CLASS(CliTest);
#include "cli_test.moc"
