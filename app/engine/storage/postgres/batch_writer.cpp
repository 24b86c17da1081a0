#include "storage/postgres/batch_writer.h"

#include "storage/postgres/activity_log.h"
#include "storage/postgres/directory_writer.h"
#include "storage/postgres/membership_writer.h"
#include "storage/postgres/message_writer.h"
#include "storage/postgres/reaction_writer.h"
#include "storage/postgres/user_index.h"

#include <algorithm>

namespace tgd::storage::postgres {

std::unique_ptr<BatchWriter> BatchWriter::make(Connection &connection, std::unique_ptr<sql::ActivityLog> log)
{
    auto directory = std::make_unique<DirectoryWriter>(connection);
    auto reactions = std::make_unique<ReactionWriter>(connection);
    auto userIndex = std::make_unique<UserIndex>(connection);
    const Own own{&connection, directory.get(), reactions.get(), userIndex.get()};
    sql::WriterParts parts;
    parts.messages = std::make_unique<MessageWriter>(connection, *userIndex);
    parts.memberships = std::make_unique<MembershipWriter>(connection);
    parts.log = log ? std::move(log) : std::make_unique<ActivityLog>(connection);
    parts.directory = std::move(directory);
    parts.reactions = std::move(reactions);
    parts.userIndex = std::move(userIndex);
    return std::unique_ptr<BatchWriter>(new BatchWriter(connection, std::move(parts), own));
}

BatchWriter::BatchWriter(Connection &connection, sql::WriterParts parts, const Own &own)
    : sql::BatchWriter(connection, std::move(parts)), m_own(own)
{
}

namespace {
// From this many new authors on a transaction of their own costs less than others waiting for them.
constexpr std::ptrdiff_t manyNewAuthors = 32;

struct Named {
    std::vector<domain::ChatId> chats;
    std::vector<domain::UserId> users;
};

std::vector<domain::UserId> authorsOf(const domain::WriteBatch &batch)
{
    std::vector<domain::UserId> authors;
    authors.reserve(batch.messages.size());
    for (const domain::MessageRow &row : batch.messages) {
        if (row.user)
            authors.push_back(*row.user);
    }
    return authors;
}

// All that the rows of a batch refer to, with repetitions.
Named namedBy(const domain::WriteBatch &batch)
{
    Named named;
    auto &[chats, users] = named;
    for (const domain::MessageRow &row : batch.messages) {
        chats.push_back(row.chat);
        if (row.user)
            users.push_back(*row.user);
    }
    for (const domain::MembershipEvent &event : batch.memberships) {
        chats.push_back(event.chat);
        users.push_back(event.user);
    }
    for (const domain::ReactionRow &row : batch.reactions) {
        chats.push_back(row.chat);
        users.push_back(row.user);
    }
    for (const domain::ReactionChange &change : batch.reactionChanges) {
        chats.push_back(change.chat);
        if (!change.actorChat)
            users.push_back(change.user);
    }
    return named;
}
}  // namespace

// A user once numbered has a row; that other users are stored already is found out there.
std::optional<std::vector<domain::RowOutcome>> BatchWriter::announce(const domain::WriteBatch &batch)
{
    std::vector<domain::UserId> authors = authorsOf(batch);
    std::erase_if(authors, [this](domain::UserId user) { return m_own.userIndex->knows(user); });
    std::sort(authors.begin(), authors.end());
    if (std::unique(authors.begin(), authors.end()) - authors.begin() < manyNewAuthors)
        return std::nullopt;
    std::vector<domain::RowOutcome> chats;
    transact([&] {
        // The batch itself, whose commit is on disk only after this one, says when all of it is.
        m_own.connection->execute("SET LOCAL synchronous_commit = off");
        requireLease();
        Named named = namedBy(batch);
        m_own.directory->prepareChats(batch, std::move(named.chats));
        m_own.directory->prepareUsers(batch, std::move(named.users));
        writeDirectory(batch, chats);
        m_own.userIndex->prepare(authorsOf(batch));
    });
    return chats;
}

void BatchWriter::prepare(const domain::WriteBatch &batch)
{
    Named named = namedBy(batch);
    if (isAnnounced()) {
        // Also a batch that has nothing to write waits for what it has announced.
        m_own.connection->execute("SELECT pg_current_xact_id()");
        m_own.directory->prepareAnnounced(std::move(named.chats));
    } else {
        m_own.directory->prepareChats(batch, std::move(named.chats));
        m_own.directory->prepareUsers(batch, std::move(named.users));
    }
    m_own.userIndex->prepare(authorsOf(batch));
    m_own.reactions->lockFor(batch);
}

}  // namespace tgd::storage::postgres
