#include "telegram/forward_reader.h"

#include "telegram/column_text.h"
#include "telegram/peer_reader.h"

namespace tgd::telegram {

error_code readOrigin(WireReader &reader, Value value, WireForward &out)
{
    return reader.members(
        value,
        [&](std::string_view key, Value member) {
            if (key == "type")
                return reader.read(member, out.type);
            if (key == "date")
                return reader.read(member, out.date);
            if (key == "sender_user")
                return readId(reader, member, out.senderUser);
            if (key == "sender_user_name")
                return reader.read(member, out.senderName);
            if (key == "sender_chat")
                return readId(reader, member, out.senderChat);
            if (key == "chat")
                return readId(reader, member, out.chat);
            if (key == "message_id")
                return reader.read(member, out.messageId);
            if (key == "author_signature")
                return reader.read(member, out.signature);
            return simdjson::SUCCESS;
        },
        &out.isPresent);
}

namespace {

void mapOrigin(const WireForward &origin, domain::MessageRow &row)
{
    const std::string_view type = origin.type.value_or(std::string_view());
    if (type == "user" && origin.senderUser) {
        row.forwardFromUser = domain::UserId{*origin.senderUser};
    } else if (type == "hidden_user") {
        row.forwardSenderName = columnText(origin.senderName, nameLimit);
    } else if (type == "chat") {
        if (origin.senderChat)
            row.forwardFromChat = domain::ChatId{*origin.senderChat};
        row.forwardSignature = columnText(origin.signature, nameLimit);
    } else if (type == "channel") {
        if (origin.chat)
            row.forwardFromChat = domain::ChatId{*origin.chat};
        row.forwardFromMessageId = origin.messageId;
        row.forwardSignature = columnText(origin.signature, nameLimit);
    }
}

void mapLegacy(const WireForward &legacy, domain::MessageRow &row)
{
    if (legacy.senderUser)
        row.forwardFromUser = domain::UserId{*legacy.senderUser};
    if (legacy.chat)
        row.forwardFromChat = domain::ChatId{*legacy.chat};
    row.forwardFromMessageId = legacy.messageId;
    row.forwardSignature = columnText(legacy.signature, nameLimit);
    row.forwardSenderName = columnText(legacy.senderName, nameLimit);
}

}  // namespace

void mapForward(WireReader &reader, const WireMessage &message, domain::UtcMicros now, domain::MessageRow &row)
{
    const WireForward &source = message.origin.isPresent ? message.origin : message.legacyForward;
    if (message.origin.isPresent)
        mapOrigin(source, row);
    else
        mapLegacy(source, row);
    if (!source.date)
        return;
    if (isBelievable(*source.date, now))
        row.forwardDate = instantOf(*source.date);
    else
        reader.countWrongType();
}

}  // namespace tgd::telegram
