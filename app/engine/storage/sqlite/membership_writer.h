#pragma once

#include "domain/write_batch.h"
#include "storage/sqlite/connection.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace tgd::storage::sqlite {

// Joins and leaves: what was seen or imported, and what the messages of a batch let infer. Part of a writer.
class MembershipWriter {
public:
    explicit MembershipWriter(Connection &connection) : m_connection(connection) { }

    // The events of the batch; come before what the batch's messages tell, and must outlive apply().
    void begin(const std::vector<domain::MembershipEvent> &events);
    // A message or reaction of a user shows that the user is a member.
    void sawActivity(domain::ChatId chat, domain::UserId user, domain::UtcMicros at);
    // Applies everything told since begin(), each user's events and activity in the order of their instants, so that
    // the outcome does not depend on where batches end. Answers how many events were new.
    qint64 apply();

    void committed() { m_fresh.clear(); }
    void rolledBack();
    void forget();

private:
    using Key = std::pair<domain::ChatId, domain::UserId>;
    struct Row {
        std::optional<qint64> joinedAt, leftAt;
        std::string status;
        std::optional<qint64> clock;
        bool clockStored = false;
        bool exists = false;
    };
    static constexpr size_t capacity = 500'000;

    Row load(const Key &key);
    void store(const Key &key, const Row &row, qint64 clock);
    struct Told;
    qint64 applyOne(const Key &key, Told &told);
    bool applyEvent(const domain::MembershipEvent &event);
    bool record(const domain::MembershipEvent &event, std::optional<qint64> &replaced);
    void infer(const Key &key, const qint64 *first, const qint64 *last);

    struct KeyHash {
        size_t operator()(const Key &key) const noexcept
        {
            return size_t(key.first.value) * 0x9e3779b97f4a7c15 ^ size_t(key.second.value);
        }
    };

    Connection &m_connection;
    // Rows known to exist: the instant they were left at, or the least instant when they were not.
    std::unordered_map<Key, qint64, KeyHash> m_leftAt;
    std::vector<Key> m_fresh;
    // What the batch tells of one user in one chat.
    struct Told {
        std::vector<const domain::MembershipEvent *> events;
        std::vector<qint64> activity;
    };
    std::unordered_map<Key, Told, KeyHash> m_told;
};

}  // namespace tgd::storage::sqlite
