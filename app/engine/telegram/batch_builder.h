#pragma once

#include "domain/write_batch.h"
#include "telegram/id_table.h"
#include "telegram/text_pool.h"
#include "telegram/wire_update.h"

namespace tgd::telegram {

// Gathers the rows of many updates. Chats and users that say nothing new are not repeated. Used by the decoding thread,
// for one batch after another.
class BatchBuilder {
public:
    BatchBuilder() = default;
    Q_DISABLE_COPY_MOVE(BatchBuilder)

    // What comes now goes into `batch`, which is empty afterwards and has room for about that many updates.
    void begin(domain::WriteBatch &batch, size_t updates);
    domain::WriteBatch &batch() { return *m_batch; }
    // The place of the row that says so, of a chat that was checked.
    size_t addChat(const WireChat &chat, domain::UtcMicros at);
    // A row of its own, for news that a chat object does not carry.
    size_t addChatNews(domain::ChatRow row);
    void addUser(const WireUser &user, domain::UtcMicros at);
    // For the texts of messages.
    TextPool &texts() { return m_texts; }

private:
    domain::WriteBatch *m_batch = nullptr;
    IdTable m_chats;  // the newest row of a chat
    IdTable m_users;
    TextPool m_texts;
};

// Telegram's ids need up to 52 bits.
constexpr bool isUserId(qint64 id)
{
    return id > 0 && id < (qint64(1) << 52);
}

}  // namespace tgd::telegram
