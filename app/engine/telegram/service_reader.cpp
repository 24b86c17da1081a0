#include "telegram/service_reader.h"

#include "telegram/key_table.h"
#include "telegram/peer_reader.h"

namespace tgd::telegram {

namespace {

enum class Key : quint8 {
    Joined,
    Left,
    NewTitle,
    NewPhoto,
    PhotoDeleted,
    ChatCreated,
    Pinned,
    MigrateTo,
    MigrateFrom,
    AutoDelete,
    TopicCreated,
    TopicEdited,
    TopicClosed,
    TopicReopened,
    GeneralHidden,
    GeneralUnhidden,
    Counted,
};

constexpr KeyTable<Key, 36> keys{{{{"new_chat_members", Key::Joined}, {"left_chat_member", Key::Left},
    {"new_chat_title", Key::NewTitle}, {"new_chat_photo", Key::NewPhoto}, {"delete_chat_photo", Key::PhotoDeleted},
    {"group_chat_created", Key::ChatCreated}, {"supergroup_chat_created", Key::ChatCreated},
    {"channel_chat_created", Key::ChatCreated}, {"pinned_message", Key::Pinned}, {"migrate_to_chat_id", Key::MigrateTo},
    {"migrate_from_chat_id", Key::MigrateFrom}, {"message_auto_delete_timer_changed", Key::AutoDelete},
    {"forum_topic_created", Key::TopicCreated}, {"forum_topic_edited", Key::TopicEdited},
    {"forum_topic_closed", Key::TopicClosed}, {"forum_topic_reopened", Key::TopicReopened},
    {"general_forum_topic_hidden", Key::GeneralHidden}, {"general_forum_topic_unhidden", Key::GeneralUnhidden},
    {"boost_added", Key::Counted}, {"chat_background_set", Key::Counted}, {"gift", Key::Counted},
    {"unique_gift", Key::Counted}, {"gift_upgrade_sent", Key::Counted}, {"successful_payment", Key::Counted},
    {"refunded_payment", Key::Counted}, {"users_shared", Key::Counted}, {"user_shared", Key::Counted},
    {"chat_shared", Key::Counted}, {"connected_website", Key::Counted}, {"write_access_allowed", Key::Counted},
    {"passport_data", Key::Counted}, {"proximity_alert_triggered", Key::Counted},
    {"direct_message_price_changed", Key::Counted}, {"paid_message_price_changed", Key::Counted},
    {"web_app_data", Key::Counted}, {"managed_bot_created", Key::Counted}}}};

constexpr std::string_view countedFamilies[]
    = {"video_chat_", "voice_chat_", "giveaway_", "poll_option_", "checklist_tasks_", "suggested_post_", "chat_owner_"};

bool isOfCountedFamily(std::string_view key)
{
    for (const std::string_view family : countedFamilies) {
        if (key.starts_with(family))
            return true;
    }
    return false;
}

error_code readJoined(WireReader &reader, Value value, std::vector<WireUser> &out)
{
    return reader.elements(value, [&](Value element) {
        std::optional<WireUser> user;
        const auto error = readUser(reader, element, user);
        if (user)
            out.push_back(*user);
        return error;
    });
}

// The smallest and the largest size of a new chat photo.
error_code readPhoto(WireReader &reader, Value value, WireService &out)
{
    qint64 smallest = 0;
    qint64 largest = 0;
    return reader.elements(value, [&](Value element) {
        OptionalView id;
        std::optional<qint64> width;
        const auto error = reader.members(element, [&](std::string_view key, Value member) {
            if (key == "file_id")
                return reader.read(member, id);
            return key == "width" ? reader.read(member, width) : simdjson::SUCCESS;
        });
        if (error || !id)
            return error;
        const qint64 size = width.value_or(0);
        if (!out.photoSmall || size < smallest) {
            out.photoSmall = id;
            smallest = size;
        }
        if (!out.photoBig || size > largest) {
            out.photoBig = id;
            largest = size;
        }
        return simdjson::SUCCESS;
    });
}

error_code readNumber(WireReader &reader, Value value, std::string_view name, std::optional<qint64> &out)
{
    return reader.members(value,
        [&](std::string_view key, Value member) { return key == name ? reader.read(member, out) : simdjson::SUCCESS; });
}

error_code readTopic(WireReader &reader, Value value, TopicChange change, WireService &out)
{
    out.topic = change;
    return reader.members(value, [&](std::string_view key, Value member) {
        if (key == "name")
            return reader.read(member, out.topicName);
        if (key == "icon_color")
            return reader.read(member, out.topicColor);
        if (key == "icon_custom_emoji_id")
            return reader.read(member, out.topicEmoji);
        return simdjson::SUCCESS;
    });
}

error_code readKnown(WireReader &reader, Key key, std::string_view name, Value value, WireMessage &message)
{
    WireService &out = message.service;
    switch (key) {
    case Key::Joined: return readJoined(reader, value, message.joined);
    case Key::Left: return readUser(reader, value, out.left);
    case Key::NewTitle: return reader.read(value, out.newTitle);
    case Key::NewPhoto: return readPhoto(reader, value, out);
    case Key::PhotoDeleted: out.photoDeleted = true; break;
    case Key::ChatCreated: out.chatCreated = true; break;
    case Key::Pinned: return readNumber(reader, value, "message_id", out.pinned);
    case Key::MigrateTo: return reader.read(value, out.migrateTo);
    case Key::MigrateFrom: return reader.read(value, out.migrateFrom);
    case Key::AutoDelete: return readNumber(reader, value, "message_auto_delete_time", out.autoDeleteTime);
    case Key::TopicCreated: return readTopic(reader, value, TopicChange::Created, out);
    case Key::TopicEdited: return readTopic(reader, value, TopicChange::Edited, out);
    case Key::TopicClosed: out.topic = TopicChange::Closed; break;
    case Key::TopicReopened: out.topic = TopicChange::Reopened; break;
    case Key::GeneralHidden: out.topic = TopicChange::GeneralHidden; break;
    case Key::GeneralUnhidden: out.topic = TopicChange::GeneralUnhidden; break;
    case Key::Counted: out.counted = name; break;
    }
    return simdjson::SUCCESS;
}

}  // namespace

error_code readService(WireReader &reader, std::string_view key, Value value, WireMessage &out)
{
    const auto *entry = keys.find(key);
    const bool counted = !entry && isOfCountedFamily(key);
    if ((!entry && !counted) || WireReader::isNull(value))
        return simdjson::SUCCESS;
    out.service.isPresent = true;
    if (counted) {
        out.service.counted = key;
        return simdjson::SUCCESS;
    }
    return readKnown(reader, entry->value, entry->name, value, out);
}

}  // namespace tgd::telegram
