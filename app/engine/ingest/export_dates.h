#pragma once

#include "domain/ids.h"

#include <QTimeZone>

#include <optional>
#include <string_view>

namespace tgd::ingest {

// "2024-03-04T08:15:00" as seconds since 1970-01-01T00:00:00 of the same unnamed clock; nothing for anything else.
std::optional<qint64> parseLocalTime(std::string_view text);

// Telegram's first day, and a day ahead of now: what lies outside is not believed.
bool isBelievable(qint64 unixSeconds, domain::UtcMicros now);

// Turns clock times of one zone into instants, remembering the last hours. Used by the decoding thread.
class ZoneClock {
public:
    explicit ZoneClock(const QByteArray &zone) : m_zone(zone) { }

    bool isValid() const { return m_zone.isValid(); }
    qint64 toUnix(qint64 localSeconds);

private:
    qint64 offsetAt(qint64 localSeconds) const;

    QTimeZone m_zone;
    qint64 m_hour = 0;
    std::optional<qint64> m_offset;  // of m_hour, when the whole hour has one offset
};

}  // namespace tgd::ingest
