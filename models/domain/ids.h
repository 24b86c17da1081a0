#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace tgd::domain {

// A 64-bit identifier that cannot be mixed up with another kind of identifier, nor pass through a double.
template <typename Tag>
struct StrongId {
    qint64 value = 0;

    auto operator<=>(const StrongId &) const = default;
};

// Telegram Bot API identifiers: chats are negative for groups, users need up to 52 bits.
using ChatId = StrongId<struct ChatTag>;
using UserId = StrongId<struct UserTag>;
using MessageId = StrongId<struct MessageTag>;

// An instant: microseconds since 1970-01-01T00:00:00Z.
struct UtcMicros {
    qint64 value = 0;

    auto operator<=>(const UtcMicros &) const = default;
};

inline constexpr qint64 microsPerSecond = 1'000'000;
inline constexpr qint64 secondsPerQuarter = 900;
inline constexpr qint64 quartersPerDay = 96;

// Accounts that Telegram uses in place of a person: service notifications, anonymous administrators, channel posts.
// They never count as active users (database.md, "Meaning"). The one place that says so.
constexpr bool isServiceAccount(UserId user)
{
    return user.value == 777000 || user.value == 1087968824 || user.value == 136817688;
}

}  // namespace tgd::domain

template <typename Tag>
struct std::hash<tgd::domain::StrongId<Tag>> {
    size_t operator()(const tgd::domain::StrongId<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
