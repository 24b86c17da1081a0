#pragma once

#include "domain/media_kind.h"
#include "telegram/wire_reader.h"

#include <memory>
#include <type_traits>
#include <vector>

// An update as it stands on the wire, in views of its bytes: read first, mapped to rows when all of it is known to be
// sound and the chat's settings are known. Plain values, reused from update to update.
namespace tgd::telegram {

struct WireUser {
    std::optional<qint64> id;
    std::optional<bool> isBot, isPremium, addedToAttachmentMenu;
    OptionalView username, firstName, lastName, languageCode;
};

struct WireChat {
    std::optional<qint64> id;
    OptionalView type, title, username;
    std::optional<bool> isForum;
};

struct WireEntity {
    std::string_view type;
    qint64 offset = 0;
    qint64 length = 0;
    OptionalView url, language, customEmojiId;
    std::string_view userJson;  // the user of a text_mention as it came
};

struct WireFile {
    OptionalView id, uniqueId, name, mimeType, thumbnailId;
    std::optional<qint64> size, duration, width, height;
};

// What a message is, in the order in which one wins over another (telegram.md 2.4).
enum class Content : quint8 {
    PaidMedia,
    Animation,
    Photo,
    LivePhoto,
    Video,
    VideoNote,
    Voice,
    Audio,
    Sticker,
    Document,
    Venue,
    Location,
    Contact,
    Poll,
    Dice,
    Game,
    Other,
    Text,
    None,
};

struct WireForward {
    bool isPresent = false;
    OptionalView type;
    std::optional<qint64> senderUser, senderChat, chat, messageId, date;
    OptionalView senderName, signature;
};

enum class TopicChange : quint8 { None, Created, Edited, Closed, Reopened, GeneralHidden, GeneralUnhidden };

// What a service message tells.
struct WireService {
    std::optional<WireUser> left;
    OptionalView newTitle, photoSmall, photoBig;
    bool photoDeleted = false;
    bool chatCreated = false;
    std::optional<qint64> pinned, migrateTo, migrateFrom, autoDeleteTime;
    TopicChange topic = TopicChange::None;
    OptionalView topicName, topicEmoji;
    std::optional<qint64> topicColor;
    std::string_view counted;  // a kind that changes nothing and is only counted
    bool isPresent = false;    // any of the above
};

struct WireMessageFields {
    std::optional<qint64> id, date, editDate, threadId;
    WireChat chat;
    std::optional<WireUser> from, viaBot;
    std::optional<qint64> senderChat;
    OptionalView text, caption, authorSignature, mediaGroupId;
    std::optional<bool> isTopicMessage, isAutomaticForward, hasProtectedContent;
    std::optional<qint64> replyTo;
    bool repliesToTopicRoot = false;
    Content content = Content::None;
    WireFile file;
    WireForward origin, legacyForward;
    WireService service;
};

struct WireMessage : WireMessageFields {
    std::vector<WireEntity> entities, captionEntities;
    std::vector<WireUser> joined;  // of a service message

    void reset()
    {
        // In place: most of it is room that is not used, which need not be copied.
        static_assert(std::is_trivially_destructible_v<WireMessageFields>);
        std::construct_at(static_cast<WireMessageFields *>(this));
        entities.clear();
        captionEntities.clear();
        joined.clear();
    }
};

struct WireMemberState {
    std::optional<WireUser> user;
    OptionalView status;
    std::optional<bool> isMember;
};

// chat_member and my_chat_member.
struct WireMember {
    WireChat chat;
    std::optional<WireUser> from;
    std::optional<qint64> date;
    WireMemberState before, after;
};

struct WireReaction {
    WireChat chat;
    std::optional<qint64> messageId, date, actorChat;
    std::optional<WireUser> user;
    std::vector<std::string> before, after;  // as reaction_emoji has them
};

struct WireReactionCount {
    WireChat chat;
    std::optional<qint64> messageId, date;
    std::vector<std::pair<std::string, qint64>> totals;
};

}  // namespace tgd::telegram
