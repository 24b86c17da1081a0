#include "telegram/message_mapper.h"

#include "telegram/column_text.h"
#include "telegram/entity_reader.h"
#include "telegram/forward_reader.h"
#include "telegram/text_measures.h"

#include <limits>

namespace tgd::telegram {

namespace {

using domain::MediaKind;
using domain::MessageRow;

MediaKind kindOf(Content content)
{
    switch (content) {
    case Content::Text: return MediaKind::Text;
    case Content::Animation: return MediaKind::Animation;
    case Content::Photo:
    case Content::LivePhoto: return MediaKind::Photo;
    case Content::Video: return MediaKind::Video;
    case Content::VideoNote: return MediaKind::VideoNote;
    case Content::Voice: return MediaKind::Voice;
    case Content::Audio: return MediaKind::Audio;
    case Content::Sticker: return MediaKind::Sticker;
    case Content::Document: return MediaKind::Document;
    case Content::Venue: return MediaKind::Venue;
    case Content::Location: return MediaKind::Location;
    case Content::Contact: return MediaKind::Contact;
    case Content::Poll: return MediaKind::Poll;
    case Content::Dice: return MediaKind::Dice;
    case Content::Game: return MediaKind::Game;
    case Content::PaidMedia:
    case Content::Other:
    case Content::None: break;
    }
    return MediaKind::Other;
}

// A number that fits its column; another one is no better than one of the wrong type.
std::optional<qint64> bounded(WireReader &reader, std::optional<qint64> value, qint64 limit)
{
    if (value && (*value < 0 || *value > limit)) {
        reader.countWrongType();
        return std::nullopt;
    }
    return value;
}

constexpr qint64 intLimit = std::numeric_limits<qint32>::max();

// An identifier of a file, which is longer than most.
domain::OptionalText fileIdentifier(const OptionalView &id, TextPool &texts)
{
    if (!id || (qint64(id->size()) > nameLimit && codePointCount(*id) > nameLimit))
        return std::nullopt;
    std::string kept = texts.text(id->size());
    storeText(*id, kept);
    return kept;
}

void mapFile(MapContext &context, const WireFile &file, MessageRow &row)
{
    WireReader &reader = context.reader;
    row.fileId = fileIdentifier(file.id, context.builder.texts());
    row.fileUniqueId = identifierText(file.uniqueId);
    row.fileSize = bounded(reader, file.size, std::numeric_limits<qint64>::max());
    row.fileName = columnText(file.name, nameLimit);
    row.mimeType = columnText(file.mimeType, mimeTypeLimit);
    row.duration = bounded(reader, file.duration, intLimit);
    row.width = bounded(reader, file.width, intLimit);
    row.height = bounded(reader, file.height, intLimit);
    row.thumbnailFileId = fileIdentifier(file.thumbnailId, context.builder.texts());
}

void mapText(const WireMessage &message, bool keepText, TextPool &texts, MessageRow &row)
{
    if (const OptionalView &text = message.text ? message.text : message.caption) {
        const TextMeasures measures = measure(*text);
        row.textLength = measures.codePoints;
        row.links = measures.links;
        row.emoji = measures.emoji;
        if (keepText && !text->empty()) {
            row.text = texts.text(text->size());
            storeText(*text, *row.text);
        }
    }
    row.entitiesJson = entitiesJson(message.entities, keepText, texts);
    row.captionEntitiesJson = entitiesJson(message.captionEntities, keepText, texts);
}

void mapPlace(WireReader &reader, const WireMessage &message, MessageRow &row)
{
    const bool inForum = message.isTopicMessage.value_or(false) || message.chat.isForum.value_or(false);
    if (inForum)
        row.threadId = bounded(reader, message.threadId, intLimit);
    const bool toRoot = message.repliesToTopicRoot || (inForum && message.replyTo == message.threadId);
    if (message.replyTo && *message.replyTo > 0 && !toRoot)
        row.replyTo = message.replyTo;
}

void mapSender(WireReader &reader, const WireMessage &message, MessageRow &row)
{
    if (message.senderChat) {
        row.senderChat = domain::ChatId{*message.senderChat};
    } else if (message.from) {
        const domain::UserId user{*message.from->id};
        if (!isUserId(user.value))
            reader.countWrongType();
        else if (!domain::isServiceAccount(user))
            row.user = user;
    }
    row.authorSignature = columnText(message.authorSignature, nameLimit);
    if (message.viaBot && isUserId(*message.viaBot->id))
        row.viaBot = domain::UserId{*message.viaBot->id};
}

void mapRow(const WireMessage &message, bool keepText, MapContext &context, MessageRow &row)
{
    WireReader &reader = context.reader;
    row.chat = domain::ChatId{*message.chat.id};
    row.id = domain::MessageId{*message.id};
    row.date = instantOf(*message.date);
    if (message.editDate) {
        if (isBelievable(*message.editDate, context.now))
            row.editDate = instantOf(*message.editDate);
        else
            reader.countWrongType();
    }
    mapSender(reader, message, row);
    mapPlace(reader, message, row);
    row.mediaKind = kindOf(message.content);
    mapText(message, keepText, context.builder.texts(), row);
    if (message.origin.isPresent || message.legacyForward.isPresent)
        mapForward(reader, message, context.now, row);
    row.isAutomaticForward = message.isAutomaticForward;
    row.mediaGroupId = columnText(message.mediaGroupId, nameLimit);
    row.hasProtectedContent = message.hasProtectedContent;
    if (message.content <= Content::Document)
        mapFile(context, message.file, row);
}

std::optional<Verdict> refusalOfIdentity(const WireMessage &message, domain::UtcMicros now)
{
    if (const auto refused = refusal(message.chat))
        return refused;
    if (!message.id || *message.id < 0)
        return Verdict::quarantined("bad_message_id");
    if (*message.id == 0)
        return Verdict::ignored("scheduled_message");
    if (message.date == 0)
        return Verdict::ignored("inaccessible_message");
    return refusalOfDate(message.date, now);
}

}  // namespace

Verdict mapMessage(const WireMessage &message, MapContext &context)
{
    const auto refused = refusalOfIdentity(message, context.now);
    // Of a private chat nothing is stored, yet whoever asks there gets an answer.
    const bool isPrivate = refused && refused->text == "private_chat";
    if (context.commands && (!refused || isPrivate)) {
        if (auto request = context.commands->read(message, context.now))
            context.batch().commands.push_back(std::move(*request));
    }
    if (refused)
        return *refused;
    domain::WriteBatch &batch = context.batch();
    const bool isService = message.content == Content::None && message.service.isPresent;
    if (isService && !message.service.counted.empty())
        return Verdict::ignored(message.service.counted);

    auto at = instantOf(*message.date);
    context.update.date = at;
    if (message.editDate && isBelievable(*message.editDate, context.now))
        at = instantOf(*message.editDate);
    const size_t chat = context.builder.addChat(message.chat, at);
    if (message.from)
        context.builder.addUser(*message.from, at);
    if (message.viaBot)
        context.builder.addUser(*message.viaBot, at);
    if (isService) {
        context.update.chat = chat;
        return mapService(message, context);
    }
    const bool keepText = context.policies.policyOf(domain::ChatId{*message.chat.id}).storeText;
    context.update.messages = {batch.messages.size(), batch.messages.size() + 1};
    mapRow(message, keepText, context, batch.messages.emplace_back());
    return message.content == Content::None ? Verdict::rowsAndCopy("unknown_content") : Verdict::rows();
}

}  // namespace tgd::telegram
