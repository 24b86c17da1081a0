#pragma once

#include "domain/error.h"

#include <QString>

namespace tgd::storage::sqlite {

// What an SQLite result code means for a person. `detail` is SQLite's own text, for the log.
domain::Error sqliteError(int code, int systemError, const QString &path, const QString &detail);

}  // namespace tgd::storage::sqlite
