#pragma once

#include "domain/connection_report.h"
#include "storage/postgres/server_knock.h"

namespace tgd::storage::postgres {

// Why a server did not let us in, for a person: the step that failed, what was seen, what to do.
struct KnockWords {
    domain::ConnectionStep step = domain::ConnectionStep::Role;
    QString found;
    QString advice;
};

// `tlsMode` as libpq calls it; `user` and `database` as they were asked for.
KnockWords wordsOf(const KnockAnswer &answer, const QString &tlsMode, const QString &user, const QString &database);

// Why a host cannot be reached; `error` is an errno, 0 when it only stayed silent.
KnockWords wordsOfUnreachable(const Host &host, int error, qint64 waitedMs);

}  // namespace tgd::storage::postgres
