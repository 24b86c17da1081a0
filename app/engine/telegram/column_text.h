#pragma once

#include "domain/ids.h"
#include "domain/write_batch.h"

#include <string>
#include <string_view>

// Text and instants as columns of the schema take them. Pure, any thread.
namespace tgd::telegram {

inline constexpr qint64 nameLimit = 255;
inline constexpr qint64 mimeTypeLimit = 100;
inline constexpr qint64 reactionLimit = 100;
inline constexpr qint64 languageLimit = 10;

// At most `limit` code points, no U+0000.
std::string columnText(std::string_view text, qint64 limit);
// The same without a limit.
std::string storedText(std::string_view text);
// The same into memory there is.
void storeText(std::string_view text, std::string &out);
domain::OptionalText columnText(const std::optional<std::string_view> &text, qint64 limit);
// An identifier that is too long for its column is no identifier when cut: nothing.
domain::OptionalText identifierText(const std::optional<std::string_view> &text, qint64 limit = nameLimit);

// Appends a JSON string, quotes included.
void appendJsonString(std::string &out, std::string_view text);
// Replaces malformed UTF-8 and U+0000 by U+FFFD.
std::string mendedUtf8(std::string_view bytes);

// Telegram's first day, and a day ahead of now: what lies outside is not believed.
constexpr bool isBelievable(qint64 unixSeconds, domain::UtcMicros now)
{
    constexpr qint64 firstDayOfTelegram = 1'376'438'400;  // 2013-08-14T00:00:00Z
    constexpr qint64 secondsPerDay = 86'400;
    return unixSeconds >= firstDayOfTelegram && unixSeconds <= now.value / domain::microsPerSecond + secondsPerDay;
}

constexpr domain::UtcMicros instantOf(qint64 unixSeconds)
{
    return {unixSeconds * domain::microsPerSecond};
}

}  // namespace tgd::telegram
