#include "storage/sql/activity_reader.h"

#include "storage/activity_delta.h"
#include "storage/hour_builder.h"
#include "storage/sql/failure.h"

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
    const qint32 first = UtcQuarter::of(what.calendar.firstInstant()).day;
    const qint32 last = UtcQuarter::of(LocalCalendar::instantOf(what.calendar.endQuarter() - 1)).day;
    m_source.readSpan(scope.chat, first, last, [&builder](qint32 day, QByteArrayView payload) {
        if (!builder.add(day, payload))
            fail(domain::ErrorKind::Corrupt,
                QCoreApplication::translate("Store",
                    "The statistics of the store are damaged. \"tgstatsd verify --repair\" makes them anew from the "
                    "messages."));
    });
    return builder.take(m_scopes.changes(scope.chat, what.calendar));
}

}  // namespace tgd::storage::sql
