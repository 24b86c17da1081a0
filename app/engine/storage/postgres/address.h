#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace tgd::storage::postgres {

// The URL of a PostgreSQL database, as libpq takes it: SQLAlchemy's "postgresql+psycopg://" counts, too. BadInput with
// what is wrong with it.
domain::Result<QString> libpqUrl(const QString &url);

// For people and logs: host, port, database and user, never a password or another option.
QString withoutSecrets(const QString &url);

// A server that the URL names, with what libpq would take for what it does not say.
struct Host {
    QString name;     // empty: the socket folder that libpq was built with
    QString address;  // numeric; empty: the name says it, or has to be looked up
    QString port;

    // For people.
    QString text() const;
};
std::vector<Host> hostsOf(const QString &url);

// What an option of the URL says, or the environment, or libpq by itself.
QString optionOf(const QString &url, const char *option);

}  // namespace tgd::storage::postgres
