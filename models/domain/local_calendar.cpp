#include "domain/local_calendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace tgd::domain {

namespace {
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 86'400;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 ceilDivide(qint64 value, qint64 by)
{
    return -floorDivide(-value, by);
}

qint64 epochDay(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

qint64 offsetAt(const QTimeZone &zone, qint64 seconds)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}
}  // namespace

bool LocalCalendar::isKnown(const QByteArray &zone)
{
    // Qt also knows fixed offsets by names of its own, which no other program understands.
    const bool ownName = zone.startsWith("UTC") && zone.size() > 3;
    if (zone.isEmpty() || ownName)
        return false;
    const QTimeZone known(zone);
    if (!known.isValid())
        return false;
    // It takes a folder of the database for a zone whose abbreviation is the folder's name.
    const QString name = QString::fromUtf8(zone);
    const bool isAbbreviation = zone.size() >= 3 && name == name.toUpper();
    return isAbbreviation || known.abbreviation(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)) != name;
}

qint64 LocalCalendar::quarterOf(UtcMicros at)
{
    return floorDivide(at.value, secondsPerQuarter * microsPerSecond);
}

QDate LocalCalendar::dateOf(const QByteArray &zone, UtcMicros at)
{
    const qint64 start = quarterOf(at) * secondsPerQuarter;
    return QDate(1970, 1, 1).addDays(floorDivide(start + offsetAt(QTimeZone(zone), start), secondsPerDay));
}

LocalCalendar::LocalCalendar(const QByteArray &zone, const Period &period) : m_zone(zone), m_period(period)
{
    findSegments();
    findDays();
}

void LocalCalendar::findSegments()
{
    // No zone is more than a day away from UTC.
    const QTimeZone zone(m_zone);
    const qint64 from = (epochDay(m_period.from) - 2) * secondsPerDay;
    const qint64 to = (epochDay(m_period.to) + 3) * secondsPerDay;
    m_segments.push_back({floorDivide(from, secondsPerQuarter), offsetAt(zone, from)});
    if (!zone.hasTransitions())
        return;
    const auto transitions
        = zone.transitions(QDateTime::fromSecsSinceEpoch(from, Qt::UTC), QDateTime::fromSecsSinceEpoch(to, Qt::UTC));
    for (const QTimeZone::OffsetData &transition : transitions) {
        const qint64 start = ceilDivide(transition.atUtc.toSecsSinceEpoch(), secondsPerQuarter);
        const qint64 offset = transition.offsetFromUtc;
        if (m_segments.back().start == start)
            m_segments.back().offset = offset;
        else if (m_segments.back().offset != offset)
            m_segments.push_back({start, offset});
    }
}

void LocalCalendar::findDays()
{
    const int count = m_period.days();
    const qint64 first = epochDay(m_period.from);
    m_dayStarts.reserve(size_t(count) + 1);
    size_t segment = 0;
    for (int i = 0; i <= count; ++i) {
        const qint64 midnight = (first + i) * secondsPerDay;
        for (;; ++segment) {
            const qint64 end
                = segment + 1 < m_segments.size() ? m_segments[segment + 1].start : std::numeric_limits<qint64>::max();
            const qint64 start = std::max(
                m_segments[segment].start, ceilDivide(midnight - m_segments[segment].offset, secondsPerQuarter));
            if (start < end) {
                m_dayStarts.push_back(start);
                break;
            }
        }
    }
}

const LocalCalendar::Segment &LocalCalendar::segmentOf(qint64 quarter) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), quarter,
        [](qint64 value, const Segment &segment) { return value < segment.start; });
    return after == m_segments.begin() ? *after : *(after - 1);
}

int LocalCalendar::dayOf(qint64 quarter) const
{
    const auto after = std::upper_bound(m_dayStarts.begin(), m_dayStarts.end(), quarter);
    return int(after - m_dayStarts.begin()) - 1;
}

int LocalCalendar::hourOf(qint64 quarter) const
{
    const qint64 local = quarter * secondsPerQuarter + segmentOf(quarter).offset;
    return int(floorDivide(local, secondsPerHour) - floorDivide(local, secondsPerDay) * 24);
}

std::vector<qint64> LocalCalendar::hourStarts() const
{
    std::vector<qint64> starts;
    const Segment *previousSegment = nullptr;
    qint64 previousHour = 0;
    for (qint64 quarter = firstQuarter(); quarter < endQuarter(); ++quarter) {
        const Segment &segment = segmentOf(quarter);
        const qint64 hour = floorDivide(quarter * secondsPerQuarter + segment.offset, secondsPerHour);
        if (&segment != previousSegment || hour != previousHour)
            starts.push_back(quarter);
        previousSegment = &segment;
        previousHour = hour;
    }
    return starts;
}

QByteArray LocalCalendar::dayPattern(int index) const
{
    // First quarter, then runs of (hour, quarters).
    QByteArray pattern = QByteArray::number(dayStart(index));
    int hour = -1;
    for (qint64 quarter = dayStart(index); quarter < dayStart(index + 1); ++quarter) {
        const int next = hourOf(quarter);
        if (next != hour) {
            pattern.append(char(next)).append(char(0));
            hour = next;
        }
        pattern.back() = char(pattern.back() + 1);
    }
    return pattern;
}

}  // namespace tgd::domain
