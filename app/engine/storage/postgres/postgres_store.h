#pragma once

#include "storage/store.h"

namespace tgd::storage::postgres {

// Opens the store in a PostgreSQL database.
domain::Result<std::unique_ptr<Store>> openStore(const QString &url, OpenMode mode, const ports::Clock &clock);

}  // namespace tgd::storage::postgres
