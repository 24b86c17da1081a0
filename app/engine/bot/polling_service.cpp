#include "bot/polling_service.h"

#include "bot/connection_texts.h"
#include "bot/timer_scheduler.h"
#include "platform/process_identity.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

namespace tgd::bot {

using domain::ConnectionState;
using domain::Error;
using domain::UtcMicros;

namespace {

constexpr int tellEveryMs = 100;
constexpr int interruptAfterMs = 3500;
constexpr int threadEndMs = 500;

// Each thread draws from a generator of its own.
Random newRandom()
{
    return [generator = QRandomGenerator::securelySeeded()]() mutable { return generator.generateDouble(); };
}

}  // namespace

// What lives on the net thread. Order matters: the poller goes first.
struct PollingService::NetSide {
    NetSide(const Setup &setup, const ports::Clock &clock, const Poller::Options &options)
        : polls(setup.base, setup.token.secret, scheduler), calls(setup.base, setup.token.secret, scheduler),
          poller({polls, calls, scheduler, clock, newRandom()}, options)
    {
        polls.setConnectDeadline(setup.connectDeadlineMs);
        calls.setConnectDeadline(setup.connectDeadlineMs);
    }

    TimerScheduler scheduler;
    BotApiClient polls;
    BotApiClient calls;
    Poller poller;
};

PollingService::PollingService(Setup setup, const ports::Clock &clock, QObject *parent)
    : BotConnection(parent), m_setup(std::move(setup)), m_clock(clock),
      m_desk({m_setup.store, m_setup.token, m_setup.base, m_setup.connectDeadlineMs}, clock)
{
    m_net.setObjectName(QStringLiteral("net"));
    m_ingest.setObjectName(QStringLiteral("ingest"));
    m_teller.setSingleShot(true);
    m_teller.setInterval(tellEveryMs);
    connect(&m_teller, &QTimer::timeout, this, [this] {
        if (std::exchange(m_statusChanged, false))
            Q_EMIT statusChanged();
        if (std::exchange(m_meterChanged, false))
            Q_EMIT meterChanged();
    });
}

PollingService::~PollingService()
{
    if (m_worker && !m_isDone) {
        m_worker->interrupt();
        finish();
    }
}

template <typename Work>
void PollingService::onNet(Work work)
{
    QMetaObject::invokeMethod(m_netPlace, [this, work = std::move(work)]() mutable {
        if (m_netSide)
            work(*m_netSide);
    });
}

template <typename Work>
void PollingService::onIngest(Work work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)]() mutable { work(*m_worker); });
}

void PollingService::start()
{
    if (m_worker)
        return;
    IngestWorker::Setup setup{m_setup.store.alone(), {m_setup.token.botId, m_setup.base.key(), "polling"},
        platform::ProcessIdentity::own(), m_setup.makeSink, m_setup.spool};
    IngestWorker::Needs needs{
        m_clock, [] { return std::make_unique<TimerScheduler>(); }, newRandom(), platform::ProcessIdentity::isDead};
    m_worker = new IngestWorker(std::move(setup), std::move(needs));
    m_worker->moveToThread(&m_ingest);
    m_netPlace = new QObject;
    m_netPlace->moveToThread(&m_net);
    connectWorker();
    m_net.start();
    m_ingest.start();
    m_pollStatus.state = ConnectionState::Connecting;
    m_pollStatus.since = m_clock.now();
    explain(m_pollStatus, {});
    tell(true, false);
    onIngest([](IngestWorker &worker) { worker.open(); });
}

void PollingService::connectWorker()
{
    connect(m_worker, &IngestWorker::opened, this, &PollingService::startPolling);
    connect(m_worker, &IngestWorker::leaseTaken, this, [this] {
        m_desk.start();
        if (m_identity)
            m_desk.identify(*m_identity);
    });
    connect(m_worker, &IngestWorker::failed, this, &PollingService::endWith);
    connect(m_worker, &IngestWorker::durable, this, [this](const SharedBatch &batch, const SinkOutcome &outcome) {
        onNet([batch](NetSide &net) { net.poller.batchDurable(batch); });
        m_meter.held = 0;
        noteStored(batch, outcome);
    });
    connect(
        m_worker, &IngestWorker::gaveBack, this, [this] { onNet([](NetSide &net) { net.poller.batchGivenUp(); }); });
    connect(
        m_worker, &IngestWorker::storeAway, this, [this](const Error &error, UtcMicros retryAt, UtcMicros lostAfter) {
            noteStoreAway(ConnectionState::StoreAway, error, retryAt, lostAfter);
        });
    connect(m_worker, &IngestWorker::storeBack, this, [this] {
        m_storeStatus.reset();
        tell(true, true);
    });
    connect(m_worker, &IngestWorker::closed, this, &PollingService::finish);
    connectSpool();
}

