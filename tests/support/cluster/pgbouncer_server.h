#pragma once

#include "support/cluster/server_process.h"

#include <QMap>
#include <QString>

namespace tgd::test {

struct PgBouncerOptions {
    QString poolMode = "transaction";
    int poolSize = 10;
    QMap<QString, QString> settings;  // of pgbouncer.ini, over ours
};

// PgBouncer in front of a server of the loopback interface (or of a proxy before one), for every database of it and the
// users of PostgresServer. Owned by the test, used from its thread.
class PgBouncerServer {
public:
    static constexpr auto statsUser = "stats";
    static constexpr auto statsPassword = "stats-pw";

    explicit PgBouncerServer(quint16 serverPort, PgBouncerOptions options = {});
    ~PgBouncerServer();
    Q_DISABLE_COPY(PgBouncerServer)

    bool start();  // comes back when it answers; a server behind it need not be there
    bool stop();
    void kill9() { m_process.kill9(); }
    void pause() { m_process.pause(); }
    void resume() { m_process.resume(); }
    bool isRunning() const { return m_process.isRunning(); }
    // New server connections go to that port, after a reload.
    bool switchTo(quint16 serverPort);

    quint16 port() const { return m_port; }
    QString url() const;  // as the owner to `tgstats`
    QString url(const QString &user, const QString &password, const QString &database) const;
    // Its own database, for SHOW, as one of stats_users.
    QString statsUrl() const { return url(statsUser, statsPassword, "pgbouncer"); }
    QString log() const;

private:
    bool writeSettings() const;

    PgBouncerOptions m_options;
    QString m_folder;
    ServerProcess m_process;
    quint16 m_serverPort;
    quint16 m_port;
};

}  // namespace tgd::test
