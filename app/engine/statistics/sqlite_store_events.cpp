#include "statistics/sqlite_store_events.h"

#include "storage/store_url.h"

#include <QTimer>

#include <algorithm>

namespace tgd::statistics {

SqliteStoreEvents::SqliteStoreEvents(
    const storage::StoreAddress &store, const ports::Clock &clock, int intervalMs, QObject *parent)
    : StoreEvents(parent), m_address(store), m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("store-events"));
    auto *timer = new QTimer;
    const auto where = storage::StoreUrl::parse(store.url);
    const bool isRemote = where && where->kind == storage::StoreUrl::Kind::Postgres;
    timer->setInterval(isRemote ? std::max(intervalMs, leastGapMs) : intervalMs);
    timer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, timer, [this, timer] {
        look();
        timer->start();
    });
    connect(timer, &QTimer::timeout, timer, [this] { look(); });
    connect(&m_thread, &QThread::finished, timer, [this, timer] {
        m_store.reset();
        timer->deleteLater();
    });
    m_thread.start();
}

SqliteStoreEvents::~SqliteStoreEvents()
{
    m_thread.quit();
    m_thread.wait();
}

void SqliteStoreEvents::look()
{
    const bool awaited = !m_store;
    if (!m_store) {
        auto opened = storage::Store::open(m_address, storage::OpenMode::ReadOnly, m_clock);
        if (!opened) {
            m_version.emplace(0);  // when it comes, that is a change
            return;
        }
        m_store = std::move(*opened);
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
