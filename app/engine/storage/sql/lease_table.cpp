#include "storage/sql/lease_table.h"

#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

using domain::LeaseFence;
using domain::PollerLease;
using domain::UtcMicros;

std::optional<PollerLease> LeaseTable::find(qint64 botId) const
{
    Query query(m_connection, "lease_find");
    if (!query.with(botId).step())
        return std::nullopt;
    return PollerLease{botId, std::string(query.text(0)), query.integer(1), {query.integer(2)}};
}

PollerLease LeaseTable::acquire(qint64 botId, const std::string &holder, UtcMicros now, UtcMicros until,
    const std::function<bool(const std::string &)> &isDead)
{
    const auto found = find(botId);
    const bool isFree = !found || found->until <= now || found->holder == holder || (isDead && isDead(found->holder));
    if (!isFree)
        return *found;
    PollerLease taken{botId, holder, found ? found->epoch + 1 : 1, until};
    put(taken);
    return taken;
}

void LeaseTable::put(const PollerLease &lease)
{
    Query(m_connection, "lease_put").with(lease.botId, lease.holder, lease.epoch, lease.until).run();
}

void LeaseTable::renew(const LeaseFence &fence, UtcMicros until)
{
    require(fence);
    PollerLease lease = *find(fence.botId);
    lease.until = until;
    put(lease);
}

void LeaseTable::release(const LeaseFence &fence)
{
    auto lease = find(fence.botId);
    if (!lease || lease->epoch != fence.epoch)
        return;
    lease->until = {0};  // the row stays: epochs are never used twice
    put(*lease);
}

void LeaseTable::require(const LeaseFence &fence) const
{
    const auto lease = find(fence.botId);
    if (!lease || lease->epoch != fence.epoch)
        fail(domain::ErrorKind::Locked,
            QCoreApplication::translate("Store", "Another program polls for this bot now: %1.")
                .arg(lease ? QString::fromStdString(lease->holder) : QStringLiteral("-")),
            QStringLiteral("lease_lost=1"));
}

}  // namespace tgd::storage::sql
