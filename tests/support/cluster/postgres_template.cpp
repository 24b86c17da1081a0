#include "support/cluster/postgres_template.h"

#include "support/cluster/postgres_server.h"
#include "support/cluster/server_home.h"

#include <QFile>

namespace tgd::test {

namespace {

constexpr auto templateVariable = "TGSTATS_TEST_POSTGRES_TEMPLATE";

bool wrote(const QString &path, const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(path);
    return file.open(mode) && file.write(text) == text.size() && ServerHome::instance().giveToServers(path);
}

bool succeeded(const QString &complaint)
{
    if (!complaint.isEmpty())
        qWarning("%s", qPrintable(complaint));
    return complaint.isEmpty();
}

// Before the first start there is nobody to ask for a password: the single-user mode makes roles and database.
QByteArray firstStatements()
{
    QString statements;
    for (const auto &[name, password] : {std::pair(PostgresServer::owner, PostgresServer::ownerPassword),
             std::pair(PostgresServer::monitor, PostgresServer::monitorPassword),
             std::pair(PostgresServer::reader, PostgresServer::readerPassword)})
        statements += QString("CREATE ROLE %1 LOGIN PASSWORD '%2'\n").arg(name, password);
    statements += QString("GRANT pg_monitor TO %1\n").arg(PostgresServer::monitor);
    statements += QString("CREATE DATABASE %1 OWNER %2\n").arg(PostgresServer::database, PostgresServer::owner);
    return statements.replace('\n', ";\n\n").toUtf8();
}

}  // namespace

bool makePostgresData(const QString &folder)
{
    ServerHome &home = ServerHome::instance();
    const QString password = home.newFolderPath("password");
    if (!wrote(password, PostgresServer::superPassword, QIODevice::WriteOnly))
        return succeeded("the password file cannot be written");
    // Small WAL segments keep a server small: they are filled with zeros when they are made.
    if (!succeeded(runAsServers(home.program("initdb"),
            {"-D", folder, "-U", PostgresServer::superuser, "--pwfile", password, "-A", "scram-sha-256", "-E", "UTF8",
                "--no-locale", "--no-sync", "--wal-segsize=1", "--no-instructions"})))
        return false;
    QFile::remove(password);
    return wrote(folder + "/pg_hba.conf",
               "host all all 127.0.0.1/32 scram-sha-256\nhost replication all 127.0.0.1/32 scram-sha-256\n",
               QIODevice::WriteOnly)
        && wrote(folder + "/postgresql.conf", "include 'test.conf'\n", QIODevice::Append)
        && wrote(folder + "/test.conf", {}, QIODevice::WriteOnly)
        && succeeded(runAsServers(home.program("postgres"),
            {"--single", "-j", "-F", "-c", "exit_on_error=on", "-D", folder, "postgres"}, firstStatements()));
}

bool copyPostgresData(const QString &folder)
{
    ServerHome &home = ServerHome::instance();
    // Programs that a test starts take the test's.
    static const QString inherited = qEnvironmentVariable(templateVariable);
    static const QString original = inherited.isEmpty() ? home.newFolderPath("template") : inherited;
    static const bool isMade = !inherited.isEmpty() || makePostgresData(original);
    if (!isMade)
        return false;
    qputenv(templateVariable, QFile::encodeName(original));
    return succeeded(runAsServers(home.program("cp"), {"-a", "--reflink=auto", original, folder}));
}

}  // namespace tgd::test
