#include "ingest/export_chat_decoder.h"

#include "ingest/export_chat_header.h"
#include "ingest/export_mender.h"
#include "ingest/export_row_mapper.h"
#include "telegram/text_measures.h"

#include <QCoreApplication>

#include <cmath>

namespace tgd::ingest {

namespace {

using domain::MembershipKind;
using domain::UtcMicros;

constexpr size_t largestQuarantineCopy = 64 << 10;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportChatDecoder)
};

UtcMicros fromSeconds(qint64 seconds)
{
    return {seconds * domain::microsPerSecond};
}

std::optional<domain::UserId> personOf(const ExportPeer &peer)
{
    if (peer.kind != ExportPeer::Kind::User || domain::isServiceAccount(domain::UserId{peer.id}))
        return std::nullopt;
    return domain::UserId{peer.id};
}

}  // namespace

ExportChatDecoder::ExportChatDecoder(
    const ImportTarget &target, ZoneClock *zone, UtcMicros now, domain::WriteBatch &rows, ImportTally &tally)
    : m_target(target), m_zone(zone), m_now(now), m_rows(rows), m_tally(tally)
{
}

domain::Result<void> ExportChatDecoder::decode(const ExportMessage &message, std::string_view raw)
{
    using Type = ExportMessage::Type;
    if (message.type == Type::Unsupported) {
        m_tally.skip("unsupported");
        return {};
    }
    if (!message.id || *message.id <= 0) {
        quarantine(message.id, raw, message.id && *message.id < 0 ? "negative_id" : "bad_id");
        return {};
    }
    if (message.type != Type::Message && message.type != Type::Service) {
        quarantine(message.id, raw, message.type == Type::Missing ? "no_type" : "unknown_type");
        return {};
    }
    const auto instant = instantOf(message);
    if (!instant)
        return tl::unexpected(instant.error());
    const bool believed = instant->has_value() && isBelievable((*instant)->value / domain::microsPerSecond, m_now);
    if (believed)
        learnClock(message);
    if (message.type == Type::Service) {
        m_tally.skip("service");
        if (believed)
            decodeService(message, **instant);
    } else if (!believed) {
        m_tally.skip("bad_date");
    } else {
        decodeMessage(message, **instant);
    }
    return {};
}

void ExportChatDecoder::quarantine(std::optional<qint64> id, std::string_view raw, std::string_view reason)
{
    const std::string_view copy = raw.substr(0, largestQuarantineCopy);
    // Mended, so that the copy is UTF-8 whatever the file was.
    std::string text = mendJson(m_target.storeText ? std::string(copy) : withoutContent(copy));
    m_rows.quarantine.push_back({0, id.value_or(0), std::move(text), std::string(reason), m_now});
    m_tally.quarantine();
}

domain::Result<std::optional<UtcMicros>> ExportChatDecoder::instantOf(const ExportMessage &message)
{
    constexpr qint64 yearTenThousand = 253'402'300'800;
    if (message.unixSeconds && std::abs(*message.unixSeconds) < yearTenThousand)
        return fromSeconds(*message.unixSeconds);
    if (message.unixSeconds || !message.localSeconds)
        return std::optional<UtcMicros>();
    if (m_zone)
        return fromSeconds(m_zone->toUnix(*message.localSeconds));
    if (m_clock || message.hasUnixField)  // the file has date_unixtime: this one message is damaged
        return std::optional<UtcMicros>();
    return domain::failure(domain::ErrorKind::BadInput,
        Text::tr("This export has local dates only (no date_unixtime). Say in which time zone it was made, for example "
                 "--zone "
                 "Europe/Berlin."));
}

std::optional<UtcMicros> ExportChatDecoder::editInstantOf(const ExportMessage &message)
{
    std::optional<qint64> seconds = message.editedUnixSeconds;
    if (!seconds && message.editedLocalSeconds && m_zone)
        seconds = m_zone->toUnix(*message.editedLocalSeconds);
    if (!seconds && message.editedLocalSeconds && m_clock)
        seconds = *message.editedLocalSeconds - m_clock->offset;
    if (!seconds || !isBelievable(*seconds, m_now))
        return std::nullopt;
    return fromSeconds(*seconds);
}

