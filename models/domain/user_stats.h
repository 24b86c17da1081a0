#pragma once

#include "domain/figure_source.h"
#include "domain/ids.h"
#include "domain/period.h"

#include <QString>

#include <optional>
#include <vector>

namespace tgd::domain {

enum class UserSort { Share, Messages, ActiveDays, DaysSinceJoined, LastMessage };

// One page of the users of a chat in a period. Sorting is descending, nulls last, ties by user id ascending.
struct UsersQuery {
    ChatId chat;
    Period period;
    UserSort sort = UserSort::Share;
    QString search;            // case-folded substring of username, first and last name
    std::optional<bool> left;  // nothing: all; true: only who has left; false: only who has not
    int page = 1;              // >= 1
    int perPage = 50;          // 1–100 (the desktop's own tables may ask for more)

    bool operator==(const UsersQuery &) const = default;
};

struct UserStats {
    UserId id;
    QString username;
    QString firstName;
    QString lastName;
    qint64 messages = 0;
    double sharePercent = 0;  // of all messages of the chat in the period, 2 decimals
    int activeDays = 0;
    std::optional<UtcMicros> lastMessage;  // the latest ever in that chat
    std::optional<int> daysSinceJoined;    // whole 24-hour spans
    bool left = false;

    bool operator==(const UserStats &) const = default;
};

struct UsersPage {
    std::vector<UserStats> items;
    int page = 1;
    int perPage = 50;
    int periodDays = 30;
    qint64 total = 0;
    qint64 pages = 0;
    double topTenSharePercent = 0;  // of all messages of the period, over all users whatever the search
    FigureSource source;            // which of these are approximate

    bool operator==(const UsersPage &) const = default;
};

}  // namespace tgd::domain
