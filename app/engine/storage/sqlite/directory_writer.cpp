#include "storage/sqlite/directory_writer.h"

#include "storage/name_fold.h"
#include "storage/sqlite/query.h"

#include <QHashFunctions>

#include <algorithm>

namespace tgd::storage::sqlite {

using domain::ChatRow;
using domain::UserRow;

namespace {
size_t hashOf(const UserRow &row)
{
    const auto text = [](const domain::OptionalText &value) {
        return value ? std::hash<std::string>{}(*value) : size_t(0x9e3779b97f4a7c15);
    };
    const auto flag = [](const std::optional<bool> &value) { return value ? int(*value) : 2; };
    return qHashMulti(0, text(row.username), text(row.firstName), text(row.lastName), text(row.languageCode), row.isBot,
        flag(row.isPremium), flag(row.addedToAttachmentMenu), row.fromImport);
}

size_t hashOf(const ChatRow &row)
{
    size_t hash = qHashMulti(0, row.fromImport, row.isForum.has_value(), row.isForum.value_or(false),
        row.hasProtectedContent.has_value(), row.hasProtectedContent.value_or(false), row.type);
    for (const domain::OptionalText *text : {&row.title, &row.username, &row.description, &row.photoSmallFileId,
             &row.photoBigFileId, &row.inviteLink, &row.permissionsJson})
        hash = qHashMulti(hash, text->has_value(), text->value_or(std::string()));
    for (const std::optional<qint64> &number :
        {row.pinnedMessageId, row.slowModeDelay, row.messageAutoDeleteTime, row.linkedChatId})
        hash = qHashMulti(hash, number.has_value(), number.value_or(0));
    return hash;
}

template <typename Row>
std::vector<const Row *> sortedById(const std::vector<Row> &rows)
{
    std::vector<const Row *> sorted;
    sorted.reserve(rows.size());
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
    return sorted;
}

void bindChat(Query &query, const ChatRow &row, domain::UtcMicros now)
{
    query.with(row.id, row.title, row.username, row.type, row.isForum, row.description, row.photoSmallFileId,
        row.photoBigFileId, row.inviteLink, row.pinnedMessageId, row.permissionsJson, row.slowModeDelay,
        row.messageAutoDeleteTime, row.hasProtectedContent, row.linkedChatId, now);
}

void bindUser(Query &query, const UserRow &row, domain::UtcMicros now)
{
    query.with(row.id, row.username, row.firstName, row.lastName, row.isBot, row.languageCode, row.isPremium,
        row.addedToAttachmentMenu, now);
}

// What an id alone tells of a chat's type.
std::string typeOf(domain::ChatId chat)
{
    constexpr qint64 supergroupsBelow = -1'000'000'000'000;
    if (chat.value >= 0)
        return "private";
    return chat.value < supergroupsBelow ? "supergroup" : "group";
}
}  // namespace

void DirectoryWriter::writeChats(const domain::WriteBatch &batch)
{
    for (const ChatRow *row : sortedById(batch.chats))
        writeChat(*row, batch.now);
}

void DirectoryWriter::writeChat(const ChatRow &row, domain::UtcMicros now)
{
    const size_t hash = hashOf(row);
    if (const auto known = m_chats.find(row.id); known != m_chats.end() && known->second == hash)
        return;
    m_chats.insert_or_assign(row.id, hash);
    m_freshChats.push_back(row.id);
    Query insert(m_connection, "chat_insert");
    bindChat(insert, row, now);
    if (insert.run() != 0) {
        if (row.fromImport)
            Query(m_connection, "chat_mark_import_only").with(row.id).run();
        return;
    }
    const bool importOnly = Query(m_connection, "chat_is_import_only").with(row.id).step();
    if (row.fromImport && !importOnly) {
        Query(m_connection, "chat_fill").with(row.id, row.title, row.username).run();
        return;
    }
    Query update(m_connection, "chat_update");
    bindChat(update, row, now);
    update.run();
    if (importOnly && !row.fromImport)
        Query(m_connection, "chat_unmark_import_only").with(row.id).run();
}

void DirectoryWriter::ensureChat(domain::ChatId chat, domain::UtcMicros now)
{
    if (!m_chats.try_emplace(chat, 0).second)
        return;
    m_freshChats.push_back(chat);
    ChatRow row;
    row.id = chat;
    row.type = typeOf(chat);
    Query insert(m_connection, "chat_insert");
    bindChat(insert, row, now);
    if (insert.run() != 0)
        Query(m_connection, "chat_mark_import_only").with(chat).run();
}

void DirectoryWriter::sawMessage(domain::ChatId chat, domain::UtcMicros newest)
{
    if (m_alive.contains(chat))
        return;
    Query(m_connection, "chat_revive").with(chat, newest).run();
    Query deleted(m_connection, "chat_is_deleted");
    if (!deleted.with(chat).step())
        m_alive.insert(chat);
}

void DirectoryWriter::writeUsers(const domain::WriteBatch &batch)
{
    if (m_users.size() > capacity)
        forget();
    for (const UserRow *row : sortedById(batch.users)) {
        const size_t hash = hashOf(*row);
        const auto known = m_users.find(row->id);
        if (known != m_users.end() && known->second == hash)
            continue;
        writeUser(*row, batch.now);
        m_users.insert_or_assign(row->id, hash);
        m_freshUsers.push_back(row->id);
    }
}

void DirectoryWriter::writeUser(const UserRow &row, domain::UtcMicros now)
{
    {
        Query insert(m_connection, "user_insert");
        bindUser(insert, row, now);
        if (insert.run() != 0) {
            insertFold(row, row.fromImport);
            return;
        }
    }
    bool importOnly = false;
    {
        Query mark(m_connection, "user_is_import_only");
        importOnly = mark.with(row.id).step() && mark.integer(0) != 0;
    }
    if (row.fromImport && !importOnly)
        return;
    Query update(m_connection, row.fromImport ? "user_update_import" : "user_update");
    bindUser(update, row, now);
    if (update.run() != 0 || importOnly != row.fromImport)
        updateFold(row.id, row.fromImport);
}

void DirectoryWriter::insertFold(const UserRow &row, bool importOnly)
{
    const std::string folded = foldedNames(row.username, row.firstName, row.lastName);
    Query(m_connection, "user_fold_put").with(row.id, folded, importOnly).run();
}

void DirectoryWriter::updateFold(domain::UserId user, bool importOnly)
{
    Query names(m_connection, "user_names");
    if (!names.with(user).step())
        return;
    const auto column
        = [&](int i) { return names.isNull(i) ? domain::OptionalText() : domain::OptionalText(names.text(i)); };
    const std::string folded = foldedNames(column(0), column(1), column(2));
    Query(m_connection, "user_fold_put").with(user, folded, importOnly).run();
}

void DirectoryWriter::ensureUser(domain::UserId user, domain::UtcMicros now)
{
    if (m_users.contains(user))
        return;
    UserRow row;
    row.id = user;
    Query insert(m_connection, "user_insert");
    bindUser(insert, row, now);
    // What comes first after this, from a bot or an import, describes the user.
    if (insert.run() != 0)
        insertFold(row, true);
    m_users.emplace(user, 0);
    m_freshUsers.push_back(user);
}

void DirectoryWriter::rolledBack()
{
    for (const domain::UserId user : m_freshUsers)
        m_users.erase(user);
    for (const domain::ChatId chat : m_freshChats)
        m_chats.erase(chat);
    m_alive.clear();
    m_freshUsers.clear();
    m_freshChats.clear();
}

void DirectoryWriter::forget()
{
    m_users.clear();
    m_chats.clear();
    m_alive.clear();
    m_freshUsers.clear();
    m_freshChats.clear();
}

}  // namespace tgd::storage::sqlite
