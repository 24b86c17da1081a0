#include "telegram/update_kinds.h"

#include "telegram/key_table.h"
#include "telegram/member_decoder.h"
#include "telegram/message_mapper.h"
#include "telegram/message_reader.h"
#include "telegram/reaction_decoder.h"
#include "telegram/update_decoder.h"

namespace tgd::telegram {

namespace {

constexpr UpdateKind message{{},
    [](WireReader &reader, Value value, WireUpdate &out) {
        out.message.reset();
        return readMessage(reader, value, out.message, out.isObject);
    },
    [](const WireUpdate &update, MapContext &context) { return mapMessage(update.message, context); },
    [](const WireUpdate &update) { return &update.message.chat; }};

error_code readMemberUpdate(WireReader &reader, Value value, WireUpdate &out)
{
    out.member = {};
    return readMember(reader, value, out.member, out.isObject);
}

const WireChat *chatOfMember(const WireUpdate &update)
{
    return &update.member.chat;
}

constexpr UpdateKind member{{}, &readMemberUpdate,
    [](const WireUpdate &update, MapContext &context) { return mapMember(update.member, false, context); },
    &chatOfMember};

constexpr UpdateKind ownMember{{}, &readMemberUpdate,
    [](const WireUpdate &update, MapContext &context) { return mapMember(update.member, true, context); },
    &chatOfMember};

constexpr UpdateKind reaction{{},
    [](WireReader &reader, Value value, WireUpdate &out) {
        out.reaction = {};
        return readReaction(reader, value, out.reaction, out.isObject);
    },
    [](const WireUpdate &update, MapContext &context) { return mapReaction(update.reaction, context); },
    [](const WireUpdate &update) { return &update.reaction.chat; }};

constexpr UpdateKind reactionCount{{},
    [](WireReader &reader, Value value, WireUpdate &out) {
        out.count = {};
        return readReactionCount(reader, value, out.count, out.isObject);
    },
    [](const WireUpdate &update, MapContext &context) { return mapReactionCount(update.count, context); },
    [](const WireUpdate &update) { return &update.count.chat; }};

constexpr UpdateKind counted{};

using Kinds = std::array<KeyTable<UpdateKind, 28>::Entry, 28>;

// Each kind knows its name.
constexpr Kinds named(Kinds kinds)
{
    for (auto &kind : kinds)
        kind.value.name = kind.name;
    return kinds;
}

// Every kind there is, in one place.
constexpr KeyTable<UpdateKind, 28> kinds{named({{{"message", message}, {"edited_message", message},
    {"channel_post", message}, {"edited_channel_post", message}, {"chat_member", member}, {"my_chat_member", ownMember},
    {"message_reaction", reaction}, {"message_reaction_count", reactionCount}, {"chat_join_request", counted},
    {"chat_boost", counted}, {"removed_chat_boost", counted}, {"inline_query", counted},
    {"chosen_inline_result", counted}, {"callback_query", counted}, {"shipping_query", counted},
    {"pre_checkout_query", counted}, {"poll", counted}, {"poll_answer", counted}, {"business_connection", counted},
    {"business_message", counted}, {"edited_business_message", counted}, {"deleted_business_messages", counted},
    {"purchased_paid_media", counted}, {"managed_bot", counted}, {"guest_message", counted}, {"custom_event", counted},
    {"custom_query", counted}, {"managed_bot_updated", counted}}})};

}  // namespace

const UpdateKind *updateKind(std::string_view name)
{
    const auto *entry = kinds.find(name);
    return entry ? &entry->value : nullptr;
}

}  // namespace tgd::telegram
