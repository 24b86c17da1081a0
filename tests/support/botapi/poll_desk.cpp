#include "support/botapi/poll_desk.h"

#include "support/botapi/batch_faults.h"

namespace tgd::botapi {

namespace {

constexpr qint64 longestPollSeconds = 50;
constexpr qint64 second = domain::microsPerSecond;

// An answer ends early at about four mebibytes, wrapping counted in; but never with nothing.
void cutToSize(std::vector<QueuedUpdate> &updates)
{
    qint64 left = UpdateQueue::maxAnswerBytes;
    for (size_t i = 0; i < updates.size(); ++i) {
        left -= 50 + updates[i].json.size();
        if (left > 0 || i == 0)
            continue;
        updates.resize(i);
        return;
    }
}

}  // namespace

PollDesk::PollDesk(UpdateQueue &queue, ConflictDesk &conflicts, SimClock &clock, SimScheduler &scheduler, quint64 seed)
    : m_queue(queue), m_conflicts(conflicts), m_clock(clock), m_scheduler(scheduler), m_random(seed)
{
}

void PollDesk::getUpdates(const BotRequest &request, const Reply &reply)
{
    const qint64 offset
        = request.integer("offset", 0, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max());
    int limit = int(request.integer("limit", 100, 1, 100));
    qint64 timeout = request.integer("timeout", 0, 0, longestPollSeconds);
    const qint64 now = m_clock.elapsed();
    if (offset == m_previousOffset) {
        if (timeout < 3 && now < m_previousStart + 3 * second)
            timeout = 3;
        if (now < m_previousStart + second / 2)
            limit = 1;
    }
    m_previousOffset = offset;
    m_previousStart = now;
    auto updates = collect(offset, limit);
    if (request.batchFault == BatchFault::EmptyAtOnce) {
        answer({}, BatchFault::None, reply);
        return;
    }
    const bool alwaysFull = fillsEmptyBatches(request.batchFault);
    if (updates.empty() && timeout > 0 && !alwaysFull)
        hold(request, offset, limit, timeout, reply);
    else
        answer(std::move(updates), request.batchFault, reply);
}

std::vector<QueuedUpdate> PollDesk::collect(qint64 offset, int limit)
{
    auto updates = m_queue.fetch(offset, limit, m_clock.unixTime());
    cutToSize(updates);
    return updates;
}

void PollDesk::hold(const BotRequest &request, qint64 offset, int limit, qint64 timeout, const Reply &reply)
{
    abortHeld(false);
    const quint64 serial = request.serial;
    const auto deadline = m_scheduler.after(timeout * second, [this, serial] { release(serial); });
    // What a negative offset means is settled by now; asking again must not forget what arrived since.
    m_held = Held{serial, request.connection, qMax<qint64>(offset, 0), limit, request.batchFault, reply, deadline};
}

void PollDesk::updateArrived()
{
    if (!m_held || m_waking)
        return;
    m_waking = true;
    const quint64 serial = m_held->serial;
    m_scheduler.soon(1000 + m_random.below(1000), [this, serial] {
        m_waking = false;
        release(serial);
    });
}

void PollDesk::release(quint64 serial)
{
    if (!m_held || m_held->serial != serial) {
        // The poll this was meant for is gone; what woke it may concern the one held now.
        if (m_held && m_queue.size() > 0)
            updateArrived();
        return;
    }
    const Held held = *std::exchange(m_held, {});
    m_scheduler.cancel(held.deadline);
    answer(collect(held.offset, held.limit), held.batchFault, held.reply);
}

void PollDesk::answer(std::vector<QueuedUpdate> updates, BatchFault fault, const Reply &reply)
{
    QByteArrayList batch;
    for (const QueuedUpdate &update : updates)
        batch.append(update.json);
    m_served += updates.size();
    if (fault != BatchFault::None)
        applyBatchFault(fault, batch, m_previousBatch, m_queue.nextId(), m_clock.unixTime());
    if (!batch.isEmpty())
        m_previousBatch = batch;
    reply(okAnswer('[' + batch.join(',') + ']'));
}

void PollDesk::abortHeld(bool bySetWebhook)
{
    if (!m_held)
        return;
    const Held held = *std::exchange(m_held, {});
    m_scheduler.cancel(held.deadline);
    m_conflicts.refuse(bySetWebhook
            ? "Conflict: terminated by setWebhook request"
            : "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        held.reply);
}

void PollDesk::pollAsSomebodyElse()
{
    m_previousOffset = 0;
    m_previousStart = m_clock.elapsed();
    abortHeld(false);
}

void PollDesk::connectionClosed(quint64 connection)
{
    if (!m_held || m_held->connection != connection)
        return;
    m_scheduler.cancel(m_held->deadline);
    m_held.reset();
}

}  // namespace tgd::botapi
