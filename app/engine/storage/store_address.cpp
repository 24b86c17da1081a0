#include "storage/store_address.h"

#include "storage/postgres/address.h"
#include "storage/store_url.h"

#include <QCoreApplication>

namespace tgd::storage {

namespace {
constexpr int mostReplicas = 64;
}

QStringList StoreAddress::replicasNamed(const std::function<QByteArray(const char *name)> &variable)
{
    QStringList urls;
    for (int number = 1; number <= mostReplicas; ++number) {
        const QByteArray name = "READ_REPLICA_URL_" + QByteArray::number(number);
        if (const QByteArray url = variable(name.constData()).trimmed(); !url.isEmpty())
            urls.append(QString::fromUtf8(url));
    }
    return urls;
}

domain::Result<StoreAddress> StoreAddress::of(const QString &url, const QStringList &replicas)
{
    if (replicas.isEmpty())
        return StoreAddress(url);
    const auto store = StoreUrl::parse(url);
    if (!store)
        return tl::unexpected(store.error());
    if (store->kind != StoreUrl::Kind::Postgres)
        return domain::failure(domain::ErrorKind::Usage,
            QCoreApplication::translate("Store",
                "Replicas are of a store in PostgreSQL: give it with --store postgresql://USER@HOST:PORT/DATABASE, or "
                "leave --replica out."));
    for (const QString &replica : replicas) {
        const auto place = StoreUrl::parse(replica);
        if (!place || place->kind != StoreUrl::Kind::Postgres || !postgres::libpqUrl(replica))
            return domain::failure(domain::ErrorKind::Usage,
                QCoreApplication::translate("Store",
                    "The address of a replica is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special "
                    "characters in it are written as %XX."));
    }
    return StoreAddress(url, std::make_shared<ReadRouter>(replicas));
}

}  // namespace tgd::storage
