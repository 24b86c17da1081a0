#pragma once

#include "domain/ids.h"
#include "storage/sql/connection.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tgd::storage::sql {

// The dense numbers of users in the roll-ups. Part of a writer: numbers given in a transaction are believed in later
// ones only after committed(); a change by another program makes the cache start anew.
class UserIndex {
public:
    explicit UserIndex(Connection &connection) : m_connection(connection) { }

    // The number of an author, given now if need be; nothing for service accounts and no author.
    std::optional<quint32> of(std::optional<domain::UserId> user);
    void committed() { m_fresh.clear(); }
    void rolledBack();
    void forget();

private:
    Connection &m_connection;
    std::unordered_map<domain::UserId, quint32> m_known;
    std::vector<domain::UserId> m_fresh;
    std::optional<quint32> m_next;  // the next free number, while nobody else has written
};

}  // namespace tgd::storage::sql
