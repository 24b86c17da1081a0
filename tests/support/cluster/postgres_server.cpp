#include "support/cluster/postgres_server.h"

#include "support/cluster/postgres_template.h"
#include "support/cluster/server_home.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <csignal>

#include <sys/ipc.h>
#include <sys/shm.h>

namespace tgd::test {

namespace {

constexpr int patienceMs = 60'000;

// What every server of the tests has; options come after it.
constexpr auto commonSettings = R"(listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = 32MB
dynamic_shared_memory_type = mmap
huge_pages = off
max_connections = 60
max_wal_size = 512MB
wal_log_hints = on
wal_receiver_status_interval = 1s
wal_retrieve_retry_interval = 100ms
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %a '
)";

QByteArray line(const QString &setting, QString value)
{
    return (setting + " = '" + value.replace('\'', "''") + "'\n").toUtf8();
}

QString makeFolder(const PostgresOptions &options)
{
    ServerHome &home = ServerHome::instance();
    const QString folder = home.newFolderPath(options.name, options.fsync);
    if (!QDir().mkpath(folder) || !home.giveToServers(folder))
        qFatal("a folder for %s cannot be made", qPrintable(options.name));
    return folder;
}

std::unique_ptr<SmallDisk> makeDisk(const PostgresOptions &options, const QString &folder)
{
    if (options.diskMebibytes <= 0)
        return {};
    auto disk = std::make_unique<SmallDisk>(options.diskMebibytes, folder);
    ServerHome::instance().giveToServers(disk->path());
    return disk;
}

qint64 biggestFile(const QString &folder)
{
    qint64 biggest = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        biggest = qMax(biggest, each.fileInfo().size());
    }
    return biggest;
}

}  // namespace

QString postgresUrl(
    const QString &host, quint16 port, const QString &user, const QString &password, const QString &database)
{
    QUrl url;
    url.setScheme("postgresql");
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user);
    url.setPassword(password);
    url.setPath('/' + database);
    return url.toString(QUrl::FullyEncoded);
}

PostgresServer::PostgresServer(PostgresOptions options)
    : m_options(std::move(options)), m_folder(makeFolder(m_options)), m_disk(makeDisk(m_options, m_folder)),
      m_data((m_disk ? m_disk->path() : m_folder) + "/data"), m_process(m_data),
      m_port(ServerHome::instance().freePort())
{
}

PostgresServer::~PostgresServer()
{
    kill9();
    m_disk.reset();
    QDir(m_folder).removeRecursively();
}

