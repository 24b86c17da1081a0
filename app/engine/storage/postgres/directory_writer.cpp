#include "storage/postgres/directory_writer.h"

#include "storage/name_fold.h"
#include "storage/postgres/array_builder.h"
#include "storage/sql/query.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tgd::storage::postgres {

using domain::ChatRow;
using domain::OptionalText;
using domain::UserRow;
using sql::Query;

namespace {

template <typename Id>
void makeUnique(std::vector<Id> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

template <typename Id>
void bindIds(Statement &statement, int place, const std::vector<Id> &ids)
{
    ArrayBuilder array(oid::int8);
    for (const Id id : ids)
        array.add(id);
    statement.bindArray(place, array.arrayType(), array.take());
}

bool is(const Query &query, int column, const OptionalText &value)
{
    return value ? !query.isNull(column) && query.text(column) == *value : query.isNull(column);
}

// What is absent changes nothing.
bool keeps(const Query &query, int column, const OptionalText &value)
{
    return !value || is(query, column, value);
}

template <typename Number>
bool keeps(const Query &query, int column, const std::optional<Number> &value)
{
    return !value || (!query.isNull(column) && query.integer(column) == qint64(*value));
}

// Columns of chats_state_many. Whether the row would leave all as it is, as chat_update and chat_fill have it.
bool saysNothingNew(const Query &stored, const ChatRow &row)
{
    const bool importOnly = stored.integer(15) != 0;
    if (row.fromImport && !importOnly)
        return (!stored.isNull(1) || !row.title) && (!stored.isNull(2) || !row.username);
    if (importOnly != row.fromImport || row.photoDeleted)
        return false;
    return stored.text(3) == row.type && keeps(stored, 1, row.title) && keeps(stored, 2, row.username)
        && keeps(stored, 4, row.isForum) && keeps(stored, 5, row.description) && keeps(stored, 6, row.photoSmallFileId)
        && keeps(stored, 7, row.photoBigFileId) && keeps(stored, 8, row.inviteLink)
        && keeps(stored, 9, row.pinnedMessageId) && keeps(stored, 10, row.permissionsJson)
        && keeps(stored, 11, row.slowModeDelay) && keeps(stored, 12, row.messageAutoDeleteTime)
        && keeps(stored, 13, row.hasProtectedContent) && keeps(stored, 14, row.linkedChatId);
}

// Columns of users_state_many. The same as user_update and user_update_import have it.
bool saysNothingNew(const Query &stored, const UserRow &row)
{
    const bool importOnly = stored.integer(8) != 0;
    if (row.fromImport)
        return !importOnly
            || (keeps(stored, 1, row.username) && keeps(stored, 2, row.firstName) && keeps(stored, 3, row.lastName)
                && (stored.integer(4) != 0 || !row.isBot));
    return !importOnly && is(stored, 1, row.username) && is(stored, 2, row.firstName) && is(stored, 3, row.lastName)
        && (stored.integer(4) != 0) == row.isBot && keeps(stored, 5, row.languageCode)
        && keeps(stored, 6, row.isPremium) && keeps(stored, 7, row.addedToAttachmentMenu);
}

// The earliest version of each, by id.
template <typename Row>
auto firstOfEach(const std::vector<Row> &rows)
{
    // Most rows of a large batch repeat one another.
    std::unordered_map<decltype(Row::id), const Row *> earliest;
    for (const Row &row : rows) {
        const auto [place, isNew] = earliest.try_emplace(row.id, &row);
        if (!isNew && row.at < place->second->at)
            place->second = &row;
    }
    std::vector<const Row *> sorted;
    sorted.reserve(earliest.size());
    for (const auto &[id, row] : earliest)
        sorted.push_back(row);
    std::sort(sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
    return sorted;
}

template <typename Row, typename Id>
const Row *find(const std::vector<const Row *> &rows, Id id)
{
    const auto found
        = std::lower_bound(rows.begin(), rows.end(), id, [](const Row *row, Id wanted) { return row->id < wanted; });
    return found != rows.end() && (*found)->id == id ? *found : nullptr;
}

}  // namespace

void DirectoryWriter::prepareChats(const domain::WriteBatch &batch, std::vector<domain::ChatId> chats)
{
    m_insertedChats.clear();
    for (const ChatRow &row : batch.chats)
        chats.push_back(row.id);
    makeUnique(chats);
    if (chats.empty())
        return;
    const auto rows = firstOfEach(batch.chats);
    std::vector<const ChatRow *> missing = compareChats(rows, chats);
    // One chat goes in by itself; an import marks its own.
    std::erase_if(missing, [](const ChatRow *row) { return row->fromImport || row->photoDeleted; });
    if (missing.size() < 2)
        return;
    insertChats(missing, batch.now);
    chats.clear();
    for (const ChatRow *row : missing)
        chats.push_back(row->id);
    compareChats(missing, chats);
}

void DirectoryWriter::prepareAnnounced(std::vector<domain::ChatId> chats)
{
    m_insertedChats.clear();
    makeUnique(chats);
    if (!chats.empty())
        compareChats({}, chats);
}

// Notes those of the chats that are stored, with their row when it says nothing new; answers the rows of the others.
std::vector<const ChatRow *> DirectoryWriter::compareChats(
    const std::vector<const ChatRow *> &rows, const std::vector<domain::ChatId> &chats)
{
    std::vector<const ChatRow *> missing = rows;
    Query stored(m_connection, "chats_state_many");
    bindIds(m_own.own("chats_state_many"), 1, chats);
    std::vector<domain::ChatId> found;
    while (stored.step()) {
        const domain::ChatId chat{stored.integer(0)};
        const ChatRow *row = find(rows, chat);
        if (row && saysNothingNew(stored, *row))
            noteChat(*row);
        else if (!row)
            noteChat(chat);
        if (stored.integer(16) == 0)
            noteAlive(chat);
        found.push_back(chat);
    }
    std::sort(found.begin(), found.end());
    std::erase_if(missing, [&](const ChatRow *row) { return std::binary_search(found.begin(), found.end(), row->id); });
    return missing;
}

void DirectoryWriter::insertChats(const std::vector<const ChatRow *> &rows, domain::UtcMicros now)
{
    ArrayBuilder ids(oid::int8), titles(oid::text), usernames(oid::text), types(oid::text), forums(oid::boolean),
        descriptions(oid::text), smallPhotos(oid::text), bigPhotos(oid::text), links(oid::text), pinned(oid::int4),
        permissions(oid::text), delays(oid::int4), deleteTimes(oid::int4), isProtected(oid::boolean), linked(oid::int8);
    for (const ChatRow *row : rows) {
        ids.add(row->id);
        titles.add(row->title);
        usernames.add(row->username);
        types.add(std::string_view(row->type));
        forums.add(row->isForum);
        descriptions.add(row->description);
        smallPhotos.add(row->photoSmallFileId);
        bigPhotos.add(row->photoBigFileId);
        links.add(row->inviteLink);
        pinned.add(row->pinnedMessageId);
        permissions.add(row->permissionsJson);
        delays.add(row->slowModeDelay);
        deleteTimes.add(row->messageAutoDeleteTime);
        isProtected.add(row->hasProtectedContent);
        linked.add(row->linkedChatId);
    }
    Query query(m_connection, "chats_insert_many");
    Statement &statement = m_own.own("chats_insert_many");
    int place = 0;
    for (const ArrayBuilder *array : {&ids, &titles, &usernames, &types, &forums, &descriptions, &smallPhotos,
             &bigPhotos, &links, &pinned, &permissions, &delays, &deleteTimes, &isProtected, &linked})
        statement.bindArray(++place, array->arrayType(), array->take());
    query.bind(++place, now);
    while (query.step())
        m_insertedChats.push_back(find(rows, domain::ChatId{query.integer(0)}));
    std::sort(m_insertedChats.begin(), m_insertedChats.end(),
        [](const ChatRow *a, const ChatRow *b) { return a->id < b->id; });
    ArrayBuilder changed(oid::int8), instants(oid::timestamptz);
    for (const ChatRow *row : m_insertedChats) {
        if (row->at.value == 0)
            continue;
        changed.add(row->id);
        instants.add(row->at);
    }
    if (changed.count() == 0)
        return;
    Query clock(m_connection, "chat_clock_put_many");
    Statement &put = m_own.own("chat_clock_put_many");
    put.bindArray(1, changed.arrayType(), changed.take());
    put.bindArray(2, instants.arrayType(), instants.take());
    clock.run();
}

void DirectoryWriter::writeChats(const domain::WriteBatch &batch, std::vector<domain::RowOutcome> &outcomes)
{
    sql::DirectoryWriter::writeChats(batch, outcomes);
    for (const ChatRow *row : m_insertedChats)
        outcomes[size_t(row - batch.chats.data())] = domain::RowOutcome::Inserted;
    m_insertedChats.clear();
}

void DirectoryWriter::prepareUsers(const domain::WriteBatch &batch, std::vector<domain::UserId> users)
{
    for (const UserRow &row : batch.users)
        users.push_back(row.id);
    makeUnique(users);
    if (users.empty())
        return;
    const auto rows = firstOfEach(batch.users);
    std::vector<const UserRow *> missing = compareUsers(rows, users);
    if (missing.empty())
        return;
    insertUsers(missing, batch.now);
    // Whom another writer has put there meanwhile is there now.
    std::erase_if(missing, [this](const UserRow *row) { return knowsUser(row->id); });
    users.clear();
    for (const UserRow *row : missing)
        users.push_back(row->id);
    if (!users.empty())
        compareUsers(missing, users);
}

// Notes those of the users that are stored, with their row when it says nothing new; answers the rows of the others.
std::vector<const UserRow *> DirectoryWriter::compareUsers(
    const std::vector<const UserRow *> &rows, const std::vector<domain::UserId> &users)
{
    std::vector<bool> isStored(rows.size(), false);
    {
        Query stored(m_connection, "users_state_many");
        bindIds(m_own.own("users_state_many"), 1, users);
        while (stored.step()) {
            const domain::UserId user{stored.integer(0)};
            const auto place = std::lower_bound(
                rows.begin(), rows.end(), user, [](const UserRow *row, domain::UserId id) { return row->id < id; });
            if (place == rows.end() || (*place)->id != user) {
                noteUser(user);
                continue;
            }
            isStored[size_t(place - rows.begin())] = true;
            if (saysNothingNew(stored, **place))
                noteUser(**place);
        }
    }
    std::vector<const UserRow *> missing;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isStored[i])
            missing.push_back(rows[i]);
    }
    return missing;
}

