#include "telegram/member_decoder.h"

#include "telegram/column_text.h"
#include "telegram/peer_reader.h"

namespace tgd::telegram {

namespace {

using domain::MembershipKind;

error_code readState(WireReader &reader, Value value, WireMemberState &out)
{
    return reader.members(value, [&](std::string_view key, Value member) {
        if (key == "user")
            return readUser(reader, member, out.user);
        if (key == "status")
            return reader.read(member, out.status);
        if (key == "is_member")
            return reader.read(member, out.isMember);
        return simdjson::SUCCESS;
    });
}

// Whether somebody of that status is in the chat; nothing for a status nobody knows.
std::optional<bool> isInside(const WireMemberState &state)
{
    const std::string_view status = state.status.value_or(std::string_view());
    if (status == "creator" || status == "administrator" || status == "member")
        return true;
    if (status == "restricted")
        return state.isMember.value_or(false);
    if (status == "left" || status == "kicked" || status == "banned")
        return false;
    return std::nullopt;
}

MembershipKind kindOf(std::optional<bool> before, bool after)
{
    if (after)
        return before == false ? MembershipKind::Join : MembershipKind::Status;
    return before == false ? MembershipKind::StatusOutside : MembershipKind::Leave;
}

}  // namespace

error_code readMember(WireReader &reader, Value value, WireMember &out, bool &isObject)
{
    return reader.members(
        value,
        [&](std::string_view key, Value member) {
            if (key == "chat")
                return readChat(reader, member, out.chat);
            if (key == "from")
                return readUser(reader, member, out.from);
            if (key == "date")
                return reader.read(member, out.date);
            if (key == "old_chat_member")
                return readState(reader, member, out.before);
            if (key == "new_chat_member")
                return readState(reader, member, out.after);
            return simdjson::SUCCESS;
        },
        &isObject);
}

Verdict mapMember(const WireMember &member, bool aboutBot, MapContext &context)
{
    if (const auto refused = refusal(member.chat))
        return *refused;
    if (const auto refused = refusalOfDate(member.date, context.now))
        return *refused;
    if (!member.after.user || !isUserId(*member.after.user->id))
        return Verdict::quarantined("bad_user_id");
    const auto at = instantOf(*member.date);
    context.update.date = at;
    const size_t chat = context.builder.addChat(member.chat, at);
    if (member.from)
        context.builder.addUser(*member.from, at);
    context.builder.addUser(*member.after.user, at);
    const auto inside = isInside(member.after);
    if (!inside) {
        context.update.chat = chat;
        return Verdict::rowsAndCopy("unknown_status");
    }
    auto &events = context.batch().memberships;
    context.update.memberships = {events.size(), events.size() + 1};
    domain::MembershipEvent &event = events.emplace_back();
    event.chat = domain::ChatId{*member.chat.id};
    event.user = domain::UserId{*member.after.user->id};
    event.at = at;
    event.kind = kindOf(isInside(member.before), *inside);
    event.status = *member.after.status == "banned" ? std::string_view("kicked") : *member.after.status;
    if (aboutBot) {
        auto &presences = context.batch().presences;
        context.update.presences = {presences.size(), presences.size() + 1};
        presences.push_back({event.chat, *inside, at});
    }
    return Verdict::rows();
}

}  // namespace tgd::telegram
