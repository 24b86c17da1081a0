#include "storage/sql/directory_writer.h"

#include "storage/name_fold.h"
#include "storage/sql/query.h"

#include <QHashFunctions>

#include <algorithm>
#include <limits>
#include <tuple>

namespace tgd::storage::sql {

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
    const auto text = [](const domain::OptionalText &value) {
        return value ? std::hash<std::string>{}(*value) : size_t(0x9e3779b97f4a7c15);
    };
    const auto number = [](const auto &value) { return value ? qint64(*value) : std::numeric_limits<qint64>::min(); };
    return qHashMulti(1, text(row.title), text(row.username), row.type, number(row.isForum), text(row.description),
        text(row.photoSmallFileId), text(row.photoBigFileId), text(row.inviteLink), number(row.pinnedMessageId),
        text(row.permissionsJson), number(row.slowModeDelay), number(row.messageAutoDeleteTime),
        number(row.hasProtectedContent), number(row.linkedChatId), row.photoDeleted, row.fromImport);
}

// Of imported news the instant says nothing about what a bot may tell.
domain::UtcMicros changedAt(const UserRow &row)
{
    return row.fromImport ? domain::UtcMicros{} : row.at;
}

// The rows of those of whom any row is another than the one that is known; by id and instant, so that the newest one
// stays. `known`: hashes of rows by id, 0 for a row whose content is unknown.
template <typename Row, typename Known>
std::vector<const Row *> rowsWithNews(const std::vector<Row> &rows, const Known &known)
{
    std::unordered_set<decltype(Row::id)> changed;
    for (const Row &row : rows) {
        const auto found = known.find(row.id);
        if (found == known.end() || found->second == 0 || found->second != hashOf(row))
            changed.insert(row.id);
    }
    std::vector<const Row *> sorted;
    if (changed.empty())
        return sorted;
    for (const Row &row : rows) {
        if (changed.contains(row.id))
            sorted.push_back(&row);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Row *a, const Row *b) { return std::tie(a->id, a->at) < std::tie(b->id, b->at); });
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

void DirectoryWriter::writeChats(const domain::WriteBatch &batch, std::vector<domain::RowOutcome> &outcomes)
{
    outcomes.assign(batch.chats.size(), domain::RowOutcome::Duplicate);
    const ChatRow *last = nullptr;
    for (const ChatRow *row : rowsWithNews(batch.chats, m_chats)) {
        // What was refused as older news is so again.
        if (!last || last->id != row->id || hashOf(*last) != hashOf(*row))
            outcomes[size_t(row - batch.chats.data())] = writeChat(*row, batch.now);
        last = row;
    }
}

void DirectoryWriter::noteChat(const ChatRow &row)
{
    remember(row.id, hashOf(row));
}

void DirectoryWriter::noteUser(const UserRow &row)
{
    m_users.insert_or_assign(row.id, hashOf(row));
    m_freshUsers.push_back(row.id);
}

void DirectoryWriter::remember(domain::ChatId chat, size_t hash)
{
    m_chats.insert_or_assign(chat, hash);
    m_freshChats.push_back(chat);
}

domain::RowOutcome DirectoryWriter::writeChat(const ChatRow &row, domain::UtcMicros now)
{
    const size_t hash = hashOf(row);
    const auto known = m_chats.find(row.id);
    if (known != m_chats.end() && known->second != 0 && known->second == hash)
        return domain::RowOutcome::Duplicate;
    Query insert(m_connection, "chat_insert");
    bindChat(insert, row, now);
    if (insert.run() != 0) {
        if (row.fromImport)
            Query(m_connection, "chat_mark_import_only").with(row.id).run();
        else if (row.at.value != 0)
            Query(m_connection, "chat_clock_put").with(row.id, row.at).run();
        remember(row.id, hash);
        return domain::RowOutcome::Inserted;
    }
    lockChat(row.id);
    const bool importOnly = Query(m_connection, "chat_is_import_only").with(row.id).step();
    if (row.fromImport && !importOnly) {
        remember(row.id, hash);
        const qint64 filled = Query(m_connection, "chat_fill").with(row.id, row.title, row.username).run();
        return filled != 0 ? domain::RowOutcome::Updated : domain::RowOutcome::Duplicate;
    }
    return updateChat(row, now, importOnly);
}

