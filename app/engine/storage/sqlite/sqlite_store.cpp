#include "storage/sqlite/sqlite_store.h"

#include "storage/sql/batch_writer.h"
#include "storage/sql/local_day_reader.h"
#include "storage/sql/rolled_activity.h"
#include "storage/sql/sql_store.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/schema.h"
#include "storage/sqlite/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tgd::storage::sqlite {

using domain::ErrorKind;

namespace {
// In KiB a connection. A desktop has half a dozen readers, and the system keeps the pages of the file as well.
constexpr const char *readerCache = "PRAGMA cache_size = -1024";
constexpr const char *writerCache = "PRAGMA cache_size = -6144";

void tuneWriter(Connection &connection)
{
    connection.execute("PRAGMA page_size = 8192");
    // A change of the journal mode does not wait its turn: whoever else is opening the store does the same.
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA wal_autocheckpoint = 12000");
    connection.execute("PRAGMA journal_size_limit = 134217728");
    connection.execute(writerCache);
}

}  // namespace

std::unique_ptr<Connection> openConnection(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode != OpenMode::CreateIfMissing && !file.exists())
        sql::fail(ErrorKind::Unavailable,
            QCoreApplication::translate("Store", "There is no store at %1. Import into it, or give another path.")
                .arg(path));
    if (file.isDir())
        sql::fail(ErrorKind::Unavailable,
            QCoreApplication::translate("Store", "%1 is a folder. Give the path of a store file.").arg(path));
    if (mode == OpenMode::ReadOnly) {
        auto connection = std::make_unique<Connection>(path, Connection::Access::Read);
        Schema::recognise(*connection);
        connection->execute(readerCache);
        return connection;
    }
    const bool isNew = !file.exists() || file.size() == 0;
    if (!isNew)
        Schema::recogniseFile(path);
    else if (mode == OpenMode::CreateIfMissing)
        QDir().mkpath(file.absolutePath());
    auto connection = std::make_unique<Connection>(
        path, mode == OpenMode::CreateIfMissing ? Connection::Access::Create : Connection::Access::Write);
    if (!connection->isWritable())
        throw sql::StoreFailure{sqliteError(SQLITE_READONLY, 0, path, QString())};
    if (isNew && mode != OpenMode::CreateIfMissing)
        Schema::recognise(*connection);
    tuneWriter(*connection);
    Schema::migrate(*connection);
    return connection;
}

domain::Result<std::unique_ptr<Store>> openStore(const QString &path, OpenMode mode, const ports::Clock &clock)
{
    try {
        // A file that another program writes is none of ours.
        auto connection = openConnection(path, mode == OpenMode::Takeover ? OpenMode::CreateIfMissing : mode);
        auto writer = std::make_unique<sql::BatchWriter>(*connection, sql::WriterParts::rowByRow(*connection));
        auto days
            = std::make_unique<sql::LocalDayReader>(*connection, std::make_unique<sql::RolledActivity>(*connection));
        return std::make_unique<sql::SqlStore>(std::move(connection), std::move(writer), std::move(days), clock);
    } catch (const sql::StoreFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

}  // namespace tgd::storage::sqlite
