#include "telegram/command_reader.h"

#include "telegram/batch_builder.h"
#include "telegram/column_text.h"

#include <algorithm>
#include <limits>

namespace tgd::telegram {

namespace {

constexpr qint64 argumentsLimit = 256;  // code points: no command takes nearly as many

// Names of commands and bots are Latin letters, digits and underscores.
std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

// What else stands behind a command is a text like any other, and not kept for an answer.
bool takesArguments(domain::BotCommand command)
{
    return command == domain::BotCommand::SetText || command == domain::BotCommand::SetReactions
        || command == domain::BotCommand::TopUsers;
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

// What the entity at the very start covers: "/name" or "/name@bot". Lengths are UTF-16 units, but a command has only
// characters that are one byte as well.
std::string_view commandText(const WireMessage &message)
{
    for (const WireEntity &entity : message.entities) {
        if (entity.type != "bot_command" || entity.offset != 0)
            continue;
        const std::string_view text = *message.text;
        const auto length = size_t(std::max<qint64>(entity.length, 0));
        if (length < 2 || length > text.size() || text.front() != '/')
            return {};
        const std::string_view command = text.substr(0, length);
        const bool isPlain
            = std::all_of(command.begin(), command.end(), [](char c) { return static_cast<signed char>(c) > ' '; });
        return isPlain ? command : std::string_view();
    }
    return {};
}

}  // namespace

CommandReader::CommandReader(qint64 botId, std::string username) : m_botId(botId), m_username(lower(username)) { }

std::optional<domain::BotCommand> CommandReader::commandNamed(std::string_view text) const
{
    const std::string command = lower(text.substr(1));
    const size_t at = command.find('@');
    if (at != std::string::npos && (m_username.empty() || command.substr(at + 1) != m_username))
        return std::nullopt;
    return domain::botCommandFromName(std::string_view(command).substr(0, at));
}

std::optional<domain::CommandRequest> CommandReader::read(const WireMessage &message, domain::UtcMicros now) const
{
    if (message.entities.empty() || !message.text || message.content != Content::Text || message.editDate)
        return std::nullopt;
    const std::string_view text = commandText(message);
    if (text.empty())
        return std::nullopt;
    const auto command = commandNamed(text);
    if (!command || !message.id || *message.id <= 0 || !message.date || !isBelievable(*message.date, now))
        return std::nullopt;
    const auto at = instantOf(*message.date);
    if (now.value - at.value > answeredWithinSeconds * domain::microsPerSecond)
        return std::nullopt;
    domain::CommandRequest request;
    request.botId = m_botId;
    request.chat = domain::ChatId{*message.chat.id};
    request.message = domain::MessageId{*message.id};
    request.command = *command;
    if (takesArguments(*command))
        request.arguments = columnText(trimmed(message.text->substr(text.size())), argumentsLimit);
    if (message.from && isUserId(*message.from->id))
        request.user = domain::UserId{*message.from->id};
    if (message.senderChat)
        request.senderChat = domain::ChatId{*message.senderChat};
    if (message.isTopicMessage.value_or(false) && message.threadId && *message.threadId > 0
        && *message.threadId <= std::numeric_limits<qint32>::max())
        request.topic = message.threadId;
    request.at = at;
    return request;
}

}  // namespace tgd::telegram
