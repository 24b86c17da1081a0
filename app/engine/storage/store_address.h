#pragma once

#include "domain/error.h"
#include "storage/read_router.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace tgd::storage {

// Where a store is, and which replicas of it answer statistics. A value; stores opened with copies of it share what is
// known of the replicas.
struct StoreAddress {
    QString url;
    std::shared_ptr<ReadRouter> replicas;  // null: there are none

    StoreAddress(QString storeUrl = {}, std::shared_ptr<ReadRouter> itsReplicas = {})  // NOLINT: a URL is an address
        : url(std::move(storeUrl)), replicas(std::move(itsReplicas))
    {
    }

    // The READ_REPLICA_URL_1, _2 … of an existing deployment. `variable` answers nothing for one that is not set.
    static QStringList replicasNamed(const std::function<QByteArray(const char *name)> &variable);

    // BadInput or Usage with a sentence when the replicas are none of PostgreSQL, or the store is not.
    static domain::Result<StoreAddress> of(const QString &url, const QStringList &replicas);
};

}  // namespace tgd::storage
