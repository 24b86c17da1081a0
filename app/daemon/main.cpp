#include "command_line.h"
#include "exit_codes.h"
#include "log_setup.h"
#include "signal_watch.h"

#include <QCoreApplication>

namespace {

using namespace tgd::daemon;

int runCall(Session &session, const QStringList &words)
{
    const Call call = parseCommandLine(words, commands());
    const Arguments &arguments = call.arguments;
    session.setJsonLog(arguments.value(QLatin1String("log-format")) == QLatin1String("json"));
    session.setJsonProgress(arguments.has(QLatin1String("progress")));
    setUpLog(session, arguments.value(QLatin1String("log-level")).value_or(QStringLiteral("warning")));
    if (!call.error.isEmpty()) {
        session.say(call.error + QLatin1Char(' ') + call.errorHelp);
        return WrongUsage;
    }
    if (!call.print.isEmpty()) {
        session.print(call.print.toUtf8());
        return session.printedAll() ? Done : Unreachable;
    }
    session.setStoreUrl(arguments.value(QLatin1String("store")).value_or(QString()));
    const int code = call.command->run(session, arguments);
    session.endProgress();
    return session.printedAll() || code != Done ? code : Unreachable;
}

}  // namespace

int main(int argc, char **argv)
{
    Session session;
    const SignalWatch watch([&session] { session.requestStop(); });
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    const int code = runCall(session, QCoreApplication::arguments().mid(1));
    qInstallMessageHandler(nullptr);  // the session ends before the libraries do
    return code;
}
