#include "storage/postgres/postgres_store.h"

#include "storage/postgres/address.h"
#include "storage/postgres/aggregate_days.h"
#include "storage/postgres/attachment.h"
#include "storage/postgres/batch_writer.h"
#include "storage/sql/local_day_reader.h"
#include "storage/sql/raw_activity.h"
#include "storage/sql/rolled_activity.h"
#include "storage/sql/sql_store.h"

namespace tgd::storage::postgres {

namespace {
std::unique_ptr<sql::DaySource> daysOf(Connection &connection, const ports::Clock &clock)
{
    if (connection.isAggregated())
        return std::make_unique<AggregateDays>(connection);
    std::unique_ptr<sql::ActivitySource> source;
    if (connection.standing() == Connection::Standing::Own)
        source = std::make_unique<sql::RolledActivity>(connection);
    else
        source = std::make_unique<sql::RawActivity>(connection, clock);
    return std::make_unique<sql::LocalDayReader>(connection, std::move(source));
}
}  // namespace

std::unique_ptr<Connection> openConnection(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop)
{
    const auto url = libpqUrl(address.url);
    if (!url)
        throw sql::StoreFailure{url.error()};
    auto connection = std::make_unique<Connection>(StoreAddress(*url, address.key),
        mode == OpenMode::ReadOnly ? Connection::Access::Read : Connection::Access::Write, std::move(stop));
    Attachment::prepare(*connection, mode, clock);
    return connection;
}

std::unique_ptr<Store> storeOf(std::unique_ptr<Connection> connection, const ports::Clock &clock)
{
    std::unique_ptr<sql::BatchWriter> writer = BatchWriter::make(*connection);
    auto days = daysOf(*connection, clock);
    return std::make_unique<sql::SqlStore>(std::move(connection), std::move(writer), std::move(days), clock);
}

domain::Result<std::unique_ptr<Store>> openStore(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop)
{
    if (const auto refusal = address.key ? address.key->refusal() : std::nullopt)
        return tl::unexpected(*refusal);
    try {
        return storeOf(openConnection(address, mode, clock, std::move(stop)), clock);
    } catch (const sql::StoreFailure &failure) {
        if (address.key && failure.error.kind == domain::ErrorKind::AccessDenied)
            address.key->noteRefusal(failure.error);
        return tl::unexpected(failure.error);
    }
}

}  // namespace tgd::storage::postgres
