#include "support/test_registry.h"
#include "unit/simulator_bench.h"

using namespace tgd::botapi;
using namespace tgd::test;

// What setWebhook accepts.
class SimulatorWebhookFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bad_form_input_is_refused_with_its_reason_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("description");
        const QString bad = "Bad Request: bad webhook: ";
        QTest::newRow("http") << "http://bot.example/"
                              << "" << bad + "An HTTPS URL must be provided for webhook";
        QTest::newRow("port") << "https://bot.example:8010/"
                              << "" << bad + "Webhook can be set up only on ports 80, 88, 443 or 8443";
        QTest::newRow("reserved") << "https://10.1.2.3/"
                                  << "" << bad + "IP address 10.1.2.3 is reserved";
        QTest::newRow("IPv6") << "https://[2001:db8::1]/"
                              << "" << bad + "IPv6-only addresses are not allowed";
        QTest::newRow("host") << "https://bot.invalid/"
                              << "" << bad + "failed to resolve host: Name or service not known";
        QTest::newRow("no URL") << "https://"
                                << ""
                                << "Bad Request: invalid webhook URL specified";
        QTest::newRow("long secret") << "https://bot.example/" << QString(257, 'x')
                                     << "Bad Request: secret token is too long";
        QTest::newRow("secret") << "https://bot.example/"
                                << "a b"
                                << "Bad Request: secret token contains unallowed characters";
    }

    void bad_form_input_is_refused_with_its_reason()
    {
        QFETCH(QString, url);
        QFETCH(QString, secret);
        QFETCH(QString, description);
        SimulatorBench bench;
        const BotAnswer answer = bench.client.call("setWebhook", {{"url", url}, {"secret_token", secret}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.description(), description);
    }

    void setting_twice_within_a_second_is_a_flood()
    {
        SimulatorBench bench;
        const auto set = [&] { return bench.client.call("setWebhook", {{"url", "https://bot.example/hook"}}); };
        QCOMPARE(set().description(), "Webhook was set");
        QCOMPARE(set().description(), "Too Many Requests: retry after 1");
        bench.simulator.advance(1);
        QCOMPARE(set().description(), "Webhook is already set");
    }
};

TGD_TEST_CLASS(SimulatorWebhookFormTest);
#include "simulator_webhook_form_test.moc"
