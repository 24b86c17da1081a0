#include "support/cluster/pgbouncer_server.h"

#include "support/cluster/postgres_server.h"
#include "support/cluster/server_home.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>

namespace tgd::test {

namespace {

constexpr int patienceMs = 30'000;

bool wrote(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && ServerHome::instance().giveToServers(path);
}

// Plain passwords: PgBouncer can then also log in to the server, which wants scram-sha-256.
QByteArray userList()
{
    const QList<std::pair<const char *, const char *>> users = {{PostgresServer::owner, PostgresServer::ownerPassword},
        {PostgresServer::superuser, PostgresServer::superPassword},
        {PostgresServer::reader, PostgresServer::readerPassword},
        {PostgresServer::monitor, PostgresServer::monitorPassword},
        {PgBouncerServer::statsUser, PgBouncerServer::statsPassword}};
    QByteArray list;
    for (const auto &[name, password] : users)
        list += QByteArray("\"") + name + "\" \"" + password + "\"\n";
    return list;
}

}  // namespace

PgBouncerServer::PgBouncerServer(quint16 serverPort, PgBouncerOptions options)
    : m_options(std::move(options)), m_folder(ServerHome::instance().newFolderPath("pgbouncer")), m_process(m_folder),
      m_serverPort(serverPort), m_port(ServerHome::instance().freePort())
{
    QDir().mkpath(m_folder);
    ServerHome::instance().giveToServers(m_folder);
}

PgBouncerServer::~PgBouncerServer()
{
    kill9();
    QDir(m_folder).removeRecursively();
}

bool PgBouncerServer::writeSettings() const
{
    QMap<QString, QString> settings = {{"listen_addr", "127.0.0.1"}, {"listen_port", QString::number(m_port)},
        {"unix_socket_dir", ""}, {"auth_type", "scram-sha-256"}, {"auth_file", m_folder + "/userlist.txt"},
        {"pool_mode", m_options.poolMode}, {"default_pool_size", QString::number(m_options.poolSize)},
        {"max_client_conn", "500"}, {"stats_users", statsUser}, {"server_login_retry", "1"}};
    settings.insert(m_options.settings);
    QByteArray text = "[databases]\n* = host=127.0.0.1 port=" + QByteArray::number(m_serverPort) + "\n[pgbouncer]\n";
    for (auto each = settings.begin(); each != settings.end(); ++each)
        text += (each.key() + " = " + each.value() + '\n').toUtf8();
    return wrote(m_folder + "/pgbouncer.ini", text) && wrote(m_folder + "/userlist.txt", userList());
}

bool PgBouncerServer::start()
{
    if (isRunning())
        return true;
    const bool isStarted = writeSettings()
        && m_process.start(
            ServerHome::instance().program("pgbouncer"), {m_folder + "/pgbouncer.ini"}, m_folder + "/log");
    const bool isThere = isStarted
        && waitUntil([this] { return PgClient(statsUrl()).isOpen() || !isRunning(); }, patienceMs) && isRunning();
    if (!isThere)
        qWarning("PgBouncer does not start:\n%s", qPrintable(log().right(2'000)));
    return isThere;
}

bool PgBouncerServer::stop()
{
    m_process.resume();
    m_process.signal(SIGTERM);
    return m_process.waitForEnd(patienceMs);
}

bool PgBouncerServer::switchTo(quint16 serverPort)
{
    m_serverPort = serverPort;
    const QString there = QString::number(serverPort);
    if (!writeSettings() || !isRunning())
        return !isRunning();
    m_process.signal(SIGHUP);
    return waitUntil(
        [&] {
            const SqlResult databases = PgClient(statsUrl()).run("SHOW DATABASES");
            const qsizetype port = databases.columns.indexOf("port");
            const qsizetype name = databases.columns.indexOf("name");
            return databases.ok
                && std::all_of(databases.rows.begin(), databases.rows.end(),
                    [&](const QStringList &row) { return row[name] == "pgbouncer" || row[port] == there; });
        },
        patienceMs);
}

QString PgBouncerServer::url(const QString &user, const QString &password, const QString &database) const
{
    return postgresUrl("127.0.0.1", m_port, user, password, database);
}

QString PgBouncerServer::url() const
{
    return url(PostgresServer::owner, PostgresServer::ownerPassword, PostgresServer::database);
}

QString PgBouncerServer::log() const
{
    QFile file(m_folder + "/log");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace tgd::test
