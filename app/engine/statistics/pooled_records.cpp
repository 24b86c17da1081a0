#include "statistics/pooled_records.h"

#include "ingest/quarantine_tools.h"

namespace tgd::statistics {

using domain::Result;
using ingest::QuarantineTools;
using storage::Store;

PooledRecords::PooledRecords(const storage::StoreAddress &store, const ports::Clock &clock)
    : m_clock(clock), m_reader(store, storage::OpenMode::ReadOnly, clock, 1),
      m_writer(store, storage::OpenMode::ReadWrite, clock, 1)
{
}

QFuture<Result<std::vector<domain::QuarantineEntry>>> PooledRecords::entries(qint64 after, qint64 limit)
{
    return m_reader.run<std::vector<domain::QuarantineEntry>>(
        [after, limit](Store &store) { return store.quarantine(after, limit); });
}

QFuture<Result<domain::RetryReport>> PooledRecords::retry(std::optional<qint64> id)
{
    return m_writer.run<domain::RetryReport>([this, id](Store &store) -> Result<domain::RetryReport> {
        const auto outcome = QuarantineTools(store, m_clock).retry(id);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return domain::RetryReport{outcome->stored, outcome->duplicate, outcome->quarantined, outcome->ignoredInAll()};
    });
}

QFuture<Result<qint64>> PooledRecords::exportTo(const QString &path)
{
    return m_reader.run<qint64>([this, path](Store &store) { return QuarantineTools(store, m_clock).exportTo(path); });
}

QFuture<Result<std::vector<domain::StoreEvent>>> PooledRecords::newest(qint64 limit)
{
    return m_reader.run<std::vector<domain::StoreEvent>>([limit](Store &store) { return store.events(limit); });
}

QFuture<Result<std::vector<domain::BotChat>>> PooledRecords::botChats(qint64 botId)
{
    return m_reader.run<std::vector<domain::BotChat>>([botId](Store &store) { return store.chatsOfBot(botId); });
}

}  // namespace tgd::statistics
