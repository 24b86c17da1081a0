#include "storage/postgres/batch_writer.h"

#include "storage/postgres/activity_log.h"
#include "storage/postgres/directory_writer.h"
#include "storage/postgres/membership_writer.h"
#include "storage/postgres/message_writer.h"
#include "storage/postgres/reaction_writer.h"
#include "storage/postgres/user_index.h"

namespace tgd::storage::postgres {

std::unique_ptr<BatchWriter> BatchWriter::make(Connection &connection, std::unique_ptr<sql::ActivityLog> log)
{
    auto directory = std::make_unique<DirectoryWriter>(connection);
    auto reactions = std::make_unique<ReactionWriter>(connection);
    auto userIndex = std::make_unique<UserIndex>(connection);
    const Own own{directory.get(), reactions.get(), userIndex.get()};
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

void BatchWriter::prepare(const domain::WriteBatch &batch)
{
    std::vector<domain::ChatId> chats;
    std::vector<domain::UserId> users;
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
    std::vector<domain::UserId> authors;
    for (const domain::MessageRow &row : batch.messages) {
        if (row.user)
            authors.push_back(*row.user);
    }
    m_own.directory->prepare(batch, std::move(chats), std::move(users));
    m_own.userIndex->prepare(std::move(authors));
    m_own.reactions->lockFor(batch);
}

}  // namespace tgd::storage::postgres