bool PostgresServer::complain(const QString &what) const
{
    const QString tail = log().right(2'000);
    qWarning("PostgreSQL %s: %s\n%s", qPrintable(name()), qPrintable(what), qPrintable(tail));
    return false;
}

QString PostgresServer::log() const
{
    QFile file(m_folder + "/log");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool PostgresServer::makeData()
{
    const bool isMade = m_options.hasOwnIdentity ? makePostgresData(m_data) : copyPostgresData(m_data);
    return isMade && moveWal();
}

// To a folder beside the small disk, as initdb -X would have it.
bool PostgresServer::moveWal()
{
    if (!m_disk || m_options.isWalOnThatDisk)
        return true;
    const QString there = m_folder + "/wal";
    const QString error
        = runAsServers("/bin/sh", {"-c", "mv \"$1/pg_wal\" \"$2\" && ln -s \"$2\" \"$1/pg_wal\"", "sh", m_data, there});
    return error.isEmpty() || complain(error);
}

bool PostgresServer::writeSettings() const
{
    QByteArray text = commonSettings;
    text += line("port", QString::number(m_port));
    text += line("cluster_name", name());
    text += line("fsync", m_options.fsync ? "on" : "off");
    for (const auto &settings : {m_options.settings, m_standby}) {
        for (auto each = settings.begin(); each != settings.end(); ++each)
            text += line(each.key(), each.value());
    }
    const QString path = m_data + "/test.conf";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return complain("test.conf cannot be written");
    file.close();
    return ServerHome::instance().giveToServers(path);
}

bool PostgresServer::start()
{
    if (isRunning())
        return true;
    if (!QFile::exists(m_data + "/PG_VERSION") && !makeData())
        return false;
    if (!writeSettings())
        return false;
    if (!m_process.start(ServerHome::instance().program("postgres"), {"-D", m_data}, m_folder + "/log"))
        return complain("the program does not start");
    return waitForConnections();
}

bool PostgresServer::waitForConnections()
{
    QString last;
    const bool isOpen = waitUntil(
        [&] {
            const PgClient client(superUrl("postgres"));
            last = client.error();
            return client.isOpen() || !isRunning();
        },
        patienceMs);
    return (isOpen && isRunning()) || complain("takes no connections: " + last);
}

bool PostgresServer::stop()
{
    m_process.resume();
    m_process.signal(SIGINT);
    return m_process.waitForEnd(patienceMs) || complain("does not stop");
}

void PostgresServer::kill9()
{
    m_process.kill9();
    // Who is killed leaves the segment that guards the data folder; its number is in the last part of the lock's
    // line 7.
    QFile lock(m_data + "/postmaster.pid");
    if (!lock.open(QIODevice::ReadOnly))
        return;
    const QByteArray memory = lock.readAll().split('\n').value(6).simplified().split(' ').value(1);
    bool isNumber = false;
    const int id = memory.toInt(&isNumber);
    if (isNumber)
        ::shmctl(id, IPC_RMID, nullptr);
}

bool PostgresServer::configure(const QString &setting, const QString &value)
{
    if (value.isNull())
        m_options.settings.remove(setting);
    else
        m_options.settings.insert(setting, value);
    if (!QFile::exists(m_data + "/PG_VERSION"))
        return true;
    return writeSettings() && reload();
}

bool PostgresServer::reload()
{
    if (!isRunning())
        return true;
    PgClient before(superUrl("postgres"));
    const QString loaded = before.value("SELECT pg_conf_load_time()");
    m_process.signal(SIGHUP);
    // This session learns of it as the others do; a new one would only show that the server itself has.
    return waitUntil(
               [&] {
                   const SqlResult now = before.run("SELECT pg_conf_load_time()");
                   return !now.ok || now.value() != loaded;
               },
               patienceMs)
        || complain("does not reload");
}

bool PostgresServer::promote()
{
    m_standby.clear();
    if (run("SELECT pg_promote(true, 60)").value() != "t")
        return complain("is not promoted");
    // pg_rewind reads the timeline from the control file, which the first checkpoint writes.
    return run("CHECKPOINT").ok;
}

QString PostgresServer::url(const QString &user, const QString &password, const QString &ofDatabase, quint16 port) const
{
    return postgresUrl(host(), port == 0 ? m_port : port, user, password, ofDatabase);
}

SqlResult PostgresServer::run(const QString &sql, const QString &ofDatabase)
{
    return PgClient(superUrl(ofDatabase)).run(sql);
}

QString PostgresServer::value(const QString &sql, const QString &ofDatabase)
{
    const SqlResult result = run(sql, ofDatabase);
    if (!result.ok)
        qWarning("PostgreSQL %s: %s", qPrintable(name()), qPrintable(result.message));
    return result.value();
}

QString PostgresServer::standbyConnection(const PostgresServer &source) const
{
    return QString("host=%1 port=%2 user=%3 password=%4 application_name=%5")
        .arg(source.host())
        .arg(source.port())
        .arg(superuser, superPassword, name());
}

bool PostgresServer::fillDisk()
{
    if (m_disk && m_disk->isMounted())
        return m_disk->fill();
    // Who may not mount: no file grows beyond the biggest that is there, and half a page more makes it the same error.
    return m_process.limitFiles((biggestFile(m_data) & ~qint64(8191)) + 4096);
}

bool PostgresServer::freeDisk()
{
    return m_disk && m_disk->isMounted() ? m_disk->makeRoom() : m_process.limitFiles(-1);
}

bool PostgresServer::copyFrom(const PostgresServer &source, const QString &slot)
{
    kill9();
    QDir(m_data).removeRecursively();
    const QString error = runAsServers(ServerHome::instance().program("pg_basebackup"),
        {"-d", standbyConnection(source), "-D", m_data, "-R", "-S", slot, "-X", "stream", "-c", "fast", "--no-sync"});
    return (error.isEmpty() || complain(error)) && follow(source, slot);
}

bool PostgresServer::rewindTo(const PostgresServer &source)
{
    const QString error = runAsServers(ServerHome::instance().program("pg_rewind"),
        {"-D", m_data, "--source-server", source.superUrl("postgres"), "--no-sync", "-c"});
    return error.isEmpty();
}

bool PostgresServer::follow(const PostgresServer &source, const QString &slot)
{
    m_standby = {{"primary_conninfo", standbyConnection(source)}, {"primary_slot_name", slot}};
    // What pg_basebackup -R wrote there would win over test.conf, also after the next change of the primary.
    QFile automatic(m_data + "/postgresql.auto.conf");
    QByteArray kept;
    if (automatic.open(QIODevice::ReadOnly)) {
        for (const QByteArray &each : automatic.readAll().split('\n')) {
            if (!each.isEmpty() && !each.startsWith("primary_"))
                kept += each + '\n';
        }
        automatic.close();
    }
    QFile signal(m_data + "/standby.signal");
    if (!automatic.open(QIODevice::WriteOnly) || automatic.write(kept) != kept.size()
        || !signal.open(QIODevice::WriteOnly))
        return complain("cannot be made a standby");
    automatic.close();
    signal.close();
    return ServerHome::instance().giveToServers(automatic.fileName())
        && ServerHome::instance().giveToServers(signal.fileName());
}

}  // namespace tgd::test
