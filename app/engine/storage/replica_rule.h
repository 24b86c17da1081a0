#pragma once

#include "domain/ids.h"

#include <functional>
#include <optional>
#include <string>

namespace tgd::storage {

// Which database the store is in: what a replica of it has in common with it.
struct StoreIdentity {
    qint64 cluster = 0;  // the system identifier that initdb drew
    std::string database;
    int schema = 0;  // of ours; 0: another program's database

    bool operator==(const StoreIdentity &) const = default;
};

// What a server that is to be a replica tells of itself. Positions are bytes of the write-ahead log since its start.
struct ReplicaReading {
    bool isStandby = false;
    qint64 cluster = 0;
    std::string database;
    qint64 replayed = 0;
    qint64 received = 0;                         // 0: nothing, or it is not known
    bool isReceiving = false;                    // it is connected to a server that sends
    std::optional<qint64> replayAgeMs;           // since the newest commit it has was made
    std::optional<domain::UtcMicros> heartbeat;  // newest sign of life of a writer; absent: nobody writes one
    std::optional<qint64> heartbeatAgeMs;
};

// How far the primary is.
struct PrimaryReading {
    qint64 position = 0;
    std::optional<domain::UtcMicros> heartbeat;
};

// Whether a replica may be read. A value.
struct ReplicaVerdict {
    enum class Kind {
        Usable,
        OtherCluster,
        OtherDatabase,
        NoStandby,  // promoted, or the primary itself
        Behind,
    };

    Kind kind = Kind::Usable;
    std::optional<qint64> lagMs;  // of one that is behind, when it can be told

    bool operator==(const ReplicaVerdict &) const = default;
};

// Judges a replica. An idle primary is no lag: what counts is the age of the newest heartbeat, else whether everything
// there is has arrived. `mustHave`: a position without which it is behind whatever its lag. `askPrimary` is called only
// in doubt, and answers nothing when the primary cannot be asked: then nothing newer can be had.
ReplicaVerdict judgeReplica(const ReplicaReading &reading, const StoreIdentity &store, qint64 mustHave,
    qint64 lagLimitMs, const std::function<std::optional<PrimaryReading>()> &askPrimary);

}  // namespace tgd::storage
