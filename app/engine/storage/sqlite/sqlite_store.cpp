#include "storage/sqlite/sqlite_store.h"

#include "storage/sqlite/query.h"
#include "storage/sqlite/schema.h"
#include "storage/sqlite/sqlite_error.h"
#include "storage/sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tgd::storage::sqlite {

using domain::ErrorKind;
using domain::Result;

namespace {
constexpr size_t foldsPerTransaction = 200;

void tuneWriter(Connection &connection)
{
    connection.execute("PRAGMA page_size = 16384");
    // A change of the journal mode does not wait its turn: whoever else is opening the store does the same.
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA wal_autocheckpoint = 2000");
    connection.execute("PRAGMA journal_size_limit = 67108864");
    connection.execute("PRAGMA cache_size = -65536");
}
}  // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, const ports::Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock), m_writer(*m_connection)
{
}

std::unique_ptr<Connection> SqliteStore::connect(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode != OpenMode::CreateIfMissing && !file.exists())
        fail(ErrorKind::Unavailable,
            QCoreApplication::translate("SqliteStore", "There is no store at %1. Import into it, or give another path.")
                .arg(path));
    if (file.isDir())
        fail(ErrorKind::Unavailable,
            QCoreApplication::translate("SqliteStore", "%1 is a folder. Give the path of a store file.").arg(path));
    if (mode == OpenMode::ReadOnly) {
        auto connection = std::make_unique<Connection>(path, Connection::Access::Read);
        Schema::recognise(*connection);
        connection->execute("PRAGMA cache_size = -16384");
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
        throw SqliteFailure{sqliteError(SQLITE_READONLY, 0, path, QString())};
    if (isNew && mode != OpenMode::CreateIfMissing)
        Schema::recognise(*connection);
    tuneWriter(*connection);
    Schema::migrate(*connection);
    return connection;
}

Result<std::unique_ptr<Store>> SqliteStore::open(const QString &path, OpenMode mode, const ports::Clock &clock)
{
    try {
        return std::make_unique<SqliteStore>(connect(path, mode), clock);
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

template <typename Work>
auto SqliteStore::guarded(Work work) -> Result<decltype(work())>
{
    m_connection->clearInterrupt();
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const std::bad_alloc &) {
        return domain::failure(
            ErrorKind::Internal, QCoreApplication::translate("SqliteStore", "There is not enough memory for this."));
    }
}

void SqliteStore::requireWritable() const
{
    if (!m_connection->isWritable())
        throw SqliteFailure{sqliteError(SQLITE_READONLY, 0, m_connection->path(), QStringLiteral("opened to read"))};
}

Result<domain::BatchOutcome> SqliteStore::commit(const domain::WriteBatch &batch)
{
    return guarded([&] {
        requireWritable();
        domain::BatchOutcome outcome = m_writer.write(batch);
        ++m_ownCommits;
        return outcome;
    });
}

Result<std::optional<domain::ImportPosition>> SqliteStore::importPosition(const std::string &fingerprint)
{
    return guarded([&]() -> std::optional<domain::ImportPosition> {
        Query query(*m_connection, "import_state_find");
        if (!query.with(fingerprint).step())
            return std::nullopt;
        return domain::ImportPosition{
            fingerprint, query.integer(0), std::string(query.text(1)), {}, query.integer(2) != 0};
    });
}

Result<domain::ChatId> SqliteStore::importChat(const std::string &exportId, qint64 account, qint64 chatInExport)
{
    return guarded([&] {
        requireWritable();
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        domain::ChatId chat;
        bool known = false;
        {
            Query find(*m_connection, "import_chat_find");
            known = find.with(exportId, account, chatInExport).step();
            if (known)
                chat = {find.integer(0)};
        }
        if (!known) {
            Query insert(*m_connection, "import_chat_insert");
            insert.with(exportId, account, chatInExport).step();
            chat = {insert.integer(0)};
            insert.step();
        }
        transaction.commit();
        ++m_ownCommits;
        return chat;
    });
}

Result<qint64> SqliteStore::fold(bool idle)
{
    return guarded([&] {
        requireWritable();
        std::optional<qint32> beforeDay;
        if (idle)
            beforeDay = UtcQuarter::of(m_clock.now()).day;
        const auto due = m_writer.log().findDue(beforeDay);
        for (size_t first = 0; first < due.size(); first += foldsPerTransaction) {
            m_connection->throwIfInterrupted();
            Transaction transaction(*m_connection, Transaction::Kind::Write);
            for (size_t i = first; i < std::min(due.size(), first + foldsPerTransaction); ++i)
                m_writer.log().foldDay(due[i].first, due[i].second);
            transaction.commit();
            ++m_ownCommits;
        }
        return qint64(due.size());
    });
}

Result<bool> SqliteStore::schemaIsCurrent()
{
    return guarded([&] { return Schema::version(*m_connection) == Schema::newest(); });
}

Result<qint64> SqliteStore::dataVersion()
{
    return guarded([&] {
        Query query(*m_connection, "data_version");
        query.step();
        return (query.integer(0) << 32) + m_ownCommits;
    });
}

}  // namespace tgd::storage::sqlite
