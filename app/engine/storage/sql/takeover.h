#pragma once

#include "domain/job_progress.h"
#include "storage/sql/batch_writer.h"

#include <functional>
#include <set>

namespace tgd::storage::sql {

// Rolls up what another program has written into a database of ours: chat by chat, each in a transaction that also
// notes that it is done. Part of a SqlStore; lives for one call.
class Takeover {
public:
    Takeover(Connection &connection, BatchWriter &writer, const ports::Clock &clock)
        : m_connection(connection), m_writer(writer), m_clock(clock)
    {
    }

    void run(const std::function<void(const domain::JobProgress &)> &progress);

    // Whether another program's chats wait to be rolled up.
    static bool isUnfinished(Connection &connection);
    // Whether the database ever was another program's.
    static bool isTakenOver(Connection &connection);
    // Chats with more messages of the last days than were rolled up: another program writes. Within a transaction that
    // has one snapshot.
    static std::set<qint64> behind(Connection &connection, const ports::Clock &clock);

private:
    void foldNames();

    static constexpr qint64 namesPerTransaction = 5000;

    Connection &m_connection;
    BatchWriter &m_writer;
    const ports::Clock &m_clock;
};

}  // namespace tgd::storage::sql
