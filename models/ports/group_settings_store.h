#pragma once

#include "domain/error.h"
#include "domain/group_settings.h"
#include "domain/retention.h"

#include <QFuture>

namespace tgd::ports {

// Reads and changes the settings of a chat, and runs retention when a person asks for it. Calls never block.
class GroupSettingsStore {
public:
    virtual ~GroupSettingsStore() = default;

    // Defaults when the chat has no row yet.
    virtual QFuture<domain::Result<domain::GroupSettings>> settings(domain::ChatId chat) = 0;
    virtual QFuture<domain::Result<domain::GroupSettings>> save(const domain::GroupSettings &settings) = 0;
    virtual QFuture<domain::Result<domain::RetentionCounts>> previewRetention(domain::ChatId chat) = 0;
    virtual QFuture<domain::Result<domain::RetentionCounts>> runRetention(domain::ChatId chat) = 0;
};

}  // namespace tgd::ports
