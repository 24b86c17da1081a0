#include "bot/ingest_worker.h"

#include "platform/process_identity.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace tgd::bot {

using domain::Error;
using domain::ErrorKind;
using domain::Result;
using domain::UtcMicros;

namespace {
Q_LOGGING_CATEGORY(ingestLog, "tgd.ingest")

constexpr qint64 telegramKeepsMicros = 24 * 3600 * domain::microsPerSecond;
constexpr qint64 idleBeforeFoldMs = 60'000;

// After these the same connection works again; after others only a new one may.
bool keepsConnection(ErrorKind kind)
{
    return kind == ErrorKind::Locked || kind == ErrorKind::DiskFull || kind == ErrorKind::Cancelled;
}
}  // namespace

IngestWorker::IngestWorker(Setup setup, Needs needs)
    : m_setup(std::move(setup)), m_needs(std::move(needs)), m_backoff(m_needs.random)
{
}

IngestWorker::~IngestWorker() = default;

void IngestWorker::adopt(std::unique_ptr<storage::Store> store)
{
    m_sink.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_store = std::move(store);
    }
    if (m_store) {
        m_store->fenceCommits(m_fence);
        m_sink = m_setup.makeSink(*m_store);
        if (m_username)
            m_sink->answerCommands(m_setup.key.botId, *m_username);
    }
}

Result<void> IngestWorker::openStore(storage::OpenMode mode)
{
    const std::stop_source opening;
    const auto note = [this](std::optional<std::stop_source> source) {
        const std::lock_guard lock(m_mutex);
        m_opening = std::move(source);
    };
    note(opening);
    auto store = storage::Store::open(m_setup.store, mode, m_needs.clock, opening.get_token());
    note(std::nullopt);
    if (!store)
        return tl::unexpected(store.error());
    if (opening.stop_requested())  // it stays stopped
        return domain::failure(ErrorKind::Cancelled, tr("The store was not opened: the program ends."));
    adopt(std::move(*store));
    return {};
}

void IngestWorker::open()
{
    m_scheduler = m_needs.makeScheduler();
    auto done = openStore(storage::OpenMode::CreateIfMissing);
    if (done)
        done = takeLease();
    if (done)
        done = openSpool();
    if (!done && !m_store && mayStartWithout(done.error())) {
        if (const auto started = startWithout(done.error()); !started)
            fail(started.error());
        return;
    }
    if (!done) {
        fail(done.error());
        return;
    }
    keepUp();
    Q_EMIT leaseTaken();
    Q_EMIT opened(lastGood());
}

void IngestWorker::fail(const Error &error)
{
    m_isOver = true;
    if (m_store && m_fence)
        static_cast<void>(m_store->releaseLease(*m_fence));
    m_fence.reset();
    adopt(nullptr);
    Q_EMIT failed(error);
    giveBack();
}

void IngestWorker::keepUp()
{
    m_scheduler->after(renewEveryMs, [this] { renewLease(); });
    m_scheduler->after(beatEveryMs, [this] { beat(); });
    m_scheduler->after(foldEveryMs, [this] { keepHouse(); });
}

Result<void> IngestWorker::takeLease()
{
    const auto lease = m_store->acquireLease(m_setup.key.botId, m_setup.holder, leaseSeconds, m_needs.isDead);
    if (!lease)
        return tl::unexpected(lease.error());
    if (lease->holder != m_setup.holder)
        return domain::failure(ErrorKind::Locked,
            tr("%1 already fetches the updates of bot %2 into this store. Stop it first; if it has died on another "
               "machine, its lease ends after %3 seconds.")
                .arg(platform::ProcessIdentity::sentence(lease->holder))
                .arg(m_setup.key.botId)
                .arg(leaseSeconds),
            QString::fromStdString(lease->holder));
    m_fence = domain::LeaseFence{lease->botId, lease->epoch};
    m_store->fenceCommits(m_fence);
    return {};
}

// Losing the lease ends this poller: the other one gets what was not confirmed.
bool IngestWorker::lostLease(const Error &error)
{
    if (!error.context.contains(QLatin1String("lease_lost")))
        return false;
    m_isOver = true;
    m_fence.reset();
    Error told = error;
    told.message += wordsOfSpool();
    Q_EMIT failed(told);
    giveBack();
    return true;
}

void IngestWorker::giveBack()
{
    if (std::exchange(m_held, {}))
        Q_EMIT gaveBack();
}

void IngestWorker::renewLease()
{
    if (m_isOver)
        return;
    m_scheduler->after(renewEveryMs, [this] { renewLease(); });
    const auto done = m_store ? m_store->renewLease(*m_fence, leaseSeconds) : Result<void>();
    // A store that is away is told by the batch that cannot be stored; the epoch still guards every write.
    if (!done && !lostLease(done.error()))
        qCWarning(ingestLog).noquote() << "lease not renewed:" << done.error().message << done.error().context;
}

void IngestWorker::beat()
{
    if (m_isOver)
        return;
    m_scheduler->after(beatEveryMs, [this] { beat(); });
    if (!m_store)
        return;
    if (const auto done = m_store->beat(); !done)
        qCDebug(ingestLog).noquote() << "no heartbeat:" << done.error().message << done.error().context;
}

void IngestWorker::answerCommands(const domain::BotIdentity &identity)
{
    m_username = identity.username.toStdString();
    if (m_sink)
        m_sink->answerCommands(m_setup.key.botId, *m_username);
}

