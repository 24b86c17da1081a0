#include "support/cluster/python_database.h"

#include "support/cluster/python_life.h"

#include <QFile>

namespace tgd::test {

namespace {

QString schema()
{
    QFile file(TGD_SOURCE_DIR "/tests/data/python_schema.sql");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("python_schema.sql cannot be read");
    return QString::fromUtf8(file.readAll());
}

}  // namespace

PythonDatabase::PythonDatabase(PostgresServer &server, QString name) : m_server(server), m_name(std::move(name)) { }

bool PythonDatabase::succeeded(const SqlResult &result) const
{
    if (!result.ok)
        qWarning("%s: %s", qPrintable(m_name), qPrintable(result.message));
    return result.ok;
}

QString PythonDatabase::url() const
{
    return m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, m_name);
}

QString PythonDatabase::readerUrl() const
{
    return m_server.url(PostgresServer::reader, PostgresServer::readerPassword, m_name);
}

bool PythonDatabase::createEmpty()
{
    if (!succeeded(m_server.run(QString("CREATE DATABASE %1 OWNER %2").arg(m_name, PostgresServer::owner)))
        || !succeeded(m_server.run(QString("REVOKE TEMPORARY ON DATABASE %1 FROM PUBLIC").arg(m_name))))
        return false;
    PgClient owner(url());
    return succeeded(owner.run(schema()))
        && succeeded(
            owner.run(QString("GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1").arg(PostgresServer::reader)))
        && refreshViews();
}

bool PythonDatabase::create(const PythonLifeOptions &options)
{
    if (!createEmpty())
        return false;
    PgClient owner(url());
    for (const PythonRows &rows : pythonLife(options)) {
        if (!succeeded(owner.copyIn(QString("COPY %1 FROM STDIN").arg(rows.target), rows.lines)))
            return false;
        // At once: without figures the check of a reaction's foreign key reads a whole group.
        if (!succeeded(owner.run("ANALYZE " + rows.target.section(' ', 0, 0))))
            return false;
    }
    return refreshViews();
}

bool PythonDatabase::refreshViews()
{
    return succeeded(PgClient(url()).run("REFRESH MATERIALIZED VIEW chat_daily_mv;"
                                         "REFRESH MATERIALIZED VIEW user_chat_daily_mv;"
                                         "REFRESH MATERIALIZED VIEW chat_hourly_heatmap_mv"));
}

}  // namespace tgd::test
