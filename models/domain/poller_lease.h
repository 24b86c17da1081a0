#pragma once

#include "domain/ids.h"

#include <string>

namespace tgd::domain {

// Who may poll for a bot, by the store's clock. Each new holder gets a higher epoch.
struct PollerLease {
    qint64 botId = 0;
    std::string holder;  // as the holder describes itself (platform/process_identity.h)
    qint64 epoch = 0;
    UtcMicros until;

    bool operator==(const PollerLease &) const = default;
};

// What a poller writes under: nothing is written unless this epoch is the newest.
struct LeaseFence {
    qint64 botId = 0;
    qint64 epoch = 0;
};

}  // namespace tgd::domain
