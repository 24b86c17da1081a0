#include "storage/postgres/postgres_store.h"

#include "storage/postgres/address.h"
#include "storage/postgres/batch_writer.h"
#include "storage/postgres/schema.h"
#include "storage/sql/sql_store.h"

namespace tgd::storage::postgres {

std::unique_ptr<Connection> openConnection(const QString &url, OpenMode mode)
{
    const auto address = libpqUrl(url);
    if (!address)
        throw sql::StoreFailure{address.error()};
    auto connection = std::make_unique<Connection>(
        *address, mode == OpenMode::ReadOnly ? Connection::Access::Read : Connection::Access::Write);
    if (mode == OpenMode::CreateIfMissing)
        Schema::migrate(*connection);
    Schema::recognise(*connection);
    if (mode == OpenMode::ReadWrite)
        Schema::migrate(*connection);
    return connection;
}

domain::Result<std::unique_ptr<Store>> openStore(const QString &url, OpenMode mode, const ports::Clock &clock)
{
    try {
        auto connection = openConnection(url, mode);
        std::unique_ptr<sql::BatchWriter> writer = BatchWriter::make(*connection);
        return std::make_unique<sql::SqlStore>(std::move(connection), std::move(writer), clock);
    } catch (const sql::StoreFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

}  // namespace tgd::storage::postgres
