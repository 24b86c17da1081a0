#include "support/botapi/update_queue.h"

#include "support/botapi/sim_random.h"

#include <algorithm>
#include <limits>

namespace tgd::botapi {

namespace {

constexpr qint64 maxId = std::numeric_limits<qint32>::max();

QByteArray withId(const QByteArray &json, qint32 id)
{
    const qsizetype brace = json.indexOf('{');
    if (brace < 0)
        return json;
    QByteArray out;
    out.reserve(json.size() + 24);
    out.append("{\"update_id\":").append(QByteArray::number(id));
    const QByteArrayView rest = QByteArrayView(json).sliced(brace + 1);
    if (!rest.trimmed().startsWith('}'))
        out.append(',');
    return out.append(rest);
}

}  // namespace

UpdateQueue::UpdateQueue(quint64 seed, size_t maxEvents) : m_maxEvents(maxEvents)
{
    // Somewhere that leaves room both below, for a restart lower, and above.
    m_eras.push_back({SimRandom(seed).between(200'000'000, 1'900'000'000), 0});
}

qint32 UpdateQueue::nextId() const
{
    return qint32(m_eras.back().firstId + m_nextPosition - m_eras.back().firstPosition);
}

void UpdateQueue::restartAt(qint32 id)
{
    if (m_eras.back().firstPosition == m_nextPosition)
        m_eras.back().firstId = id;
    else
        m_eras.push_back({id, m_nextPosition});
}

void UpdateQueue::push(QueuedUpdate update)
{
    m_updates.push_back(std::move(update));
    ++m_nextPosition;
    if (m_eras.back().firstId + m_nextPosition - m_eras.back().firstPosition > maxId)
        m_eras.push_back({1, m_nextPosition});  // the space of ids is used up
}

std::optional<qint32> UpdateQueue::add(const QByteArray &json, const UpdateFacts &facts, qint64 unixNow)
{
    const qint64 expiresAt = (facts.date > 0 ? facts.date : unixNow) + lifetimeSeconds;
    if (expiresAt <= unixNow || json.size() > maxUpdateBytes || m_updates.size() >= m_maxEvents) {
        ++m_refused;
        return {};
    }
    const qint32 id = nextId();
    push({m_nextPosition, id, withId(json, id), facts, expiresAt});
    return id;
}

qint32 UpdateQueue::addVerbatim(const QByteArray &bytes, qint64 unixNow)
{
    const qint32 id = nextId();
    push({m_nextPosition, id, bytes, {}, unixNow + lifetimeSeconds});
    return id;
}

// Newest ids first: after a restart an old offset must not be taken for a new one. Whatever lies outside falls back
// to the head of the queue, silently.
qint64 UpdateQueue::positionOf(qint64 offset) const
{
    qint64 end = m_nextPosition + futureTolerance;
    for (auto era = m_eras.rbegin(); era != m_eras.rend(); ++era) {
        const qint64 position = era->firstPosition + offset - era->firstId;
        if (offset >= era->firstId && position <= end)
            return position;
        end = era->firstPosition;
    }
    return headPosition();
}

std::vector<QueuedUpdate> UpdateQueue::fetch(qint64 offset, int limit, qint64 unixNow)
{
    qint64 from = headPosition();
    if (offset > 0)
        from = positionOf(offset);
    else if (offset < 0)
        from = qMax(from, m_nextPosition + offset);
    while (!m_updates.empty() && m_updates.front().position < from)
        m_updates.pop_front();
    return peek(from, size_t(limit), unixNow);
}

std::vector<QueuedUpdate> UpdateQueue::peek(qint64 position, size_t limit, qint64 unixNow)
{
    dropExpired(unixNow);
    std::vector<QueuedUpdate> found;
    auto update = std::lower_bound(m_updates.begin(), m_updates.end(), position,
        [](const QueuedUpdate &each, qint64 at) { return each.position < at; });
    for (; update != m_updates.end() && found.size() < limit; ++update)
        found.push_back(*update);
    return found;
}

void UpdateQueue::forget(qint64 position)
{
    const auto update = std::lower_bound(m_updates.begin(), m_updates.end(), position,
        [](const QueuedUpdate &each, qint64 at) { return each.position < at; });
    if (update != m_updates.end() && update->position == position)
        m_updates.erase(update);
}

void UpdateQueue::dropExpired(qint64 unixNow)
{
    // Arrival order is nearly the order of expiry, so most looks end at the first update.
    while (!m_updates.empty() && m_updates.front().expiresAt <= unixNow) {
        m_updates.pop_front();
        ++m_expired;
    }
    if (unixNow < m_nextSweep)
        return;
    m_nextSweep = unixNow + 1;
    m_expired += std::erase_if(m_updates, [unixNow](const QueuedUpdate &each) { return each.expiresAt <= unixNow; });
}

}  // namespace tgd::botapi
