#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/membership_writer.h"

namespace tgd::storage::postgres {

// Memberships that several writers change at once: those with an event are held until the transaction ends, also where
// there is no row yet; the new members among the authors go in with one statement. Part of a writer.
class MembershipWriter final : public sql::MembershipWriter {
public:
    explicit MembershipWriter(Connection &connection) : sql::MembershipWriter(connection), m_own(connection) { }

protected:
    void lock(const std::vector<Key> &keys) override;
    void unlock(const std::vector<Key> &keys) override;
    std::vector<Key> settle(const std::vector<Seen> &seen) override;

private:
    std::vector<Seen> settleOnce(const std::vector<Seen> &seen, std::vector<Seen> &left);
    std::vector<Seen> insertNew(const std::vector<Seen> &seen);
    void moveJoins(std::vector<Seen> &left);

    Connection &m_own;
};

}  // namespace tgd::storage::postgres
