#pragma once

#include "support/botapi/update_facts.h"

#include <deque>
#include <optional>
#include <vector>

namespace tgd::botapi {

// An update waiting to be fetched. `position` grows for ever, while ids may start again elsewhere.
struct QueuedUpdate {
    qint64 position = 0;
    qint32 id = 0;
    QByteArray json;  // with its update_id
    UpdateFacts facts;
    qint64 expiresAt = 0;  // unix seconds
};

// The updates of one bot that nobody has confirmed yet. Knows nothing of time or sockets; one thread.
class UpdateQueue {
public:
    static constexpr qint64 lifetimeSeconds = 24 * 3600;
    static constexpr qsizetype maxUpdateBytes = 512 * 1024;
    static constexpr qint64 maxAnswerBytes = 4 * 1024 * 1024;
    static constexpr qint64 futureTolerance = 10;

    explicit UpdateQueue(quint64 seed, size_t maxEvents = 1'000'000);

    // Queues an update written without its id. Nothing when it is too old, too big, or the queue is full.
    std::optional<qint32> add(const QByteArray &json, const UpdateFacts &facts, qint64 unixNow);
    // Queues bytes as they are, whatever they are.
    qint32 addVerbatim(const QByteArray &bytes, qint64 unixNow);

    // What getUpdates does: forgets what is before the offset, then hands out from there.
    std::vector<QueuedUpdate> fetch(qint64 offset, int limit, qint64 unixNow);
    // The first ones at or after the position, forgetting nothing but what expired.
    std::vector<QueuedUpdate> peek(qint64 position, size_t limit, qint64 unixNow);
    void forget(qint64 position);
    void clear() { m_updates.clear(); }
    void dropExpired(qint64 unixNow);

    void restartAt(qint32 id);  // the next update gets this id
    qint32 nextId() const;
    size_t size() const { return m_updates.size(); }
    quint64 expired() const { return m_expired; }
    quint64 refused() const { return m_refused; }

private:
    // A run of consecutive ids.
    struct Era {
        qint64 firstId;
        qint64 firstPosition;
    };

    qint64 positionOf(qint64 offset) const;
    qint64 headPosition() const { return m_updates.empty() ? m_nextPosition : m_updates.front().position; }
    void push(QueuedUpdate update);

    const size_t m_maxEvents;
    std::deque<QueuedUpdate> m_updates;
    std::vector<Era> m_eras;
    qint64 m_nextPosition = 0;
    qint64 m_nextSweep = 0;
    quint64 m_expired = 0;
    quint64 m_refused = 0;
};

}  // namespace tgd::botapi
