#pragma once

#include "storage/store_address.h"

#include <libpq-fe.h>

#include <functional>

namespace tgd::storage::postgres {

// Whether the server behind a connection that waits for an answer still serves others: asks it something small on a
// connection of its own. A server that is busy answers, one that stands still or is cut off does not. `isWanted` ends
// the wait. Any thread.
bool givesLifeSign(
    const StoreAddress &address, const PGconn *waiting, qint64 limitMs, const std::function<bool()> &isWanted);

}  // namespace tgd::storage::postgres
