#include "ingest/export_row_mapper.h"

#include "ingest/export_chat_header.h"
#include "telegram/column_text.h"
#include "telegram/text_measures.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace tgd::ingest {

namespace {

using domain::MediaKind;

struct Translation {
    std::string_view from;
    std::string_view to;
};

// The Bot API's name of an entity; names it does not have stay as they are.
std::string_view botEntityType(const ExportEntity &entity)
{
    static constexpr Translation names[]
        = {{"link", "url"}, {"phone", "phone_number"}, {"mention_name", "text_mention"}};
    if (entity.type == "blockquote" && entity.collapsed)
        return "expandable_blockquote";
    for (const Translation &name : names) {
        if (name.from == entity.type)
            return name.to;
    }
    return entity.type;
}

void appendJsonMember(std::string &out, std::string_view key, std::string_view text)
{
    out += ",\"";
    out += key;
    out += "\":";
    if (text.empty())
        out += "null";
    else
        telegram::appendJsonString(out, text);
}

// The digits of a document id, written as a number or a string; empty when it is a path or anything else.
std::string_view documentDigits(std::string_view token)
{
    while (!token.empty() && std::string_view("\" \t\r\n").find(token.back()) != std::string_view::npos)
        token.remove_suffix(1);
    while (!token.empty() && token.front() == '"')
        token.remove_prefix(1);
    const bool digits
        = !token.empty() && token.size() <= 20 && token.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? token : std::string_view();
}

std::optional<qint64> positive(std::optional<qint64> value, qint64 limit)
{
    return value && *value >= 0 && *value <= limit ? value : std::nullopt;
}

bool isPlaceholder(std::string_view path)
{
    return path.empty() || path.front() == '(';
}

void mapFile(const ExportMessage &message, domain::MessageRow &row)
{
    constexpr qint64 intLimit = std::numeric_limits<qint32>::max();
    if (!message.hasPhoto && !message.hasFile && message.mediaType.empty())
        return;
    row.fileSize
        = positive(message.fileSize ? message.fileSize : message.photoSize, std::numeric_limits<qint64>::max());
    if (!isPlaceholder(message.fileName))
        row.fileName = columnText(message.fileName, nameLimit);
    if (!message.mimeType.empty())
        row.mimeType = columnText(message.mimeType, 100);
    row.duration = positive(message.duration, intLimit);
    row.width = positive(message.width, intLimit);
    row.height = positive(message.height, intLimit);
}

void mapForward(const ExportMessage &message, domain::MessageRow &row)
{
    if (!message.isForwarded)
        return;
    switch (message.forwardedPeer.kind) {
    case ExportPeer::Kind::User: row.forwardFromUser = domain::UserId{message.forwardedPeer.id}; break;
    case ExportPeer::Kind::Channel:
        row.forwardFromChat = domain::ChatId{channelIdBase - message.forwardedPeer.id};
        break;
    case ExportPeer::Kind::Group: row.forwardFromChat = domain::ChatId{-message.forwardedPeer.id}; break;
    case ExportPeer::Kind::None:
    case ExportPeer::Kind::Unreadable:
        // A deleted account has no name left, but the message still is a forward.
        row.forwardSenderName = columnText(message.forwardedFrom.value_or(std::string_view()), nameLimit);
        break;
    }
}

void mapSender(const ExportMessage &message, domain::MessageRow &row)
{
    const ExportPeer &peer = message.fromPeer;
    if (peer.kind == ExportPeer::Kind::User) {
        if (const domain::UserId user{peer.id}; !domain::isServiceAccount(user))
            row.user = user;
    } else if (peer.kind == ExportPeer::Kind::Channel) {
        row.senderChat = domain::ChatId{channelIdBase - peer.id};
    } else if (peer.kind == ExportPeer::Kind::Group) {
        row.senderChat = domain::ChatId{-peer.id};
    }
}

}  // namespace

std::string columnText(std::string_view text, qint64 limit)
{
    std::string out(telegram::firstCodePoints(text, limit));
    for (size_t at = out.find('\0'); at != std::string::npos; at = out.find('\0', at))
        out.replace(at, 1, "\xEF\xBF\xBD");
    return out;
}

MediaKind mediaKindOf(const ExportMessage &message)
{
    struct Kind {
        std::string_view name;
        MediaKind kind;
    };
    static constexpr Kind kinds[] = {{"animation", MediaKind::Animation}, {"video_file", MediaKind::Video},
        {"video_message", MediaKind::VideoNote}, {"voice_message", MediaKind::Voice}, {"audio_file", MediaKind::Audio},
        {"sticker", MediaKind::Sticker}};
    if (message.isOther)
        return MediaKind::Other;
    for (const Kind &kind : kinds) {
        if (kind.name == message.mediaType)
            return kind.kind;
    }
    if (message.hasPhoto)
        return MediaKind::Photo;
    if (message.hasFile)
        return MediaKind::Document;
    if (message.hasPlace)
        return MediaKind::Venue;
    if (message.hasLocation)
        return MediaKind::Location;
    if (message.hasContact)
        return MediaKind::Contact;
    if (message.hasPoll)
        return MediaKind::Poll;
    if (message.hasGame)
        return MediaKind::Game;
    return MediaKind::Text;
}

domain::OptionalText entitiesJson(const std::vector<ExportEntity> &entities, bool content)
{
    if (entities.empty())
        return std::nullopt;
    std::string out = "[";
    for (const ExportEntity &entity : entities) {
        if (out.size() > 1)
            out += ',';
        out += "{\"type\":";
        telegram::appendJsonString(out, telegram::firstCodePoints(botEntityType(entity), 64));
        out += ",\"offset\":";
        out += std::to_string(entity.offset);
        out += ",\"length\":";
        out += std::to_string(entity.length);
        if (content) {
            appendJsonMember(out, "url", entity.href);
            out += ",\"user\":";
            out += entity.userId ? "{\"id\":" + std::to_string(*entity.userId) + "}" : "null";
            appendJsonMember(out, "language", entity.language);
            if (const std::string_view id = documentDigits(entity.documentId); !id.empty())
                appendJsonMember(out, "custom_emoji_id", id);
        }
        out += '}';
    }
    out += ']';
    return out;
}

std::string reactionKey(const ExportReaction &reaction)
{
    constexpr qint64 limit = 100;
    if (reaction.type == "emoji")
        return columnText(reaction.emoji.empty() ? std::string_view("?") : reaction.emoji, limit);
    if (reaction.type == "custom_emoji") {
        const std::string_view id = documentDigits(reaction.documentId);
        return "custom:" + (id.empty() ? std::string("?") : std::string(id));
    }
    if (reaction.type == "paid")
        return "paid";
    return columnText("other:" + std::string(reaction.type), limit);
}

domain::MessageRow mapContent(const ExportMessage &message, bool storeText)
{
    domain::MessageRow row;
    row.source = domain::MessageSource::Import;
    mapSender(message, row);
    row.mediaKind = mediaKindOf(message);
    const telegram::TextMeasures measures = telegram::measure(message.text);
    row.textLength = measures.codePoints;
    row.links = measures.links;
    row.emoji = measures.emoji;
    if (storeText && !message.text.empty())
        row.text = columnText(message.text, std::numeric_limits<qint64>::max());
    auto &entities = row.mediaKind == MediaKind::Text ? row.entitiesJson : row.captionEntitiesJson;
    entities = entitiesJson(message.entities, storeText);
    if (!message.author.empty())
        row.authorSignature = columnText(message.author, nameLimit);
    mapForward(message, row);
    mapFile(message, row);
    return row;
}

}  // namespace tgd::ingest
