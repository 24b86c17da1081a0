#pragma once

#include "domain/activity.h"
#include "storage/sql/local_day_reader.h"
#include "storage/sql/scope_reader.h"

namespace tgd::storage::sql {

// Answers what is known of the activity in a scope and a period. Part of a SqlStore; runs in the caller's read
// transaction.
class ActivityReader {
public:
    ActivityReader(ScopeReader &scopes, LocalDayReader &days, ActivitySource &source)
        : m_scopes(scopes), m_days(days), m_source(source)
    {
    }

    domain::ActivityReport report(const domain::Scope &scope, const domain::Period &period);
    // One entry an hour of the period, in order, zeros included.
    std::vector<domain::HourFigures> hours(const domain::Scope &scope, const domain::Period &period);

private:
    ScopeReader &m_scopes;
    LocalDayReader &m_days;
    ActivitySource &m_source;
};

}  // namespace tgd::storage::sql
