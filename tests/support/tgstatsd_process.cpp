#include "support/tgstatsd_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

namespace tgd::test {

namespace {

constexpr int longestRunMs = 300'000;

// TGSTATSD as ctest sets it, else the program beside this one; also for shells that a test starts.
QString programPath()
{
    if (!qEnvironmentVariableIsSet("TGSTATSD"))
        qputenv("TGSTATSD", QFile::encodeName(QCoreApplication::applicationDirPath() + "/tgstatsd"));
    return qEnvironmentVariable("TGSTATSD");
}

std::unique_ptr<QProcess> prepared(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("TGSTATS_STORE");
    process->setProcessEnvironment(environment);
    process->setProgram(programPath());
    process->setArguments(arguments);
    return process;
}

}  // namespace

ProcessResult runTgstatsd(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    const auto process = prepared(arguments);
    QProcessEnvironment variables = process->processEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process->setProcessEnvironment(variables);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    ProcessResult result;
    if (!process->waitForFinished(longestRunMs))
        process->kill();
    else if (process->exitStatus() == QProcess::NormalExit)
        result.code = process->exitCode();
    result.out = process->readAllStandardOutput();
    result.err = process->readAllStandardError();
    return result;
}

std::unique_ptr<QProcess> startTgstatsd(const QStringList &arguments)
{
    auto process = prepared(arguments);
    process->start();
    if (!process->waitForStarted(longestRunMs))
        qFatal("tgstatsd does not start; TGSTATSD must name it");
    return process;
}

}  // namespace tgd::test
