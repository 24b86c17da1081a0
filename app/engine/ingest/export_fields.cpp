#include "ingest/export_fields.h"

#include "ingest/export_dates.h"
#include "ingest/export_json.h"
#include "telegram/text_measures.h"

#include <unordered_map>

namespace tgd::ingest {

namespace {

using json::Value;
using simdjson::error_code;
using Type = simdjson::ondemand::json_type;

error_code readPeer(Value value, ExportPeer &peer)
{
    Type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == Type::null)
        return simdjson::SUCCESS;
    peer.kind = ExportPeer::Kind::Unreadable;  // very old exports have a packed number here
    std::optional<std::string_view> text;
    const auto error = json::read(value, text);
    if (text)
        peer = parsePeer(*text);
    return error;
}

error_code readLocalTime(Value value, std::optional<qint64> &seconds)
{
    std::optional<std::string_view> text;
    const auto error = json::read(value, text);
    if (text)
        seconds = parseLocalTime(*text);
    return error;
}

error_code readPresence(Value value, bool &present)
{
    bool null = false;
    const auto error = json::isNull(value, null);
    present = present || !null;
    return error;
}

error_code readPath(Value value, bool &present)
{
    Type type;
    if (const auto error = value.type().get(type))
        return error;
    present = present || type == Type::string;
    return simdjson::SUCCESS;
}

// A part of a text: a plain string, or an object with a type. Numbers are written by some as ids of custom emoji.
error_code appendPart(Value value, ExportMessage &message, qint64 &utf16)
{
    Type type;
    if (const auto error = value.type().get(type))
        return error;
    std::string_view text;
    ExportEntity entity;
    if (type == Type::string) {
        if (const auto error = json::read(value, text))
            return error;
    } else {
        const auto error = json::forEachMember(value, [&](std::string_view key, Value member) -> error_code {
            if (key == "text")
                return json::read(member, text);
            if (key == "type")
                return json::read(member, entity.type);
            if (key == "href")
                return json::read(member, entity.href);
            if (key == "language")
                return json::read(member, entity.language);
            if (key == "user_id")
                return json::read(member, entity.userId);
            if (key == "document_id") {
                entity.documentId = member.raw_json_token();
                return simdjson::SUCCESS;
            }
            if (key == "collapsed") {
                entity.collapsed = member.raw_json_token().substr(0, 4) == "true";
                return simdjson::SUCCESS;
            }
            return simdjson::SUCCESS;
        });
        if (error)
            return error;
    }
    const qint64 length = telegram::utf16Length(text);
    if (length > 0 && !entity.type.empty() && entity.type != "plain" && entity.type != "unknown") {
        entity.offset = utf16;
        entity.length = length;
        message.entities.push_back(entity);
    }
    utf16 += length;
    message.text += text;
    return simdjson::SUCCESS;
}

error_code readParts(Value value, ExportMessage &message)
{
    message.text.clear();
    message.entities.clear();
    qint64 utf16 = 0;
    return json::forEachElement(value, [&](Value part) { return appendPart(part, message, utf16); });
}

error_code readText(Value value, ExportMessage &message)
{
    Type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == Type::string) {
        std::string_view text;
        if (const auto error = json::read(value, text))
            return error;
        if (text.empty() && message.textFromEntities)
            return simdjson::SUCCESS;
        message.text = text;
        message.entities.clear();
    } else if (type == Type::array) {
        if (const auto error = readParts(value, message))
            return error;
    } else {
        return simdjson::SUCCESS;
    }
    message.textFromEntities = false;
    return simdjson::SUCCESS;
}

// `text` already says everything that `text_entities` says; it is read only when there is no text.
error_code readTextEntities(Value value, ExportMessage &message)
{
    if (!message.text.empty())
        return simdjson::SUCCESS;
    message.textFromEntities = true;
    return readParts(value, message);
}

error_code readReactor(Value value, ExportReaction &reaction)
{
    ExportReactor reactor;
    const auto error = json::forEachMember(value, [&](std::string_view key, Value member) -> error_code {
        if (key == "from")
            return json::read(member, reactor.name);
        if (key == "from_id")
            return readPeer(member, reactor.peer);
        if (key == "date")
            return readLocalTime(member, reactor.localSeconds);
        return simdjson::SUCCESS;
    });
    reaction.recent.push_back(reactor);
    return error;
}

error_code readReaction(Value value, ExportMessage &message)
{
    ExportReaction reaction;
    const auto error = json::forEachMember(value, [&](std::string_view key, Value member) -> error_code {
        if (key == "type")
            return json::read(member, reaction.type);
        if (key == "emoji")
            return json::read(member, reaction.emoji);
        if (key == "document_id") {
            reaction.documentId = member.raw_json_token();
            return simdjson::SUCCESS;
        }
        if (key == "count") {
            std::optional<qint64> count;
            const auto failed = json::read(member, count);
            reaction.count = std::max<qint64>(count.value_or(0), 0);
            return failed;
        }
        if (key == "recent")
            return json::forEachElement(member, [&](Value entry) { return readReactor(entry, reaction); });
        return simdjson::SUCCESS;
    });
    if (!reaction.type.empty())
        message.reactions.push_back(std::move(reaction));
    return error;
}

