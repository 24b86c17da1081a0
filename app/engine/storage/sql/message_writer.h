#pragma once

#include "domain/write_batch.h"
#include "storage/activity_delta.h"
#include "storage/sql/connection.h"
#include "storage/sql/user_index.h"

#include <span>

namespace tgd::storage::sql {

// Messages by the write rule of the schema: new ones are inserted, of stored ones only what is newer is written, and
// the activity gets exactly the difference. Part of a writer.
class MessageWriter {
public:
    MessageWriter(Connection &connection, UserIndex &users) : m_connection(connection), m_users(users) { }

    enum class Change { None, Inserted, Replaced, Edited };
    using Versions = std::span<const domain::MessageRow *const>;

    // All versions of one message in the order they came. Writes what becomes of them; `outcomes` gets one entry a
    // version.
    Change write(Versions versions, ActivityDelta &delta, std::span<domain::RowOutcome> outcomes);

private:
    struct Stored;
    struct Decision;

    std::optional<Stored> load(const domain::MessageRow &row);
    static Decision decide(const Stored *stored, Versions versions, std::span<domain::RowOutcome> outcomes);
    bool insert(const Decision &decision);
    void update(const Stored &stored, const Decision &decision, ActivityDelta &delta);
    void writeSender(const domain::MessageRow &row, bool replaced);

    Connection &m_connection;
    UserIndex &m_users;
    Statement *m_insert = nullptr;
};

}  // namespace tgd::storage::sql