void ExportChatDecoder::learnClock(const ExportMessage &message)
{
    constexpr qint64 largestOffset = 16 * 3600;
    if (!message.unixSeconds || !message.localSeconds)
        return;
    const qint64 offset = *message.localSeconds - *message.unixSeconds;
    if (std::abs(offset) > largestOffset)
        return;
    const ClockReading reading{*message.localSeconds, offset};
    releaseReactions(reading);
    m_clock = reading;
}

// Writes the reactions whose nearest clock reading is known: those up to `next`, or all without one.
void ExportChatDecoder::releaseReactions(std::optional<ClockReading> next)
{
    while (!m_laterReactions.empty()) {
        const LaterReaction &first = m_laterReactions.top();
        if (next && first.localSeconds > next->localSeconds)
            return;
        const bool nextIsNearer = next
            && (!m_clock
                || std::abs(next->localSeconds - first.localSeconds)
                    < std::abs(first.localSeconds - m_clock->localSeconds));
        const qint64 offset = nextIsNearer ? next->offset : m_clock ? m_clock->offset : 0;
        const qint64 seconds = first.localSeconds - offset;
        if (isBelievable(seconds, m_now)) {
            m_rows.reactions.push_back(first.row);
            m_rows.reactions.back().date = fromSeconds(seconds);
        }
        m_laterReactions.pop();
    }
}

void ExportChatDecoder::decodeMessage(const ExportMessage &message, UtcMicros at)
{
    domain::MessageRow row = mapContent(message, m_target.storeText);
    row.chat = m_target.chat;
    row.id = domain::MessageId{*message.id};
    row.date = at;
    row.editDate = editInstantOf(message);
    mapReply(message, row);
    const bool fromChannel = message.fromPeer.kind == ExportPeer::Kind::Channel && !isThisChat(message.fromPeer);
    if (fromChannel && message.isForwarded
        && (message.hasSavedFrom || (message.from && message.forwardedFrom == message.from)))
        row.isAutomaticForward = true;
    if (message.fromPeer.kind == ExportPeer::Kind::Unreadable)
        m_tally.warn(
            Text::tr("Some senders are written in a form that newer exports do not use; their messages have no user."));
    meet(message.fromPeer, message.from);
    m_tally.stored(at);
    m_rows.messages.push_back(std::move(row));
    if (!message.reactions.empty())
        decodeReactions(message, at);
}

bool ExportChatDecoder::isThisChat(const ExportPeer &peer) const
{
    return (peer.kind == ExportPeer::Kind::Channel && channelIdBase - peer.id == m_target.chat.value)
        || (peer.kind == ExportPeer::Kind::Group && -peer.id == m_target.chat.value);
}

void ExportChatDecoder::mapReply(const ExportMessage &message, domain::MessageRow &row) const
{
    if (!message.replyTo || *message.replyTo <= 0)
        return;
    if (message.replyPeer.kind != ExportPeer::Kind::None && !isThisChat(message.replyPeer))
        return;
    if (m_topics.count(*message.replyTo))
        row.threadId = message.replyTo;
    else
        row.replyTo = message.replyTo;
}

void ExportChatDecoder::decodeReactions(const ExportMessage &message, UtcMicros at)
{
    const domain::MessageId id{*message.id};
    for (const ExportReaction &reaction : message.reactions) {
        const std::string key = reactionKey(reaction);
        UtcMicros newest = std::max(at, editInstantOf(message).value_or(at));
        for (const ExportReactor &reactor : reaction.recent) {
            const auto user = personOf(reactor.peer);
            if (!user || !reactor.localSeconds)
                continue;
            meet(reactor.peer, reactor.name);
            domain::ReactionRow row{m_target.chat, id, *user, key, {}, false};
            if (!m_clock && m_zone) {
                row.date = fromSeconds(m_zone->toUnix(*reactor.localSeconds));
                if (isBelievable(row.date.value / domain::microsPerSecond, m_now))
                    m_rows.reactions.push_back(row);
                newest = std::max(newest, row.date);
            } else {
                newest = std::max(newest, fromSeconds(*reactor.localSeconds - (m_clock ? m_clock->offset : 0)));
                m_laterReactions.push({*reactor.localSeconds, std::move(row)});
            }
        }
        m_rows.reactionCounts.push_back({m_target.chat, id, key, reaction.count, newest});
    }
}

