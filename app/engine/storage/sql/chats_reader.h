#pragma once

#include "domain/chat.h"
#include "storage/sql/connection.h"
#include "storage/sql/day_source.h"
#include "storage/sql/scope_reader.h"

#include <map>

namespace tgd::storage::sql {

// The list of chats with their last 30 days. Part of a SqlStore; runs in the caller's read transaction.
class ChatsReader {
public:
    ChatsReader(Connection &connection, const ports::Clock &clock, DaySource &days)
        : m_connection(connection), m_clock(clock), m_days(days)
    {
    }

    // Groups, supergroups and channels that are not deleted, the busiest first. `dataVersion`: equal numbers mean that
    // nothing in the store has changed; then the last list is still true until a day may have begun somewhere.
    const std::vector<domain::ChatListItem> &read(qint64 dataVersion);
    void forget() { m_lastKey.reset(); }

private:
    std::vector<domain::ChatListItem> make();
    void addActivity(domain::ChatListItem &chat, std::map<QByteArray, domain::LocalCalendar> &calendars);
    void addSpan(domain::ChatListItem &chat);

    Connection &m_connection;
    const ports::Clock &m_clock;
    DaySource &m_days;
    std::vector<domain::ChatListItem> m_last;
    std::optional<std::pair<qint64, qint64>> m_lastKey;  // data version, quarter of an hour
};

}  // namespace tgd::storage::sql
