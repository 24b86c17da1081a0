#pragma once

#include "ports/group_settings_store.h"
#include "ports/statistics_source.h"
#include "statistics/store_pool.h"

namespace tgd::statistics {

// Statistics and settings straight from a store, off the caller's thread: reads on a small pool of read-only
// connections, changes on one writing connection. Made by the composition of a program, called from the GUI thread.
class PooledStatistics final : public ports::StatisticsSource, public ports::GroupSettingsStore {
public:
    // `clock` must outlive the object. Nothing is opened before the first question.
    PooledStatistics(const storage::StoreAddress &store, const ports::Clock &clock, int readers = 2);

    QFuture<domain::Result<std::vector<domain::ChatListItem>>> chats() override;
    QFuture<domain::Result<domain::ActivityReport>> activity(
        const domain::Scope &scope, const domain::Period &period) override;
    QFuture<domain::Result<std::vector<domain::HourFigures>>> hours(
        const domain::Scope &scope, const domain::Period &period) override;
    QFuture<domain::Result<domain::UsersPage>> users(const domain::UsersQuery &query) override;

    QFuture<domain::Result<domain::GroupSettings>> settings(domain::ChatId chat) override;
    QFuture<domain::Result<domain::GroupSettings>> save(const domain::GroupSettings &settings) override;
    QFuture<domain::Result<domain::RetentionCounts>> previewRetention(domain::ChatId chat) override;
    QFuture<domain::Result<domain::RetentionCounts>> runRetention(domain::ChatId chat) override;

private:
    StorePool m_readers;
    StorePool m_writer;
};

}  // namespace tgd::statistics
