#include "support/cluster/server_home.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QVersionNumber>

#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fcntl.h>

namespace tgd::test {

namespace {

// Waits for the end of the process that holds the pipe, then clears away what it left: whatever runs in the folder
// (also what is stopped), the shared memory of killed servers, mounts, files. In the background: whoever kills the
// process with all its children does not reach it.
constexpr auto minderScript = R"sh(
exec 3<&0  # what runs in the background has no standard input
(
    trap '' HUP INT TERM
    cat <&3
    for round in 1 2 3; do
        for entry in /proc/[0-9]*; do
            place=$(readlink "$entry/cwd")
            for home; do
                case "$place" in "$home"/*) kill -9 "${entry#/proc/}" ;; esac
            done
        done
        sleep 0.1
    done
    for home; do
        for lock in "$home"/*/data/postmaster.pid "$home"/*/*/data/postmaster.pid; do
            memory=$(sed -n '7s/.* //p' "$lock")
            [ -z "$memory" ] || ipcrm -m "$memory"
        done
        for mounted in $(sed -n "s|^[^ ]* \($home/[^ ]*\) .*|\1|p" /proc/mounts); do umount -l "$mounted"; done
        rm -rf "$home"
    done
) >/dev/null 2>&1 &
)sh";

bool isFree(quint16 port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free
        = ::bind(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && ::listen(probe, 1) == 0;
    ::close(probe);
    return free;
}

std::unique_ptr<QTemporaryDir> newHome(const QString &parent)
{
    auto home = std::make_unique<QTemporaryDir>(QDir(parent).canonicalPath() + "/tgstats-servers-XXXXXX");
    if (!home->isValid())
        qFatal("no folder for servers: %s", qPrintable(home->errorString()));
    home->setAutoRemove(false);  // the minder does it
    return home;
}

// Half of a small container's memory must not become databases.
bool isMemoryAmple()
{
    constexpr qint64 enough = qint64(2) << 30;
    const QStorageInfo memory("/dev/shm");
    return memory.isValid() && memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() >= enough;
}

QString newestPostgres()
{
    const QDir versions("/usr/lib/postgresql");
    QVersionNumber newest;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(name + "/bin/initdb")))
            newest = qMax(newest, QVersionNumber::fromString(name));
    }
    return newest.isNull() ? QString() : versions.filePath(newest.toString() + "/bin");
}

}  // namespace

ServerHome &ServerHome::instance()
{
    static ServerHome home;
    return home;
}

ServerHome::ServerHome() : m_onDisk(newHome(QDir::tempPath()))
{
    if (isMemoryAmple())
        m_inMemory = newHome("/dev/shm");
    m_user = ::geteuid();
    m_group = ::getegid();
    if (m_user == 0) {
        const passwd *account = ::getpwnam("postgres");
        if (!account)
            account = ::getpwnam("nobody");
        if (!account)
            qFatal("servers refuse root, and there is neither a user postgres nor nobody");
        m_user = account->pw_uid;
        m_group = account->pw_gid;
        m_hasOtherUser = true;
    }
    if (!giveToServers(m_onDisk->path()) || !giveToServers(path()))
        qFatal("the folder for servers cannot be given to their user");
    startMinder();
}

ServerHome::~ServerHome()
{
    ::close(m_minderPipe);
}

void ServerHome::startMinder()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_minderPipe = ends[1];
    QProcess minder;
    minder.setProgram("/bin/sh");
    minder.setArguments({"-c", minderScript, "sh", path(), m_onDisk->path()});
    minder.setChildProcessModifier([in = ends[0]] {
        ::dup2(in, STDIN_FILENO);
        ::setsid();
    });
    minder.start();
    if (!minder.waitForFinished())
        qFatal("no shell to clear up after the servers");
    ::close(ends[0]);
}

QString ServerHome::newFolderPath(const QString &name, bool isOnDisk)
{
    return (isOnDisk ? m_onDisk->path() : path()) + '/' + name + '-' + QString::number(++m_folders);
}

quint16 ServerHome::freePort()
{
    constexpr int first = 20'000;
    constexpr int end = 32'000;
    for (int tries = 0; tries < 2'000; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(first, end));
        if (!m_given.contains(port) && isFree(port)) {
            m_given.insert(port);
            return port;
        }
    }
    qFatal("no free port");
}

QString ServerHome::program(const QString &name) const
{
    static const QString postgres = newestPostgres();
    for (const QString &folder : {postgres, QString("/usr/sbin"), QString("/usr/bin")}) {
        if (!folder.isEmpty() && QFile::exists(folder + '/' + name))
            return folder + '/' + name;
    }
    qFatal("%s is not installed; installer/install-dependencies.sh test installs it", qPrintable(name));
}

bool ServerHome::giveToServers(const QString &path) const
{
    return !m_hasOtherUser || ::lchown(QFile::encodeName(path).constData(), m_user, m_group) == 0;
}

bool ServerHome::giveAllToServers(const QString &folder) const
{
    bool given = giveToServers(folder);
    QDirIterator each(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext())
        given = giveToServers(each.next()) && given;
    return given;
}

}  // namespace tgd::test
