#include "telegram/peer_reader.h"

#include "telegram/key_table.h"

namespace tgd::telegram {

namespace {

enum class UserKey : quint8 { Id, IsBot, FirstName, LastName, Username, Language, Premium, AttachmentMenu };
constexpr KeyTable<UserKey, 8> userKeys{
    {{{"id", UserKey::Id}, {"is_bot", UserKey::IsBot}, {"first_name", UserKey::FirstName},
        {"last_name", UserKey::LastName}, {"username", UserKey::Username}, {"language_code", UserKey::Language},
        {"is_premium", UserKey::Premium}, {"added_to_attachment_menu", UserKey::AttachmentMenu}}}};

enum class ChatKey : quint8 { Id, Type, Title, Username, IsForum };
constexpr KeyTable<ChatKey, 5> chatKeys{{{{"id", ChatKey::Id}, {"type", ChatKey::Type}, {"title", ChatKey::Title},
    {"username", ChatKey::Username}, {"is_forum", ChatKey::IsForum}}}};

}  // namespace

error_code readUser(WireReader &reader, Value value, std::optional<WireUser> &out)
{
    out.emplace();
    const auto error = reader.members(value, [&](std::string_view key, Value member) {
        const auto *entry = userKeys.find(key);
        if (!entry)
            return simdjson::SUCCESS;
        switch (entry->value) {
        case UserKey::Id: return reader.read(member, out->id);
        case UserKey::IsBot: return reader.read(member, out->isBot);
        case UserKey::FirstName: return reader.read(member, out->firstName);
        case UserKey::LastName: return reader.read(member, out->lastName);
        case UserKey::Username: return reader.read(member, out->username);
        case UserKey::Language: return reader.read(member, out->languageCode);
        case UserKey::Premium: return reader.read(member, out->isPremium);
        case UserKey::AttachmentMenu: return reader.read(member, out->addedToAttachmentMenu);
        }
        return simdjson::SUCCESS;
    });
    if (!out->id)
        out.reset();
    return error;
}

error_code readChat(WireReader &reader, Value value, WireChat &out)
{
    return reader.members(value, [&](std::string_view key, Value member) {
        const auto *entry = chatKeys.find(key);
        if (!entry)
            return simdjson::SUCCESS;
        switch (entry->value) {
        case ChatKey::Id: return reader.read(member, out.id);
        case ChatKey::Type: return reader.read(member, out.type);
        case ChatKey::Title: return reader.read(member, out.title);
        case ChatKey::Username: return reader.read(member, out.username);
        case ChatKey::IsForum: return reader.read(member, out.isForum);
        }
        return simdjson::SUCCESS;
    });
}

error_code readId(WireReader &reader, Value value, std::optional<qint64> &out)
{
    return reader.members(value,
        [&](std::string_view key, Value member) { return key == "id" ? reader.read(member, out) : simdjson::SUCCESS; });
}

}  // namespace tgd::telegram
