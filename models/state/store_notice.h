#pragma once

#include "domain/health_state.h"
#include "state/load_state.h"

#include <QString>

#include <optional>

namespace tgd::state {

// What a window says over all its pages while its store on a server is away.
struct StoreNotice {
    domain::HealthState state = domain::HealthState::Critical;
    QString heading;  // what is wrong, and since when
    QString text;     // why, and what to do
    bool asksPassword = false;

    bool operator==(const StoreNotice &) const = default;
};

// Nothing while all is well, for a store in a file (its pages say what is wrong), and while a keychain is asked. `load`
// is that of what the window reads all the time.
std::optional<StoreNotice> storeNotice(const LoadState &load, const QString &storeUrl);

}  // namespace tgd::state
