#include "storage/replica_rule.h"

#include <algorithm>

namespace tgd::storage {

using Kind = ReplicaVerdict::Kind;

namespace {

// Of a replica that has replayed all that it was sent: whether that is all there is.
ReplicaVerdict judgeIdle(const ReplicaReading &reading, qint64 lagLimitMs, const std::optional<PrimaryReading> &primary)
{
    if (!primary || primary->position <= reading.replayed)
        return {};
    if (primary->heartbeat && reading.heartbeat) {
        const qint64 lagMs = (primary->heartbeat->value - reading.heartbeat->value) / 1000;
        if (lagMs > lagLimitMs)
            return {Kind::Behind, lagMs};
        return {};
    }
    // It may be that only the last moment is missing, as long as somebody sends.
    if (reading.isReceiving)
        return {};
    return {Kind::Behind, std::nullopt};
}

}  // namespace

ReplicaVerdict judgeReplica(const ReplicaReading &reading, const StoreIdentity &store, qint64 mustHave,
    qint64 lagLimitMs, const std::function<std::optional<PrimaryReading>()> &askPrimary)
{
    if (reading.cluster != store.cluster)
        return {Kind::OtherCluster, {}};
    if (reading.database != store.database)
        return {Kind::OtherDatabase, {}};
    if (!reading.isStandby)
        return {Kind::NoStandby, {}};
    if (reading.replayed < mustHave)
        return {Kind::Behind, std::nullopt};
    if (reading.heartbeatAgeMs && *reading.heartbeatAgeMs <= lagLimitMs)
        return {};
    // After a restart it counts what it was sent from the start of a file on: less than what it has replayed.
    if (reading.received > 0 && reading.replayed >= reading.received)
        return judgeIdle(reading, lagLimitMs, askPrimary());
    if (reading.replayAgeMs && *reading.replayAgeMs <= lagLimitMs)
        return {};
    // It was never sent anything since it started, or does not replay what it was sent.
    if (reading.received == 0) {
        const auto primary = askPrimary();
        if (primary && primary->position <= reading.replayed)
            return {};
    }
    return {Kind::Behind, reading.heartbeatAgeMs ? reading.heartbeatAgeMs : reading.replayAgeMs};
}

}  // namespace tgd::storage
