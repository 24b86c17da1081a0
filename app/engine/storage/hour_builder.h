#pragma once

#include "domain/activity.h"
#include "domain/local_calendar.h"
#include "storage/activity_payload.h"
#include "storage/report_builder.h"

#include <vector>

namespace tgd::storage {

// Makes the figures of every hour of a period from payloads of UTC days, in any order. Lives on the stack of a reader.
class HourBuilder {
public:
    explicit HourBuilder(const domain::LocalCalendar &calendar);

    // False when the bytes are no payload.
    bool add(qint32 utcDay, QByteArrayView payload);
    std::vector<domain::HourFigures> take(const std::vector<MembershipChange> &changes);

private:
    struct Hour {
        ActivityCounters counters;
        std::vector<UserCount> users;
    };
    Hour *at(qint64 quarter);

    const domain::LocalCalendar &m_calendar;
    std::vector<qint64> m_starts;
    std::vector<Hour> m_hours;
};

}  // namespace tgd::storage
