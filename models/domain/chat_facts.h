#pragma once

#include "domain/ids.h"
#include "domain/write_batch.h"

namespace tgd::domain {

// What Telegram tells about a chat only when asked (getChat). What is absent there is not there.
struct ChatFacts {
    ChatId chat;
    OptionalText description, photoSmallFileId, photoBigFileId, inviteLink, permissionsJson;
    std::optional<qint64> pinnedMessageId, slowModeDelay, messageAutoDeleteTime, linkedChatId;
    std::optional<bool> hasProtectedContent;
};

// How a bot stands in a chat, as Telegram answered when asked last.
struct BotChatStanding {
    ChatId chat;
    UtcMicros askedAt;
    std::optional<qint64> memberCount;
    std::optional<bool> isAdmin;
    std::optional<UtcMicros> unreachableAt;
    std::string unreachableWhy;
};

}  // namespace tgd::domain