domain::RowOutcome DirectoryWriter::updateChat(const ChatRow &row, domain::UtcMicros now, bool importOnly)
{
    if (row.at.value != 0 && !importOnly) {
        Query newest(m_connection, "chat_news_at");
        newest.with(row.id).step();
        if (row.at.value < newest.integer(0)) {
            remember(row.id, 0);
            const qint64 filled
                = Query(m_connection, "chat_fill_news")
                      .with(row.id, row.title, row.username, row.pinnedMessageId, row.messageAutoDeleteTime)
                      .run();
            return filled != 0 ? domain::RowOutcome::Updated : domain::RowOutcome::Duplicate;
        }
    }
    Query update(m_connection, "chat_update");
    bindChat(update, row, now);
    qint64 changed = update.run();
    if (row.photoDeleted)
        changed += Query(m_connection, "chat_clear_photo").with(row.id).run();
    if (changed != 0 && row.at.value != 0)
        Query(m_connection, "chat_clock_put").with(row.id, row.at).run();
    if (importOnly && !row.fromImport)
        Query(m_connection, "chat_unmark_import_only").with(row.id).run();
    remember(row.id, hashOf(row));
    return changed != 0 ? domain::RowOutcome::Updated : domain::RowOutcome::Duplicate;
}

void DirectoryWriter::ensure(
    const std::vector<domain::ChatId> &chats, const std::vector<domain::UserId> &users, domain::UtcMicros now)
{
    for (const domain::ChatId chat : chats)
        ensureChat(chat, now);
    for (const domain::UserId user : users)
        ensureUser(user, now);
}

void DirectoryWriter::ensureChat(domain::ChatId chat, domain::UtcMicros now)
{
    if (m_chats.contains(chat))
        return;
    remember(chat, 0);
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
    const UserRow *last = nullptr;
    size_t lastHash = 0;
    for (const UserRow *row : rowsWithNews(batch.users, m_users)) {
        const size_t hash = hashOf(*row);
        const bool isRepeated = last && last->id == row->id && lastHash == hash;
        last = row;
        lastHash = hash;
        const auto known = m_users.find(row->id);
        if (isRepeated || (known != m_users.end() && known->second == hash))
            continue;
        m_users.insert_or_assign(row->id, writeUser(*row, batch.now) ? hash : 0);
        m_freshUsers.push_back(row->id);
    }
}

bool DirectoryWriter::writeUser(const UserRow &row, domain::UtcMicros now)
{
    {
        Query insert(m_connection, "user_insert");
        bindUser(insert, row, now);
        if (insert.run() != 0) {
            insertFold(row, row.fromImport);
            return true;
        }
    }
    lockUser(row.id);
    bool importOnly = false;
    domain::UtcMicros changedAt;
    {
        Query mark(m_connection, "user_is_import_only");
        if (mark.with(row.id).step()) {
            importOnly = mark.integer(0) != 0;
            changedAt = {mark.integer(1)};
        }
    }
    if (row.fromImport && !importOnly)
        return true;
    if (!row.fromImport && !importOnly && row.at.value != 0 && row.at < changedAt)
        return false;
    Query update(m_connection, row.fromImport ? "user_update_import" : "user_update");
    bindUser(update, row, now);
    if (update.run() != 0 || importOnly != row.fromImport)
        updateFold(row, row.fromImport);
    return true;
}

void DirectoryWriter::insertFold(const UserRow &row, bool importOnly)
{
    const std::string folded = foldedNames(row.username, row.firstName, row.lastName);
    Query(m_connection, "user_fold_put").with(row.id, folded, importOnly, changedAt(row)).run();
}

void DirectoryWriter::updateFold(const UserRow &row, bool importOnly)
{
    Query names(m_connection, "user_names");
    if (!names.with(row.id).step())
        return;
    const auto column
        = [&](int i) { return names.isNull(i) ? domain::OptionalText() : domain::OptionalText(names.text(i)); };
    const std::string folded = foldedNames(column(0), column(1), column(2));
    Query(m_connection, "user_fold_put").with(row.id, folded, importOnly, changedAt(row)).run();
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

}  // namespace tgd::storage::sql
