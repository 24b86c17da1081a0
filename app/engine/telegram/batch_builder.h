#pragma once

#include "domain/write_batch.h"
#include "telegram/wire_update.h"

#include <unordered_map>

namespace tgd::telegram {

// Gathers the rows of many updates. Chats and users that say nothing new are not repeated. Lives for one batch, on the
// decoding thread.
class BatchBuilder {
public:
    explicit BatchBuilder(domain::WriteBatch &batch) : m_batch(batch) { }
    Q_DISABLE_COPY_MOVE(BatchBuilder)

    domain::WriteBatch &batch() { return m_batch; }
    // The place of the row that says so, of a chat that was checked.
    size_t addChat(const WireChat &chat, domain::UtcMicros at);
    // A row of its own, for news that a chat object does not carry.
    size_t addChatNews(domain::ChatRow row);
    void addUser(const WireUser &user, domain::UtcMicros at);

private:
    domain::WriteBatch &m_batch;
    std::unordered_map<qint64, size_t> m_chats;  // the newest row of a chat
    std::unordered_map<qint64, size_t> m_users;
};

// Telegram's ids need up to 52 bits.
constexpr bool isUserId(qint64 id)
{
    return id > 0 && id < (qint64(1) << 52);
}

}  // namespace tgd::telegram
