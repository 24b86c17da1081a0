#pragma once

#include "ports/secret_store.h"

#include <QObject>

namespace tgd::platform {

// Secrets in the desktop's keychain (Secret Service, KWallet) through QtKeychain, never in its insecure fallback.
// GUI thread.
class KeychainSecretStore final : public QObject, public ports::SecretStore {
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    QFuture<domain::Result<QString>> read(const QString &key) override;
    QFuture<domain::Result<void>> write(const QString &key, const QString &secret) override;
    QFuture<domain::Result<void>> remove(const QString &key) override;
    QFuture<bool> isAvailable() override;
};

}  // namespace tgd::platform