void PollingService::connectSpool()
{
    connect(m_worker, &IngestWorker::spooling, this, [this](const Error &error, UtcMicros retryAt) {
        noteStoreAway(ConnectionState::Spooling, error, retryAt, std::nullopt);
    });
    connect(m_worker, &IngestWorker::spooled, this, [this](const SharedBatch &batch) {
        onNet([batch](NetSide &net) { net.poller.batchDurable(batch); });
        m_meter.held = 0;
        tell(false, true);
    });
    connect(m_worker, &IngestWorker::replayed, this, &PollingService::noteStored);
    connect(m_worker, &IngestWorker::spoolChanged, this, [this](const domain::SpoolMeter &spool) {
        m_meter.spool = spool;
        tell(false, true);
    });
}

void PollingService::noteStoreAway(
    ConnectionState state, const Error &error, UtcMicros retryAt, std::optional<UtcMicros> lostAfter)
{
    domain::ConnectionStatus status;
    status.state = state;
    status.since = m_storeStatus && m_storeStatus->state == state ? m_storeStatus->since : m_clock.now();
    status.retryAt = retryAt;
    status.lostAfter = lostAfter;
    status.needsAttention = true;
    explain(status, {}, error.message);
    m_storeStatus = status;
    tell(true, true);
}

void PollingService::startPolling(const std::optional<UtcMicros> &lastGood)
{
    if (m_isStopping) {
        closeStore();
        return;
    }
    Poller::Options options = m_setup.poll;
    options.lastGood = lastGood;
    QMetaObject::invokeMethod(m_netPlace, [this, options] {
        m_netSide = std::make_unique<NetSide>(m_setup, m_clock, options);
        connectPoller(m_netSide->poller);
        m_netSide->poller.start();
    });
    // Where the system tells when a network comes back, nobody waits for the end of a pause.
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                if (reach == QNetworkInformation::Reachability::Online)
                    retryNow();
            });
}

// Runs on the net thread; what it connects runs on the threads of the receivers.
void PollingService::connectPoller(Poller &poller)
{
    connect(&poller, &Poller::batchArrived, m_worker, &IngestWorker::take);
    connect(&poller, &Poller::gapFound, m_worker, &IngestWorker::recordGap);
    connect(&poller, &Poller::pollCompleted, m_worker, &IngestWorker::noteComplete);
    connect(&poller, &Poller::batchArrived, this, [this](const SharedBatch &batch) {
        m_meter.held = qint64(batch->updates.size());
        tell(false, true);
    });
    connect(&poller, &Poller::pollCompleted, this, [this] {
        ++m_meter.pollsCompleted;
        m_meter.lastPollAt = m_clock.now();
        tell(false, true);
    });
    connect(&poller, &Poller::pollFailed, this, [this] {
        ++m_meter.pollsFailed;
        tell(false, true);
    });
    connect(&poller, &Poller::floodSeen, this, [this](qint64 waitMs) {
        ++m_meter.rateLimited;
        m_meter.rateLimitWaitMs += waitMs;
        tell(false, true);
    });
    connect(&poller, &Poller::pendingSeen, this, [this](qint64 pending) {
        m_meter.pendingAtTelegram = pending;
        tell(false, true);
    });
    connect(&poller, &Poller::statusChanged, this, [this](const domain::ConnectionStatus &status) {
        m_pollStatus = status;
        tell(true, false);
    });
    connect(&poller, &Poller::identified, m_worker, &IngestWorker::answerCommands);
    connect(&poller, &Poller::identified, &m_desk, &CommandDesk::identify);
    connect(&poller, &Poller::identified, this, [this](const domain::BotIdentity &identity) {
        if (m_identity == identity)
            return;
        m_identity = identity;
        Q_EMIT identityChanged();
    });
    connect(&poller, &Poller::answered, this, &BotConnection::ready);
    connect(&poller, &Poller::gaveUp, this, [this](const domain::ConnectionStatus &status) {
        m_pollStatus = status;
        const auto kind = status.state == ConnectionState::MalformedToken ? domain::ErrorKind::BadInput
                                                                          : domain::ErrorKind::Unavailable;
        endWith({kind, status.cause + QLatin1Char(' ') + status.whatToDo, {}});
    });
    connect(&poller, &Poller::stopped, this, &PollingService::closeStore);
}

