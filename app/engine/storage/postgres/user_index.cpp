#include "storage/postgres/user_index.h"

#include "storage/postgres/array_builder.h"
#include "storage/sql/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace tgd::storage::postgres {

namespace {
constexpr size_t mostRemembered = 2'000'000;

// Calls found(user, idx) for each row of a statement that takes an array of users.
template <typename Found>
void ask(Connection &connection, std::string_view name, const std::vector<domain::UserId> &users, Found found)
{
    ArrayBuilder ids(oid::int8);
    for (const domain::UserId user : users)
        ids.add(user);
    sql::Query query(connection, name);
    connection.own(name).bindArray(1, ids.arrayType(), ids.take());
    while (query.step())
        found(domain::UserId{query.integer(0)}, quint32(query.integer(1)));
}
}  // namespace

void UserIndex::prepare(std::vector<domain::UserId> users)
{
    if (size() > mostRemembered)
        sql::UserIndex::forget();
    std::erase_if(users, [this](domain::UserId user) { return domain::isServiceAccount(user) || knows(user); });
    if (users.empty())
        return;
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    const auto take = [this](domain::UserId user, quint32 idx) { remember(user, idx); };
    ask(m_own, "user_index_find_many", users, take);
    std::erase_if(users, [this](domain::UserId user) { return knows(user); });
    if (!users.empty())
        ask(m_own, "user_index_insert_many", users, take);
}

quint32 UserIndex::take(domain::UserId user)
{
    std::optional<quint32> taken;
    const auto found = [&](domain::UserId, quint32 idx) { taken = idx; };
    ask(m_own, "user_index_find_many", {user}, found);
    if (!taken)
        ask(m_own, "user_index_insert_many", {user}, found);
    if (!taken)
        sql::fail(domain::ErrorKind::Internal,
            QCoreApplication::translate("Store", "The store %1 gave no number to a user.").arg(m_own.name()));
    return *taken;
}

}  // namespace tgd::storage::postgres
