#pragma once

#include "domain/error.h"

#include <QString>

namespace tgd::storage::postgres {

// The URL of a PostgreSQL database, as libpq takes it: SQLAlchemy's "postgresql+psycopg://" counts, too. BadInput with
// what is wrong with it.
domain::Result<QString> libpqUrl(const QString &url);

// For people and logs: host, port, database and user, never a password or another option.
QString withoutSecrets(const QString &url);

}  // namespace tgd::storage::postgres
