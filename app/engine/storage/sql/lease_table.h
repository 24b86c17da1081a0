#pragma once

#include "domain/poller_lease.h"
#include "storage/sql/connection.h"

#include <functional>
#include <optional>

namespace tgd::storage::sql {

// The leases of pollers. Every method runs inside the caller's transaction. On the stack.
class LeaseTable {
public:
    explicit LeaseTable(Connection &connection) : m_connection(connection) { }

    std::optional<domain::PollerLease> find(qint64 botId) const;
    domain::PollerLease acquire(qint64 botId, const std::string &holder, domain::UtcMicros now, domain::UtcMicros until,
        const std::function<bool(const std::string &)> &isDead);
    void renew(const domain::LeaseFence &fence, domain::UtcMicros until);
    void release(const domain::LeaseFence &fence);
    // Throws Locked, with the holder in the context, unless the fence's epoch is the newest.
    void require(const domain::LeaseFence &fence) const;

private:
    void put(const domain::PollerLease &lease);

    Connection &m_connection;
};

}  // namespace tgd::storage::sql
