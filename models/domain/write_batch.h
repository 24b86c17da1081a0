#pragma once

#include "domain/ids.h"
#include "domain/media_kind.h"
#include "domain/outbox.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// What a decoder hands to a store: plain rows in the columns of database.md, text in UTF-8.
namespace tgd::domain {

using OptionalText = std::optional<std::string>;

// An absent value never overwrites a stored one.
struct ChatRow {
    ChatId id;
    std::string type;  // private | group | supergroup | channel
    OptionalText title, username, description, photoSmallFileId, photoBigFileId, inviteLink, permissionsJson;
    std::optional<bool> isForum, hasProtectedContent;
    std::optional<qint64> pinnedMessageId, slowModeDelay, messageAutoDeleteTime, linkedChatId;
    bool fromImport = false;  // an import only fills what a bot has left empty
    bool photoDeleted = false;
    UtcMicros at;  // when it was so; older news never overwrites newer. 0: now
};

struct UserRow {
    UserId id;
    OptionalText username, firstName, lastName, languageCode;
    bool isBot = false;
    std::optional<bool> isPremium, addedToAttachmentMenu;
    bool fromImport = false;  // an import never overwrites what a bot has seen
    UtcMicros at;             // when it was so; older news never overwrites newer. 0: now
};

enum class MessageSource : quint8 { Bot, Import };

struct MessageRow {
    ChatId chat;
    MessageId id;
    std::optional<UserId> user;
    UtcMicros date;
    std::optional<UtcMicros> editDate;
    std::optional<qint64> threadId, replyTo;
    MediaKind mediaKind = MediaKind::Text;
    OptionalText text;      // already empty when the chat's text is not stored
    qint64 textLength = 0;  // code points
    qint64 links = 0, emoji = 0;
    OptionalText entitiesJson, captionEntitiesJson;
    MessageSource source = MessageSource::Bot;
    std::optional<UserId> forwardFromUser;
    std::optional<ChatId> forwardFromChat;
    std::optional<qint64> forwardFromMessageId;
    OptionalText forwardSignature, forwardSenderName;
    std::optional<UtcMicros> forwardDate;
    std::optional<bool> isAutomaticForward, hasProtectedContent;
    std::optional<UserId> viaBot;
    OptionalText authorSignature, mediaGroupId;
    OptionalText fileId, fileUniqueId, fileName, mimeType, thumbnailFileId;
    std::optional<qint64> fileSize, duration, width, height;
    std::optional<ChatId> senderChat;  // kept beside the row in message_sender

