#pragma once

#include "domain/figure_source.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tgd::domain {

// Something about a store that makes its figures less than they seem.
struct StoreWarning {
    enum class Kind {
        ShiftedInstants,     // messages are dated `minutes` late (less than 0: early); detail: the zone of the server
        NaiveInstants,       // messages are dated without a zone: taken as UTC
        MissingColumns,      // detail: the tables and columns that are not there; figures of them are zero
        UnfinishedTakeover,  // some chats are not rolled up yet: their figures come from the messages, slowly
        ReadOnlyServer,      // a standby, or set to read only: nothing can be written
        OtherWriter,         // another program writes messages beside the roll-ups: figures come from the messages
        NoMessages,          // messages may not be read: figures come from aggregates; detail: our role
        MissingView,         // one of these aggregates is not there or may not be read; detail: its name
        ReplicaNotRead,      // detail: a sentence with the cause; others answer in its place
    };

    Kind kind = Kind::MissingColumns;
    QString detail;
    qint64 minutes = 0;

    bool operator==(const StoreWarning &) const = default;
};

// What is known of the store behind the window. Sizes in bytes.
struct StoreFacts {
    QString location;  // path of the file, or host/database
    qint64 sizeBytes = 0;
    std::optional<qint64> freeBytes;  // left on the file system that holds it
    // Of a server: connections of all programs, and how many it takes.
    std::optional<qint64> connections, connectionLimit;
    qint64 chats = 0;
    qint64 users = 0;
    qint64 messages = 0;
    std::optional<UtcMicros> firstMessage;
    std::optional<UtcMicros> lastMessage;
    std::optional<UtcMicros> lastImport;  // when the newest import ended
    qint64 concurrentChats = 0;           // chats with a message in the last 15 minutes
    bool isSample = false;
    bool attached = false;               // a database of another program: only read, never written
    bool approximateMembership = false;  // joins and leaves are the last of each member, at least in part
    std::vector<StoreWarning> warnings;
    std::vector<StoreAggregate> aggregates;  // of an attached store
};

// What is known of the machine this runs on. Shares are 0–1.
struct HostFacts {
    qint64 residentBytes = 0;
    qint64 availableMemoryBytes = 0;
    qint64 totalMemoryBytes = 0;
    int cores = 1;
    std::optional<double> cpuShare;  // of all cores, since the reading before; absent at the first reading
};

struct WorkspaceFacts {
    StoreFacts store;
    HostFacts host;
    UtcMicros readAt;
};

}  // namespace tgd::domain
