#include "storage/activity_payload.h"

#include <algorithm>

namespace tgd::storage {

void normalise(std::vector<UserCount> &users)
{
    std::sort(users.begin(), users.end(), [](const UserCount &a, const UserCount &b) { return a.idx < b.idx; });
    size_t kept = 0;
    for (size_t i = 0; i < users.size();) {
        UserCount sum = users[i];
        for (++i; i < users.size() && users[i].idx == sum.idx; ++i)
            sum.count += users[i].count;
        if (sum.count != 0)
            users[kept++] = sum;
    }
    users.resize(kept);
}

ActivityPayload::Quarter &ActivityPayload::at(int quarter)
{
    qint8 &slot = m_slots[size_t(quarter)];
    if (slot < 0) {
        slot = qint8(m_quarters.size());
        m_quarters.push_back({quarter, {}, {}});
    }
    return m_quarters[size_t(slot)];
}

bool ActivityPayload::add(QByteArrayView encoded, qint64 sign)
{
    Quarter *current = nullptr;
    return decode(
        encoded,
        [&](int quarter, const ActivityCounters &counters) {
            current = &at(quarter);
            current->counters.add(counters, sign);
        },
        [&](int, quint32 idx, qint64 count) {
            current->users.push_back({idx, sign * count});
        });
}

void ActivityPayload::add(const ActivityPayload &other, qint64 sign)
{
    for (const Quarter &theirs : other.m_quarters) {
        Quarter &ours = at(theirs.quarter);
        ours.counters.add(theirs.counters, sign);
        for (const UserCount &user : theirs.users)
            ours.users.push_back({user.idx, sign * user.count});
    }
}

void ActivityPayload::normalise()
{
    for (Quarter &quarter : m_quarters)
        storage::normalise(quarter.users);
    std::erase_if(m_quarters, [](const Quarter &q) { return q.users.empty() && q.counters.isZero(); });
    std::sort(
        m_quarters.begin(), m_quarters.end(), [](const Quarter &a, const Quarter &b) { return a.quarter < b.quarter; });
    m_slots = emptySlots();
    for (size_t i = 0; i < m_quarters.size(); ++i)
        m_slots[size_t(m_quarters[i].quarter)] = qint8(i);
}

bool ActivityPayload::isZero()
{
    normalise();
    return m_quarters.empty();
}

QByteArray ActivityPayload::encode()
{
    normalise();
    VarintWriter writer;
    writer.putByte(format);
    for (const Quarter &quarter : m_quarters) {
        writer.putByte(quint8(quarter.quarter));
        quint64 mask = 0;
        for (size_t i = 0; i < ActivityCounters::count; ++i) {
            if (quarter.counters.values[i] != 0)
                mask |= quint64(1) << i;
        }
        writer.put(mask);
        for (size_t i = 0; i < ActivityCounters::count; ++i) {
            if (quarter.counters.values[i] != 0)
                writer.putSigned(quarter.counters.values[i]);
        }
        writer.put(quarter.users.size());
        quint32 previous = 0;
        for (const UserCount &user : quarter.users) {
            writer.put(user.idx - previous);
            writer.putSigned(user.count);
            previous = user.idx;
        }
    }
    return writer.take();
}

}  // namespace tgd::storage
