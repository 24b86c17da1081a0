#pragma once

#include "domain/write_batch.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// What happens to a chat as a whole: it becomes a supergroup, the bot comes or goes, topics open and close. Part of a
// writer.
class ChatLifeWriter {
public:
    explicit ChatLifeWriter(Connection &connection) : m_connection(connection) { }

    domain::RowOutcome writeTopic(const domain::TopicRow &row);
    // Both chats have their rows already.
    domain::RowOutcome migrate(const domain::ChatMigration &migration, domain::UtcMicros now);
    domain::RowOutcome writePresence(const domain::ChatPresence &presence);

private:
    Connection &m_connection;
};

}  // namespace tgd::storage::sql
