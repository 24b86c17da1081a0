#pragma once

#include "domain/write_batch.h"
#include "storage/sql/connection.h"

#include <unordered_map>
#include <unordered_set>

namespace tgd::storage::sql {

// Writes chats and users of a batch. Part of a writer; remembers what it wrote, so that a repeated row costs nothing.
// committed(), rolledBack() and forget() as in UserIndex.
class DirectoryWriter {
public:
    explicit DirectoryWriter(Connection &connection) : m_connection(connection) { }
    virtual ~DirectoryWriter() = default;
    Q_DISABLE_COPY_MOVE(DirectoryWriter)

    // `outcomes` gets one entry a chat row, in the order of the batch.
    virtual void writeChats(const domain::WriteBatch &batch, std::vector<domain::RowOutcome> &outcomes);
    virtual void writeUsers(const domain::WriteBatch &batch);
    // Makes bare rows for chats and users that messages or events name and the batch does not describe.
    virtual void ensure(
        const std::vector<domain::ChatId> &chats, const std::vector<domain::UserId> &users, domain::UtcMicros now);
    // A message shows that the chat is there, again if need be.
    virtual void sawMessage(domain::ChatId chat, domain::UtcMicros newest);

    virtual void committed()
    {
        m_freshUsers.clear();
        m_freshChats.clear();
    }
    // Chats may be marked as deleted now: the next message of each looks again.
    void doubtAlive() { m_alive.clear(); }
    virtual void rolledBack();
    virtual void forget();

protected:
    domain::RowOutcome writeChat(const domain::ChatRow &row, domain::UtcMicros now);
    // False when newer news of the user are there.
    bool writeUser(const domain::UserRow &row, domain::UtcMicros now);
    // Other writers leave a row alone until this transaction ends, where there are other writers.
    virtual void lockChat(domain::ChatId chat) { (void)chat; }
    virtual void lockUser(domain::UserId user) { (void)user; }
    // From now on this row is known to be stored; the same row again need not be written.
    void noteChat(const domain::ChatRow &row);
    void noteUser(const domain::UserRow &row);
    // A row is there, whatever it says.
    void noteChat(domain::ChatId chat) { m_chats.try_emplace(chat, 0); }
    void noteUser(domain::UserId user) { m_users.try_emplace(user, 0); }
    bool knowsUser(domain::UserId user) const { return m_users.contains(user); }
    void noteAlive(domain::ChatId chat) { m_alive.insert(chat); }
    void ensureUser(domain::UserId user, domain::UtcMicros now);
    void ensureChat(domain::ChatId chat, domain::UtcMicros now);

    Connection &m_connection;

private:
    static constexpr size_t capacity = 200'000;

    domain::RowOutcome updateChat(const domain::ChatRow &row, domain::UtcMicros now, bool importOnly);
    void remember(domain::ChatId chat, size_t hash);
    void insertFold(const domain::UserRow &row, bool importOnly);
    void updateFold(const domain::UserRow &row, bool importOnly);

    std::unordered_map<domain::UserId, size_t> m_users;  // what was written last, as a hash
    std::unordered_map<domain::ChatId, size_t> m_chats;  // the same of chats; 0: a row is there, its content unknown
    std::unordered_set<domain::ChatId> m_alive;          // not deleted
    std::vector<domain::UserId> m_freshUsers;
    std::vector<domain::ChatId> m_freshChats;
};

}  // namespace tgd::storage::sql
