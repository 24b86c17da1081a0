#include "storage/postgres/membership_writer.h"

#include "storage/postgres/array_builder.h"
#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::postgres {

using domain::UtcMicros;
using sql::Query;

namespace {
template <typename Keys, typename KeyOf>
void bindKeys(Statement &statement, const Keys &keys, KeyOf keyOf)
{
    ArrayBuilder chats(oid::int8);
    ArrayBuilder users(oid::int8);
    for (const auto &one : keys) {
        chats.add(keyOf(one).first);
        users.add(keyOf(one).second);
    }
    statement.bindArray(1, chats.arrayType(), chats.take());
    statement.bindArray(2, users.arrayType(), users.take());
}

const auto itself = [](const auto &key) -> const auto & { return key; };
const auto ofSeen = [](const auto &seen) -> const auto & { return seen.key; };
}  // namespace

void MembershipWriter::lock(const std::vector<Key> &keys)
{
    if (keys.empty())
        return;
    for (const char *name : {"memberships_hold_many", "memberships_lock_many"}) {
        Query query(m_connection, name);
        bindKeys(m_own.own(name), keys, itself);
        query.run();
    }
}

void MembershipWriter::unlock(const std::vector<Key> &keys)
{
    if (keys.empty())
        return;
    Query query(m_connection, "memberships_release_many");
    bindKeys(m_own.own("memberships_release_many"), keys, itself);
    query.run();
}

std::vector<MembershipWriter::Key> MembershipWriter::settle(const std::vector<Seen> &seen)
{
    std::vector<Seen> left;
    std::vector<Seen> late = seen;
    // Those that another writer has put there meanwhile are looked at again.
    for (int attempt = 0; attempt < 2 && !late.empty(); ++attempt)
        late = settleOnce(late, left);
    left.insert(left.end(), late.begin(), late.end());
    if (!isImport())
        moveJoins(left);
    std::vector<Key> keys;
    keys.reserve(left.size());
    for (const Seen &one : left)
        keys.push_back(one.key);
    return keys;
}

// Takes out of `left` whom nothing but activity tells of.
void MembershipWriter::moveJoins(std::vector<Seen> &left)
{
    if (left.empty())
        return;
    std::sort(left.begin(), left.end(), [](const Seen &a, const Seen &b) { return a.key < b.key; });
    {
        Query lock(m_connection, "memberships_lock_many");
        bindKeys(m_own.own("memberships_lock_many"), left, ofSeen);
        lock.run();
    }
    ArrayBuilder instants(oid::timestamptz);
    for (const Seen &one : left)
        instants.add(UtcMicros{one.first});
    std::vector<Key> moved;
    Query query(m_connection, "memberships_move_joins_many");
    Statement &statement = m_own.own("memberships_move_joins_many");
    bindKeys(statement, left, ofSeen);
    statement.bindArray(3, instants.arrayType(), instants.take());
    while (query.step())
        moved.push_back({{query.integer(0)}, {query.integer(1)}});
    std::sort(moved.begin(), moved.end());
    std::erase_if(left, [&](const Seen &one) { return std::binary_search(moved.begin(), moved.end(), one.key); });
}

std::vector<MembershipWriter::Seen> MembershipWriter::settleOnce(const std::vector<Seen> &seen, std::vector<Seen> &left)
{
    std::vector<bool> isThere(seen.size(), false);
    {
        Query query(m_connection, "memberships_state_many");
        bindKeys(m_own.own("memberships_state_many"), seen, ofSeen);
        while (query.step()) {
            const auto place = size_t(query.integer(0)) - 1;
            isThere[place] = true;
            // Who is in and was so before that says nothing new.
            const bool saysNothing
                = query.integer(1) == 0 && (query.isNull(2) || query.integer(2) <= seen[place].first);
            if (!saysNothing)
                left.push_back(seen[place]);
        }
    }
    std::vector<Seen> fresh;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (!isThere[i])
            fresh.push_back(seen[i]);
    }
    return fresh.empty() ? fresh : insertNew(fresh);
}

// Answers those that another writer has put there meanwhile.
std::vector<MembershipWriter::Seen> MembershipWriter::insertNew(const std::vector<Seen> &seen)
{
    ArrayBuilder joined(oid::timestamptz), left(oid::timestamptz), statuses(oid::text);
    for (const Seen &one : seen) {
        joined.add(UtcMicros{one.first});
        left.addNull();
        statuses.add(std::string_view("member"));
    }
    std::vector<Key> inserted;
    {
        Query query(m_connection, "memberships_insert_many");
        Statement &statement = m_own.own("memberships_insert_many");
        bindKeys(statement, seen, ofSeen);
        statement.bindArray(3, joined.arrayType(), joined.take());
        statement.bindArray(4, left.arrayType(), left.take());
        statement.bindArray(5, statuses.arrayType(), statuses.take());
        while (query.step())
            inserted.push_back({{query.integer(0)}, {query.integer(1)}});
    }
    std::sort(inserted.begin(), inserted.end());
    std::vector<Seen> late;
    ArrayBuilder chats(oid::int8), users(oid::int8), instants(oid::timestamptz), kinds(oid::text), origins(oid::text),
        fromService(oid::boolean);
    for (const Seen &one : seen) {
        if (!std::binary_search(inserted.begin(), inserted.end(), one.key)) {
            late.push_back(one);
            continue;
        }
        chats.add(one.key.first);
        users.add(one.key.second);
        instants.add(UtcMicros{one.first});
        kinds.add(std::string_view("join"));
        origins.add(std::string_view("inferred"));
        fromService.add(false);
    }
    if (chats.count() != 0) {
        Query query(m_connection, "membership_events_insert_many");
        Statement &statement = m_own.own("membership_events_insert_many");
        int place = 0;
        for (const ArrayBuilder *array : {&chats, &users, &instants, &kinds, &origins, &fromService})
            statement.bindArray(++place, array->arrayType(), array->take());
        query.run();
    }
    return late;
}

}  // namespace tgd::storage::postgres
