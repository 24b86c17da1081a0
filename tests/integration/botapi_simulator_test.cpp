#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace {

// The program while it runs, and what it said at its start.
struct RunningSimulator {
    QProcess process;
    QNetworkAccessManager network;
    QString base, token, control;

    explicit RunningSimulator(const QStringList &arguments)
    {
        network.setProxy(QNetworkProxy::NoProxy);
        const QString besides = QCoreApplication::applicationDirPath() + "/tgstats_botapi_simulator";
        process.start(qEnvironmentVariable("TGSTATS_BOTAPI_SIMULATOR", besides), arguments);
        const bool told = QTest::qWaitFor(
            [this] { return process.state() == QProcess::NotRunning || m_said.count('\n') >= 3 || read(); }, 20'000);
        [&] { QVERIFY2(told, process.readAllStandardError().constData()); }();
        for (const QByteArray &line : m_said.split('\n')) {
            const QString value = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
            if (line.startsWith("ready "))
                base = value;
            else if (line.startsWith("token "))
                token = value;
            else if (line.startsWith("control "))
                control = value;
        }
    }
    ~RunningSimulator()
    {
        process.terminate();
        process.waitForFinished();
    }

    QJsonDocument get(const QString &url)
    {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
        [&] { QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000)); }();
        return QJsonDocument::fromJson(reply->readAll());
    }
    QJsonObject call(const QString &method) { return get(base + "/bot" + token + '/' + method).object(); }

private:
    bool read()
    {
        m_said += process.readAllStandardOutput();
        return m_said.count('\n') >= 3;
    }

    QByteArray m_said;
};

}  // namespace

// The simulator as a program, the way other programs are run against it.
class BotApiSimulatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_says_where_it_is_and_serves_its_script()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath("scene.jsonl"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("{\"chat\":{\"id\":-100,\"type\":\"group\",\"title\":\"T\"}}\n"
                     "{\"update_id\": 41, \"message\": {\"message_id\": 7}}\n");
        script.close();
        const QString token = "42:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        RunningSimulator simulator({"--token", token, "--script", script.fileName(), "--speed", "0"});
        QVERIFY(simulator.base.startsWith("http://127.0.0.1:"));
        QCOMPARE(simulator.token, token);
        QCOMPARE(simulator.call("getMe")["result"].toObject()["id"].toInt(), 42);
        QCOMPARE(simulator.call("getUpdates")["result"].toArray()[0].toObject()["update_id"].toInt(), 41);
        QCOMPARE(simulator.call("getChat?chat_id=-100")["result"].toObject()["title"].toString(), "T");
    }

    void it_generates_life_until_its_limit()
    {
        RunningSimulator simulator({"--rate", "5000", "--limit", "300", "--speed", "20", "--faults", "html_502"});
        QTRY_VERIFY_WITH_TIMEOUT(
            simulator.get(simulator.control + "/control/stats")["life"].toObject()["finished"].toBool(), 20'000);
        QVERIFY(simulator.call("getUpdates").isEmpty());  // the fault: no JSON
        QCOMPARE(simulator.call("getUpdates?timeout=1")["result"].toArray().size(), 100);
    }

    void it_refuses_what_it_does_not_know()
    {
        QProcess process;
        const QString besides = QCoreApplication::applicationDirPath() + "/tgstats_botapi_simulator";
        process.start(qEnvironmentVariable("TGSTATS_BOTAPI_SIMULATOR", besides), {"--faults", "no_such_fault"});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("no such fault: no_such_fault"));
    }
};

TGD_TEST_CLASS(BotApiSimulatorTest);
#include "botapi_simulator_test.moc"
