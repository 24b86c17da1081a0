#include "storage/hour_builder.h"

#include <algorithm>

namespace tgd::storage {

using domain::LocalCalendar;

HourBuilder::HourBuilder(const LocalCalendar &calendar)
    : m_calendar(calendar), m_starts(calendar.hourStarts()), m_hours(m_starts.size())
{
}

HourBuilder::Hour *HourBuilder::at(qint64 quarter)
{
    if (quarter < m_calendar.firstQuarter() || quarter >= m_calendar.endQuarter())
        return nullptr;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), quarter);
    return &m_hours[size_t(after - m_starts.begin()) - 1];
}

bool HourBuilder::add(qint32 utcDay, QByteArrayView payload)
{
    Hour *hour = nullptr;
    return ActivityPayload::decode(
        payload,
        [&](int quarter, const ActivityCounters &counters) {
            hour = at(qint64(utcDay) * domain::quartersPerDay + quarter);
            if (hour)
                hour->counters.add(counters);
        },
        [&](int, quint32 idx, qint64 count) {
            if (hour)
                hour->users.push_back({idx, count});
        });
}

std::vector<domain::HourFigures> HourBuilder::take(const std::vector<MembershipChange> &changes)
{
    std::vector<domain::HourFigures> result;
    result.reserve(m_hours.size());
    for (size_t i = 0; i < m_hours.size(); ++i) {
        Hour &hour = m_hours[i];
        normalise(hour.users);
        domain::HourFigures figures{LocalCalendar::instantOf(m_starts[i]), toFigures(hour.counters)};
        figures.figures.activeUsers
            = std::count_if(hour.users.begin(), hour.users.end(), [](const UserCount &user) { return user.count > 0; });
        result.push_back(figures);
    }
    for (const MembershipChange &change : changes) {
        if (const Hour *hour = at(LocalCalendar::quarterOf(change.at))) {
            domain::ActivityFigures &figures = result[size_t(hour - m_hours.data())].figures;
            ++(change.isJoin ? figures.joins : figures.leaves);
        }
    }
    return result;
}

}  // namespace tgd::storage
