#pragma once

#include "storage/store.h"

#include <deque>

namespace tgd::bot {

// Who did what in a chat, read once a minute at most where that takes its time: many may ask for their score at once.
// Used by one thread.
class ActivityCache {
public:
    static constexpr qint64 keptForMicros = 60 * domain::microsPerSecond;
    static constexpr qint64 worthKeeping = 20'000;  // messages
    static constexpr size_t mostKept = 16;

    domain::Result<std::vector<domain::UserActivity>> read(storage::Store &store, domain::ChatId chat,
        std::optional<qint64> topic, const domain::Period &period, domain::UtcMicros now)
    {
        std::erase_if(
            m_kept, [now](const Kept &kept) { return now < kept.at || now.value - kept.at.value >= keptForMicros; });
        for (const Kept &kept : m_kept) {
            if (kept.chat == chat && kept.topic == topic && kept.period == period)
                return kept.users;
        }
        auto users = store.userActivity(chat, topic, period);
        if (!users)
            return users;
        qint64 messages = 0;
        for (const domain::UserActivity &user : *users)
            messages += user.messages;
        if (messages >= worthKeeping) {
            m_kept.push_back({chat, topic, period, now, *users});
            if (m_kept.size() > mostKept)
                m_kept.pop_front();
        }
        return users;
    }

private:
    struct Kept {
        domain::ChatId chat;
        std::optional<qint64> topic;
        domain::Period period;
        domain::UtcMicros at;
        std::vector<domain::UserActivity> users;
    };

    std::deque<Kept> m_kept;
};

}  // namespace tgd::bot
