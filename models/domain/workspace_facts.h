#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tgd::domain {

// What is known of the store behind the window. Sizes in bytes.
struct StoreFacts {
    QString location;  // path of the file, or host/database
    qint64 sizeBytes = 0;
    std::optional<qint64> freeBytes;  // left on the file system that holds it
    qint64 chats = 0;
    qint64 users = 0;
    qint64 messages = 0;
    std::optional<UtcMicros> firstMessage;
    std::optional<UtcMicros> lastMessage;
    std::optional<UtcMicros> lastImport;  // when the newest import ended
    qint64 concurrentChats = 0;           // chats with a message in the last 15 minutes
    bool isSample = false;
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
