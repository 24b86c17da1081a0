#pragma once

#include "domain/outbox.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// The rows of tgdesk_outbox. Part of a SqlStore; what writes runs inside the caller's transaction.
class OutboxTable {
public:
    explicit OutboxTable(Connection &connection) : m_connection(connection) { }

    void add(const domain::CommandRequest &request, domain::UtcMicros now);
    std::vector<domain::OutboxEntry> waiting(qint64 botId, qint64 after, qint64 limit);
    bool begin(qint64 id, domain::UtcMicros now);
    void end(qint64 id, domain::OutboxState state, domain::UtcMicros now);
    std::vector<domain::SentAnswer> recover(qint64 botId, domain::UtcMicros now);

private:
    Connection &m_connection;
};

}  // namespace tgd::storage::sql
