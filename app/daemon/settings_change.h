#pragma once

#include "domain/error.h"
#include "domain/group_settings.h"

namespace tgd::daemon {

// Sets one setting by its column name. BadInput when there is no such setting or the value is out of its range.
domain::Result<void> applySetting(domain::GroupSettings &settings, const QString &key, const QString &value);

}  // namespace tgd::daemon
