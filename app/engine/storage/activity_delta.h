#pragma once

#include "domain/ids.h"
#include "storage/activity_payload.h"

#include <map>
#include <optional>

namespace tgd::storage {

// The place of an instant in the roll-ups: its UTC day and the quarter of an hour in it.
struct UtcQuarter {
    qint32 day = 0;
    int quarter = 0;

    static UtcQuarter of(domain::UtcMicros at)
    {
        constexpr qint64 width = domain::secondsPerQuarter * domain::microsPerSecond;
        const qint64 absolute = (at.value - (at.value < 0 ? width - 1 : 0)) / width;
        const qint64 day = (absolute - (absolute < 0 ? domain::quartersPerDay - 1 : 0)) / domain::quartersPerDay;
        return {qint32(day), int(absolute - day * domain::quartersPerDay)};
    }
    qint64 absolute() const { return qint64(day) * domain::quartersPerDay + quarter; }
};

// What one transaction changes in the activity, by chat and UTC day. Lives as long as the transaction.
class ActivityDelta {
public:
    using Key = std::pair<qint64, qint32>;  // chat, UTC day

    // `idx`: dense number of the author; nothing for no author and service accounts.
    void addMessage(domain::ChatId chat, domain::UtcMicros date, const MessageFigures &figures,
        std::optional<quint32> idx, int sign);
    // An edit: the difference of the figures, the author stays.
    void changeMessage(
        domain::ChatId chat, domain::UtcMicros date, const MessageFigures &before, const MessageFigures &after);
    void addReactions(domain::ChatId chat, domain::UtcMicros date, int count);

    std::map<Key, ActivityPayload> &days() { return m_days; }

private:
    ActivityPayload &day(domain::ChatId chat, qint32 utcDay);

    std::map<Key, ActivityPayload> m_days;  // in key order, as every writer writes
    Key m_lastKey{};
    ActivityPayload *m_last = nullptr;
};

}  // namespace tgd::storage
