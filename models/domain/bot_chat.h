#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tgd::domain {

// How a bot stands in one chat, as my_chat_member last told.
struct BotChat {
    ChatId chat;
    QString title;   // empty when the chat has none
    QString status;  // creator | administrator | member | restricted | left | kicked; empty: never told
    std::optional<UtcMicros> lastMessage;

    // Reactions and joins are told to administrators only (Bot API, allowed_updates).
    bool seesEverything() const
    {
        return status == QLatin1String("administrator") || status == QLatin1String("creator");
    }

    bool operator==(const BotChat &) const = default;
};

}  // namespace tgd::domain
