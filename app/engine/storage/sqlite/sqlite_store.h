#pragma once

#include "storage/sqlite/connection.h"
#include "storage/store.h"

namespace tgd::storage::sqlite {

// Opens the store in one SQLite file.
domain::Result<std::unique_ptr<Store>> openStore(const QString &path, OpenMode mode, const ports::Clock &clock);

// A connection to such a store, made or migrated as `mode` says. Throws StoreFailure.
std::unique_ptr<Connection> openConnection(const QString &path, OpenMode mode);

}  // namespace tgd::storage::sqlite
