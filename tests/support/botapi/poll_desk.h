#pragma once

#include "support/botapi/conflict_desk.h"
#include "support/botapi/sim_random.h"
#include "support/botapi/update_queue.h"

#include <QByteArrayList>

#include <limits>

namespace tgd::botapi {

// Serves getUpdates: throttles, holds the one open long poll, lets the older of two lose. Server's thread.
class PollDesk {
public:
    PollDesk(UpdateQueue &queue, ConflictDesk &conflicts, SimClock &clock, SimScheduler &scheduler, quint64 seed);

    void getUpdates(const BotRequest &request, const Reply &reply);
    void updateArrived();
    void abortHeld(bool bySetWebhook);
    void connectionClosed(quint64 connection);
    // Another program polls once with this bot's token and offset nought.
    void pollAsSomebodyElse();

    bool isHolding() const { return m_held.has_value(); }
    quint64 servedUpdates() const { return m_served; }

private:
    struct Held {
        quint64 serial;
        quint64 connection;
        qint64 offset;
        int limit;
        BatchFault batchFault;
        Reply reply;
        SimScheduler::Id deadline;
    };

    std::vector<QueuedUpdate> collect(qint64 offset, int limit);
    void hold(const BotRequest &request, qint64 offset, int limit, qint64 timeout, const Reply &reply);
    void release(quint64 serial);
    void answer(std::vector<QueuedUpdate> updates, BatchFault fault, const Reply &reply);

    UpdateQueue &m_queue;
    ConflictDesk &m_conflicts;
    SimClock &m_clock;
    SimScheduler &m_scheduler;
    SimRandom m_random;
    std::optional<Held> m_held;
    bool m_waking = false;
    qint64 m_previousOffset = std::numeric_limits<qint64>::min();
    qint64 m_previousStart = 0;
    quint64 m_served = 0;
    QByteArrayList m_previousBatch;
};

}  // namespace tgd::botapi
