#pragma once

#include "domain/activity.h"
#include "domain/local_calendar.h"
#include "storage/local_day.h"

#include <memory>
#include <vector>

namespace tgd::storage {

using LocalDays = std::vector<std::shared_ptr<const LocalDay>>;  // one a day; null: a day without activity

// A join or leave that statistics count.
struct MembershipChange {
    domain::UtcMicros at;
    domain::UserId user;
    bool isJoin = true;
};

// Projects local days and membership changes into the report that every view shows. Stateless.
domain::ActivityReport makeReport(const domain::Scope &scope, const domain::LocalCalendar &calendar, QDate today,
    const LocalDays &days, const std::vector<MembershipChange> &changes);

domain::ActivityFigures toFigures(const ActivityCounters &counters);

}  // namespace tgd::storage
