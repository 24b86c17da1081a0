#pragma once

#include "domain/ids.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace tgd::ingest {

// What became of a number of updates: read = stored + duplicate + quarantined + all of ignored.
struct UpdateBatchOutcome {
    qint64 read = 0;
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    std::map<std::string, qint64> ignored;                // by kind
    std::map<std::string, qint64, std::less<>> received;  // by kind as the Bot API names it; "" when it has none
    qint64 wrongTypes = 0;                                // optional fields of a type they must not have
    std::optional<domain::UtcMicros> newestDate;          // of what was not a duplicate
    std::optional<qint64> lastUpdateId;  // of the last update that has one, whether or not it is the highest

    qint64 ignoredInAll() const
    {
        qint64 sum = 0;
        for (const auto &[kind, count] : ignored)
            sum += count;
        return sum;
    }
    void add(const UpdateBatchOutcome &other)
    {
        read += other.read;
        stored += other.stored;
        duplicate += other.duplicate;
        quarantined += other.quarantined;
        for (const auto &[kind, count] : other.ignored)
            ignored[kind] += count;
        for (const auto &[kind, count] : other.received)
            received[kind] += count;
        wrongTypes += other.wrongTypes;
        newestDate = std::max(newestDate, other.newestDate);
        if (other.lastUpdateId)
            lastUpdateId = other.lastUpdateId;
    }
};

}  // namespace tgd::ingest