void DirectoryWriter::insertUsers(const std::vector<const UserRow *> &rows, domain::UtcMicros now)
{
    ArrayBuilder ids(oid::int8), usernames(oid::text), firstNames(oid::text), lastNames(oid::text), bots(oid::boolean),
        languages(oid::text), premiums(oid::boolean), menus(oid::boolean);
    for (const UserRow *row : rows) {
        ids.add(row->id);
        usernames.add(row->username);
        firstNames.add(row->firstName);
        lastNames.add(row->lastName);
        bots.add(row->isBot);
        languages.add(row->languageCode);
        premiums.add(row->isPremium);
        menus.add(row->addedToAttachmentMenu);
    }
    std::vector<const UserRow *> inserted;
    {
        Query query(m_connection, "users_insert_many");
        Statement &statement = m_own.own("users_insert_many");
        int place = 0;
        for (const ArrayBuilder *array :
            {&ids, &usernames, &firstNames, &lastNames, &bots, &languages, &premiums, &menus})
            statement.bindArray(++place, array->arrayType(), array->take());
        query.bind(++place, now);
        while (query.step())
            inserted.push_back(find(rows, domain::UserId{query.integer(0)}));
    }
    if (inserted.empty())
        return;
    std::sort(inserted.begin(), inserted.end(), [](const UserRow *a, const UserRow *b) { return a->id < b->id; });
    ArrayBuilder folded(oid::int8), names(oid::text), importOnly(oid::boolean), changedAt(oid::timestamptz);
    for (const UserRow *row : inserted) {
        folded.add(row->id);
        names.add(std::string_view(foldedNames(row->username, row->firstName, row->lastName)));
        importOnly.add(row->fromImport);
        changedAt.add(row->fromImport ? domain::UtcMicros{} : row->at);
        noteUser(*row);
    }
    Query query(m_connection, "user_fold_put_many");
    Statement &statement = m_own.own("user_fold_put_many");
    int place = 0;
    for (const ArrayBuilder *array : {&folded, &names, &importOnly, &changedAt})
        statement.bindArray(++place, array->arrayType(), array->take());
    query.run();
}

void DirectoryWriter::lockUser(domain::UserId user)
{
    Query query(m_connection, "users_lock_many");
    bindIds(m_own.own("users_lock_many"), 1, std::vector{user});
    query.run();
}

}  // namespace tgd::storage::postgres
