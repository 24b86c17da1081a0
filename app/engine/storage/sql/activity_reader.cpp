#include "storage/sql/activity_reader.h"

namespace tgd::storage::sql {

domain::ActivityReport ActivityReader::report(const domain::Scope &scope, const domain::Period &period)
{
    const ScopeReader::Answer what = m_scopes.resolve(scope, period);
    const LocalDays days = scope.chat ? m_days.load(*scope.chat, what.calendar, LocalDay::Users::OnlyWho)
                                      : m_days.loadAllChats(what.calendar);
    domain::ActivityReport report
        = makeReport(scope, what.calendar, what.today, days, m_scopes.changes(scope.chat, what.calendar));
    report.source = m_days.describe(scope.chat, what.calendar);
    m_scopes.describeChanges(report.source);
    return report;
}

std::vector<domain::HourFigures> ActivityReader::hours(const domain::Scope &scope, const domain::Period &period)
{
    const ScopeReader::Answer what = m_scopes.resolve(scope, period);
    return m_days.hours(scope.chat, what.calendar, m_scopes.changes(scope.chat, what.calendar));
}

}  // namespace tgd::storage::sql
