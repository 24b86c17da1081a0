#pragma once

#include "support/run_place.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <functional>
#include <optional>

#include <sys/resource.h>

namespace tgd::test {

// The programs that fetch updates: `tgstatsd run` and the desktop.
enum class BotProgram { Daemon, Desktop };

inline QString pathOf(BotProgram program)
{
    const bool isDesktop = program == BotProgram::Desktop;
    return qEnvironmentVariable(isDesktop ? "TGSTATS_DESK" : "TGSTATSD",
        QCoreApplication::applicationDirPath() + (isDesktop ? "/tgstats-desk" : "/tgstatsd"));
}

struct BotStart {
    QStringList more = {};       // arguments
    QStringList variables = {};  // a token among them takes the place of the file
    QString path = {};           // of another copy of the program
    std::function<void()> modifier = {};
};

// Starts it on the store of a place, with a home of its own beside it.
inline std::unique_ptr<QProcess> startBot(
    BotProgram program, const Place &place, const botapi::BotApiSimulator &simulator, const BotStart &start = {})
{
    const bool isDesktop = program == BotProgram::Desktop;
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *other : {"TGSTATS_STORE", "TGSTATS_SPOOL_DIR", "TGSTATS_BOT_TOKEN", "BOT_TOKEN", "WEBHOOK_URL",
             "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(other);
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    for (const char *home :
        {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = place.folder.filePath(QStringLiteral("home/%1").arg(home));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(home, folder);
    }
    for (const QString &variable : start.variables)
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process->setProcessEnvironment(environment);
    process->setProgram(start.path.isEmpty() ? pathOf(program) : start.path);
    QStringList arguments = place.run(simulator);
    if (isDesktop)
        arguments = arguments.mid(1, 6);  // neither the command nor the level of the log
    if (environment.contains("TGSTATS_BOT_TOKEN"))
        arguments.remove(arguments.indexOf("--token-file"), 2);
    process->setArguments(arguments + start.more);
    if (start.modifier)
        process->setChildProcessModifier(start.modifier);
    process->start();
    if (!process->waitForStarted(runPatienceMs))
        qFatal("%s does not start; TGSTATSD and TGSTATS_DESK must name the programs", qPrintable(process->program()));
    return process;
}

// How a wait for the queue of a simulator to be empty ended.
struct Drain {
    bool isDone = false;
    QString why;
};

// Waits until everything is fetched and confirmed. Tells at once when that cannot become true any more: the program
// has ended, or asks again and again without confirming anything.
inline Drain drain(const botapi::BotApiSimulator &simulator, QProcess &process)
{
    constexpr int mostWithoutProgress = 60;
    qsizetype left = simulator.pendingUpdates();
    int asked = simulator.requestCount("getUpdates");
    QElapsedTimer quiet;
    quiet.start();
    for (;;) {
        const qsizetype pending = simulator.pendingUpdates();
        if (pending == 0)
            return {true, {}};
        const int asks = simulator.requestCount("getUpdates");
        if (pending < left) {
            left = pending;
            asked = asks;
            quiet.restart();
        }
        const QString rest = QStringLiteral("%1 updates are left").arg(pending);
        if (process.state() == QProcess::NotRunning)
            return {false, "the program has ended; " + rest};
        if (asks - asked > mostWithoutProgress)
            return {false, "it asks without confirming; " + rest};
        if (quiet.hasExpired(runPatienceMs))
            return {false, "it has come to a halt; " + rest};
        QTest::qWait(20);
    }
}

// How far files of a running process may grow from now on; nothing: as far as ever.
inline bool limitFiles(const QProcess &process, std::optional<rlim_t> bytes)
{
    rlimit limit{};
    const auto id = pid_t(process.processId());
    if (::prlimit(id, RLIMIT_FSIZE, nullptr, &limit) != 0)
        return false;
    limit.rlim_cur = bytes.value_or(limit.rlim_max);
    return ::prlimit(id, RLIMIT_FSIZE, &limit, nullptr) == 0;
}

}  // namespace tgd::test
