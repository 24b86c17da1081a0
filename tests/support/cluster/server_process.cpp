#include "support/cluster/server_process.h"

#include "support/cluster/server_home.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QThread>

#include <csignal>

#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tgd::test {

namespace {

constexpr int toolPatienceMs = 120'000;

// Between fork and exec: only what is safe there.
void becomeServer(uid_t user, gid_t group, bool isOther, bool diesWithParent)
{
    if (isOther && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
        ::_exit(126);
    if (diesWithParent)
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // after setuid, which forgets it
    sigset_t none;                           // what the test's thread blocks would never reach the server
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    ::setsid();
    ::umask(077);
}

std::unique_ptr<QProcess> prepared(const QString &program, const QStringList &arguments, bool isServer)
{
    const ServerHome &home = ServerHome::instance();
    auto process = std::make_unique<QProcess>();
    process->setProgram(program);
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment;
    environment.insert("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    environment.insert("LC_ALL", "C");
    environment.insert("HOME", home.path());
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier([user = home.user(), group = home.group(), isOther = home.hasOtherUser(),
                                         isServer] { becomeServer(user, group, isOther, isServer); });
    return process;
}

}  // namespace

bool ServerProcess::start(const QString &program, const QStringList &arguments, const QString &log)
{
    m_process = prepared(program, arguments, true);
    m_process->setWorkingDirectory(m_folder);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(log, QIODevice::Append);
    m_process->start();
    return m_process->waitForStarted();
}

bool ServerProcess::isRunning() const
{
    return m_process && !m_process->waitForFinished(0) && m_process->state() != QProcess::NotRunning;
}

void ServerProcess::signal(int number) const
{
    if (isRunning())
        ::kill(pid_t(m_process->processId()), number);
}

bool ServerProcess::waitForEnd(int milliseconds)
{
    if (isRunning() && !m_process->waitForFinished(milliseconds))
        return false;
    m_process.reset();
    return waitUntil([this] { return family().isEmpty(); }, milliseconds);
}

void ServerProcess::kill9()
{
    // Stopped first: none can start another, and none learns of the others' end.
    pause();
    waitUntil(
        [this] {
            const QList<pid_t> alive = family();
            for (const pid_t pid : alive)
                ::kill(pid, SIGKILL);
            return alive.isEmpty();
        },
        toolPatienceMs);
    if (m_process)
        m_process->waitForFinished();
    m_process.reset();
}

void ServerProcess::pause() const
{
    signal(SIGSTOP);
    for (const pid_t pid : family())
        ::kill(pid, SIGSTOP);
}

void ServerProcess::resume() const
{
    for (const pid_t pid : family())
        ::kill(pid, SIGCONT);
}

bool ServerProcess::limitFiles(qint64 bytes) const
{
    bool isLimited = isRunning();
    for (const pid_t pid : family()) {
        rlimit limit;
        if (::prlimit(pid, RLIMIT_FSIZE, nullptr, &limit) != 0)
            continue;  // it has just ended
        limit.rlim_cur = bytes < 0 ? limit.rlim_max : rlim_t(bytes);
        isLimited = ::prlimit(pid, RLIMIT_FSIZE, &limit, nullptr) == 0 && isLimited;
    }
    return isLimited;
}

QList<pid_t> ServerProcess::family() const
{
    QList<pid_t> pids;
    const QByteArray folder = QFile::encodeName(m_folder);
    for (const QString &entry : QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isPid = false;
        const pid_t pid = entry.toInt(&isPid);
        char place[4096];
        const QByteArray link = "/proc/" + entry.toLatin1() + "/cwd";
        const ssize_t length = isPid && pid != ::getpid() ? ::readlink(link.constData(), place, sizeof place) : -1;
        if (length > 0 && QByteArrayView(place, length) == folder)
            pids << pid;
    }
    return pids;
}

QString runAsServers(
    const QString &program, const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    const auto process = prepared(program, arguments, false);
    QProcessEnvironment variables = process->processEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process->setProcessEnvironment(variables);
    process->setWorkingDirectory(ServerHome::instance().path());
    process->start();
    process->write(input);
    process->closeWriteChannel();
    if (process->waitForFinished(toolPatienceMs) && process->exitStatus() == QProcess::NormalExit
        && process->exitCode() == 0)
        return {};
    return program + ": " + process->errorString() + ' ' + QString::fromUtf8(process->readAll());
}

void sleepBetweenLooks()
{
    QThread::msleep(10);
}

}  // namespace tgd::test
