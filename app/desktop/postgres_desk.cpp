#include "postgres_desk.h"

#include "state/when_finished.h"
#include "storage/postgres/connection_check.h"
#include "storage/store.h"

#include <QCryptographicHash>
#include <QPromise>

#include <algorithm>

namespace tgd::desktop {

using domain::Result;
using domain::StorePlan;
using storage::postgres::ConnectionCheck;

namespace {

constexpr int idDigits = 12;

storage::StoreAddress addressOf(const QString &url, const ports::ServerDesk::Password &password)
{
    auto key = std::make_shared<storage::StoreKey>();
    if (password)
        key->set(storage::StoreKey::password, domain::Secret(password->reveal().toByteArray()));
    return {url, std::move(key)};
}

}  // namespace

PostgresDesk::~PostgresDesk()
{
    m_checkStop.request_stop();
    m_threads.clear();  // each is told to stop, then waited for
}

QString PostgresDesk::profileIdOf(const QString &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("server-") + QString::fromLatin1(hash.left(idDigits));
}

void PostgresDesk::start(std::function<void(const std::stop_token &)> work)
{
    m_threads.emplace_back([this, work = std::move(work)](const std::stop_token &stop) {
        work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, id = std::this_thread::get_id()] {
                std::erase_if(m_threads, [id](const std::jthread &thread) { return thread.get_id() == id; });
            },
            Qt::QueuedConnection);
    });
}

void PostgresDesk::check(const QString &url, const Password &password)
{
    m_checkStop.request_stop();
    m_checkStop = std::stop_source();
    const quint64 number = ++m_check;
    start([this, number, address = addressOf(url, password), stop = m_checkStop.get_token()](const std::stop_token &) {
        const auto tell = [this, number](const domain::ConnectionReport &report) {
            QMetaObject::invokeMethod(
                this,
                [this, number, report] {
                    if (number == m_check)
                        Q_EMIT progressed(report);
                },
                Qt::QueuedConnection);
        };
        ConnectionCheck({address, ConnectionCheck::Setup().stepMs, {}}, tell, stop).run();
    });
}

void PostgresDesk::cancel()
{
    m_checkStop.request_stop();
}

QFuture<Result<ports::ServerDesk::Outcome>> PostgresDesk::use(const Choice &choice)
{
    auto answer = std::make_shared<QPromise<Result<Outcome>>>();
    answer->start();
    const bool mustPrepare = choice.plan == StorePlan::Create || choice.plan == StorePlan::Upgrade;
    if (!mustPrepare) {
        keep(choice, answer);
        return answer->future();
    }
    start([this, choice, answer](const std::stop_token &stop) {
        const auto store = storage::Store::open(
            addressOf(choice.url, choice.password), storage::OpenMode::CreateIfMissing, m_clock, stop);
        const Result<void> prepared = store ? Result<void>() : tl::unexpected(store.error());
        QMetaObject::invokeMethod(
            this,
            [this, choice, answer, prepared] {
                if (prepared)
                    return keep(choice, answer);
                answer->addResult(tl::unexpected(prepared.error()));
                answer->finish();
            },
            Qt::QueuedConnection);
    });
    return answer->future();
}

void PostgresDesk::keep(const Choice &choice, const Answer &answer)
{
    domain::Profile profile{profileIdOf(choice.url), choice.name, choice.url, false};
    // A bot that this profile has already stays its own.
    for (const domain::Profile &known : m_profiles.profiles()) {
        if (known.id != profile.id)
            continue;
        profile = known;
        profile.name = choice.name;
    }
    if (const Result<void> saved = m_profiles.save(profile); !saved) {
        answer->addResult(tl::unexpected(saved.error()));
        answer->finish();
        return;
    }
    QString password = choice.password ? QString::fromUtf8(choice.password->reveal()) : QString();
    const bool hasPassword = !password.isEmpty();
    auto kept = m_keys.enter(profile, std::move(password), hasPassword && choice.keepsPassword);
    state::whenFinished(kept, this, [answer, id = profile.id](const Result<void> &done) {
        QString remark;
        if (!done)
            remark = tr("The password could not be kept, so it must be entered again after a restart. %1")
                         .arg(done.error().message);
        answer->addResult(Outcome{id, remark});
        answer->finish();
    });
}

}  // namespace tgd::desktop
