#include "telegram/reaction_decoder.h"

#include "telegram/column_text.h"
#include "telegram/peer_reader.h"

#include <algorithm>

namespace tgd::telegram {

namespace {

using Keys = std::vector<std::string>;

// reaction_emoji of a ReactionType: the emoji, `custom:ID`, `paid` or `other:TYPE`; empty when it says nothing.
error_code readType(WireReader &reader, Value value, std::string &out)
{
    OptionalView type;
    OptionalView emoji;
    OptionalView customId;
    const auto error = reader.members(value, [&](std::string_view key, Value member) {
        if (key == "type")
            return reader.read(member, type);
        if (key == "emoji")
            return reader.read(member, emoji);
        if (key == "custom_emoji_id")
            return reader.read(member, customId);
        return simdjson::SUCCESS;
    });
    if (error || !type)
        return error;
    if (*type == "emoji")
        out = columnText(emoji.value_or(std::string_view()), reactionLimit);
    else if (*type == "custom_emoji")
        out = columnText(std::string_view("custom:" + std::string(customId.value_or("?"))), reactionLimit);
    else if (*type == "paid")
        out = "paid";
    else
        out = columnText(std::string_view("other:" + std::string(*type)), reactionLimit);
    return simdjson::SUCCESS;
}

error_code readTypes(WireReader &reader, Value value, Keys &out)
{
    return reader.elements(value, [&](Value element) {
        std::string key;
        const auto error = readType(reader, element, key);
        if (!key.empty() && std::find(out.begin(), out.end(), key) == out.end())
            out.push_back(std::move(key));
        return error;
    });
}

error_code readTotal(WireReader &reader, Value value, WireReactionCount &out)
{
    std::string key;
    std::optional<qint64> total;
    const auto error = reader.members(value, [&](std::string_view name, Value member) {
        if (name == "type")
            return readType(reader, member, key);
        return name == "total_count" ? reader.read(member, total) : simdjson::SUCCESS;
    });
    if (!key.empty() && total && *total >= 0 && *total <= 0x7fffffff)
        out.totals.emplace_back(std::move(key), *total);
    return error;
}

Keys without(const Keys &all, const Keys &some)
{
    Keys rest;
    for (const std::string &key : all) {
        if (std::find(some.begin(), some.end(), key) == some.end())
            rest.push_back(key);
    }
    return rest;
}

template <typename Wire>
std::optional<Verdict> refusalOf(const Wire &wire, std::string_view kind, MapContext &context)
{
    if (const auto refused = refusal(wire.chat))
        return refused;
    if (!wire.messageId || *wire.messageId <= 0)
        return Verdict::quarantined("bad_message_id");
    if (const auto refused = refusalOfDate(wire.date, context.now))
        return refused;
    if (!context.policies.policyOf(domain::ChatId{*wire.chat.id}).captureReactions)
        return Verdict::ignored(kind);
    return std::nullopt;
}

}  // namespace

error_code readReaction(WireReader &reader, Value value, WireReaction &out, bool &isObject)
{
    return reader.members(
        value,
        [&](std::string_view key, Value member) {
            if (key == "chat")
                return readChat(reader, member, out.chat);
            if (key == "message_id")
                return reader.read(member, out.messageId);
            if (key == "date")
                return reader.read(member, out.date);
            if (key == "user")
                return readUser(reader, member, out.user);
            if (key == "actor_chat")
                return readId(reader, member, out.actorChat);
            if (key == "old_reaction")
                return readTypes(reader, member, out.before);
            if (key == "new_reaction")
                return readTypes(reader, member, out.after);
            return simdjson::SUCCESS;
        },
        &isObject);
}

Verdict mapReaction(const WireReaction &reaction, MapContext &context)
{
    if (const auto refused = refusalOf(reaction, "message_reaction", context))
        return *refused;
    const bool hasUser = reaction.user && isUserId(*reaction.user->id);
    if (!reaction.actorChat && !hasUser)
        return Verdict::quarantined("bad_user_id");
    const auto at = instantOf(*reaction.date);
    context.update.date = at;
    context.builder.addChat(reaction.chat, at);
    auto &changes = context.batch().reactionChanges;
    context.update.reactionChanges = {changes.size(), changes.size() + 1};
    domain::ReactionChange &change = changes.emplace_back();
    change.chat = domain::ChatId{*reaction.chat.id};
    change.message = domain::MessageId{*reaction.messageId};
    change.date = at;
    if (reaction.actorChat) {
        change.actorChat = domain::ChatId{*reaction.actorChat};
    } else {
        context.builder.addUser(*reaction.user, at);
        change.user = domain::UserId{*reaction.user->id};
    }
    change.added = without(reaction.after, reaction.before);
    change.removed = without(reaction.before, reaction.after);
    change.kept = without(reaction.after, change.added);
    return Verdict::rows();
}

error_code readReactionCount(WireReader &reader, Value value, WireReactionCount &out, bool &isObject)
{
    return reader.members(
        value,
        [&](std::string_view key, Value member) {
            if (key == "chat")
                return readChat(reader, member, out.chat);
            if (key == "message_id")
                return reader.read(member, out.messageId);
            if (key == "date")
                return reader.read(member, out.date);
            if (key == "reactions")
                return reader.elements(member, [&](Value element) { return readTotal(reader, element, out); });
            return simdjson::SUCCESS;
        },
        &isObject);
}

Verdict mapReactionCount(const WireReactionCount &count, MapContext &context)
{
    if (const auto refused = refusalOf(count, "message_reaction_count", context))
        return *refused;
    const auto at = instantOf(*count.date);
    context.update.date = at;
    context.builder.addChat(count.chat, at);
    auto &snapshots = context.batch().reactionSnapshots;
    context.update.reactionSnapshots = {snapshots.size(), snapshots.size() + 1};
    snapshots.push_back({domain::ChatId{*count.chat.id}, domain::MessageId{*count.messageId}, count.totals, at});
    return Verdict::rows();
}

}  // namespace tgd::telegram
