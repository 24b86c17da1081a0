#pragma once

#include "support/botapi/fault_plan.h"
#include "support/botapi/sim_random.h"
#include "support/botapi/update_queue.h"
#include "support/botapi/webhook_connection.h"

#include <map>
#include <set>

namespace tgd::botapi {

// Delivers the queue to a webhook: updates of one key in order, keys in parallel, failures again later. Lives as long
// as the webhook is set. Server's thread.
class WebhookSender : public QObject {
public:
    WebhookSender(const WebhookSettings &settings, UpdateQueue &queue, FaultPlan &faults, SimClock &clock,
        SimScheduler &scheduler, quint64 seed, QObject *parent);

    std::function<void(const QByteArray &body)> onMethodInAnswer;  // the webhook answered with a call of its own
    std::function<void(const QByteArray &error)> onError;
    std::function<void()> onGone;  // 410 for too long: delete the webhook

    void updateArrived();
    void stop() { m_stopped = true; }  // what is under way is not waited for
    qint64 delivered() const { return m_delivered; }

private:
    struct Pending {
        QueuedUpdate update;
        qint64 wakeupAt = 0;
        qint64 delay = 1;  // seconds
        int failures = 0;
    };
    struct Lane {
        std::deque<Pending> updates;
        bool inFlight = false;
    };
    using LaneKey = std::pair<qint64, qint64>;  // webhook key, or 0 and the position of an update without one

    void work();
    void load();
    void send(const LaneKey &key, Lane &lane);
    void post(const LaneKey &key, const QByteArray &json, const QByteArray &secret, WebhookFault fault);
    void answered(const LaneKey &key, const WebhookAnswer &answer, WebhookFault fault);
    void succeeded(const LaneKey &key);
    void failed(const LaneKey &key, const QByteArray &error, qint64 retryAfter);
    void dropFirst(const LaneKey &key);
    bool staysGone(int status);
    WebhookConnection *idleConnection();
    size_t connectionsNow() const;
    void wakeAt(qint64 elapsed);

    const WebhookSettings m_settings;
    UpdateQueue &m_queue;
    FaultPlan &m_faults;
    SimClock &m_clock;
    SimScheduler &m_scheduler;
    SimRandom m_random;
    std::map<LaneKey, Lane> m_lanes;
    std::set<std::pair<qint64, LaneKey>> m_ready;  // by when they may be sent
    std::vector<WebhookConnection *> m_connections;
    qint64 m_loadedTo = 0;
    qint64 m_lastSuccess = -1;
    qint64 m_firstGone = -1;
    qint64 m_delivered = 0;
    SimScheduler::Id m_wakeup = 0;
    bool m_stopped = false;
};

}  // namespace tgd::botapi
