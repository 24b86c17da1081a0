#include "storage/store_address.h"

#include "domain/store_place.h"
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

domain::Result<StoreAddress> StoreAddress::of(
    const QString &url, const QStringList &replicas, std::shared_ptr<StoreKey> key)
{
    if (replicas.isEmpty())
        return StoreAddress(url, std::move(key));
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
    return StoreAddress(url, std::move(key), std::make_shared<ReadRouter>(replicas));
}

StoreAddress StoreAddress::orAlone(const QString &url, const QStringList &replicas, std::shared_ptr<StoreKey> key)
{
    return of(url, replicas, key).value_or(StoreAddress(url, key));
}

StoreAddress StoreAddress::ofReplica(const QString &replica) const
{
    return {replica, domain::secretsIn(replica).empty() ? key : nullptr};
}

StoreAddress StoreAddress::withKey(const QString &url)
{
    if (!domain::isOnServer(url))
        return {url};
    auto key = std::make_shared<StoreKey>();
    for (auto &[option, value] : domain::secretsIn(url))
        key->set(option, domain::Secret(std::move(value)));
    return {domain::withoutPassword(url), std::move(key)};
}

}  // namespace tgd::storage
