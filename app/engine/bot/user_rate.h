#pragma once

#include "domain/ids.h"

#include <deque>
#include <unordered_map>

namespace tgd::bot {

// How often one person may ask for something: 10 times a minute and 100 times an hour. A value without I/O.
class UserRate {
public:
    static constexpr size_t mostPerMinute = 10;
    static constexpr size_t mostPerHour = 100;

    // True when the person may; then it counts.
    bool take(qint64 user, qint64 nowMs)
    {
        if (m_users.size() > capacity)
            std::erase_if(m_users, [nowMs](const auto &entry) { return entry.second.back() + hourMs <= nowMs; });
        std::deque<qint64> &taken = m_users[user];
        while (!taken.empty() && taken.front() + hourMs <= nowMs)
            taken.pop_front();
        if (taken.size() >= mostPerHour)
            return false;
        if (taken.size() >= mostPerMinute && taken[taken.size() - mostPerMinute] + minuteMs > nowMs)
            return false;
        taken.push_back(nowMs);
        return true;
    }

private:
    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 hourMs = 3'600'000;
    static constexpr size_t capacity = 10'000;

    std::unordered_map<qint64, std::deque<qint64>> m_users;
};

}  // namespace tgd::bot
