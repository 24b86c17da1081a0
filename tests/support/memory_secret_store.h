#pragma once

#include "ports/secret_store.h"

#include <QHash>
#include <QPromise>

namespace tgd::test {

// A keychain in memory, which may be away.
class MemorySecretStore final : public ports::SecretStore {
public:
    QHash<QString, QString> entries;
    bool isAway = false;

    QFuture<domain::Result<QString>> read(const QString &key) override
    {
        if (isAway)
            return now<domain::Result<QString>>(away());
        if (!entries.contains(key))
            return now<domain::Result<QString>>(domain::failure(domain::ErrorKind::NotFound, "no such entry"));
        return now<domain::Result<QString>>(entries.value(key));
    }
    QFuture<domain::Result<void>> write(const QString &key, const QString &secret) override
    {
        if (isAway)
            return now<domain::Result<void>>(away());
        entries.insert(key, QString(secret.constData(), secret.size()));  // a copy: the caller wipes its own
        return now<domain::Result<void>>({});
    }
    QFuture<domain::Result<void>> remove(const QString &key) override
    {
        entries.remove(key);
        return now<domain::Result<void>>({});
    }
    QFuture<bool> isAvailable() override { return now(!isAway); }

private:
    static tl::unexpected<domain::Error> away()
    {
        return domain::failure(domain::ErrorKind::Unavailable, "no keychain answers");
    }
    template <typename T>
    static QFuture<T> now(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

}  // namespace tgd::test
