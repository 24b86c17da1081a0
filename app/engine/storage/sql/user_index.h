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
    virtual ~UserIndex() = default;
    Q_DISABLE_COPY_MOVE(UserIndex)

    // The number of an author, given now if need be; nothing for service accounts and no author.
    std::optional<quint32> of(std::optional<domain::UserId> user);
    virtual void committed() { m_fresh.clear(); }
    virtual void rolledBack();
    virtual void forget();

protected:
    // The number of a user that is not in memory, stored or made now.
    virtual quint32 take(domain::UserId user);
    void remember(domain::UserId user, quint32 idx);
    size_t size() const { return m_known.size(); }
    bool knows(domain::UserId user) const { return m_known.contains(user); }

    Connection &m_connection;

private:
    std::unordered_map<domain::UserId, quint32> m_known;
    std::vector<domain::UserId> m_fresh;
    std::optional<quint32> m_next;  // the next free number, while nobody else has written
};

}  // namespace tgd::storage::sql
