#pragma once

#include "storage/store.h"

namespace tgd::storage::sqlite {

// Opens the store in one SQLite file.
domain::Result<std::unique_ptr<Store>> openStore(const QString &path, OpenMode mode, const ports::Clock &clock);

}  // namespace tgd::storage::sqlite
