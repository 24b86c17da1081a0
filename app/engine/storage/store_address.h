#pragma once

#include "domain/error.h"
#include "storage/read_router.h"
#include "storage/store_key.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace tgd::storage {

// Where a store is, the key that opens it where it has one, and which replicas of it answer statistics. A value; stores
// opened with copies of it share what is known of the replicas.
struct StoreAddress {
    QString url;
    std::shared_ptr<StoreKey> key;         // null: whatever is needed is in the address, or libpq finds it by itself
    std::shared_ptr<ReadRouter> replicas;  // null: there are none

    StoreAddress() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): an address is often all there is
    StoreAddress(
        QString storeUrl, std::shared_ptr<StoreKey> itsKey = nullptr, std::shared_ptr<ReadRouter> itsReplicas = nullptr)
        : url(std::move(storeUrl)), key(std::move(itsKey)), replicas(std::move(itsReplicas))
    {
    }
    // Takes the secrets out of an address that a person gave.
    static StoreAddress withKey(const QString &url);
    // The same store without its replicas: for whoever writes.
    StoreAddress alone() const { return {url, key}; }

    // The READ_REPLICA_URL_1, _2 … of an existing deployment. `variable` answers nothing for one that is not set.
    static QStringList replicasNamed(const std::function<QByteArray(const char *name)> &variable);

    // BadInput or Usage with a sentence when the replicas are none of PostgreSQL, or the store is not.
    static domain::Result<StoreAddress> of(
        const QString &url, const QStringList &replicas, std::shared_ptr<StoreKey> key = nullptr);
    // The same, without the replicas when they are none.
    static StoreAddress orAlone(const QString &url, const QStringList &replicas, std::shared_ptr<StoreKey> key);
    // How a replica is reached: by the secrets of its own address, else with the key of the store.
    StoreAddress ofReplica(const QString &replica) const;
};

}  // namespace tgd::storage
