#include "bot/ingest_worker.h"

#include "storage/store_url.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace tgd::bot {

using domain::Error;
using domain::ErrorKind;
using domain::Result;
using domain::UtcMicros;

namespace {
Q_LOGGING_CATEGORY(spoolLog, "tgd.spool")

constexpr qint64 longestOutageMicros = 24 * 3600 * domain::microsPerSecond;
constexpr const char *damagedReason = "spool_damaged";
}  // namespace

bool IngestWorker::isSpooling() const
{
    return m_spool && !m_spool->isEmpty();
}

// Only a server comes back by itself, and only one that cannot be reached: a wrong password or name is told at once.
bool IngestWorker::mayStartWithout(const Error &error) const
{
    const auto where = storage::StoreUrl::parse(m_setup.store.url);
    return m_setup.spool && error.kind == ErrorKind::Unavailable && where
        && where->kind == storage::StoreUrl::Kind::Postgres && !error.context.contains(QLatin1String("sqlstate=28"))
        && !error.context.contains(QLatin1String("sqlstate=3D"));
}

Result<void> IngestWorker::startWithout(const Error &error)
{
    if (const auto done = openSpool(); !done)
        return done;
    if (m_retry != 0)
        m_scheduler->cancel(std::exchange(m_retry, 0));
    m_isUnmet = true;
    m_startedAt = m_needs.clock.now();
    m_goodBefore = m_spool->newestAt();
    keepUp();
    Q_EMIT opened(std::nullopt);
    commitFailed(error);
    return {};
}

// The first time that the store is there: the lease comes before anything else. False when it is not yet.
bool IngestWorker::meetStore()
{
    auto done = openStore(storage::OpenMode::CreateIfMissing);
    if (!done && mayStartWithout(done.error())) {
        commitFailed(done.error());
        return false;
    }
    if (done)
        done = takeLease();
    if (!done) {
        Error told = done.error();
        told.message += wordsOfSpool();
        fail(told);
        return false;
    }
    m_isUnmet = false;
    m_mustReopen = false;
    // When nothing was missing before: in the store or in what an earlier run has spooled.
    const IngestKey &key = m_setup.key;
    const auto stored = m_store->lastIngestAt(key.botId, key.apiHost);
    const auto last = std::max(stored ? *stored : std::nullopt, m_goodBefore);
    if (last && m_startedAt.value - last->value > longestOutageMicros)
        recordGap(*last, m_startedAt);
    Q_EMIT leaseTaken();
    if (!isSpooling() && !m_held)
        noteThere();
    return true;
}

QString IngestWorker::wordsOfSpool() const
{
    if (!isSpooling())
        return {};
    return QLatin1Char(' ')
        + tr("%n update(s) wait in the spool %1 and are stored when this program runs again.", nullptr,
            int(m_spool->meter().updates))
              .arg(m_spool->folder());
}

// What waits goes into the store before anything that comes now.
Result<void> IngestWorker::openSpool()
{
    if (!m_setup.spool)
        return {};
    auto spool = ingest::Spool::open(*m_setup.spool, {m_setup.key.botId, m_setup.key.apiHost});
    if (!spool)
        return tl::unexpected(spool.error());
    m_spool = std::move(*spool);
    if (const QStringList others = m_spool->leftAlone(); !others.isEmpty())
        qCWarning(spoolLog).noquote() << tr("These files in %1 do not belong to the spool of this bot and are left "
                                            "alone: %2")
                                             .arg(m_spool->folder(), others.join(QLatin1String(", ")));
    if (isSpooling())
        m_retry = m_scheduler->after(0, [this] { tryCommit(); });
    tellSpool();
    return {};
}

void IngestWorker::tellSpool()
{
    if (m_spool)
        Q_EMIT spoolChanged(m_spool->meter());
}

// When nothing was missing last: what was spooled had arrived, though the store does not know. A gap is recorded now:
// the first commit would make the store forget when it began.
std::optional<UtcMicros> IngestWorker::lastGood()
{
    const IngestKey &key = m_setup.key;
    const auto stored = m_store->lastIngestAt(key.botId, key.apiHost);
    std::optional<UtcMicros> last = stored ? *stored : std::nullopt;
    if (!isSpooling())
        return last;
    last = std::max(last, m_spool->newestAt());
    const UtcMicros now = m_needs.clock.now();
    if (!last || now.value - last->value <= longestOutageMicros)
        return last;
    return recordGap(*last, now) ? now : last;
}

// Puts the batch at hand on disk, behind all that waits there.
Result<void> IngestWorker::spoolHeld()
{
    std::vector<std::string_view> updates;
    updates.reserve(m_held->updates.size());
    for (const RawUpdate &update : m_held->updates)
        updates.emplace_back(update.json);
    const auto done = m_spool->append(updates, m_needs.clock.now());
    if (!done) {
        qCWarning(spoolLog).noquote() << "not spooled:" << done.error().message << done.error().context;
        return done;
    }
    m_heldSince.reset();
    Q_EMIT spooled(std::exchange(m_held, {}));
    tellSpool();
    return {};
}

// The oldest part of what waits; the rest follows at once, unless there is something else to do.
void IngestWorker::drain()
{
    // Whoever waits for a lock can write nothing down meanwhile: a beat does not wait.
    if (m_isAway) {
        if (const auto alive = m_store->beat(); !alive) {
            commitFailed(alive.error());
            return;
        }
    }
    const ingest::Spool::Portion &portion = m_spool->next();
    auto batch = std::make_shared<UpdateBatch>();
    batch->updates.reserve(portion.updates.size());
    for (const std::string &update : portion.updates)
        batch->updates.push_back({update, {}});
    QElapsedTimer timer;
    timer.start();
    auto outcome = batch->updates.empty() ? SinkOutcome() : m_sink->apply(m_setup.key, *batch);
    if (outcome && !portion.damaged.empty()) {
        qCWarning(spoolLog).noquote() << portion.damaged.size() << "damaged records of the spool go into quarantine";
        if (const auto kept = m_sink->setAside(m_setup.key, portion.damaged, damagedReason); !kept)
            outcome = tl::unexpected(kept.error());
    }
    if (!outcome) {
        commitFailed(outcome.error());
        return;
    }
    outcome->commitMicros = timer.nsecsElapsed() / 1000;
    if (const auto removed = m_spool->done(); !removed)
        qCWarning(spoolLog).noquote() << removed.error().message << removed.error().context;
    noteCommitted();
    if (!batch->updates.empty())
        Q_EMIT replayed(batch, *outcome);
    tellSpool();
    if (m_held && isSpooling() && !spoolHeld() && m_isHurried)
        giveBack();
    if ((isSpooling() || m_held) && !m_isHurried)
        m_retry = m_scheduler->after(0, [this] { tryCommit(); });
}

// Nothing is missing, and a later run shall know it although the store is away.
void IngestWorker::markSpool()
{
    const qint64 nowMs = m_scheduler->elapsedMs();
    if (m_touchedAtMs && nowMs - *m_touchedAtMs < touchEveryMs)
        return;
    m_touchedAtMs = nowMs;
    if (const auto done = m_spool->mark(m_needs.clock.now()); !done)
        qCInfo(spoolLog).noquote() << done.error().message << done.error().context;
    tellSpool();
}

}  // namespace tgd::bot
