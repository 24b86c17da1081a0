#pragma once

#include "domain/ids.h"

#include <optional>

namespace tgd::domain {

// What waits in the local spool of a bot for its store.
struct SpoolMeter {
    qint64 bytes = 0;  // on disk
    qint64 limitBytes = 0;
    qint64 updates = 0;
    std::optional<UtcMicros> oldestAt;  // when the oldest of them arrived
    qint64 tornTails = 0;               // segments whose last write a crash had cut off
    qint64 damaged = 0;                 // records that were set aside in quarantine

    bool operator==(const SpoolMeter &) const = default;
};

}  // namespace tgd::domain
