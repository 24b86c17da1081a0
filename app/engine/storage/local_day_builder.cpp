#include "storage/local_day_builder.h"

namespace tgd::storage {

LocalDayBuilder::LocalDayBuilder(const domain::LocalCalendar &calendar, std::vector<bool> wanted)
    : m_calendar(calendar), m_wanted(std::move(wanted)), m_days(m_wanted.size())
{
}

bool LocalDayBuilder::add(qint32 utcDay, QByteArrayView payload)
{
    if (m_utcDay != utcDay) {
        const qint64 first = qint64(utcDay) * domain::quartersPerDay;
        closeBefore(first);
        m_utcDay = utcDay;
        for (int quarter = 0; quarter < int(domain::quartersPerDay); ++quarter) {
            const qint64 absolute = first + quarter;
            const bool inside = absolute >= m_calendar.firstQuarter() && absolute < m_calendar.endQuarter();
            const int day = inside ? m_calendar.dayOf(absolute) : -1;
            m_dayOf[size_t(quarter)] = day >= 0 && m_wanted[size_t(day)] ? day : -1;
            m_hourOf[size_t(quarter)] = inside ? m_calendar.hourOf(absolute) : 0;
        }
    }
    Open *open = nullptr;
    return ActivityPayload::decode(
        payload,
        [&](int quarter, const ActivityCounters &counters) {
            const int day = m_dayOf[size_t(quarter)];
            open = day < 0 ? nullptr : &m_days[size_t(day)];
            if (!open)
                return;
            open->day.counters.add(counters);
            open->day.messagesByHour[size_t(m_hourOf[size_t(quarter)])] += counters[ActivityCounters::Messages];
        },
        [&](int, quint32 idx, qint64 count) {
            if (open)
                open->users.push_back({idx, count});
        });
}

// Days that end before this quarter get nothing more.
void LocalDayBuilder::closeBefore(qint64 quarter)
{
    for (; m_firstOpen < int(m_days.size()) && m_calendar.dayStart(m_firstOpen + 1) <= quarter; ++m_firstOpen) {
        Open &open = m_days[size_t(m_firstOpen)];
        if (open.users.empty())
            continue;
        for (const UserCount &user : open.users)
            m_counter.add(user.idx, user.count);
        m_counter.drain([&](quint32 idx, qint64 count) {
            if (count > 0)
                open.day.users.push_back({idx, quint32(count)});
        });
        open.day.indexUsers();
        open.users = {};
    }
}

std::vector<LocalDay> LocalDayBuilder::take()
{
    closeBefore(m_calendar.endQuarter());
    std::vector<LocalDay> days;
    days.reserve(m_days.size());
    for (Open &open : m_days)
        days.push_back(std::move(open.day));
    return days;
}

}  // namespace tgd::storage
