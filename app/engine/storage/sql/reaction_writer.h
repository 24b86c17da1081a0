#pragma once

#include "domain/write_batch.h"
#include "storage/activity_delta.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// Reactions of users: adds, removals and tombstones, those that wait for their message, and totals. Part of a writer.
class ReactionWriter {
public:
    using MessageKey = std::pair<domain::ChatId, domain::MessageId>;

    explicit ReactionWriter(Connection &connection) : m_connection(connection) { }
    virtual ~ReactionWriter() = default;
    Q_DISABLE_COPY_MOVE(ReactionWriter)

    // True when the change was written, also when it waits for its message now.
    bool apply(const domain::ReactionRow &row, ActivityDelta &delta);
    // What one actor changed, and what that says about updates that were missed.
    bool applyChange(const domain::ReactionChange &change, ActivityDelta &delta);
    // Moves the reactions that waited for this message; answers how many.
    qint64 release(domain::ChatId chat, domain::MessageId message, ActivityDelta &delta);
    // Those of these messages, in key order, that reactions may wait for.
    virtual std::vector<MessageKey> awaited(std::vector<MessageKey> messages);
    // Snapshots of totals: all rows of one message and instant are one snapshot, what it does not name is 0.
    void writeCounts(const std::vector<domain::ReactionCountRow> &rows);
    // False when it changes nothing.
    bool writeSnapshot(const domain::ReactionSnapshot &snapshot);

private:
    enum class Place { Stored, Pending, Anonymous };
    bool put(Place place, const domain::ReactionChange &change, const std::string &emoji, bool removed,
        ActivityDelta &delta);
    std::vector<std::string> missed(Place place, const domain::ReactionChange &change);
    bool putPending(const domain::ReactionRow &row);
    bool isKnown(domain::ChatId chat, domain::MessageId message);
    bool write(const domain::ReactionRow &row, ActivityDelta &delta);
    void insert(const domain::ReactionRow &row, std::optional<domain::UtcMicros> removedAt, ActivityDelta &delta);

protected:
    Connection &m_connection;
};

}  // namespace tgd::storage::sql