void ExportChatDecoder::decodeService(const ExportMessage &message, UtcMicros at)
{
    meet(message.actorPeer, message.actor);
    const std::string_view action = message.action;
    const auto actor = personOf(message.actorPeer);
    if (action == "join_group_by_link" || action == "join_group_by_request") {
        if (actor)
            addMembership(*actor, at, MembershipKind::Join, true);
        else
            m_tally.unresolved(true);
    } else if (action == "invite_members" || action == "create_group") {
        decodeMembers(message, at, MembershipKind::Join);
    } else if (action == "remove_members") {
        decodeMembers(message, at, MembershipKind::Leave);
    } else if (action == "topic_created") {
        m_topics.insert(*message.id);
        domain::TopicRow topic;
        topic.chat = m_target.chat;
        topic.threadId = *message.id;
        if (!message.title.empty())
            topic.name = columnText(message.title, nameLimit);
        topic.state = "open";
        topic.at = at;
        m_rows.topics.push_back(std::move(topic));
        if (m_topics.size() == 1) {
            domain::ChatRow chat;
            chat.id = m_target.chat;
            chat.type = m_target.type;
            chat.fromImport = true;
            chat.isForum = true;
            m_rows.chats.push_back(std::move(chat));
        }
    }
}

void ExportChatDecoder::decodeMembers(const ExportMessage &message, UtcMicros at, MembershipKind kind)
{
    const auto actor = personOf(message.actorPeer);
    const bool single = message.members.size() == 1;
    for (const auto &member : message.members) {
        if (single && actor && member == message.actor)
            addMembership(*actor, at, kind, true);
        else if (member)
            m_membershipsByName.push_back({std::string(*member), at, kind});
        else
            m_tally.unresolved(kind == MembershipKind::Join);
    }
}

void ExportChatDecoder::addMembership(domain::UserId user, UtcMicros at, MembershipKind kind, bool byThemselves)
{
    const char *status = kind == MembershipKind::Join ? "member" : byThemselves ? "left" : "kicked";
    m_rows.memberships.push_back({m_target.chat, user, at, kind, domain::MembershipOrigin::Import, status, true});
}

// Writes a user on first sight and whenever the export calls it by another name.
void ExportChatDecoder::meet(const ExportPeer &peer, const std::optional<std::string_view> &name)
{
    const auto user = personOf(peer);
    if (!user)
        return;
    const size_t hash = name ? std::hash<std::string_view>()(*name) | 1 : 0;
    const auto [known, isNew] = m_met.try_emplace(user->value, hash);
    if (!isNew && (known->second == hash || !name))
        return;
    known->second = hash;
    domain::UserRow row;
    row.id = *user;
    row.fromImport = true;
    if (name) {
        row.firstName = columnText(*name, nameLimit);
        const auto [holder, unique] = m_idByName.try_emplace(std::string(*name), *user);
        if (!unique && holder->second != *user)
            holder->second.reset();
    }
    m_rows.users.push_back(std::move(row));
}

void ExportChatDecoder::finish(const domain::OptionalText &title)
{
    releaseReactions(std::nullopt);
    for (const MembershipByName &event : m_membershipsByName) {
        const auto found = m_idByName.find(event.name);
        if (found != m_idByName.end() && found->second)
            addMembership(*found->second, event.at, event.kind, false);
        else
            m_tally.unresolved(event.kind == MembershipKind::Join);
    }
    m_membershipsByName.clear();
    if (title && title != m_target.title) {
        domain::ChatRow chat;
        chat.id = m_target.chat;
        chat.type = m_target.type;
        chat.fromImport = true;
        chat.title = columnText(*title, nameLimit);
        m_rows.chats.push_back(std::move(chat));
    }
}

}  // namespace tgd::ingest
