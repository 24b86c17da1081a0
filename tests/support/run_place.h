#pragma once

#include "support/botapi/bot_api_simulator.h"
#include "support/tgstatsd_process.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace tgd::test {

inline constexpr int runPatienceMs = 60'000;

inline qint64 nowUnix()
{
    return QDateTime::currentSecsSinceEpoch();
}

inline botapi::SimulatorOptions liveOptions()
{
    botapi::SimulatorOptions options;
    options.startTime = nowUnix();
    return options;
}

// A folder with a token file and the store of a run, which may be on another disk.
struct Place {
    explicit Place(const QString &token, const QString &storeFolder = {}) : storeIn(storeFolder)
    {
        QFile file(folder.filePath("token"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(token.toUtf8() + '\n');
    }
    QStringList run(const botapi::BotApiSimulator &simulator) const
    {
        return {"run", "--store", store(), "--token-file", folder.filePath("token"), "--api-base",
            simulator.baseUrl().toString(), "--log-level", "debug"};
    }
    QString store() const
    {
        if (!url.isEmpty())
            return url;
        return (storeIn.isEmpty() ? folder.path() : storeIn) + "/store.db";
    }

    QTemporaryDir folder;
    QString storeIn;
    QString url;  // of a store in PostgreSQL, in place of the file
};

inline bool waitReady(QProcess &process)
{
    process.setReadChannel(QProcess::StandardOutput);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(runPatienceMs))
            return false;
    }
    return process.readLine() == "ready\n";
}

// Ends a run by a signal; its exit code, -1 when it does not end.
inline int end(QProcess &process, int signal = SIGTERM)
{
    ::kill(pid_t(process.processId()), signal);
    return process.waitForFinished(runPatienceMs) ? process.exitCode() : -1;
}

}  // namespace tgd::test
