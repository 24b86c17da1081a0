#include "storage/sql/lease_table.h"
#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"

// What a poller asks of the store beside its batches: its lease, where it stands, and events.
namespace tgd::storage::sql {

using domain::LeaseFence;
using domain::PollerLease;
using domain::Result;
using domain::StoreEvent;
using domain::UtcMicros;

namespace {

UtcMicros later(UtcMicros now, qint64 seconds)
{
    return {now.value + seconds * domain::microsPerSecond};
}

}  // namespace

Result<PollerLease> SqlStore::acquireLease(
    qint64 botId, const std::string &holder, qint64 life, const std::function<bool(const std::string &)> &isDead)
{
    return written([&] {
        const UtcMicros now = m_connection->now(m_clock);
        return LeaseTable(*m_connection).acquire(botId, holder, now, later(now, life), isDead);
    });
}

Result<void> SqlStore::renewLease(const LeaseFence &fence, qint64 life)
{
    return written([&] {
        const UtcMicros now = m_connection->now(m_clock);
        LeaseTable(*m_connection).renew(fence, later(now, life));
        Query(*m_connection, "heartbeat_put").with(now).run();
    });
}

Result<void> SqlStore::beat()
{
    // Whoever holds the lock is alive, too: a beat that would have to wait is left out.
    const Connection::Impatience atOnce(*m_connection);
    return written([&] { Query(*m_connection, "heartbeat_put").with(m_connection->now(m_clock)).run(); });
}

Result<void> SqlStore::releaseLease(const LeaseFence &fence)
{
    return written([&] { LeaseTable(*m_connection).release(fence); });
}

Result<std::optional<UtcMicros>> SqlStore::lastIngestAt(qint64 botId, const std::string &apiHost)
{
    return guarded([&]() -> std::optional<UtcMicros> {
        Query query(*m_connection, "ingest_state_last");
        query.with(botId, apiHost).step();
        const auto at = query.optionalInteger(0);
        return at ? std::optional(UtcMicros{*at}) : std::nullopt;
    });
}

Result<void> SqlStore::touchIngest(
    qint64 botId, const std::string &apiHost, const std::string &instance, std::optional<qint64> lastUpdateId)
{
    return written([&] {
        Query(*m_connection, "ingest_state_touch").with(botId, apiHost, instance, m_clock.now(), lastUpdateId).run();
    });
}

Result<void> SqlStore::recordEvent(const StoreEvent &event)
{
    return written([&] { Query(*m_connection, "event_insert").with(event.at, event.kind, event.detail).run(); });
}

Result<std::vector<StoreEvent>> SqlStore::events(qint64 limit)
{
    return guarded([&] {
        std::vector<StoreEvent> list;
        Query query(*m_connection, "events_newest");
        query.with(limit);
        while (query.step())
            list.push_back({{query.integer(0)}, std::string(query.text(1)), std::string(query.text(2))});
        return list;
    });
}

Result<std::vector<domain::BotChat>> SqlStore::chatsOfBot(qint64 botId)
{
    return guarded([&] {
        std::vector<domain::BotChat> list;
        Query query(*m_connection, "chats_of_bot");
        query.with(botId);
        while (query.step()) {
            domain::BotChat &chat = list.emplace_back();
            chat.chat = {query.integer(0)};
            chat.title = query.string(1);
            chat.status = query.string(2);
            if (const auto at = query.optionalInteger(3))
                chat.lastMessage = UtcMicros{*at};
        }
        return list;
    });
}

}  // namespace tgd::storage::sql
