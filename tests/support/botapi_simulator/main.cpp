#include "support/botapi/bot_api_simulator.h"
#include "support/botapi/bot_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/signalfd.h>

// A Bot API server to run bots against, in place of Telegram's.
namespace {

using namespace tgd::botapi;

bool readScript(const QString &path, QByteArray &script)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    script = file.readAll();
    return true;
}

// "html_502", "reset_mid_body:0.01": a fault once, or with a probability for every getUpdates; "random:0.2": any.
QString addFaults(BotApiSimulator &simulator, const QStringList &list)
{
    for (const QString &each : list) {
        if (each.section(':', 0, 0) == "random") {
            const double probability = each.section(':', 1, 1).toDouble();
            simulator.run([&](BotServer &server) { return server.faults().addRandom(probability); });
            continue;
        }
        FaultRule rule;
        rule.fault = each.section(':', 0, 0).toUtf8();
        rule.probability = each.section(':', 1, 1).toDouble();
        if (!simulator.addFault(rule))
            return each;
    }
    return {};
}

int fail(const QString &why)
{
    std::fprintf(stderr, "tgstats_botapi_simulator: %s\n", qPrintable(why));
    return 2;
}

void endOnSignals(QCoreApplication &application)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    auto *notifier
        = new QSocketNotifier(signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
}

qint64 historySeconds(const QCommandLineParser &parser)
{
    return qBound(0, parser.value("history").toInt(), 23) * 3600;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {"port", "Listen on this port of the loopback interface (0: any free one).", "N", "0"},
        {"control-port", "The port for /control/… (0: any free one).", "N", "0"},
        {"token", "The token to accept.", "TOKEN"},
        {"seed", "Decides update ids, generated life and chance.", "N", "1"},
        {"rate", "Generate the life of groups, so many updates a second.", "UPDATES_PER_SECOND", "0"},
        {"chats", "How many groups that life has.", "N", "500"},
        {"users", "How many people.", "N", "20000"},
        {"limit", "End the generated life after so many updates.", "N", "0"},
        {"script", "Commands and updates, one JSON object a line.", "FILE"},
        {"speed", "How fast the clock runs; 0: it stands.", "X", "1"},
        {"faults", "Comma-separated faults, each as NAME or NAME:PROBABILITY; random:P for any.", "LIST"},
        {"now", "Start the clock at the present instead of 2024-03-04T08:00:00Z."},
        {"history", "With --now and --rate: the life began so many hours ago, and what happened since waits (0 to 23).",
            "HOURS", "0"},
        {"local", "Behave like a local Bot API server: webhooks may go anywhere."},
        {"list-faults", "Print the names of the faults and end."},
    });
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    endOnSignals(application);  // before the first thread: they inherit the mask
    QCommandLineParser parser;
    parser.addHelpOption();
    addOptions(parser);
    parser.process(application);
    if (parser.isSet("list-faults")) {
        for (const FaultKind &kind : faultKinds())
            std::printf("%d %s\n", kind.number, kind.name.constData());
        return 0;
    }
    SimulatorOptions options;
    options.control = true;
    options.port = quint16(parser.value("port").toUInt());
    options.controlPort = quint16(parser.value("control-port").toUInt());
    options.seed = parser.value("seed").toULongLong();
    options.speed = parser.value("speed").toDouble();
    options.localServer = parser.isSet("local");
    if (parser.isSet("token"))
        options.token = parser.value("token");
    if (parser.isSet("now"))
        options.startTime = QDateTime::currentSecsSinceEpoch() - historySeconds(parser);
    BotApiSimulator simulator(options);
    if (!simulator.start())
        return fail("the port cannot be opened");
    if (const QString unknown = addFaults(simulator, parser.value("faults").split(',', Qt::SkipEmptyParts));
        !unknown.isEmpty())
        return fail("no such fault: " + unknown);
    QByteArray script;
    if (parser.isSet("script") && !readScript(parser.value("script"), script))
        return fail("the script cannot be read");
    if (const QString wrong = simulator.runScript(script); !wrong.isEmpty())
        return fail(wrong);
    LifeOptions life;
    life.seed = options.seed;
    life.chats = qMax(1, parser.value("chats").toInt());
    life.users = qMax(10, parser.value("users").toInt());
    life.duplicates = 0.01;
    life.updatesPerSecond = parser.value("rate").toDouble();
    if (life.updatesPerSecond > 0)
        simulator.startLife(life, parser.value("limit").toLongLong());
    if (parser.isSet("now"))
        simulator.advance(historySeconds(parser));
    std::printf("ready %s\ntoken %s\ncontrol %s\n", qPrintable(simulator.baseUrl().toString()),
        qPrintable(simulator.token()), qPrintable(simulator.controlUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
