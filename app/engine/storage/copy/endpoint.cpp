#include "storage/copy/endpoint.h"

#include "platform/system_clock.h"
#include "storage/copy/postgres_page_writer.h"
#include "storage/copy/sqlite_page_writer.h"
#include "storage/postgres/postgres_store.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_url.h"

#include <QCoreApplication>

namespace tgd::storage::copy {

namespace {
// A copy that was interrupted has messages of which nothing is rolled up yet, as another program's would be.
std::unique_ptr<postgres::Connection> openPostgres(const QString &url, OpenMode mode, const ports::Clock &clock)
{
    try {
        return postgres::openConnection(url, mode, clock);
    } catch (const sql::StoreFailure &failure) {
        if (mode != OpenMode::CreateIfMissing || failure.error.kind != domain::ErrorKind::Locked)
            throw;
    }
    return postgres::openConnection(url, OpenMode::Takeover, clock);
}
}  // namespace

Endpoint Endpoint::open(const QString &url, OpenMode mode)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        throw sql::StoreFailure{where.error()};
    if (where->kind == StoreUrl::Kind::Postgres) {
        const platform::SystemClock clock;
        auto connection = openPostgres(where->path, mode, clock);
        if (connection->standing() != postgres::Connection::Standing::Own)
            sql::fail(domain::ErrorKind::Unavailable,
                QCoreApplication::translate("Store",
                    "The database of %1 is filled by another program, and a copy would lack what it keeps elsewhere. "
                    "Stop "
                    "that program, run tgstatsd migrate --store URL, then copy.")
                    .arg(connection->name()));
        auto writer = std::make_unique<PostgresPageWriter>(*connection);
        return {std::move(connection), std::move(writer)};
    }
    std::unique_ptr<sql::Connection> connection = sqlite::openConnection(where->path, mode);
    auto writer = std::make_unique<SqlitePageWriter>(*connection);
    return {std::move(connection), std::move(writer)};
}

}  // namespace tgd::storage::copy
