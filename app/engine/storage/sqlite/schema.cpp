#include "storage/sqlite/schema.h"

#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// The statements are in an archive: nothing but this mention makes the linker take them. Outside any namespace, as the
// macro wants it.
static void takeStatements()
{
    Q_INIT_RESOURCE(tgd_sql);
}

namespace tgd::storage::sqlite {

namespace {
QDir migrations()
{
    return QDir(QStringLiteral(":/sql/sqlite/migrations"), QStringLiteral("*.sql"), QDir::Name, QDir::Files);
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
    return int(connection.number("PRAGMA user_version"));
}

bool Schema::isEmpty(Connection &connection)
{
    return connection.number("PRAGMA application_id") == 0 && version(connection) == 0
        && connection.number("SELECT COUNT(*) FROM sqlite_schema") == 0;
}

void Schema::recognise(Connection &connection)
{
    if (connection.number("PRAGMA application_id") != applicationId)
        sql::fail(domain::ErrorKind::Corrupt,
            QCoreApplication::translate(
                "Store", "The file %1 is not a TG Stats store. Choose another file, or import into a new one.")
                .arg(connection.path()));
    const int found = version(connection);
    if (found > newest())
        sql::fail(domain::ErrorKind::NewerSchema,
            QCoreApplication::translate("Store",
                "The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this "
                "program.")
                .arg(connection.path())
                .arg(found)
                .arg(newest()));
}

void Schema::recogniseFile(const QString &path)
{
    Connection connection(path, Connection::Access::Read);
    // What a program left that was killed before it had made the schema.
    if (!isEmpty(connection))
        recognise(connection);
}

void Schema::migrate(Connection &connection)
{
    sql::Transaction transaction(connection, sql::Transaction::Kind::Write);
    if (isEmpty(connection))
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    recognise(connection);
    const int found = version(connection);
    if (found == newest())
        return;
    const QDir folder = migrations();
    for (const QString &name : folder.entryList()) {
        if (numberOf(name) <= found)
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            sql::fail(domain::ErrorKind::Internal,
                QCoreApplication::translate("Store", "The program is incomplete: a migration is missing."), name);
        connection.execute(file.readAll());
    }
    connection.execute("PRAGMA user_version = " + QByteArray::number(newest()));
    transaction.commit();
}

}  // namespace tgd::storage::sqlite
