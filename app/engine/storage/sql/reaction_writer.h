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
    // After the last reaction of a batch: what is not written yet.
    virtual void finish() { }
    virtual void rolledBack() { }

protected:
    // Where reactions are kept: of users to a stored message, of users to a message that was not seen, of chats.
    enum class Place { Stored, Pending, Anonymous };
    struct Key {
        Place place = Place::Stored;
        qint64 actor = 0;
        domain::ChatId chat;
        domain::MessageId message;

        auto operator<=>(const Key &) const = default;
    };
    struct State {
        domain::UtcMicros date;
        std::optional<domain::UtcMicros> removedAt;
        qint64 id = 0;  // of a stored reaction that is there

        bool operator==(const State &) const = default;
    };

    virtual bool isKnown(domain::ChatId chat, domain::MessageId message);
    virtual std::optional<State> find(const Key &key, const std::string &emoji);
    virtual void put(const Key &key, const std::string &emoji, const State &state);
    // What the actor has reacted with before then, and not taken back.
    virtual std::vector<std::string> active(const Key &key, domain::UtcMicros before);

    Connection &m_connection;

private:
    bool change(const Key &key, const std::string &emoji, domain::UtcMicros date, bool removed, ActivityDelta &delta);
    Key keyOf(const domain::ReactionChange &change);
};

}  // namespace tgd::storage::sql
