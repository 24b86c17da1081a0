#include "state/time_range_state.h"

#include "domain/rebin.h"

#include <algorithm>

namespace tgd::state {

using domain::Period;

namespace {
constexpr size_t longestHistory = 50;

struct RangeKey {
    QuickRange quick;
    const char *key;
};
constexpr RangeKey rangeKeys[] = {
    {QuickRange::Last7Days, "last7days"},
    {QuickRange::Last30Days, "last30days"},
    {QuickRange::Last90Days, "last90days"},
    {QuickRange::ThisWeek, "thisWeek"},
    {QuickRange::PreviousWeek, "previousWeek"},
    {QuickRange::ThisMonth, "thisMonth"},
    {QuickRange::PreviousMonth, "previousMonth"},
    {QuickRange::All, "all"},
};
}  // namespace

TimeRangeState::TimeRangeState(QDate today, QObject *parent) : QObject(parent), m_today(today) { }

Period TimeRangeState::periodOf(QuickRange quick) const
{
    const QDate monday = domain::binStart(m_today, domain::Bin::Week);
    const QDate first = domain::binStart(m_today, domain::Bin::Month);
    switch (quick) {
    case QuickRange::Last7Days: return Period::lastDays(m_today, 7);
    case QuickRange::Last30Days: return Period::lastDays(m_today, 30);
    case QuickRange::Last90Days: return Period::lastDays(m_today, 90);
    case QuickRange::ThisWeek: return {monday, m_today};
    case QuickRange::PreviousWeek: return {monday.addDays(-7), monday.addDays(-1)};
    case QuickRange::ThisMonth: return {first, m_today};
    case QuickRange::PreviousMonth: return {first.addMonths(-1), first.addDays(-1)};
    case QuickRange::All:
        return m_firstDay.isValid() && m_firstDay <= m_today ? Period{m_firstDay, m_today}
                                                             : Period::lastDays(m_today, 30);
    case QuickRange::Custom: break;
    }
    return m_current.custom;
}

Period TimeRangeState::period() const
{
    return periodOf(m_current.quick);
}

void TimeRangeState::setToday(QDate today)
{
    if (today == m_today || !today.isValid())
        return;
    const Period before = period();
    m_today = today;
    if (before != period())
        Q_EMIT periodChanged();
}

void TimeRangeState::setFirstDay(QDate day)
{
    if (day == m_firstDay)
        return;
    const Period before = period();
    m_firstDay = day;
    if (before != period())
        Q_EMIT periodChanged();
}

void TimeRangeState::choose(QuickRange quick)
{
    if (quick != QuickRange::Custom)
        take({quick, {}});
}

void TimeRangeState::chooseCustom(const Period &period)
{
    if (period.isValid())
        take({QuickRange::Custom, period});
}

void TimeRangeState::shift(int periods)
{
    const Period now = period();
    const int days = now.days() * periods;
    Period moved{now.from.addDays(days), now.to.addDays(days)};
    if (moved.to > m_today)
        moved = {m_today.addDays(1 - now.days()), m_today};
    if (moved != now)
        chooseCustom(moved);
}

bool TimeRangeState::canShiftForward() const
{
    return period().to < m_today;
}

void TimeRangeState::take(const Choice &choice)
{
    if (choice == m_current)
        return;
    m_back.push_back(m_current);
    if (m_back.size() > longestHistory)
        m_back.erase(m_back.begin());
    m_forward.clear();
    show(choice);
}

void TimeRangeState::show(const Choice &choice)
{
    m_current = choice;
    Q_EMIT periodChanged();
}

void TimeRangeState::goBack()
{
    if (m_back.empty())
        return;
    const Choice choice = m_back.back();
    m_back.pop_back();
    m_forward.push_back(m_current);
    show(choice);
}

void TimeRangeState::goForward()
{
    if (m_forward.empty())
        return;
    const Choice choice = m_forward.back();
    m_forward.pop_back();
    m_back.push_back(m_current);
    show(choice);
}

void TimeRangeState::setCompares(bool compare)
{
    if (m_compare == compare)
        return;
    m_compare = compare;
    Q_EMIT compareChanged(compare);
}

void TimeRangeState::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    Q_EMIT refreshChanged();
}

void TimeRangeState::setRefreshSeconds(int seconds)
{
    seconds = std::clamp(seconds, 1, 3600);
    if (m_refreshSeconds == seconds)
        return;
    m_refreshSeconds = seconds;
    Q_EMIT refreshChanged();
}

QString TimeRangeState::nameOf(QuickRange quick)
{
    switch (quick) {
    case QuickRange::Last7Days: return tr("Last 7 days");
    case QuickRange::Last30Days: return tr("Last 30 days");
    case QuickRange::Last90Days: return tr("Last 90 days");
    case QuickRange::ThisWeek: return tr("This week");
    case QuickRange::PreviousWeek: return tr("Previous week");
    case QuickRange::ThisMonth: return tr("This month");
    case QuickRange::PreviousMonth: return tr("Previous month");
    case QuickRange::All: return tr("All");
    case QuickRange::Custom: return tr("Custom");
    }
    return {};
}

QString TimeRangeState::save() const
{
    for (const RangeKey &entry : rangeKeys) {
        if (entry.quick == m_current.quick)
            return QLatin1String(entry.key);
    }
    const Period shown = m_current.custom;
    return shown.from.toString(Qt::ISODate) + QLatin1Char('/') + shown.to.toString(Qt::ISODate);
}

void TimeRangeState::restore(const QString &text)
{
    for (const RangeKey &entry : rangeKeys) {
        if (text == QLatin1String(entry.key)) {
            show({entry.quick, {}});
            return;
        }
    }
    const QStringList ends = text.split(QLatin1Char('/'));
    if (ends.size() != 2)
        return;
    const Period custom{QDate::fromString(ends.at(0), Qt::ISODate), QDate::fromString(ends.at(1), Qt::ISODate)};
    if (custom.isValid())
        show({QuickRange::Custom, custom});
}

}  // namespace tgd::state
