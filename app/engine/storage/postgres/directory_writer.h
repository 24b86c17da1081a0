#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/directory_writer.h"

namespace tgd::storage::postgres {

// Chats and users of a batch: what of it says nothing new is found out with one statement each, new users go in with
// one, and only what is left is written row by row. Remembers nothing across transactions, as others write, too. Part
// of a writer.
class DirectoryWriter final : public sql::DirectoryWriter {
public:
    explicit DirectoryWriter(Connection &connection) : sql::DirectoryWriter(connection), m_own(connection) { }

    // Before the rows of the batch are written. `chats`: all that the batch names.
    void prepareChats(const domain::WriteBatch &batch, std::vector<domain::ChatId> chats);
    // When the rows are written already: which chats are there, and not deleted.
    void prepareAnnounced(std::vector<domain::ChatId> chats);
    // The same as prepareChats() of users.
    void prepareUsers(const domain::WriteBatch &batch, std::vector<domain::UserId> users);

    void writeChats(const domain::WriteBatch &batch, std::vector<domain::RowOutcome> &outcomes) override;

protected:
    void lockUser(domain::UserId user) override;

private:
    std::vector<const domain::ChatRow *> compareChats(
        const std::vector<const domain::ChatRow *> &rows, const std::vector<domain::ChatId> &chats);
    void insertChats(const std::vector<const domain::ChatRow *> &rows, domain::UtcMicros now);
    std::vector<const domain::UserRow *> compareUsers(
        const std::vector<const domain::UserRow *> &rows, const std::vector<domain::UserId> &users);
    void insertUsers(const std::vector<const domain::UserRow *> &rows, domain::UtcMicros now);

    Connection &m_own;
    std::vector<const domain::ChatRow *> m_insertedChats;  // of the batch at hand
};

}  // namespace tgd::storage::postgres
