#pragma once

#include "domain/outbox.h"
#include "telegram/wire_update.h"

#include <optional>
#include <string>

namespace tgd::telegram {

// Finds the commands to one bot among new messages. A value; used by the decoding thread.
class CommandReader {
public:
    // Nobody waits for an answer that comes later than this.
    static constexpr qint64 answeredWithinSeconds = 120;

    // `username` without "@": commands that name another bot are not ours.
    CommandReader(qint64 botId, std::string username);

    // Nothing when it is none, is for another bot, or is too old to be answered.
    std::optional<domain::CommandRequest> read(const WireMessage &message, domain::UtcMicros now) const;

private:
    std::optional<domain::BotCommand> commandNamed(std::string_view text) const;

    qint64 m_botId;
    std::string m_username;  // lower case
};

}  // namespace tgd::telegram
