#pragma once

#include "domain/local_calendar.h"
#include "storage/activity_payload.h"
#include "storage/dense_counter.h"
#include "storage/local_day.h"

#include <vector>

namespace tgd::storage {

// Makes local days from payloads of UTC days. Feed whole UTC days in ascending order, then take the days. Lives on the
// stack of a reader.
class LocalDayBuilder {
public:
    // Only days whose place in `wanted` is true are made.
    LocalDayBuilder(const domain::LocalCalendar &calendar, std::vector<bool> wanted);

    // All payloads of a UTC day follow one another; false when the bytes are no payload.
    bool add(qint32 utcDay, QByteArrayView payload);
    // One entry a day of the calendar.
    std::vector<LocalDay> take();

private:
    struct Open {
        std::vector<UserCount> users;
        LocalDay day;
    };
    void closeBefore(qint64 quarter);

    const domain::LocalCalendar &m_calendar;
    std::vector<bool> m_wanted;
    std::vector<Open> m_days;
    std::array<int, 96> m_dayOf{};  // of the current UTC day; -1: not wanted
    std::array<int, 96> m_hourOf{};
    std::optional<qint32> m_utcDay;
    int m_firstOpen = 0;
    DenseCounter m_counter;
};

}  // namespace tgd::storage
