#pragma once

#include "domain/error.h"

#include <QString>

namespace tgd::storage {

// Which store a person means: "sqlite:PATH", a plain path, or a PostgreSQL URL.
struct StoreUrl {
    enum class Kind { Sqlite, Postgres };

    Kind kind = Kind::Sqlite;
    QString path;  // of SQLite; the whole URL of PostgreSQL

    static domain::Result<StoreUrl> parse(const QString &url);
};

}  // namespace tgd::storage
