#pragma once

#include "domain/activity.h"
#include "domain/chat.h"
#include "domain/error.h"
#include "domain/user_stats.h"

#include <QFuture>

namespace tgd::ports {

// Where statistics come from (a store, later a REST API). Calls never block; every future may be cancelled, which
// also stops the work behind it. A period that is not valid means "the last 30 days of the scope".
class StatisticsSource {
public:
    virtual ~StatisticsSource() = default;

    virtual QFuture<domain::Result<std::vector<domain::ChatListItem>>> chats() = 0;
    virtual QFuture<domain::Result<domain::ActivityReport>> activity(
        const domain::Scope &scope, const domain::Period &period)
        = 0;
    virtual QFuture<domain::Result<std::vector<domain::HourFigures>>> hours(
        const domain::Scope &scope, const domain::Period &period)
        = 0;
    virtual QFuture<domain::Result<domain::UsersPage>> users(const domain::UsersQuery &query) = 0;
};

}  // namespace tgd::ports
