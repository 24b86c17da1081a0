#include "storage/copy/endpoint.h"

#include "storage/copy/postgres_page_writer.h"
#include "storage/copy/sqlite_page_writer.h"
#include "storage/postgres/postgres_store.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_url.h"

namespace tgd::storage::copy {

Endpoint Endpoint::open(const QString &url, OpenMode mode)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        throw sql::StoreFailure{where.error()};
    if (where->kind == StoreUrl::Kind::Postgres) {
        auto connection = postgres::openConnection(where->path, mode);
        auto writer = std::make_unique<PostgresPageWriter>(*connection);
        return {std::move(connection), std::move(writer)};
    }
    std::unique_ptr<sql::Connection> connection = sqlite::openConnection(where->path, mode);
    auto writer = std::make_unique<SqlitePageWriter>(*connection);
    return {std::move(connection), std::move(writer)};
}

}  // namespace tgd::storage::copy