void PollingService::noteStored(const SharedBatch &batch, const SinkOutcome &outcome)
{
    m_desk.hear(outcome.news);
    ++m_meter.batches;
    m_meter.received += qint64(batch->updates.size());
    m_meter.stored += outcome.stored;
    m_meter.duplicate += outcome.duplicate;
    m_meter.quarantined += outcome.quarantined;
    for (const auto &[kind, count] : outcome.ignored) {
        m_meter.ignored += count;
        m_meter.ignoredByKind[kind] += count;
    }
    for (const auto &[kind, count] : outcome.received)
        m_meter.receivedByKind[kind] += count;
    if (outcome.newestDate)
        m_meter.newestEventAt = std::max(m_meter.newestEventAt, outcome.newestDate);
    m_meter.lastBatchSize = qint64(batch->updates.size());
    m_meter.commitMicros += outcome.commitMicros;
    m_meter.lastCommitMicros = outcome.commitMicros;
    m_meter.lastCommitAt = m_clock.now();
    if (!batch->updates.empty() && batch->updates.back().id)
        m_meter.lastUpdateId = batch->updates.back().id;
    tell(false, true);
}

domain::ConnectionStatus PollingService::status() const
{
    // While what arrives is safe on disk, a connection that brings nothing is the worse of the two.
    const bool isPolling
        = m_pollStatus.state == ConnectionState::Polling || m_pollStatus.state == ConnectionState::Connecting;
    if (m_storeStatus && (m_storeStatus->state != ConnectionState::Spooling || isPolling))
        return *m_storeStatus;
    return m_pollStatus;
}

void PollingService::tell(bool status, bool meter)
{
    m_statusChanged = m_statusChanged || status;
    m_meterChanged = m_meterChanged || meter;
    if (!m_teller.isActive())
        m_teller.start();
}

void PollingService::retryNow()
{
    if (m_netPlace)
        onNet([](NetSide &net) { net.poller.retryNow(); });
}

void PollingService::pulse(std::function<void()> alive)
{
    if (!m_worker || m_isDone)
        return;
    QMetaObject::invokeMethod(m_netPlace, [this, alive = std::move(alive)]() mutable {
        QMetaObject::invokeMethod(
            m_worker, [this, alive = std::move(alive)] { QMetaObject::invokeMethod(this, alive); });
    });
}

void PollingService::endWith(const Error &error)
{
    if (m_isStopping)
        return;
    Q_EMIT failed(error);
    stop();
}

void PollingService::stop()
{
    if (!m_worker || std::exchange(m_isStopping, true))
        return;
    m_desk.stop();
    onIngest([](IngestWorker &worker) { worker.hurry(); });
    QMetaObject::invokeMethod(m_netPlace, [this] {
        if (m_netSide)
            m_netSide->poller.stop();
        else
            QMetaObject::invokeMethod(this, &PollingService::closeStore);
    });
    QTimer::singleShot(interruptAfterMs, this, [this] {
        if (!m_isDone)
            m_worker->interrupt();
    });
    QTimer::singleShot(stopDeadlineMs, this, &PollingService::finish);
}

void PollingService::closeStore()
{
    onIngest([](IngestWorker &worker) { worker.close(); });
}

void PollingService::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    QMetaObject::invokeMethod(m_netPlace, [this] {
        m_netSide.reset();
        m_net.quit();
    });
    QMetaObject::invokeMethod(m_worker, [this] {
        m_worker->close();  // its timers end on its own thread
        m_ingest.quit();
    });
    m_desk.finish(threadEndMs);
    const bool netEnded = m_net.wait(threadEndMs);
    const bool ingestEnded = m_ingest.wait(threadEndMs);
    // What is posted to the net thread may name the worker: it stays when that thread does.
    if (ingestEnded && netEnded)
        delete std::exchange(m_worker, nullptr);
    if (netEnded)
        delete std::exchange(m_netPlace, nullptr);
    m_pollStatus = {};
    m_pollStatus.state = ConnectionState::Stopped;
    m_pollStatus.since = m_clock.now();
    explain(m_pollStatus, {});
    m_storeStatus.reset();
    m_meter.held = 0;
    tell(true, true);
    Q_EMIT stopped();
}

}  // namespace tgd::bot
