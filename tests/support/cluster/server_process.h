#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace tgd::test {

// One server program and its children: known by the folder they work in. Started and ended from one thread, which must
// outlive it (the kernel kills the program when the thread that started it ends).
class ServerProcess {
public:
    explicit ServerProcess(QString folder) : m_folder(std::move(folder)) { }
    ~ServerProcess() { kill9(); }
    Q_DISABLE_COPY(ServerProcess)

    // Runs as the servers' user, in the folder, its output appended to the log file.
    bool start(const QString &program, const QStringList &arguments, const QString &log);
    bool isRunning() const;
    // A signal to the program alone.
    void signal(int number) const;
    bool waitForEnd(int milliseconds);
    // At once and with all its children, as when the power fails.
    void kill9();
    // All of them stand still; connections stay open and nothing answers.
    void pause() const;
    void resume() const;

    // No file of it grows beyond so many bytes; -1: as far as they like.
    bool limitFiles(qint64 bytes) const;

private:
    QList<pid_t> family() const;

    QString m_folder;
    std::unique_ptr<QProcess> m_process;
};

// Runs a tool as the servers' user to its end; what it said when it failed, else nothing.
QString runAsServers(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    const QStringList &environment = {});

// Comes back true as soon as the condition holds, false after the patience is over.
template <typename Condition>
bool waitUntil(Condition condition, int milliseconds);
void sleepBetweenLooks();

template <typename Condition>
bool waitUntil(Condition condition, int milliseconds)
{
    for (QDeadlineTimer deadline(milliseconds);; sleepBetweenLooks()) {
        if (condition())
            return true;
        if (deadline.hasExpired())
            return false;
    }
}

}  // namespace tgd::test
