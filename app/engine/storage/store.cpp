#include "storage/store.h"

#include "storage/postgres/postgres_store.h"
#include "storage/postgres/routed_store.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_url.h"

// A static library's resources are linked only where something asks for them; the macro wants no namespace.
static void registerStatements()
{
    Q_INIT_RESOURCE(tgd_sql);
}

namespace tgd::storage {

domain::Result<std::unique_ptr<Store>> Store::open(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop)
{
    registerStatements();
    const auto where = StoreUrl::parse(address.url);
    if (!where)
        return tl::unexpected(where.error());
    if (where->kind != StoreUrl::Kind::Postgres)
        return sqlite::openStore(where->path, mode, clock);
    if (address.replicas)
        return postgres::RoutedStore::open(address, mode, clock, std::move(stop));
    return postgres::openStore(address, mode, clock, std::move(stop));
}

}  // namespace tgd::storage
