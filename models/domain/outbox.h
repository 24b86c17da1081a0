#pragma once

#include "domain/bot_command.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

// What the bot owes an answer for, and what became of it.
namespace tgd::domain {

// A command of a person to the bot. One message is one request, however often it arrives.
struct CommandRequest {
    qint64 botId = 0;
    ChatId chat;
    MessageId message;
    BotCommand command = BotCommand::Start;
    std::string arguments;
    UserId user;                       // 0: none was named
    std::optional<ChatId> senderChat;  // in whose name it was sent; the chat itself: by an anonymous administrator
    std::optional<qint64> topic;       // of a forum
    UtcMicros at;

    bool isPrivate() const { return chat.value > 0; }
    // Only administrators can speak in the name of the chat itself.
    bool isByAnonymousAdmin() const { return senderChat == chat; }
};

// Lost: a run ended while it was being sent; it may have arrived. Dropped: it came too late to be of use.
enum class OutboxState : quint8 { New, Sending, Sent, Failed, Dropped, Lost };

struct OutboxEntry {
    qint64 id = 0;
    CommandRequest request;
};

struct SentAnswer {
    ChatId chat;
    UtcMicros at;
};

// What a command changes about a chat's settings. Without a settings row nothing changes unless `create`.
struct SettingsChange {
    ChatId chat;
    std::optional<bool> storeText, captureReactions;
    bool create = false;  // a row that is there is kept as it is
};

}  // namespace tgd::domain
