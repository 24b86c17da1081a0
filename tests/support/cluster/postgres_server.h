#pragma once

#include "support/cluster/pg_client.h"
#include "support/cluster/server_process.h"
#include "support/small_disk.h"

#include <QMap>
#include <QString>

#include <memory>

namespace tgd::test {

struct PostgresOptions {
    QString name = "primary";  // cluster_name
    bool fsync = false;        // on for kills and benchmarks: then on the disk, else in memory where there is plenty
    int diskMebibytes = 0;     // more than 0: the data lie on a file system of that size (see fillDisk)
    bool isWalOnThatDisk = false;  // else a full disk stops statements but not the server
    bool hasOwnIdentity = false;  // a system identifier of its own; costs a second, else all servers have one in common
    QMap<QString, QString> settings;  // of postgresql.conf, plain values
};

// A PostgreSQL server of a test, on a free port of the loopback interface, with the database `tgstats` of the role
// `tgstats` and the superuser `postgres`, both over scram-sha-256. Owned by the test, used from its thread; it ends and
// its folder goes with it. What fails says why on the console and returns false.
class PostgresServer {
public:
    static constexpr auto owner = "tgstats";
    static constexpr auto ownerPassword = "tgstats-pw";
    static constexpr auto superuser = "postgres";
    static constexpr auto superPassword = "postgres-pw";
    static constexpr auto monitor = "monitor";  // has pg_monitor and nothing else
    static constexpr auto monitorPassword = "monitor-pw";
    static constexpr auto reader = "reader";  // may do what a database grants it: see PythonDatabase
    static constexpr auto readerPassword = "reader-pw";
    static constexpr auto database = "tgstats";

    explicit PostgresServer(PostgresOptions options = {});
    ~PostgresServer();
    Q_DISABLE_COPY(PostgresServer)

    // Makes the data folder when there is none, and comes back when the server takes connections.
    bool start();
    bool stop();  // "fast": sessions are ended, everything is written
    void kill9();
    bool restart() { return stop() && start(); }
    void pause() { m_process.pause(); }
    void resume() { m_process.resume(); }
    bool isRunning() const { return m_process.isRunning(); }
    // Sets, or with a null value unsets, a line of postgresql.conf, reloads and waits until that is done. Works also
    // while the server is down; what needs a restart waits for one.
    bool configure(const QString &setting, const QString &value);
    bool reload();
    bool promote();
    bool isInRecovery() { return value("SELECT pg_is_in_recovery()") == "t"; }

    QString host() const { return "127.0.0.1"; }
    quint16 port() const { return m_port; }
    QString name() const { return m_options.name; }
    QString dataFolder() const { return m_data; }
    QString log() const;
    // Through another port, for what stands in front of the server.
    QString url(
        const QString &user, const QString &password, const QString &ofDatabase = database, quint16 port = 0) const;
    QString url() const { return url(owner, ownerPassword); }
    QString superUrl(const QString &ofDatabase = database) const { return url(superuser, superPassword, ofDatabase); }

    // As the superuser, each on a connection of its own.
    SqlResult run(const QString &sql, const QString &ofDatabase = database);
    QString value(const QString &sql, const QString &ofDatabase = database);

    // Not a byte more of data, until there is room again. Without a small disk (or the right to have one) by the limit
    // of a file's size: then no table grows beyond the biggest that is there.
    bool fillDisk();
    bool freeDisk();

    // For the cluster: the data folder becomes a copy of a running server's (pg_basebackup -R)…
    bool copyFrom(const PostgresServer &source, const QString &slot);
    // …or is led back to what that has (pg_rewind; this one must be stopped).
    bool rewindTo(const PostgresServer &source);
    // From the next start on a standby of that server.
    bool follow(const PostgresServer &source, const QString &slot);

private:
    bool makeData();
    bool moveWal();
    bool writeSettings() const;
    bool waitForConnections();
    bool complain(const QString &what) const;
    QString standbyConnection(const PostgresServer &source) const;

    PostgresOptions m_options;
    QString m_folder;
    std::unique_ptr<SmallDisk> m_disk;
    QString m_data;
    ServerProcess m_process;
    quint16 m_port = 0;
    QMap<QString, QString> m_standby;  // its settings; empty: a primary
};

QString postgresUrl(
    const QString &host, quint16 port, const QString &user, const QString &password, const QString &database);

}  // namespace tgd::test
