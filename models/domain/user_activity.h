#pragma once

#include "domain/ids.h"

namespace tgd::domain {

// What one person did in a chat, or in one topic of it, over a period of local days.
struct UserActivity {
    UserId user;
    qint64 messages = 0;
    int activeDays = 0;
    qint64 textLength = 0;  // code points
    qint64 media = 0;
    qint64 replies = 0;            // that the person wrote
    qint64 reactionsReceived = 0;  // active ones of others, to these messages

    bool operator==(const UserActivity &) const = default;
};

}  // namespace tgd::domain
