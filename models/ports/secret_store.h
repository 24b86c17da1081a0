#pragma once

#include "domain/error.h"

#include <QFuture>
#include <QString>

namespace tgd::ports {

// Keeps secrets in the system's keychain. There is no insecure fallback: without a keychain, isAvailable() is false
// and every call fails with a message that names the token file as the way to go.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual QFuture<domain::Result<QString>> read(const QString &key) = 0;
    virtual QFuture<domain::Result<void>> write(const QString &key, const QString &secret) = 0;
    virtual QFuture<domain::Result<void>> remove(const QString &key) = 0;
    virtual QFuture<bool> isAvailable() = 0;
};

}  // namespace tgd::ports
