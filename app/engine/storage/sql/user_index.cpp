#include "storage/sql/user_index.h"

#include "storage/sql/query.h"

namespace tgd::storage::sql {

std::optional<quint32> UserIndex::of(std::optional<domain::UserId> user)
{
    if (!user || domain::isServiceAccount(*user))
        return std::nullopt;
    if (const auto known = m_known.find(*user); known != m_known.end())
        return known->second;
    const quint32 idx = take(*user);
    remember(*user, idx);
    return idx;
}

quint32 UserIndex::take(domain::UserId user)
{
    Query find(m_connection, "user_index_find");
    if (find.with(user).step())
        return quint32(find.integer(0));
    if (!m_next) {
        Query next(m_connection, "user_index_next");
        next.step();
        m_next = quint32(next.integer(0));
    }
    const quint32 idx = (*m_next)++;
    Query(m_connection, "user_index_insert").with(user, qint64(idx)).run();
    return idx;
}

void UserIndex::remember(domain::UserId user, quint32 idx)
{
    m_known.emplace(user, idx);
    m_fresh.push_back(user);
}

void UserIndex::rolledBack()
{
    for (const domain::UserId user : m_fresh)
        m_known.erase(user);
    m_next.reset();
    m_fresh.clear();
}

void UserIndex::forget()
{
    m_known.clear();
    m_fresh.clear();
    m_next.reset();
}

}  // namespace tgd::storage::sql
