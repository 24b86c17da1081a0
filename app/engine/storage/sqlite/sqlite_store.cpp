#include "storage/sqlite/sqlite_store.h"

#include "storage/sqlite/query.h"
#include "storage/sqlite/schema.h"
#include "storage/sqlite/sqlite_error.h"
#include "storage/sqlite/transaction.h"
#include "storage/sqlite/verifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tgd::storage::sqlite {

using domain::ErrorKind;
using domain::Result;

namespace {
constexpr size_t foldsPerTransaction = 200;
// In KiB a connection. A desktop has half a dozen readers, and the system keeps the pages of the file as well.
constexpr const char *readerCache = "PRAGMA cache_size = -2048";
constexpr const char *writerCache = "PRAGMA cache_size = -6144";
constexpr const char *importCache = "PRAGMA cache_size = -65536";  // its batches touch a hundred times as many pages

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

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, const ports::Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock), m_writer(*m_connection), m_settings(*m_connection),
      m_scopes(*m_connection, clock), m_days(*m_connection), m_activity(*m_connection, m_scopes, m_days),
      m_chats(*m_connection, clock, m_days), m_users(*m_connection, clock, m_scopes, m_days),
      m_retention(*m_connection, m_scopes, m_settings, m_writer)
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
    try {
        m_connection->throwIfInterrupted();
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqliteFailure &failure) {
        // Only what it ended uses an interruption up: one that came too late is for the next call.
        if (failure.error.kind == ErrorKind::Cancelled)
            m_connection->clearInterrupt();
        return tl::unexpected(failure.error);
    } catch (const std::bad_alloc &) {
        return domain::failure(
            ErrorKind::Internal, QCoreApplication::translate("SqliteStore", "There is not enough memory for this."));
    }
}

// Reads from one snapshot; afterwards, where it may, keeps what had to be made.
template <typename Work>
auto SqliteStore::snapshot(Work work) -> Result<decltype(work())>
{
    return guarded([&] {
        auto answer = [&] {
            Transaction transaction(*m_connection, Transaction::Kind::Read);
            return work();
        }();
        if (m_days.storeMade())
            ++m_ownCommits;
        return answer;
    });
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
        if (batch.importPosition && !std::exchange(m_isImporting, true))
            m_connection->execute(importCache);
        domain::BatchOutcome outcome = m_writer.write(batch);
        ++m_ownCommits;
        m_ownSettings += !batch.migrations.empty();
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
            fingerprint, query.integer(0), std::string(query.text(1)), query.integer(2) != 0, {}};
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
            m_writer.transact([&] {
                for (size_t i = first; i < std::min(due.size(), first + foldsPerTransaction); ++i)
                    m_writer.log().foldDay(due[i].first, due[i].second);
            });
            ++m_ownCommits;
        }
        if (idle)
            prepareDays(due);
        return qint64(due.size());
    });
}

// The days a person asks for first are in the cache when they ask.
void SqliteStore::prepareDays(const std::vector<ActivityDelta::Key> &folded)
{
    std::optional<qint64> last;
    for (const auto &[chat, day] : folded) {
        if (last == chat)
            continue;
        last = chat;
        try {
            Transaction transaction(*m_connection, Transaction::Kind::Read);
            m_days.load({chat}, m_scopes.resolve({domain::ChatId{chat}, {}}, {}).calendar);
        } catch (const SqliteFailure &failure) {
            // A chat whose zone is unknown has no days until somebody sets another.
            if (failure.error.kind != ErrorKind::BadInput && failure.error.kind != ErrorKind::NotFound)
                throw;
        }
        if (m_days.storeMade())
            ++m_ownCommits;
    }
}

Result<std::vector<domain::ChatListItem>> SqliteStore::chats()
{
    return snapshot([&] { return std::vector<domain::ChatListItem>(m_chats.read(currentVersion())); });
}

Result<domain::ActivityReport> SqliteStore::activity(const domain::Scope &scope, const domain::Period &period)
{
    return snapshot([&] { return m_activity.report(scope, period); });
}

Result<std::vector<domain::HourFigures>> SqliteStore::hours(const domain::Scope &scope, const domain::Period &period)
{
    return snapshot([&] { return m_activity.hours(scope, period); });
}

Result<domain::UsersPage> SqliteStore::users(const domain::UsersQuery &query)
{
    return snapshot([&] { return m_users.read(query, currentVersion()); });
}

Result<std::optional<domain::GroupSettings>> SqliteStore::settings(domain::ChatId chat)
{
    return snapshot([&] {
        m_scopes.requireChat(chat);
        return m_settings.read(chat);
    });
}

Result<domain::GroupSettings> SqliteStore::saveSettings(const domain::GroupSettings &settings)
{
    return guarded([&] {
        requireWritable();
        m_writer.transact([&] {
            m_scopes.requireChat(settings.chat);
            m_settings.write(settings, m_clock.now());
        });
        ++m_ownCommits;
        ++m_ownSettings;
        return settings;
    });
}

Result<domain::RetentionCounts> SqliteStore::retention(domain::ChatId chat, bool run)
{
    if (!run)
        return snapshot([&] { return m_retention.preview(chat); });
    return guarded([&] {
        requireWritable();
        ++m_ownCommits;
        return m_retention.run(chat);
    });
}

Result<domain::VerifyReport> SqliteStore::verify(bool repair)
{
    return guarded([&] {
        if (repair) {
            requireWritable();
            ++m_ownCommits;
        }
        return Verifier(*m_connection, m_writer, repair).run();
    });
}

Result<bool> SqliteStore::schemaIsCurrent()
{
    return guarded([&] { return Schema::version(*m_connection) == Schema::newest(); });
}

Result<qint64> SqliteStore::dataVersion()
{
    return guarded([&] { return currentVersion(); });
}

Result<qint64> SqliteStore::settingsVersion()
{
    return guarded([&] {
        Query query(*m_connection, "data_version");
        query.step();
        return (query.integer(0) << 32) + m_ownSettings;
    });
}

qint64 SqliteStore::currentVersion()
{
    Query query(*m_connection, "data_version");
    query.step();
    return (query.integer(0) << 32) + m_ownCommits;
}

}  // namespace tgd::storage::sqlite
