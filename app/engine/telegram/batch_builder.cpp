#include "telegram/batch_builder.h"

#include "telegram/column_text.h"

namespace tgd::telegram {

namespace {

// Without giving back the memory of its lists.
void clear(domain::WriteBatch &batch)
{
    batch.chats.clear();
    batch.users.clear();
    batch.messages.clear();
    batch.memberships.clear();
    batch.reactionChanges.clear();
    batch.reactionSnapshots.clear();
    batch.topics.clear();
    batch.migrations.clear();
    batch.presences.clear();
    batch.commands.clear();
    batch.quarantine.clear();
    batch.quarantineDone.clear();
    batch.ingestState.reset();
}

bool same(const domain::OptionalText &stored, const OptionalView &incoming)
{
    return stored.has_value() == incoming.has_value() && (!stored || *stored == *incoming);
}

// What a chat's id alone tells of its type.
std::string_view typeOf(const WireChat &chat)
{
    constexpr qint64 supergroupsBelow = -1'000'000'000'000;
    return chat.type.value_or(*chat.id < supergroupsBelow ? "supergroup" : "group");
}

bool saysTheSame(const domain::ChatRow &row, const WireChat &chat)
{
    return same(row.title, chat.title) && same(row.username, chat.username) && row.type == typeOf(chat)
        && row.isForum == chat.isForum.value_or(false) && !row.photoDeleted && !row.photoBigFileId
        && !row.pinnedMessageId && !row.messageAutoDeleteTime;
}

// Without the mark a person has no premium account.
std::optional<bool> premiumOf(const WireUser &user)
{
    if (user.isPremium || user.isBot.value_or(false))
        return user.isPremium;
    return false;
}

bool saysTheSame(const domain::UserRow &row, const WireUser &user)
{
    return same(row.firstName, user.firstName) && same(row.username, user.username) && same(row.lastName, user.lastName)
        && same(row.languageCode, user.languageCode) && row.isBot == user.isBot.value_or(false)
        && row.isPremium == premiumOf(user) && row.addedToAttachmentMenu == user.addedToAttachmentMenu;
}

}  // namespace

void BatchBuilder::begin(domain::WriteBatch &batch, size_t updates)
{
    m_batch = &batch;
    for (domain::MessageRow &row : batch.messages) {
        m_texts.takeBack(row.text);
        m_texts.takeBack(row.entitiesJson);
        m_texts.takeBack(row.fileId);
        m_texts.takeBack(row.thumbnailFileId);
    }
    clear(batch);
    m_chats.clear();
    m_users.clear();
    batch.messages.reserve(updates);
    batch.users.reserve(updates);
    batch.chats.reserve(updates / 4 + 1);
}

size_t BatchBuilder::addChat(const WireChat &chat, domain::UtcMicros at)
{
    const auto [known, isNew] = m_chats.find(*chat.id);
    if (!isNew) {
        domain::ChatRow &row = m_batch->chats[*known];
        if (saysTheSame(row, chat)) {
            row.at = std::max(row.at, at);
            return *known;
        }
    }
    domain::ChatRow row;
    row.id = domain::ChatId{*chat.id};
    row.type = typeOf(chat);
    row.title = columnText(chat.title, nameLimit);
    row.username = columnText(chat.username, nameLimit);
    row.isForum = chat.isForum.value_or(false);
    row.at = at;
    return addChatNews(std::move(row));
}

size_t BatchBuilder::addChatNews(domain::ChatRow row)
{
    const size_t place = m_batch->chats.size();
    *m_chats.find(row.id.value).first = place;
    m_batch->chats.push_back(std::move(row));
    return place;
}

void BatchBuilder::addUser(const WireUser &user, domain::UtcMicros at)
{
    if (!user.id || !isUserId(*user.id) || domain::isServiceAccount(domain::UserId{*user.id}))
        return;
    const auto [known, isNew] = m_users.find(*user.id);
    if (!isNew) {
        domain::UserRow &row = m_batch->users[*known];
        if (saysTheSame(row, user)) {
            row.at = std::max(row.at, at);
            return;
        }
    }
    *known = m_batch->users.size();
    domain::UserRow &row = m_batch->users.emplace_back();
    row.id = domain::UserId{*user.id};
    row.username = columnText(user.username, nameLimit);
    row.firstName = columnText(user.firstName, nameLimit);
    row.lastName = columnText(user.lastName, nameLimit);
    row.languageCode = identifierText(user.languageCode, languageLimit);
    row.isBot = user.isBot.value_or(false);
    row.isPremium = premiumOf(user);
    row.addedToAttachmentMenu = user.addedToAttachmentMenu;
    row.at = at;
}

}  // namespace tgd::telegram
