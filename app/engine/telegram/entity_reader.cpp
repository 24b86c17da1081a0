#include "telegram/entity_reader.h"

#include "telegram/column_text.h"
#include "telegram/text_measures.h"

#include <charconv>

namespace tgd::telegram {

namespace {

constexpr qint64 typeLimit = 64;

error_code readEntity(WireReader &reader, Value value, WireEntity &out)
{
    return reader.members(value, [&](std::string_view key, Value member) {
        OptionalView text;
        std::optional<qint64> number;
        if (key == "offset" || key == "length") {
            const auto error = reader.read(member, number);
            (key == "offset" ? out.offset : out.length) = number.value_or(0);
            return error;
        }
        if (key == "type") {
            const auto error = reader.read(member, text);
            out.type = text.value_or(std::string_view());
            return error;
        }
        if (key == "url")
            return reader.read(member, out.url);
        if (key == "language")
            return reader.read(member, out.language);
        if (key == "custom_emoji_id")
            return reader.read(member, out.customEmojiId);
        if (key == "user" && !WireReader::isNull(member)) {
            simdjson::ondemand::object user;
            if (member.get_object().get(user) != simdjson::SUCCESS) {
                reader.countWrongType();
                return simdjson::SUCCESS;
            }
            return user.raw_json().get(out.userJson);
        }
        return simdjson::SUCCESS;
    });
}

void appendMember(std::string &out, std::string_view key, const OptionalView &text)
{
    out += key;
    if (text)
        appendJsonString(out, storedText(*text));
    else
        out += "null";
}

void appendNumber(std::string &out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

}  // namespace

error_code readEntities(WireReader &reader, Value value, std::vector<WireEntity> &out)
{
    return reader.elements(value, [&](Value element) {
        WireEntity entity;
        if (const auto error = readEntity(reader, element, entity))
            return error;
        if (!entity.type.empty())
            out.push_back(entity);
        return simdjson::SUCCESS;
    });
}

domain::OptionalText entitiesJson(const std::vector<WireEntity> &entities, bool content, TextPool &texts)
{
    if (entities.empty())
        return std::nullopt;
    const size_t expected = entities.size() * 96;
    std::string out = texts.text(expected);
    out.reserve(expected);
    out += '[';
    for (const WireEntity &entity : entities) {
        out += out.size() > 1 ? ",{\"type\":" : "{\"type\":";
        appendJsonString(out, columnText(entity.type, typeLimit));
        out += ",\"offset\":";
        appendNumber(out, entity.offset);
        out += ",\"length\":";
        appendNumber(out, entity.length);
        if (content) {
            appendMember(out, ",\"url\":", entity.url);
            out += ",\"user\":";
            out += entity.userJson.empty() ? std::string_view("null") : entity.userJson;
            appendMember(out, ",\"language\":", entity.language);
            if (entity.customEmojiId)
                appendMember(out, ",\"custom_emoji_id\":", entity.customEmojiId);
        }
        out += '}';
    }
    out += ']';
    return out;
}

}  // namespace tgd::telegram
