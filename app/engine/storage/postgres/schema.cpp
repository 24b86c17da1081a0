#include "storage/postgres/schema.h"

#include "storage/sql/query.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// A static library's resources are linked only where something asks for them; the macro wants no namespace.
static void takeStatements()
{
    Q_INIT_RESOURCE(tgd_sql);
}

namespace tgd::storage::postgres {

using domain::ErrorKind;

namespace {
QDir migrations()
{
    return QDir(QStringLiteral(":/sql/postgres/migrations"), QStringLiteral("*.sql"), QDir::Name, QDir::Files);
}

int numberOf(const QString &file)
{
    return file.section(QLatin1Char('_'), 0, 0).toInt();
}
}  // namespace

int Schema::newest()
{
    static const int number = [] {
        takeStatements();
        const QStringList files = migrations().entryList();
        return files.isEmpty() ? 0 : numberOf(files.last());
    }();
    return number;
}

int Schema::version(Connection &connection)
{
    {
        sql::Query exists(connection, "schema_exists");
        if (!exists.step() || exists.integer(0) == 0)
            return 0;
    }
    sql::Query version(connection, "schema_version");
    return version.step() ? int(version.integer(0)) : 0;
}

void Schema::recognise(Connection &connection)
{
    const int found = version(connection);
    if (found == 0)
        sql::fail(ErrorKind::Unavailable,
            QCoreApplication::translate(
                "Store", "The database of %1 holds no TG Stats store yet. Run: tgstatsd migrate --store URL")
                .arg(connection.name()));
    if (found > newest())
        sql::fail(ErrorKind::NewerSchema,
            QCoreApplication::translate("Store",
                "The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this "
                "program.")
                .arg(connection.name())
                .arg(found)
                .arg(newest()));
}

void Schema::migrate(Connection &connection)
{
    if (version(connection) == newest())
        return;
    sql::Transaction transaction(connection, sql::Transaction::Kind::Write);
    sql::Query(connection, "schema_lock").run();
    const int found = version(connection);
    if (found > newest())
        recognise(connection);
    const QDir folder = migrations();
    for (const QString &name : folder.entryList()) {
        if (numberOf(name) <= found)
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            sql::fail(ErrorKind::Internal,
                QCoreApplication::translate("Store", "The program is incomplete: a migration is missing."), name);
        connection.execute(file.readAll());
    }
    sql::Query(connection, "schema_version_put").with(newest()).run();
    transaction.commit();
}

}  // namespace tgd::storage::postgres
