#pragma once

#include "storage/sql/failure.h"

#include <QString>

namespace tgd::storage::postgres {

// What an error of the server means for a person. `state` is its SQLSTATE (PostgreSQL documentation, appendix A), empty
// when the connection failed before the server could say anything; `detail` its text, for the log and for what has no
// sentence of its own.
sql::StoreFailure postgresFailure(const QByteArray &state, const QString &store, const QString &detail);

// The connection could not be made; `text` is libpq's, in its verbose form, which names the SQLSTATE.
sql::StoreFailure connectFailure(const QString &store, const QString &text, bool lacksPassword);

// No host of the address has an address of its own.
sql::StoreFailure nameFailure(const QString &store);

}  // namespace tgd::storage::postgres
