#include "store_keys.h"

#include "domain/store_place.h"
#include "state/when_finished.h"

#include <QPromise>

namespace tgd::desktop {

using domain::ErrorKind;
using domain::Result;
using storage::StoreKey;

namespace {
domain::Secret secretOf(QString &text)
{
    domain::Secret secret(text.toUtf8());
    text.fill(QChar(0));
    text.clear();
    return secret;
}
}  // namespace

QString StoreKeys::itemOf(const QString &profileId)
{
    return QStringLiteral("store-password/") + profileId;
}

std::shared_ptr<StoreKey> StoreKeys::of(const domain::Profile &profile, bool isKept)
{
    if (!domain::isOnServer(profile.storeUrl))
        return nullptr;
    std::shared_ptr<StoreKey> &key = m_keys[profile.id];
    if (!key) {
        key = std::make_shared<StoreKey>();
        if (isKept)
            ask(profile.id);
    }
    return key;
}

void StoreKeys::take(const QString &profileId, std::shared_ptr<StoreKey> key)
{
    m_keys[profileId] = std::move(key);
}

void StoreKeys::ask(const QString &profileId)
{
    m_keys[profileId]->noteRefusal({ErrorKind::Unavailable, tr("The keychain is asked for the password of this store."),
        QStringLiteral("keychain=asked")});
    state::whenFinished(m_secrets.read(itemOf(profileId)), this, [this, profileId](Result<QString> answer) {
        const auto found = m_keys.find(profileId);
        if (found == m_keys.end())
            return;
        // Without an entry the server decides: it may let this user in as he is.
        if (answer && !found->second->has(StoreKey::password))
            found->second->set(StoreKey::password, secretOf(*answer));
        found->second->tryAgain();
        Q_EMIT changed(profileId);
    });
}

QFuture<Result<void>> StoreKeys::enter(const domain::Profile &profile, QString &&password, bool isKept)
{
    QString copy(password.constData(), password.size());
    of(profile, false)->set(StoreKey::password, secretOf(password));
    QFuture<Result<void>> written;
    if (isKept) {
        written = m_secrets.write(itemOf(profile.id), copy);
    } else {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(Result<void>());
        promise.finish();
        written = promise.future();
    }
    copy.fill(QChar(0));
    Q_EMIT changed(profile.id);
    return written;
}

void StoreKeys::forget(const QString &profileId)
{
    m_keys.erase(profileId);
    (void)m_secrets.remove(itemOf(profileId));
}

}  // namespace tgd::desktop
