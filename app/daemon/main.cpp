#include "command_line.h"
#include "exit_codes.h"
#include "log_setup.h"
#include "platform/signal_watch.h"

#include <QCoreApplication>

namespace {

using namespace tgd::daemon;

int runCall(Console &console, const QStringList &words)
{
    const Call call = parseCommandLine(words, commands());
    const Arguments &arguments = call.arguments;
    console.setJsonLog(arguments.value(QLatin1String("log-format")) == QLatin1String("json"));
    console.setJsonProgress(arguments.has(QLatin1String("progress")));
    setUpLog(console, arguments.value(QLatin1String("log-level")).value_or(QStringLiteral("warning")));
    if (!call.error.isEmpty()) {
        console.say(call.error + QLatin1Char(' ') + call.errorHelp);
        return WrongUsage;
    }
    if (!call.print.isEmpty()) {
        console.print(call.print.toUtf8());
        return console.printedAll() ? Done : Unreachable;
    }
    console.setStoreUrl(arguments.value(QLatin1String("store")).value_or(QString()));
    const int code = call.command->run(console, arguments);
    console.endProgress();
    console.tellReplicas();
    return console.printedAll() || code != Done ? code : Unreachable;
}

}  // namespace

int main(int argc, char **argv)
{
    Console console;
    const tgd::platform::SignalWatch watch([&console] { console.requestStop(); });
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    const int code = runCall(console, QCoreApplication::arguments().mid(1));
    qInstallMessageHandler(nullptr);  // the console ends before the libraries do
    return code;
}
