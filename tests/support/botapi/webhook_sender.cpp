#include "support/botapi/webhook_sender.h"

#include <QPointer>

namespace tgd::botapi {

namespace {
constexpr qint64 second = domain::microsPerSecond;
}

WebhookSender::WebhookSender(const WebhookSettings &settings, UpdateQueue &queue, FaultPlan &faults, SimClock &clock,
    SimScheduler &scheduler, quint64 seed, QObject *parent)
    : QObject(parent), m_settings(settings), m_queue(queue), m_faults(faults), m_clock(clock), m_scheduler(scheduler),
      m_random(seed)
{
}

void WebhookSender::updateArrived()
{
    // Many may arrive in one go; one look at the queue is enough.
    wakeAt(m_clock.elapsed());
}

void WebhookSender::wakeAt(qint64 elapsed)
{
    m_scheduler.cancel(m_wakeup);
    m_wakeup = m_scheduler.at(elapsed, [self = QPointer(this)] {
        if (self)
            self->work();
    });
}

// No more keys than twice the connections are looked at, so keys that only fail can hold up all the others.
void WebhookSender::load()
{
    const auto most = size_t(m_settings.maxConnections) * 2;
    while (m_lanes.size() < most) {
        const auto updates = m_queue.peek(m_loadedTo, most - m_lanes.size(), m_clock.unixTime());
        if (updates.empty())
            return;
        for (const QueuedUpdate &update : updates) {
            m_loadedTo = update.position + 1;
            const qint64 key = update.facts.webhookKey;
            const LaneKey laneKey(key, key == 0 ? update.position : 0);
            Lane &lane = m_lanes[laneKey];
            if (lane.updates.empty())
                m_ready.emplace(m_clock.elapsed(), laneKey);
            lane.updates.push_back({update, m_clock.elapsed()});
        }
    }
}

// One careful connection until an update got through within the last ten seconds.
size_t WebhookSender::connectionsNow() const
{
    const bool active = m_lastSuccess >= 0 && m_lastSuccess + 10 * second >= m_clock.elapsed();
    return active ? size_t(m_settings.maxConnections) : 1;
}

WebhookConnection *WebhookSender::idleConnection()
{
    size_t busy = 0;
    WebhookConnection *idle = nullptr;
    for (WebhookConnection *connection : m_connections) {
        if (connection->isBusy())
            ++busy;
        else
            idle = connection;
    }
    if (busy >= connectionsNow())
        return nullptr;
    if (!idle) {
        idle = new WebhookConnection(m_settings, m_scheduler, this);
        m_connections.push_back(idle);
    }
    return idle;
}

void WebhookSender::work()
{
    m_wakeup = 0;
    if (m_stopped)
        return;
    load();
    while (!m_ready.empty()) {
        const auto [due, key] = *m_ready.begin();
        if (due > m_clock.elapsed()) {
            wakeAt(due);
            return;
        }
        if (!idleConnection())
            return;  // whoever comes back looks again
        m_ready.erase(m_ready.begin());
        send(key, m_lanes.at(key));
    }
}

void WebhookSender::send(const LaneKey &key, Lane &lane)
{
    lane.inFlight = true;
    const QByteArray json = lane.updates.front().update.json;
    const auto choice = m_faults.next("webhook");
    const WebhookFault fault = choice ? choice->kind->webhook : WebhookFault::None;
    QByteArray secret = m_settings.secret;
    if (fault == WebhookFault::WrongSecret)
        secret = "not-the-secret";
    else if (fault == WebhookFault::MissingSecret)
        secret.clear();
    post(key, json, secret, fault);
    if (fault == WebhookFault::TwiceAtOnce) {
        auto *again = new WebhookConnection(m_settings, m_scheduler, this);
        again->post(json, secret, [](WebhookConnection &done, const WebhookAnswer &) { done.deleteLater(); });
    }
}

void WebhookSender::post(const LaneKey &key, const QByteArray &json, const QByteArray &secret, WebhookFault fault)
{
    idleConnection()->post(json, secret,
        [this, key, fault](WebhookConnection &, const WebhookAnswer &answer) { answered(key, answer, fault); });
}

void WebhookSender::answered(const LaneKey &key, const WebhookAnswer &answer, WebhookFault fault)
{
    if (m_stopped)
        return;
    m_lanes.at(key).inFlight = false;
    const bool good = answer.status >= 200 && answer.status <= 299;
    if (fault == WebhookFault::AnswerLost) {
        failed(key, "Webhook connection closed", 0);
    } else if (good) {
        m_firstGone = -1;
        succeeded(key);
        if (onMethodInAnswer && !answer.body.trimmed().isEmpty())
            onMethodInAnswer(answer.body);
    } else if (answer.status != 0) {
        const bool gone = staysGone(answer.status);
        failed(key, "Wrong response from the webhook: " + QByteArray::number(answer.status) + ' ' + answer.reason,
            answer.retryAfter);
        if (gone) {
            m_stopped = true;
            QMetaObject::invokeMethod(this, onGone, Qt::QueuedConnection);
            return;
        }
    } else {
        failed(key, answer.error, 0);
    }
    wakeAt(m_clock.elapsed());
}

bool WebhookSender::staysGone(int status)
{
    constexpr qint64 patience = 23 * 3600 * second;
    if (status != 410) {
        m_firstGone = -1;
        return false;
    }
    if (m_firstGone < 0)
        m_firstGone = m_clock.elapsed();
    return m_clock.elapsed() > m_firstGone + patience;
}

void WebhookSender::succeeded(const LaneKey &key)
{
    m_lastSuccess = m_clock.elapsed();
    ++m_delivered;
    dropFirst(key);
}

void WebhookSender::dropFirst(const LaneKey &key)
{
    Lane &lane = m_lanes.at(key);
    m_queue.forget(lane.updates.front().update.position);
    lane.updates.pop_front();
    if (lane.updates.empty())
        m_lanes.erase(key);
    else
        m_ready.emplace(lane.updates.front().wakeupAt, key);
}

// The first retry comes at once, then after 2, 4, … seconds up to a random one to two minutes, or when the webhook
// itself says; what would come after the update's day is dropped.
void WebhookSender::failed(const LaneKey &key, const QByteArray &error, qint64 retryAfter)
{
    constexpr qint64 longestRetryAfter = 3600;
    if (onError)
        onError(error);
    Pending &pending = m_lanes.at(key).updates.front();
    qint64 wait = qBound<qint64>(0, retryAfter, longestRetryAfter);
    if (wait == 0 && pending.failures > 0) {
        pending.delay = qMin(m_random.between(60, 120), pending.delay * 2);
        wait = pending.delay;
    }
    if (m_clock.unixTime() + wait > pending.update.expiresAt) {
        dropFirst(key);
        return;
    }
    ++pending.failures;
    pending.wakeupAt = m_clock.elapsed() + wait * second;
    m_ready.emplace(pending.wakeupAt, key);
}

}  // namespace tgd::botapi
