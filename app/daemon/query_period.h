#pragma once

#include "arguments.h"
#include "console.h"

namespace tgd::daemon {

// --from and --to as a period of the scope's local days; not valid (the store's default) when neither is given. One
// alone is completed: to today, or to 30 days. BadInput for an impossible date, or from after to.
domain::Result<domain::Period> periodOf(
    Console &console, storage::Store &store, const domain::Scope &scope, const Arguments &arguments);

// The zone a scope's days are in.
domain::Result<QByteArray> zoneOf(storage::Store &store, const domain::Scope &scope);

}  // namespace tgd::daemon
