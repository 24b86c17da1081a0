#pragma once

#include "domain/write_batch.h"
#include "storage/activity_delta.h"
#include "storage/message_rule.h"
#include "storage/sql/connection.h"
#include "storage/sql/user_index.h"

#include <span>

namespace tgd::storage::sql {

// Messages by the write rule of the schema: new ones are inserted, of stored ones only what is newer is written, and
// the activity gets exactly the difference. Part of a writer.
class MessageWriter {
public:
    MessageWriter(Connection &connection, UserIndex &users) : m_connection(connection), m_users(users) { }
    virtual ~MessageWriter() = default;
    Q_DISABLE_COPY_MOVE(MessageWriter)

    enum class Change { None, Inserted, Replaced, Edited };
    // All versions of one message in the order they came, what becomes of each, and of the row.
    struct Group {
        message_rule::Versions versions;
        std::span<domain::RowOutcome> outcomes;
        Change change = Change::None;
    };

    // `groups` are in key order, one a message.
    virtual void writeAll(std::span<Group> groups, ActivityDelta &delta);

protected:
    void writeSender(const domain::MessageRow &row, bool replaced);

    Connection &m_connection;
    UserIndex &m_users;

private:
    Change write(message_rule::Versions versions, ActivityDelta &delta, std::span<domain::RowOutcome> outcomes);
    std::optional<message_rule::Stored> load(const domain::MessageRow &row);
    bool insert(const message_rule::Decision &decision);
    void update(const message_rule::Stored &stored, const message_rule::Decision &decision, ActivityDelta &delta);

    Statement *m_insert = nullptr;
};

}  // namespace tgd::storage::sql
