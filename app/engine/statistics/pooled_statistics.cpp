#include "statistics/pooled_statistics.h"

namespace tgd::statistics {

using domain::Result;
using storage::Store;

PooledStatistics::PooledStatistics(const storage::StoreAddress &store, const ports::Clock &clock, int readers)
    : m_readers(store, storage::OpenMode::ReadOnly, clock, readers),
      m_writer(store, storage::OpenMode::ReadWrite, clock, 1)
{
}

QFuture<Result<std::vector<domain::ChatListItem>>> PooledStatistics::chats()
{
    return m_readers.run<std::vector<domain::ChatListItem>>([](Store &store) { return store.chats(); });
}

QFuture<Result<domain::ActivityReport>> PooledStatistics::activity(
    const domain::Scope &scope, const domain::Period &period)
{
    return m_readers.run<domain::ActivityReport>(
        [scope, period](Store &store) { return store.activity(scope, period); });
}

QFuture<Result<std::vector<domain::HourFigures>>> PooledStatistics::hours(
    const domain::Scope &scope, const domain::Period &period)
{
    return m_readers.run<std::vector<domain::HourFigures>>(
        [scope, period](Store &store) { return store.hours(scope, period); });
}

QFuture<Result<domain::UsersPage>> PooledStatistics::users(const domain::UsersQuery &query)
{
    return m_readers.run<domain::UsersPage>([query](Store &store) { return store.users(query); });
}

QFuture<Result<domain::GroupSettings>> PooledStatistics::settings(domain::ChatId chat)
{
    return m_readers.run<domain::GroupSettings>([chat](Store &store) -> Result<domain::GroupSettings> {
        const auto stored = store.settings(chat);
        if (!stored)
            return tl::unexpected(stored.error());
        domain::GroupSettings defaults;
        defaults.chat = chat;
        return stored->value_or(defaults);
    });
}

QFuture<Result<domain::GroupSettings>> PooledStatistics::save(const domain::GroupSettings &settings)
{
    return m_writer.run<domain::GroupSettings>([settings](Store &store) { return store.saveSettings(settings); });
}

QFuture<Result<domain::RetentionCounts>> PooledStatistics::previewRetention(domain::ChatId chat)
{
    return m_readers.run<domain::RetentionCounts>([chat](Store &store) { return store.retention(chat, false); });
}

QFuture<Result<domain::RetentionCounts>> PooledStatistics::runRetention(domain::ChatId chat)
{
    return m_writer.run<domain::RetentionCounts>([chat](Store &store) { return store.retention(chat, true); });
}

}  // namespace tgd::statistics