void IngestWorker::take(const SharedBatch &batch)
{
    if (m_isOver) {
        Q_EMIT gaveBack();
        return;
    }
    m_held = batch;
    m_busyAtMs = m_scheduler->elapsedMs();
    // What waits on disk came earlier: this goes behind it, or is held until there is room.
    if (!(isSpooling() || m_isUnmet) || !spoolHeld())
        tryCommit();
}

void IngestWorker::tryCommit()
{
    if (m_retry != 0)
        m_scheduler->cancel(std::exchange(m_retry, 0));
    if ((!m_held && !isSpooling() && !m_isUnmet) || m_isOver)
        return;
    if (m_isUnmet && !meetStore())
        return;
    if (m_mustReopen || !m_store) {
        adopt(nullptr);
        if (const auto done = openStore(storage::OpenMode::ReadWrite); !done) {
            commitFailed(done.error());
            return;
        }
        m_mustReopen = false;
    }
    if (isSpooling())
        drain();
    else if (m_held)
        commitHeld();
}

void IngestWorker::commitHeld()
{
    QElapsedTimer timer;
    timer.start();
    auto outcome = m_sink->apply(m_setup.key, *m_held);
    if (!outcome) {
        commitFailed(outcome.error());
        return;
    }
    outcome->commitMicros = timer.nsecsElapsed() / 1000;
    noteCommitted();
    m_heldSince.reset();
    Q_EMIT durable(std::exchange(m_held, {}), *outcome);
}

void IngestWorker::noteThere()
{
    m_backoff.reset();
    if (std::exchange(m_isAway, false))
        Q_EMIT storeBack();
}

void IngestWorker::noteCommitted()
{
    noteThere();
    m_touchedAtMs = m_scheduler->elapsedMs();
}

void IngestWorker::commitFailed(const Error &error)
{
    if (lostLease(error))
        return;
    qCWarning(ingestLog).noquote() << "not stored:" << error.message << error.context;
    m_mustReopen = !keepsConnection(error.kind);
    m_isAway = true;
    if (m_isHurried) {
        giveBack();
        return;
    }
    Error told = error;
    if (m_held && m_spool) {
        if (const auto done = spoolHeld(); !done)
            told.message += QLatin1Char(' ') + done.error().message;
    }
    const UtcMicros now = m_needs.clock.now();
    const qint64 wait = m_backoff.nextMs();
    m_retry = m_scheduler->after(wait, [this] { tryCommit(); });
    const UtcMicros retryAt{now.value + wait * 1000};
    if (!m_held) {
        Q_EMIT spooling(told, retryAt);
        return;
    }
    if (!m_heldSince)
        m_heldSince = now;
    Q_EMIT storeAway(told, retryAt, {m_heldSince->value + telegramKeepsMicros});
}

void IngestWorker::noteComplete()
{
    if (m_isOver || m_held)
        return;
    if (isSpooling()) {
        markSpool();
        return;
    }
    if (!m_store)
        return;
    const qint64 nowMs = m_scheduler->elapsedMs();
    if (m_touchedAtMs && nowMs - *m_touchedAtMs < touchEveryMs)
        return;
    m_touchedAtMs = nowMs;
    const IngestKey &key = m_setup.key;
    if (const auto done = m_store->touchIngest(key.botId, key.apiHost, key.instance, std::nullopt); !done)
        qCWarning(ingestLog).noquote() << "position not noted:" << done.error().message;
}

bool IngestWorker::recordGap(UtcMicros from, UtcMicros to)
{
    if (m_isOver || !m_store)
        return false;
    const std::string detail = "{\"bot_id\":" + std::to_string(m_setup.key.botId)
        + ",\"from\":" + std::to_string(from.value) + ",\"to\":" + std::to_string(to.value) + "}";
    const auto done = m_store->recordEvent({to, "update_gap", detail});
    if (!done)
        qCWarning(ingestLog).noquote() << "gap not recorded:" << done.error().message;
    return done.has_value();
}

// Days that are over are folded while nothing arrives.
void IngestWorker::keepHouse()
{
    if (m_isOver)
        return;
    m_scheduler->after(foldEveryMs, [this] { keepHouse(); });
    if (!m_store || m_held || isSpooling() || m_scheduler->elapsedMs() - m_busyAtMs < idleBeforeFoldMs)
        return;
    if (const auto folded = m_store->fold(true); !folded)
        qCInfo(ingestLog).noquote() << "not folded:" << folded.error().message;
}

void IngestWorker::hurry()
{
    m_isHurried = true;
    if (m_retry == 0)
        return;
    m_scheduler->cancel(std::exchange(m_retry, 0));
    giveBack();
}

void IngestWorker::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_isOver = true;
    if (m_store && m_fence) {
        auto done = m_store->releaseLease(*m_fence);
        if (!done && done.error().kind == ErrorKind::Cancelled)  // an interruption that came too late for a commit
            done = m_store->releaseLease(*m_fence);
        if (!done)
            qCInfo(ingestLog).noquote() << "lease not released:" << done.error().message;
    }
    adopt(nullptr);
    m_spool.reset();
    m_scheduler.reset();
    Q_EMIT closed();
}

void IngestWorker::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_opening)
        m_opening->request_stop();
    else if (m_store)
        m_store->interrupt();
}

}  // namespace tgd::bot
