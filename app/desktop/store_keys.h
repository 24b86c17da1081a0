#pragma once

#include "domain/profile.h"
#include "ports/secret_store.h"
#include "storage/store_key.h"

#include <QObject>

#include <map>
#include <memory>

namespace tgd::desktop {

// The keys of the stores on servers, one a profile: what the keychain has, what the command line gave, what a person
// enters. Passwords are kept in the keychain and nowhere else. Owned by Desktop; GUI thread.
class StoreKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(StoreKeys)

public:
    // `secrets` must outlive the object.
    explicit StoreKeys(ports::SecretStore &secrets) : m_secrets(secrets) { }

    // The key of a profile, null for a store in a file. The keychain is asked when it is first wanted and `isKept`;
    // until it answers nobody knocks at the server.
    std::shared_ptr<storage::StoreKey> of(const domain::Profile &profile, bool isKept);
    // A key that was given beside the profile.
    void take(const QString &profileId, std::shared_ptr<storage::StoreKey> key);
    // A password that a person has entered is used at once, and with `isKept` goes to the keychain; the answer tells
    // whether that worked. The text is overwritten.
    QFuture<domain::Result<void>> enter(const domain::Profile &profile, QString &&password, bool isKept);
    void forget(const QString &profileId);

    // Under what the keychain has the password of a profile.
    static QString itemOf(const QString &profileId);

Q_SIGNALS:
    void changed(const QString &profileId);  // what was refused may be tried again

private:
    void ask(const QString &profileId);

    ports::SecretStore &m_secrets;
    std::map<QString, std::shared_ptr<storage::StoreKey>> m_keys;  // by id of the profile
};

}  // namespace tgd::desktop
