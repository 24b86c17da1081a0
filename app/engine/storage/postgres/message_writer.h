#pragma once

#include "storage/postgres/connection.h"
#include "storage/postgres/message_columns.h"
#include "storage/sql/message_writer.h"

namespace tgd::storage::postgres {

// Messages of a batch by sets: what is new goes in with one statement, a COPY when there is much of it; of what is
// stored the counters are read under a lock, then what is newer is written. Part of a writer.
class MessageWriter final : public sql::MessageWriter {
public:
    MessageWriter(Connection &connection, sql::UserIndex &users)
        : sql::MessageWriter(connection, users), m_own(connection)
    {
    }

    void writeAll(std::span<Group> groups, ActivityDelta &delta) override;

private:
    // Places of groups in the span.
    using Places = std::vector<size_t>;

    Places insertMissing(std::span<Group> groups);
    Places insertSet(std::span<Group> groups, const Places &places);
    bool copyIn(std::span<Group> groups, const Places &places);
    std::vector<std::optional<message_rule::Stored>> lockStored(std::span<Group> groups, const Places &places);
    void update(std::span<Group> groups, const Places &places, ActivityDelta &delta);
    void write(std::string_view name, const ColumnArrays &columns);
    void measureOnce(std::span<Group> groups);
    void follow(std::span<Group> groups, ActivityDelta &delta);

    Connection &m_own;
    qint64 m_inserted = 0;
    bool m_expectsStored = false;
    bool m_isMeasured = false;  // the planner knows the table, as far as is known
};

}  // namespace tgd::storage::postgres
