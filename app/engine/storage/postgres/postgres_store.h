#pragma once

#include "storage/postgres/connection.h"
#include "storage/store.h"

namespace tgd::storage::postgres {

// Opens the store in a PostgreSQL database.
domain::Result<std::unique_ptr<Store>> openStore(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop);

// The store behind a connection that was prepared as openConnection() does.
std::unique_ptr<Store> storeOf(std::unique_ptr<Connection> connection, const ports::Clock &clock);

// A connection to such a store, made or migrated as `mode` says. Throws StoreFailure.
std::unique_ptr<Connection> openConnection(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop = {});

}  // namespace tgd::storage::postgres
