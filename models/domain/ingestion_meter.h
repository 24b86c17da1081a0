#pragma once

#include "domain/ids.h"
#include "domain/spool_meter.h"

#include <map>
#include <optional>
#include <string>

namespace tgd::domain {

// What came in since the connection was started. received = stored + duplicate + quarantined + ignored.
struct IngestionMeter {
    qint64 received = 0;
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    qint64 ignored = 0;
    std::map<std::string, qint64> ignoredByKind;
    std::map<std::string, qint64> receivedByKind;  // kind of update as the Bot API names it; "" when it has none
    qint64 batches = 0;
    qint64 lastBatchSize = 0;  // updates
    qint64 commitMicros = 0;   // time of all commits together
    qint64 lastCommitMicros = 0;
    qint64 rateLimited = 0;                  // answers 429 of Telegram
    qint64 rateLimitWaitMs = 0;              // what they told to wait, together
    std::optional<UtcMicros> newestEventAt;  // the youngest date of what was stored; now - this is the lag
    qint64 pollsCompleted = 0;
    qint64 pollsFailed = 0;
    qint64 held = 0;  // updates in memory that the store has not taken yet
    std::optional<qint64> lastUpdateId;
    std::optional<UtcMicros> lastPollAt;    // of the last completed one, also an empty one
    std::optional<UtcMicros> lastCommitAt;  // of the last batch
    std::optional<qint64> pendingAtTelegram;
    std::optional<SpoolMeter> spool;  // nothing: there is none

    bool operator==(const IngestionMeter &) const = default;
};

}  // namespace tgd::domain
