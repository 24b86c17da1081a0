#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/user_index.h"

namespace tgd::storage::postgres {

// Dense numbers that several writers give out at once. A number once committed never changes, so that it is believed
// for good. Part of a writer.
class UserIndex final : public sql::UserIndex {
public:
    explicit UserIndex(Connection &connection) : sql::UserIndex(connection), m_own(connection) { }
    using sql::UserIndex::knows;

    // Looks up, and makes, the numbers of all these users with a statement or two.
    void prepare(std::vector<domain::UserId> users);
    void forget() override { }

protected:
    quint32 take(domain::UserId user) override;

private:
    Connection &m_own;
};

}  // namespace tgd::storage::postgres
