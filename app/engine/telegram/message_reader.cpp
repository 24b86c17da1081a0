#include "telegram/message_reader.h"

#include "telegram/entity_reader.h"
#include "telegram/forward_reader.h"
#include "telegram/key_table.h"
#include "telegram/peer_reader.h"
#include "telegram/service_reader.h"

namespace tgd::telegram {

namespace {

enum class Key : quint8 {
    Id,
    Date,
    EditDate,
    ThreadId,
    Chat,
    From,
    SenderChat,
    ViaBot,
    Caption,
    Signature,
    MediaGroup,
    Entities,
    CaptionEntities,
    IsTopic,
    IsAutomaticForward,
    IsProtected,
    Reply,
    Origin,
    ForwardFrom,
    ForwardFromChat,
    ForwardFromMessage,
    ForwardSignature,
    ForwardName,
    ForwardDate,
    Content,  // this and what follows: the Content it is
};

constexpr Key contentKey(Content content)
{
    return Key(quint8(Key::Content) + quint8(content));
}

constexpr KeyTable<Key, 47> keys{{{{"message_id", Key::Id}, {"date", Key::Date}, {"edit_date", Key::EditDate},
    {"message_thread_id", Key::ThreadId}, {"chat", Key::Chat}, {"from", Key::From}, {"sender_chat", Key::SenderChat},
    {"via_bot", Key::ViaBot}, {"caption", Key::Caption}, {"author_signature", Key::Signature},
    {"media_group_id", Key::MediaGroup}, {"entities", Key::Entities}, {"caption_entities", Key::CaptionEntities},
    {"is_topic_message", Key::IsTopic}, {"is_automatic_forward", Key::IsAutomaticForward},
    {"has_protected_content", Key::IsProtected}, {"reply_to_message", Key::Reply}, {"forward_origin", Key::Origin},
    {"forward_from", Key::ForwardFrom}, {"forward_from_chat", Key::ForwardFromChat},
    {"forward_from_message_id", Key::ForwardFromMessage}, {"forward_signature", Key::ForwardSignature},
    {"forward_sender_name", Key::ForwardName}, {"forward_date", Key::ForwardDate}, {"text", contentKey(Content::Text)},
    {"paid_media", contentKey(Content::PaidMedia)}, {"animation", contentKey(Content::Animation)},
    {"photo", contentKey(Content::Photo)}, {"live_photo", contentKey(Content::LivePhoto)},
    {"video", contentKey(Content::Video)}, {"video_note", contentKey(Content::VideoNote)},
    {"voice", contentKey(Content::Voice)}, {"audio", contentKey(Content::Audio)},
    {"sticker", contentKey(Content::Sticker)}, {"document", contentKey(Content::Document)},
    {"venue", contentKey(Content::Venue)}, {"location", contentKey(Content::Location)},
    {"contact", contentKey(Content::Contact)}, {"poll", contentKey(Content::Poll)}, {"dice", contentKey(Content::Dice)},
    {"game", contentKey(Content::Game)}, {"story", contentKey(Content::Other)},
    {"checklist", contentKey(Content::Other)}, {"invoice", contentKey(Content::Other)},
    {"giveaway", contentKey(Content::Other)},
    // Known, of no consequence, and too common to be looked up among the service keys.
    {"link_preview_options", contentKey(Content::None)}, {"has_media_spoiler", contentKey(Content::None)}}}};

// A reply needs the number of the message it answers, and whether that is the root of a topic.
error_code readReply(WireReader &reader, Value value, WireMessage &out)
{
    return reader.members(value, [&](std::string_view key, Value member) {
        if (key == "message_id")
            return reader.read(member, out.replyTo);
        if (key == "forum_topic_created" && !WireReader::isNull(member))
            out.repliesToTopicRoot = true;
        return simdjson::SUCCESS;
    });
}

// The flat fields that came before forward_origin.
error_code readLegacyForward(WireReader &reader, Key key, Value value, WireForward &out)
{
    out.isPresent = true;
    switch (key) {
    case Key::ForwardFrom: return readId(reader, value, out.senderUser);
    case Key::ForwardFromChat: return readId(reader, value, out.chat);
    case Key::ForwardFromMessage: return reader.read(value, out.messageId);
    case Key::ForwardSignature: return reader.read(value, out.signature);
    case Key::ForwardName: return reader.read(value, out.senderName);
    default: return reader.read(value, out.date);
    }
}

error_code readKnown(WireReader &reader, Key key, Value value, WireMessage &out)
{
    switch (key) {
    case Key::Id: return reader.read(value, out.id);
    case Key::Date: return reader.read(value, out.date);
    case Key::EditDate: return reader.read(value, out.editDate);
    case Key::ThreadId: return reader.read(value, out.threadId);
    case Key::Chat: return readChat(reader, value, out.chat);
    case Key::From: return readUser(reader, value, out.from);
    case Key::SenderChat: return readId(reader, value, out.senderChat);
    case Key::ViaBot: return readUser(reader, value, out.viaBot);
    case Key::Caption: return reader.read(value, out.caption);
    case Key::Signature: return reader.read(value, out.authorSignature);
    case Key::MediaGroup: return reader.read(value, out.mediaGroupId);
    case Key::Entities: return readEntities(reader, value, out.entities);
    case Key::CaptionEntities: return readEntities(reader, value, out.captionEntities);
    case Key::IsTopic: return reader.read(value, out.isTopicMessage);
    case Key::IsAutomaticForward: return reader.read(value, out.isAutomaticForward);
    case Key::IsProtected: return reader.read(value, out.hasProtectedContent);
    case Key::Reply: return readReply(reader, value, out);
    case Key::Origin: return readOrigin(reader, value, out.origin);
    case Key::ForwardFrom:
    case Key::ForwardFromChat:
    case Key::ForwardFromMessage:
    case Key::ForwardSignature:
    case Key::ForwardName:
    case Key::ForwardDate: return readLegacyForward(reader, key, value, out.legacyForward);
    default: break;
    }
    const auto content = Content(quint8(key) - quint8(Key::Content));
    return content == Content::None ? simdjson::SUCCESS : readContent(reader, value, content, out);
}

}  // namespace

error_code readMessage(WireReader &reader, Value value, WireMessage &out, bool &isObject)
{
    return reader.members(
        value,
        [&](std::string_view key, Value member) {
            if (const auto *entry = keys.find(key))
                return readKnown(reader, entry->value, member, out);
            return readService(reader, key, member, out);
        },
        &isObject);
}

}  // namespace tgd::telegram
