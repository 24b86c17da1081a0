#include "storage/sqlite/query.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/sqlite/transaction.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace tgd::storage::sqlite {

namespace {
constexpr qint64 concurrentWindowMicros = 15LL * 60 * domain::microsPerSecond;  // database.md, "concurrent chats"

std::optional<domain::UtcMicros> instant(const Query &query, int column)
{
    const std::optional<qint64> value = query.optionalInteger(column);
    return value ? std::optional(domain::UtcMicros{*value}) : std::nullopt;
}
}  // namespace

domain::Result<domain::StoreFacts> SqliteStore::facts()
{
    m_connection->clearInterrupt();
    try {
        domain::StoreFacts facts;
        Transaction snapshot(*m_connection, Transaction::Kind::Read);
        {
            Query totals(*m_connection, "store_totals");
            totals.with(m_clock.now().value - concurrentWindowMicros).step();
            facts.chats = totals.integer(0);
            facts.users = totals.integer(1);
            facts.messages = totals.integer(2);
            facts.firstMessage = instant(totals, 3);
            facts.lastMessage = instant(totals, 4);
            facts.lastImport = instant(totals, 5);
            facts.concurrentChats = totals.integer(6);
        }
        {
            Query sample(*m_connection, "meta_find");
            facts.isSample = sample.with("sample").step();
        }
        snapshot.commit();
        const QString path = QString::fromUtf8(sqlite3_db_filename(m_connection->handle(), "main"));
        facts.location = path;
        facts.sizeBytes = QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
        const QStorageInfo volume(QFileInfo(path).path());
        if (volume.isValid())
            facts.freeBytes = volume.bytesAvailable();
        return facts;
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

}  // namespace tgd::storage::sqlite
