#include "telegram/column_text.h"
#include "telegram/message_mapper.h"

namespace tgd::telegram {

namespace {

using domain::ChatId;

void mapMembers(const WireMessage &message, MapContext &context)
{
    const WireService &service = message.service;
    auto &events = context.batch().memberships;
    const size_t first = events.size();
    domain::MembershipEvent event;
    event.chat = ChatId{*message.chat.id};
    event.at = instantOf(*message.date);
    event.fromService = true;
    const auto add = [&](const WireUser &user) {
        if (!isUserId(*user.id) || domain::isServiceAccount(domain::UserId{*user.id})) {
            context.reader.countWrongType();
            return;
        }
        context.builder.addUser(user, event.at);
        event.user = domain::UserId{*user.id};
        events.push_back(event);
    };
    event.kind = domain::MembershipKind::Join;
    event.status = "member";
    for (const WireUser &user : message.joined)
        add(user);
    if (service.left) {
        const bool byHimself = !message.from || message.from->id == service.left->id;
        event.kind = domain::MembershipKind::Leave;
        event.status = byHimself ? "left" : "kicked";
        add(*service.left);
    }
    context.update.memberships = {first, events.size()};
}

void mapChat(const WireMessage &message, MapContext &context)
{
    const WireService &service = message.service;
    domain::ChatRow row = context.batch().chats[*context.update.chat];
    row.at = instantOf(*message.date);
    if (service.newTitle)
        row.title = columnText(service.newTitle, nameLimit);
    row.photoSmallFileId = identifierText(service.photoSmall);
    row.photoBigFileId = identifierText(service.photoBig);
    row.photoDeleted = service.photoDeleted;
    constexpr qint64 intLimit = 0x7fffffff;
    if (service.pinned && *service.pinned > 0 && *service.pinned <= intLimit)
        row.pinnedMessageId = service.pinned;
    if (service.autoDeleteTime && *service.autoDeleteTime >= 0 && *service.autoDeleteTime <= intLimit)
        row.messageAutoDeleteTime = service.autoDeleteTime;
    context.update.chat = context.builder.addChatNews(std::move(row));
}

void mapTopic(const WireMessage &message, MapContext &context)
{
    constexpr qint64 generalTopic = 1;
    const WireService &service = message.service;
    auto &topics = context.batch().topics;
    domain::TopicRow row;
    row.chat = ChatId{*message.chat.id};
    row.at = instantOf(*message.date);
    row.name = columnText(service.topicName, nameLimit);
    row.iconColor = service.topicColor;
    row.iconCustomEmojiId = identifierText(service.topicEmoji);
    row.threadId = message.threadId.value_or(service.topic == TopicChange::Created ? *message.id : generalTopic);
    switch (service.topic) {
    case TopicChange::Created:
    case TopicChange::Reopened: row.state = "open"; break;
    case TopicChange::Closed: row.state = "closed"; break;
    case TopicChange::GeneralHidden:
        row.threadId = generalTopic;
        row.state = "hidden";
        break;
    case TopicChange::GeneralUnhidden:
        row.threadId = generalTopic;
        row.state = "open";
        break;
    case TopicChange::Edited:
    case TopicChange::None: break;
    }
    context.update.topics = {topics.size(), topics.size() + 1};
    topics.push_back(std::move(row));
}

// The other chat of a migration gets the title of this one until an update of its own tells more.
void mapMigration(const WireMessage &message, MapContext &context)
{
    const WireService &service = message.service;
    const ChatId here{*message.chat.id};
    const auto at = instantOf(*message.date);
    auto &migrations = context.batch().migrations;
    const size_t first = migrations.size();
    const auto add = [&](ChatId from, ChatId to) {
        if (from.value >= 0 || to.value >= 0 || from == to) {
            context.reader.countWrongType();
            return;
        }
        domain::ChatRow other;
        other.id = from == here ? to : from;
        other.type = from == here ? "supergroup" : "group";
        other.title = columnText(message.chat.title, nameLimit);
        other.isForum = false;
        other.at = at;
        context.builder.addChatNews(std::move(other));
        migrations.push_back({from, to, at});
    };
    if (service.migrateTo)
        add(here, ChatId{*service.migrateTo});
    if (service.migrateFrom)
        add(ChatId{*service.migrateFrom}, here);
    context.update.migrations = {first, migrations.size()};
}

}  // namespace

Verdict mapService(const WireMessage &message, MapContext &context)
{
    const WireService &service = message.service;
    const bool aboutMembers = !message.joined.empty() || service.left;
    const bool aboutMigration = service.migrateTo || service.migrateFrom;
    const bool aboutTopic = service.topic != TopicChange::None;
    if (service.newTitle || service.photoSmall || service.photoDeleted || service.pinned || service.autoDeleteTime)
        mapChat(message, context);
    else if (aboutMembers || aboutMigration || aboutTopic)
        context.update.chat.reset();
    if (aboutMembers)
        mapMembers(message, context);
    if (aboutTopic)
        mapTopic(message, context);
    if (aboutMigration)
        mapMigration(message, context);
    return Verdict::rows();
}

}  // namespace tgd::telegram
