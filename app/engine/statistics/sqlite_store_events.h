#pragma once

#include "ports/clock.h"
#include "ports/store_events.h"
#include "storage/store.h"

#include <QThread>

#include <memory>
#include <optional>

namespace tgd::statistics {

// Notices changes of an SQLite store, also by other programs, by asking for its data version four times a second on a
// thread of its own. changed() comes on the thread of this object. Owned by the composition of a program.
class SqliteStoreEvents final : public ports::StoreEvents {
    Q_OBJECT

public:
    static constexpr int defaultIntervalMs = 250;

    // `clock` must outlive the object. A store that is not there yet is awaited.
    SqliteStoreEvents(const QString &storeUrl, const ports::Clock &clock, int intervalMs = defaultIntervalMs,
        QObject *parent = nullptr);
    ~SqliteStoreEvents() override;

private:
    void look();  // on m_thread

    const QString m_url;
    const ports::Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<storage::Store> m_store;  // these two belong to m_thread
    std::optional<qint64> m_version;
};

}  // namespace tgd::statistics
