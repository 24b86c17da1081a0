#include "ingest/export_dates.h"

#include <QDateTime>

namespace tgd::ingest {

namespace {

constexpr qint64 firstDayOfTelegram = 1'376'438'400;  // 2013-08-14T00:00:00Z
constexpr qint64 secondsPerDay = 86'400;

int digitsAt(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// Days from 1970-01-01 of a date of the Gregorian calendar.
qint64 daysFromEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

}  // namespace

std::optional<qint64> parseLocalTime(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59)
        return std::nullopt;
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[month - 1] + int(leap && month == 2))
        return std::nullopt;
    return daysFromEpoch(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
}

bool isBelievable(qint64 unixSeconds, domain::UtcMicros now)
{
    return unixSeconds >= firstDayOfTelegram && unixSeconds <= now.value / domain::microsPerSecond + secondsPerDay;
}

qint64 ZoneClock::offsetAt(qint64 localSeconds) const
{
    const QDateTime asUtc = QDateTime::fromSecsSinceEpoch(localSeconds, Qt::UTC);
    const QDateTime local(asUtc.date(), asUtc.time(), m_zone);
    return localSeconds - local.toSecsSinceEpoch();
}

qint64 ZoneClock::toUnix(qint64 localSeconds)
{
    const qint64 hour = localSeconds >= 0 ? localSeconds / 3600 : (localSeconds - 3599) / 3600;
    if (!m_offset || hour != m_hour) {
        m_hour = hour;
        m_offset.reset();
        const qint64 first = offsetAt(hour * 3600);
        if (first == offsetAt(hour * 3600 + 1799) && first == offsetAt(hour * 3600 + 3599))
            m_offset = first;
    }
    return localSeconds - (m_offset ? *m_offset : offsetAt(localSeconds));
}

}  // namespace tgd::ingest
