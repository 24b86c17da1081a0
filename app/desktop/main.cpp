#include "desktop.h"
#include "domain/exit_code.h"
#include "first_paint.h"
#include "platform/process_identity.h"
#include "platform/signal_watch.h"
#include "theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>
#include <optional>

#include <unistd.h>

using namespace tgd;
using desktop::Options;

namespace {

int fail(const domain::Error &error)
{
    std::fprintf(stderr, "tgstats-desk: %s\n", qUtf8Printable(error.message));
    return domain::exitCode(error.kind);
}

// Pictures need no display server.
void choosePlatform(int argc, char **argv)
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--screenshot", 12) == 0 && !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// Whoever sends a signal does not answer questions about what should go on in the background.
void leaveWithoutAsking()
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(application, [] { QCoreApplication::exit(0); });
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("tgstats-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TGD_VERSION));
    const domain::Result<Options> options = Options::parse(argumentsOf(argc, argv));
    if (!options)
        return fail(options.error());
    if (options->action == Options::Action::ShowHelp) {
        std::fputs(qUtf8Printable(Options::helpText()), stdout);
        return 0;
    }
    if (options->action == Options::Action::ShowVersion) {
        std::fprintf(stdout, "tgstats-desk %s\n", TGD_VERSION);
        return 0;
    }
    choosePlatform(argc, argv);
    if (!options->allowCoreDumps)
        platform::ProcessIdentity::hideMemory();
    const platform::SignalWatch signalWatch(&leaveWithoutAsking);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.tgstats.Desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("TG Stats Desk"));
    const bool pictures = !options->screenshot.isEmpty();
    theme::Theme::instance().install(
        application, pictures ? theme::Theme::FontLoading::Now : theme::Theme::FontLoading::Later);

    desktop::Desktop desk(*options, QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (pictures) {
        const domain::Result<int> taken = desk.takeScreenshots();
        if (!taken)
            return fail(taken.error());
        std::fprintf(stdout, "%d\n", *taken);
        return 0;
    }
    if (const domain::Result<void> started = desk.start(); !started)
        return fail(started.error());
    desktop::leaveAfterFirstPaintIfAsked(application, desk);
    const int code = QApplication::exec();
    if (!desk.finish())  // a thread hangs in the disk or the network: nothing more can be done for it
        ::_exit(code);
    return code;
}
