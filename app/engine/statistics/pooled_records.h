#pragma once

#include "domain/bot_chat.h"
#include "ports/event_log.h"
#include "ports/quarantine_desk.h"
#include "statistics/store_pool.h"

namespace tgd::statistics {

// What ingestion leaves in a store beside statistics: its quarantine, its events, the bot's chats. Threads of its own;
// made by the composition, called from the GUI thread.
class PooledRecords final : public ports::QuarantineDesk, public ports::EventLog {
public:
    // `clock` must outlive the object.
    PooledRecords(const storage::StoreAddress &store, const ports::Clock &clock);

    QFuture<domain::Result<std::vector<domain::QuarantineEntry>>> entries(qint64 after, qint64 limit) override;
    QFuture<domain::Result<domain::RetryReport>> retry(std::optional<qint64> id) override;
    QFuture<domain::Result<qint64>> exportTo(const QString &path) override;
    QFuture<domain::Result<std::vector<domain::StoreEvent>>> newest(qint64 limit) override;
    QFuture<domain::Result<std::vector<domain::BotChat>>> botChats(qint64 botId);

private:
    const ports::Clock &m_clock;
    StorePool m_reader;
    StorePool m_writer;
};

}  // namespace tgd::statistics
