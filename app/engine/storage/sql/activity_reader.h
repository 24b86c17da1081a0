#pragma once

#include "domain/activity.h"
#include "storage/sql/day_source.h"
#include "storage/sql/scope_reader.h"

namespace tgd::storage::sql {

// Answers what is known of the activity in a scope and a period. Part of a SqlStore; runs in the caller's read
// transaction.
class ActivityReader {
public:
    ActivityReader(ScopeReader &scopes, DaySource &days) : m_scopes(scopes), m_days(days) { }

    domain::ActivityReport report(const domain::Scope &scope, const domain::Period &period);
    // One entry an hour of the period, in order, zeros included.
    std::vector<domain::HourFigures> hours(const domain::Scope &scope, const domain::Period &period);

private:
    ScopeReader &m_scopes;
    DaySource &m_days;
};

}  // namespace tgd::storage::sql
