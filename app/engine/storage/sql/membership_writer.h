#pragma once

#include "domain/write_batch.h"
#include "storage/sql/connection.h"
#include "storage/sql/membership_facts.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace tgd::storage::sql {

// Joins and leaves: what was seen or imported, and what the messages of a batch let infer. A membership is the same
// whatever the order in which its events and messages come: the last leave, and the first evidence of presence after it
// (or before it, since the leave before). Part of a writer.
class MembershipWriter {
public:
    explicit MembershipWriter(Connection &connection) : m_connection(connection), m_facts(connection) { }
    virtual ~MembershipWriter() = default;
    Q_DISABLE_COPY_MOVE(MembershipWriter)

    // These events come in this batch: what their users do is put in order with them.
    // An import comes in order by itself.
    void expect(const std::vector<domain::MembershipEvent> &events, bool isImport);
    // A message or reaction of a user shows that the user is a member.
    void sawActivity(domain::ChatId chat, domain::UserId user, domain::UtcMicros at);
    // Applies the events in the order of their instants, and before each what its user did until then, so that it
    // does not matter where a batch ends; answers how many were new. `outcomes` gets one entry an event.
    qint64 applyEvents(const std::vector<domain::MembershipEvent> &events, std::vector<domain::RowOutcome> &outcomes);
    // Then what sawActivity() told; forgets it.
    void applyInferred();

    void committed() { m_fresh.clear(); }
    void rolledBack();
    void forget();

protected:
    using Key = MembershipFacts::Key;
    // Somebody whose activity was seen, and no event that comes with it.
    struct Seen {
        Key key;
        qint64 first = 0;  // the earliest instant of it
    };

    // Before the events of a batch are applied: nobody else changes these memberships until the transaction ends.
    virtual void lock(const std::vector<Key> &keys) { (void)keys; }
    // After all events and activity of the batch.
    virtual void unlock(const std::vector<Key> &keys) { (void)keys; }
    // What can be told of many at once; answers those that have to be looked at one by one.
    virtual std::vector<Key> settle(const std::vector<Seen> &seen);
    // Whether the batch at hand is one of an import.
    bool isImport() const { return m_isImport; }

    Connection &m_connection;

private:
    using Evidence = MembershipFacts::Evidence;
    static constexpr qint64 afterAllInstants = MembershipFacts::afterAllInstants;

    struct Row {
        bool operator==(const Row &) const = default;

        std::optional<qint64> joinedAt, leftAt;
        std::string status;
        std::optional<qint64> clock;
        bool clockStored = false;
        bool exists = false;
    };
    // What a membership is counted anew for, beside what is stored.
    struct News {
        std::vector<qint64> seen = {};                    // when the user did something
        const domain::MembershipEvent *newest = nullptr;  // what came, where nothing later was told
        std::optional<qint64> replaced = {};              // what it took the place of
        qint64 until = afterAllInstants;                  // what the user did from then on has its turn
    };
    static constexpr size_t capacity = 500'000;

    Row load(const Key &key);
    void store(const Key &key, const Row &row, qint64 clock);
    bool standsForInferred(const domain::MembershipEvent &event);
    domain::RowOutcome apply(const domain::MembershipEvent &event);
    bool recordChange(const domain::MembershipEvent &event, const Row &row, std::optional<qint64> &replaced);
    void infer(const Key &key, std::vector<qint64> &instants);
    void remember(const Key &key, const Row &row);
    void recount(const Key &key, News news);
    std::optional<Evidence> firstEvidence(const Key &key, std::optional<qint64> left, qint64 before, const News &news);
    bool moveJoin(const Key &key, Row &row, const Evidence &evidence);
    void moveJoinBefore(const Key &key, Row &row, qint64 left, const News &news);
    bool hasLaterEvidence(const Key &key, qint64 at);
    void inferUntil(const Key &key, qint64 at);

    struct KeyHash {
        size_t operator()(const Key &key) const noexcept
        {
            return size_t(key.first.value) * 0x9e3779b97f4a7c15 ^ size_t(key.second.value);
        }
    };

    MembershipFacts m_facts;
    // Who is known to be a member, and since when: activity from then on says nothing new.
    std::unordered_map<Key, qint64, KeyHash> m_membersSince;
    std::vector<Key> m_fresh;
    std::unordered_map<Key, std::vector<qint64>, KeyHash> m_seen;
    std::unordered_set<Key, KeyHash> m_expected;
    bool m_isImport = false;  // the batch at hand
};

}  // namespace tgd::storage::sql
