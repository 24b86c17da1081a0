#pragma once

#include "domain/error.h"
#include "ports/clock.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tgd::statistics {

// Threads that each keep one open store and run one piece of work at a time. Owned by PooledStatistics; run() may be
// called from any thread and never blocks. A store is opened by its thread when the first work comes, and again later
// when that failed. The queue is bounded: work beyond it is refused at once.
class StorePool {
public:
    StorePool(storage::StoreAddress address, storage::OpenMode mode, const ports::Clock &clock, int threads);
    // Interrupts what runs or is being opened, and drops what waits.
    ~StorePool();
    Q_DISABLE_COPY_MOVE(StorePool)

    // Cancelling the future drops the work when it waits and interrupts the store when it runs.
    template <typename T>
    QFuture<domain::Result<T>> run(std::function<domain::Result<T>(storage::Store &)> work);

    static constexpr size_t queueLimit = 256;

private:
    struct Job {
        quint64 id = 0;
        std::function<bool()> isCancelled;
        std::function<void(const domain::Result<storage::Store *> &)> run;
    };
    struct Worker {
        std::thread thread;
        std::unique_ptr<storage::Store> store;
        // Guarded by m_mutex, as is the making of `store`.
        quint64 running = 0;  // job id, 0 none
        bool isOpening = false;
        std::stop_source life;  // of the store: stopped, it ends what it waits for, for good
        bool interrupted = false;
    };

    quint64 nextId();
    bool enqueue(Job job);
    void work(Worker &worker);
    domain::Result<storage::Store *> storeOf(Worker &worker);
    void interrupt(quint64 job);
    static void interrupt(Worker &worker);  // m_mutex is held
    void watch(std::function<void(QObject *context)> install);

    const storage::StoreAddress m_address;
    const storage::OpenMode m_mode;
    const ports::Clock &m_clock;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    std::vector<std::unique_ptr<Worker>> m_workers;
    quint64 m_lastId = 0;
    bool m_stopping = false;

    QThread m_watchThread;  // where cancellations are noticed
    QObject *m_watchContext = nullptr;
};

template <typename T>
QFuture<domain::Result<T>> StorePool::run(std::function<domain::Result<T>(storage::Store &)> work)
{
    const auto promise = std::make_shared<QPromise<domain::Result<T>>>();
    QFuture<domain::Result<T>> future = promise->future();
    promise->start();
    Job job;
    job.id = nextId();
    job.isCancelled = [promise] { return promise->isCanceled(); };
    job.run = [promise, work = std::move(work)](const domain::Result<storage::Store *> &store) {
        if (store)
            promise->addResult(work(**store));
        else
            promise->addResult(tl::unexpected(store.error()));
        promise->finish();
    };
    const quint64 id = job.id;
    if (!enqueue(std::move(job))) {
        promise->addResult(domain::failure(domain::ErrorKind::Unavailable,
            QCoreApplication::translate(
                "StorePool", "Too much is asked of the store at once. Try again in a moment.")));
        promise->finish();
        return future;
    }
    watch([this, future, id](QObject *context) {
        auto *watcher = new QFutureWatcher<domain::Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, context, [this, id] { interrupt(id); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(future);
    });
    return future;
}

}  // namespace tgd::statistics