    bool isForward() const { return forwardFromUser || forwardFromChat || forwardSenderName || forwardDate; }
};

// Status: a promotion or restriction of who is in the chat; it is no join, unless the user was not known to be in.
// StatusOutside: the same of who is not in the chat; it is no leave, unless the user was not known to be out.
enum class MembershipKind : quint8 { Join, Leave, Status, StatusOutside };

// Whether it says that the user is out of the chat.
constexpr bool isOut(MembershipKind kind)
{
    return kind == MembershipKind::Leave || kind == MembershipKind::StatusOutside;
}
enum class MembershipOrigin : quint8 { Seen, Inferred, Import };

// A join or a leave. `status` is the membership status it leads to (member, left, kicked, …).
struct MembershipEvent {
    ChatId chat;
    UserId user;
    UtcMicros at;
    MembershipKind kind = MembershipKind::Join;
    MembershipOrigin origin = MembershipOrigin::Seen;
    std::string status;
    bool fromService = false;  // told by a service message; an update about the member takes its place
};

// A reaction of one user to one message. `emoji` is the text, `custom:ID` or `paid`.
struct ReactionRow {
    ChatId chat;
    MessageId message;
    UserId user;
    std::string emoji;
    UtcMicros date;
    bool removed = false;
};

// What one actor changed about his reactions to one message. Of the actor's active reactions those that are neither
// added nor kept are over, too: an update about them was missed.
struct ReactionChange {
    ChatId chat;
    MessageId message;
    UserId user;                      // when there is no actorChat
    std::optional<ChatId> actorChat;  // an anonymous one
    std::vector<std::string> added, removed, kept;
    UtcMicros date;
};

// All totals of a message at one instant; a kind that is missing has none. The newest date wins.
struct ReactionSnapshot {
    ChatId chat;
    MessageId message;
    std::vector<std::pair<std::string, qint64>> totals;
    UtcMicros date;
};

// A snapshot of the number of reactions of one kind; the newest date wins.
struct ReactionCountRow {
    ChatId chat;
    MessageId message;
    std::string emoji;
    qint64 total = 0;
    UtcMicros date;
};

struct TopicRow {
    ChatId chat;
    qint64 threadId = 0;
    OptionalText name, iconCustomEmojiId;
    std::optional<qint64> iconColor;
    std::optional<std::string> state;  // open | closed | hidden
    UtcMicros at;
};

// A group that became a supergroup: settings and open memberships are copied, messages stay where they are.
struct ChatMigration {
    ChatId from, to;
    UtcMicros at;
};

// The bot itself came into a chat or is out of it.
struct ChatPresence {
    ChatId chat;
    bool present = false;
    UtcMicros at;
};

struct QuarantineRow {
    qint64 botId = 0;  // 0 for imports
    qint64 updateId = 0;
    std::string raw;
    std::string reason;
    UtcMicros at;
    std::string sha256 = {};      // of the bytes as they came, when `raw` differs from them
    std::string sampledKey = {};  // only the first few a day of the entries with this key at the top are kept
};

// How far one reader of updates has come; for display and for finding gaps, never a filter.
struct IngestState {
    qint64 botId = 0;
    std::string apiHost, instance;
    qint64 lastUpdateId = 0;
    std::optional<UtcMicros> lastDate;
};

enum class RowOutcome : quint8 { Inserted, Updated, Duplicate };
enum class QuarantineOutcome : quint8 { Kept, Duplicate, EnoughOfThem };

// What became of the batch. Each list has one entry a row of the batch, in its order.
struct BatchOutcome {
    std::vector<RowOutcome> chats, messages, memberships, reactionChanges, reactionSnapshots, topics, migrations,
        presences;
    std::vector<QuarantineOutcome> quarantine;
    qint64 reactionsApplied = 0;
    qint64 membershipEventsApplied = 0;
};

// Where an import stands; written in the same transaction as the rows before that place.
struct ImportPosition {
    std::string fingerprint;  // of the file and what was asked of it
    qint64 bytes = 0;
    std::string reportJson;  // the report so far, so that a resumed run counts right
    bool finished = false;
    // Makes reportJson once the outcome of the batch is known, within its transaction; may be empty.
    std::function<std::string(const BatchOutcome &)> makeReport = {};
};

// One transaction's worth. Order inside does not matter; several versions of one message are allowed.
struct WriteBatch {
    std::vector<ChatRow> chats;
    std::vector<UserRow> users;
    std::vector<MessageRow> messages;
    std::vector<MembershipEvent> memberships;
    std::vector<ReactionRow> reactions;
    std::vector<ReactionCountRow> reactionCounts;
    std::vector<ReactionChange> reactionChanges;
    std::vector<ReactionSnapshot> reactionSnapshots;
    std::vector<TopicRow> topics;
    std::vector<ChatMigration> migrations;
    std::vector<ChatPresence> presences;
    std::vector<CommandRequest> commands;  // each becomes a row of the outbox, once
    std::vector<QuarantineRow> quarantine;
    std::vector<qint64> quarantineDone;  // ids of entries that need not be kept any longer
    std::optional<IngestState> ingestState;
    std::optional<ImportPosition> importPosition;
    UtcMicros now;  // the instant written into updated_at
};

}  // namespace tgd::domain
