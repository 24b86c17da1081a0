#pragma once

#include "domain/ids.h"
#include "domain/period.h"

#include <QByteArray>

#include <vector>

namespace tgd::domain {

// The days and hours of a time zone over a period, counted in UTC quarter-hours since 1970 (every offset since 2013 is
// a multiple of them; a quarter has the offset of its start). Finds the zone's transitions once; afterwards nothing
// depends on the time zone database. A value.
class LocalCalendar {
public:
    // True for zones this system knows.
    static bool isKnown(const QByteArray &zone);
    // The local date of an instant; `zone` must be known.
    static QDate dateOf(const QByteArray &zone, UtcMicros at);
    static qint64 quarterOf(UtcMicros at);

    // `zone` must be known, `period` valid.
    LocalCalendar(const QByteArray &zone, const Period &period);

    const QByteArray &zone() const { return m_zone; }
    const Period &period() const { return m_period; }
    int days() const { return int(m_dayStarts.size()) - 1; }

    // First quarter of day number `index` of the period; index days() is the end of the period. A day may be empty.
    qint64 dayStart(int index) const { return m_dayStarts[size_t(index)]; }
    qint64 firstQuarter() const { return m_dayStarts.front(); }
    qint64 endQuarter() const { return m_dayStarts.back(); }
    UtcMicros firstInstant() const { return instantOf(firstQuarter()); }
    UtcMicros endInstant() const { return instantOf(endQuarter()); }
    static UtcMicros instantOf(qint64 quarter) { return {quarter * secondsPerQuarter * microsPerSecond}; }

    // The number of the day a quarter of the period lies in.
    int dayOf(qint64 quarter) const;
    // 0–23, the hour on the clock at the quarter's start.
    int hourOf(qint64 quarter) const;
    // The first quarter of every hour on the clock, in order; an hour that happens twice starts twice.
    std::vector<qint64> hourStarts() const;
    // What the quarters of a day are on the clock, as bytes: two calendars that agree on them agree on the day.
    QByteArray dayPattern(int index) const;

private:
    struct Segment {
        qint64 start = 0;   // quarter
        qint64 offset = 0;  // seconds east of UTC
    };

    const Segment &segmentOf(qint64 quarter) const;
    void findSegments();
    void findDays();

    QByteArray m_zone;
    Period m_period;
    std::vector<Segment> m_segments;
    std::vector<qint64> m_dayStarts;
};

}  // namespace tgd::domain