error_code readType(Value value, ExportMessage &message)
{
    std::string_view text;
    const auto error = json::read(value, text);
    message.type = text == "message" ? ExportMessage::Type::Message
        : text == "service"          ? ExportMessage::Type::Service
        : text == "unsupported"      ? ExportMessage::Type::Unsupported
                                     : ExportMessage::Type::Other;
    return error;
}

using Reader = error_code (*)(Value, ExportMessage &);

using Readers = std::unordered_map<std::string_view, Reader>;

// The keys that tell what a message carries beside its text.
Readers mediaReaders()
{
    using M = ExportMessage;
    return {
        {"photo", [](Value v, M &m) { return readPath(v, m.hasPhoto); }},
        {"file", [](Value v, M &m) { return readPath(v, m.hasFile); }},
        {"media_type", [](Value v, M &m) { return json::read(v, m.mediaType); }},
        {"file_name", [](Value v, M &m) { return json::read(v, m.fileName); }},
        {"mime_type", [](Value v, M &m) { return json::read(v, m.mimeType); }},
        {"file_size", [](Value v, M &m) { return json::read(v, m.fileSize); }},
        {"photo_file_size", [](Value v, M &m) { return json::read(v, m.photoSize); }},
        {"duration_seconds", [](Value v, M &m) { return json::read(v, m.duration); }},
        {"width", [](Value v, M &m) { return json::read(v, m.width); }},
        {"height", [](Value v, M &m) { return json::read(v, m.height); }},
        {"location_information",
            [](Value, M &m) {
                m.hasLocation = true;  // null when Telegram Desktop did not know it
                return simdjson::SUCCESS;
            }},
        {"place_name", [](Value v, M &m) { return readPath(v, m.hasPlace); }},
        {"contact_information", [](Value v, M &m) { return readPresence(v, m.hasContact); }},
        {"poll", [](Value v, M &m) { return readPresence(v, m.hasPoll); }},
        {"game_title", [](Value v, M &m) { return readPresence(v, m.hasGame); }},
        {"invoice_information", [](Value v, M &m) { return readPresence(v, m.isOther); }},
        {"giveaway_information", [](Value v, M &m) { return readPresence(v, m.isOther); }},
        {"giveaway_results", [](Value v, M &m) { return readPresence(v, m.isOther); }},
        {"paid_stars_amount", [](Value v, M &m) { return readPresence(v, m.isOther); }},
    };
}

// Every key that means something, and what it fills.
const Readers &readers()
{
    using M = ExportMessage;
    static const Readers table = [] {
        Readers all = mediaReaders();
        all.merge(Readers{
            {"id", [](Value v, M &m) { return json::read(v, m.id); }},
            {"type", &readType},
            {"date", [](Value v, M &m) { return readLocalTime(v, m.localSeconds); }},
            {"date_unixtime",
                [](Value v, M &m) {
                    m.hasUnixField = true;
                    return json::read(v, m.unixSeconds);
                }},
            {"edited", [](Value v, M &m) { return readLocalTime(v, m.editedLocalSeconds); }},
            {"edited_unixtime", [](Value v, M &m) { return json::read(v, m.editedUnixSeconds); }},
            {"from", [](Value v, M &m) { return json::read(v, m.from); }},
            {"from_id", [](Value v, M &m) { return readPeer(v, m.fromPeer); }},
            {"actor", [](Value v, M &m) { return json::read(v, m.actor); }},
            {"actor_id", [](Value v, M &m) { return readPeer(v, m.actorPeer); }},
            {"action", [](Value v, M &m) { return json::read(v, m.action); }},
            {"title", [](Value v, M &m) { return json::read(v, m.title); }},
            {"author", [](Value v, M &m) { return json::read(v, m.author); }},
            {"reply_to_message_id", [](Value v, M &m) { return json::read(v, m.replyTo); }},
            {"reply_to_peer_id", [](Value v, M &m) { return readPeer(v, m.replyPeer); }},
            {"forwarded_from",
                [](Value v, M &m) {
                    m.isForwarded = true;
                    return json::read(v, m.forwardedFrom);
                }},
            {"forwarded_from_id",
                [](Value v, M &m) {
                    m.isForwarded = true;
                    return readPeer(v, m.forwardedPeer);
                }},
            {"saved_from", [](Value v, M &m) { return readPresence(v, m.hasSavedFrom); }},
            {"members",
                [](Value v, M &m) {
                    return json::forEachElement(
                        v, [&m](Value member) { return json::read(member, m.members.emplace_back()); });
                }},
            {"text", &readText},
            {"text_entities", &readTextEntities},
            {"reactions",
                [](Value v, M &m) {
                    return json::forEachElement(v, [&m](Value reaction) { return readReaction(reaction, m); });
                }},
        });
        return all;
    }();
    return table;
}

}  // namespace

error_code readMessage(simdjson::ondemand::object object, ExportMessage &message)
{
    const auto &table = readers();
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        Value value;
        if (const auto error = field.value().get(value))
            return error;
        if (const auto found = table.find(key); found != table.end()) {
            if (const auto error = found->second(value, message))
                return error;
        } else if (key.substr(0, 9) == "giveaway_") {
            message.isOther = true;
        }
    }
    return simdjson::SUCCESS;
}

}  // namespace tgd::ingest
