#include "storage/sqlite/lease_table.h"
#include "storage/sqlite/query.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/sqlite/transaction.h"

// What a poller asks of the store beside its batches: its lease, where it stands, and events.
namespace tgd::storage::sqlite {

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

template <typename Work>
auto SqliteStore::written(Work work) -> Result<decltype(work())>
{
    try {
        m_connection->throwIfInterrupted();
        requireWritable();
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
            ++m_ownCommits;
            return {};
        } else {
            auto answer = work();
            transaction.commit();
            ++m_ownCommits;
            return answer;
        }
    } catch (const SqliteFailure &failure) {
        if (failure.error.kind == domain::ErrorKind::Cancelled)
            m_connection->clearInterrupt();
        return tl::unexpected(failure.error);
    }
}

Result<PollerLease> SqliteStore::acquireLease(
    qint64 botId, const std::string &holder, qint64 life, const std::function<bool(const std::string &)> &isDead)
{
    return written([&] {
        const UtcMicros now = m_clock.now();
        return LeaseTable(*m_connection).acquire(botId, holder, now, later(now, life), isDead);
    });
}

Result<void> SqliteStore::renewLease(const LeaseFence &fence, qint64 life)
{
    return written([&] {
        const UtcMicros now = m_clock.now();
        LeaseTable(*m_connection).renew(fence, later(now, life));
        Query(*m_connection, "heartbeat_put").with(now).run();
    });
}

Result<void> SqliteStore::beat()
{
    // Whoever holds the lock is alive, too: a beat that would have to wait is left out.
    const Connection::Impatience atOnce(*m_connection);
    return written([&] { Query(*m_connection, "heartbeat_put").with(m_clock.now()).run(); });
}

Result<void> SqliteStore::releaseLease(const LeaseFence &fence)
{
    return written([&] { LeaseTable(*m_connection).release(fence); });
}

Result<std::optional<UtcMicros>> SqliteStore::lastIngestAt(qint64 botId, const std::string &apiHost)
{
    try {
        m_connection->throwIfInterrupted();
        Query query(*m_connection, "ingest_state_last");
        query.with(botId, apiHost).step();
        const auto at = query.optionalInteger(0);
        return at ? std::optional(UtcMicros{*at}) : std::nullopt;
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

Result<void> SqliteStore::touchIngest(
    qint64 botId, const std::string &apiHost, const std::string &instance, std::optional<qint64> lastUpdateId)
{
    return written([&] {
        Query(*m_connection, "ingest_state_touch").with(botId, apiHost, instance, m_clock.now(), lastUpdateId).run();
    });
}

Result<void> SqliteStore::recordEvent(const StoreEvent &event)
{
    return written([&] { Query(*m_connection, "event_insert").with(event.at, event.kind, event.detail).run(); });
}

Result<std::vector<StoreEvent>> SqliteStore::events(qint64 limit)
{
    try {
        m_connection->throwIfInterrupted();
        std::vector<StoreEvent> list;
        Query query(*m_connection, "events_newest");
        query.with(limit);
        while (query.step())
            list.push_back({{query.integer(0)}, std::string(query.text(1)), std::string(query.text(2))});
        return list;
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

Result<std::vector<domain::BotChat>> SqliteStore::chatsOfBot(qint64 botId)
{
    try {
        m_connection->throwIfInterrupted();
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
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

}  // namespace tgd::storage::sqlite
