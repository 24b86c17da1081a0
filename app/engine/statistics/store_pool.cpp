#include "statistics/store_pool.h"

#include <algorithm>

namespace tgd::statistics {

StorePool::StorePool(storage::StoreAddress address, storage::OpenMode mode, const ports::Clock &clock, int threads)
    : m_address(std::move(address)), m_mode(mode), m_clock(clock), m_watchContext(new QObject)
{
    m_watchThread.setObjectName(QStringLiteral("store-cancel"));
    m_watchContext->moveToThread(&m_watchThread);
    QObject::connect(&m_watchThread, &QThread::finished, m_watchContext, &QObject::deleteLater);
    m_watchThread.start();
    for (int i = 0; i < threads; ++i)
        m_workers.push_back(std::make_unique<Worker>());
    for (const auto &worker : m_workers)
        worker->thread = std::thread([this, &worker = *worker] { work(worker); });
}

StorePool::~StorePool()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
        for (const auto &worker : m_workers) {
            worker->life.request_stop();
            if (worker->running != 0)
                interrupt(*worker);
        }
    }
    m_wake.notify_all();
    for (const auto &worker : m_workers)
        worker->thread.join();
    m_watchThread.quit();
    m_watchThread.wait();
}

quint64 StorePool::nextId()
{
    const std::lock_guard lock(m_mutex);
    return ++m_lastId;
}

bool StorePool::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        // Work whose asker has gone makes room first.
        if (m_queue.size() >= queueLimit)
            std::erase_if(m_queue, [](const Job &waiting) { return waiting.isCancelled(); });
        if (m_queue.size() >= queueLimit || m_stopping)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void StorePool::watch(std::function<void(QObject *context)> install)
{
    QMetaObject::invokeMethod(
        m_watchContext, [context = m_watchContext, install = std::move(install)] { install(context); },
        Qt::QueuedConnection);
}

void StorePool::work(Worker &worker)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        if (job.isCancelled())
            continue;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
            worker.running = job.id;
        }
        job.run(storeOf(worker));
        const std::lock_guard lock(m_mutex);
        worker.running = 0;
        // An interruption that came too late for this work must not end the next.
        if (std::exchange(worker.interrupted, false) && worker.store)
            worker.store->forgetInterrupt();
    }
}

domain::Result<storage::Store *> StorePool::storeOf(Worker &worker)
{
    if (worker.store)
        return worker.store.get();
    std::stop_token stop;
    {
        const std::lock_guard lock(m_mutex);
        worker.life = std::stop_source();
        worker.isOpening = true;
        if (m_stopping)
            worker.life.request_stop();
        stop = worker.life.get_token();
    }
    auto opened = storage::Store::open(m_address, m_mode, m_clock, stop);
    const std::lock_guard lock(m_mutex);
    worker.isOpening = false;
    if (!opened)
        return tl::unexpected(opened.error());
    // A store that was told to stop stays so: it is of no use any more.
    if (stop.stop_requested())
        return domain::failure(domain::ErrorKind::Cancelled,
            QCoreApplication::translate("StorePool", "The store was not needed any more when it was open."));
    worker.store = std::move(*opened);
    return worker.store.get();
}

void StorePool::interrupt(Worker &worker)
{
    if (worker.isOpening)
        worker.life.request_stop();
    else if (worker.store)
        worker.store->interrupt();
}

void StorePool::interrupt(quint64 job)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &worker : m_workers) {
        if (worker->running == job) {
            interrupt(*worker);
            worker->interrupted = worker->store != nullptr;
        }
    }
}

}  // namespace tgd::statistics
