#pragma once

#include "domain/error.h"
#include "domain/store_event.h"

#include <QFuture>

#include <vector>

namespace tgd::ports {

// What happened to the store that a person should find again. Calls never block.
class EventLog {
public:
    virtual ~EventLog() = default;
    // Newest first.
    virtual QFuture<domain::Result<std::vector<domain::StoreEvent>>> newest(qint64 limit) = 0;
};

}  // namespace tgd::ports
