#include "decode_references.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace tgd::bench {

namespace {

using simdjson::ondemand::value;

// What of an object is read: members of these names, objects and arrays among them with the same names.
constexpr std::string_view read[] = {"update_id", "message", "edited_message", "message_reaction", "chat_member",
    "message_id", "date", "edit_date", "chat", "from", "user", "text", "caption", "entities", "caption_entities",
    "reply_to_message", "forward_origin", "sender_user", "photo", "video", "sticker", "file_id", "file_unique_id",
    "file_size", "file_name", "mime_type", "duration", "width", "height", "thumbnail", "id", "is_bot", "first_name",
    "last_name", "username", "language_code", "is_premium", "type", "title", "offset", "length", "url", "old_reaction",
    "new_reaction", "emoji", "old_chat_member", "new_chat_member", "status"};

size_t touch(value item, std::string_view name);

size_t touchObject(simdjson::ondemand::object object, std::string_view of)
{
    size_t sum = 0;
    for (auto field : object) {
        simdjson::ondemand::raw_json_string raw;
        if (field.key().get(raw))
            return sum;
        const std::string_view name(raw.raw(), size_t(std::strchr(raw.raw(), '"') - raw.raw()));
        // Of an answered message, a thumbnail and a sticker the decoder reads less.
        if (of == "reply_to_message" ? name != "message_id" : of == "thumbnail" && name != "file_id")
            continue;
        if (of == "sticker" && (name == "type" || name == "emoji"))
            continue;
        if (std::find(std::begin(read), std::end(read), name) == std::end(read))
            continue;
        value member;
        if (field.value().get(member))
            return sum;
        sum += touch(member, name);
    }
    return sum;
}

size_t touch(value item, std::string_view name)
{
    simdjson::ondemand::json_type type;
    if (item.type().get(type))
        return 0;
    switch (type) {
    case simdjson::ondemand::json_type::object: {
        simdjson::ondemand::object object;
        return item.get_object().get(object) ? 0 : touchObject(object, name);
    }
    case simdjson::ondemand::json_type::array: {
        simdjson::ondemand::array array;
        size_t sum = 0;
        if (item.get_array().get(array))
            return 0;
        for (auto element : array) {
            value each;
            if (!element.get(each))
                sum += touch(each, name);
        }
        return sum;
    }
    case simdjson::ondemand::json_type::string: {
        std::string_view text;
        return item.get_string().get(text) ? 0 : text.size();
    }
    case simdjson::ondemand::json_type::number: {
        std::int64_t number = 0;
        return item.get_int64().get(number) ? 0 : size_t(number);
    }
    default: {
        bool flag = false;
        return item.get_bool().get(flag) ? 0 : size_t(flag);
    }
    }
}

}  // namespace

size_t touchWithSimdjson(const std::vector<QByteArray> &updates)
{
    simdjson::ondemand::parser parser;
    std::string padded;
    size_t sum = 0;
    for (const QByteArray &update : updates) {
        padded.assign(update.constData(), size_t(update.size()));
        padded.resize(padded.size() + simdjson::SIMDJSON_PADDING);
        simdjson::ondemand::document document;
        simdjson::ondemand::object object;
        const simdjson::padded_string_view view(padded.data(), size_t(update.size()), padded.size());
        if (!parser.iterate(view).get(document) && !document.get_object().get(object))
            sum += touchObject(object, {});
    }
    return sum;
}

}  // namespace tgd::bench
