#include "platform/keychain_secret_store.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace tgd::platform {

using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("tgstats-desk");
    return name;
}

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {
            ErrorKind::NotFound, QCoreApplication::translate("Keychain", "The keychain has no such entry."), job.key()};
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied)
        return {ErrorKind::Unavailable,
            QCoreApplication::translate("Keychain", "The keychain did not give access. Unlock it and try again."),
            job.key()};
    return {ErrorKind::Unavailable,
        QCoreApplication::translate("Keychain",
            "No keychain answers here. Start a Secret Service (GNOME Keyring, KWallet), or keep "
            "the secret in a file readable by you alone and name that file instead."),
        job.errorString()};
}

// Runs a QtKeychain job and hands its outcome to `answer`; the job deletes itself.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> run(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        if (job->error() == QKeychain::NoError)
            promise->addResult(answer(*job));
        else
            promise->addResult(Result<T>(tl::unexpected<Error>(errorOf(*job))));
        promise->finish();
    });
    QFuture<Result<T>> future = promise->future();
    job->start();
    return future;
}

}  // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent) : QObject(parent) { }

QFuture<Result<QString>> KeychainSecretStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(key);
    return run<QString>(job, [](const QKeychain::ReadPasswordJob &done) { return Result<QString>(done.textData()); });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(key);
    job->setTextData(secret);
    return run<void>(job, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(key);
    return run<void>(job, [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

QFuture<bool> KeychainSecretStore::isAvailable()
{
    // Asking for an entry that is not there tells whether anything answers at all.
    return read(QStringLiteral("availability-check")).then([](const Result<QString> &answer) {
        return answer.has_value() || answer.error().kind == ErrorKind::NotFound;
    });
}

}  // namespace tgd::platform
