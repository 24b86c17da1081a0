#pragma once

#include "ports/clock.h"
#include "ports/store_events.h"
#include "storage/store.h"

#include <QElapsedTimer>
#include <QThread>

#include <memory>
#include <optional>
#include <stop_token>

class QTimer;

namespace tgd::statistics {

// Notices changes of a store, also by other programs, by asking for its data version on a thread of its own: in SQLite
// twenty times a second (two reads of shared memory), so that a lone message is on the screen within 100 ms; of a
// server four times, and of one that is away every few seconds. A store that changes all the time is told of four times
// a second. changed() comes on the thread of this object. Owned by the composition of a program.
class SqliteStoreEvents final : public ports::StoreEvents {
    Q_OBJECT

public:
    static constexpr int defaultIntervalMs = 50;
    static constexpr int leastGapMs = 250;  // between two changed()

    // `clock` must outlive the object. A store that is not there yet is awaited.
    SqliteStoreEvents(const storage::StoreAddress &store, const ports::Clock &clock, int intervalMs = defaultIntervalMs,
        QObject *parent = nullptr);
    ~SqliteStoreEvents() override;

private:
    // Both on m_thread.
    void look(QTimer &timer);
    void tell();

    const storage::StoreAddress m_address;
    const bool m_isRemote;
    const int m_intervalMs;
    std::stop_source m_stop;
    const ports::Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<storage::Store> m_store;  // these belong to m_thread
    std::optional<qint64> m_version;
    bool m_isNews = false;  // not told yet
    QElapsedTimer m_told;
};

}  // namespace tgd::statistics
