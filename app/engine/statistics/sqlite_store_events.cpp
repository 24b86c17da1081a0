#include "statistics/sqlite_store_events.h"

#include "domain/store_place.h"

#include <QTimer>

#include <algorithm>

namespace tgd::statistics {

namespace {
constexpr int awayIntervalMs = 5000;
}

SqliteStoreEvents::SqliteStoreEvents(
    const storage::StoreAddress &store, const ports::Clock &clock, int intervalMs, QObject *parent)
    : StoreEvents(parent), m_address(store), m_isRemote(domain::isOnServer(store.url)),
      m_intervalMs(m_isRemote ? std::max(intervalMs, leastGapMs) : intervalMs), m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("store-events"));
    auto *timer = new QTimer;
    timer->setInterval(m_intervalMs);
    timer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, timer, [this, timer] {
        look(*timer);
        timer->start();
    });
    connect(timer, &QTimer::timeout, timer, [this, timer] { look(*timer); });
    connect(&m_thread, &QThread::finished, timer, [this, timer] {
        m_store.reset();
        timer->deleteLater();
    });
    m_thread.start();
}

SqliteStoreEvents::~SqliteStoreEvents()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void SqliteStoreEvents::look(QTimer &timer)
{
    const bool awaited = !m_store;
    if (!m_store) {
        auto opened = storage::Store::open(m_address, storage::OpenMode::ReadOnly, m_clock, m_stop.get_token());
        if (!opened) {
            m_version.emplace(0);  // when it comes, that is a change
            if (m_isRemote)
                timer.setInterval(awayIntervalMs);
            return;
        }
        m_store = std::move(*opened);
        timer.setInterval(m_intervalMs);
    }
    const auto version = m_store->dataVersion();
    if (!version) {
        m_store.reset();
        return;
    }
    m_isNews = m_isNews || (m_version.has_value() && (awaited || *m_version != *version));
    m_version = *version;
    tell();
}

void SqliteStoreEvents::tell()
{
    if (!m_isNews || (m_told.isValid() && m_told.elapsed() < leastGapMs))
        return;
    m_isNews = false;
    m_told.start();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
}

}  // namespace tgd::statistics
