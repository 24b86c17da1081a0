#pragma once

#include "domain/activity.h"
#include "storage/sql/local_day_reader.h"
#include "storage/sql/scope_reader.h"

namespace tgd::storage::sql {

// Answers what the roll-ups know of a scope and a period. Part of a SqlStore; runs in the caller's read transaction.
class ActivityReader {
public:
    ActivityReader(Connection &connection, ScopeReader &scopes, LocalDayReader &days)
        : m_connection(connection), m_scopes(scopes), m_days(days)
    {
    }

    domain::ActivityReport report(const domain::Scope &scope, const domain::Period &period);
    // One entry an hour of the period, in order, zeros included.
    std::vector<domain::HourFigures> hours(const domain::Scope &scope, const domain::Period &period);

private:
    Connection &m_connection;
    ScopeReader &m_scopes;
    LocalDayReader &m_days;
};

}  // namespace tgd::storage::sql
