#include "storage/sql/activity_reader.h"

#include "storage/activity_delta.h"
#include "storage/hour_builder.h"
#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

using domain::LocalCalendar;

domain::ActivityReport ActivityReader::report(const domain::Scope &scope, const domain::Period &period)
{
    const ScopeReader::Answer what = m_scopes.resolve(scope, period);
    const LocalDays days = scope.chat ? m_days.load(*scope.chat, what.calendar) : m_days.loadAllChats(what.calendar);
    return makeReport(scope, what.calendar, what.today, days, m_scopes.changes(scope.chat, what.calendar));
}

std::vector<domain::HourFigures> ActivityReader::hours(const domain::Scope &scope, const domain::Period &period)
{
    const ScopeReader::Answer what = m_scopes.resolve(scope, period);
    HourBuilder builder(what.calendar);
    Query query(m_connection, scope.chat ? "activity_of_chat" : "activity_of_all_chats");
    query.bind(1, qint64(UtcQuarter::of(what.calendar.firstInstant()).day));
    query.bind(2, qint64(UtcQuarter::of(LocalCalendar::instantOf(what.calendar.endQuarter() - 1)).day));
    if (scope.chat)
        query.bind(3, *scope.chat);
    while (query.step()) {
        if (!builder.add(qint32(query.integer(0)), query.blob(1)))
            fail(domain::ErrorKind::Corrupt,
                QCoreApplication::translate("Store",
                    "The statistics of the store are damaged. \"tgstatsd verify --repair\" makes them anew from the "
                    "messages."));
    }
    return builder.take(m_scopes.changes(scope.chat, what.calendar));
}

}  // namespace tgd::storage::sql
