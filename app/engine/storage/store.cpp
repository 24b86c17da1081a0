#include "storage/store.h"

#include "storage/sqlite/sqlite_store.h"
#include "storage/store_url.h"

#include <QCoreApplication>

namespace tgd::storage {

domain::Result<std::unique_ptr<Store>> Store::open(const QString &url, OpenMode mode, const ports::Clock &clock)
{
    const auto where = StoreUrl::parse(url);
    if (!where)
        return tl::unexpected(where.error());
    if (where->kind == StoreUrl::Kind::Postgres)
        return domain::failure(domain::ErrorKind::BadInput,
            QCoreApplication::translate(
                "Store", "This version reads and writes SQLite stores only. Give a file path or sqlite:PATH."));
    return sqlite::SqliteStore::open(where->path, mode, clock);
}

}  // namespace tgd::storage
