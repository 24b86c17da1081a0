#pragma once

#include "storage/activity_counters.h"
#include "storage/varint.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace tgd::storage {

// How many messages a user (by dense number) wrote in some span of time; signed in a log.
struct UserCount {
    quint32 idx = 0;
    qint64 count = 0;

    bool operator==(const UserCount &) const = default;
};

// Sorts by user, adds the counts of the same user and drops what is zero.
void normalise(std::vector<UserCount> &users);

// The signed activity of one chat on one UTC day by quarter of an hour: a sum to which messages and other payloads are
// added. Knows nothing of any database. A value; the same bytes in every store:
//   byte 1 (format), then for each quarter that is not zero, ascending:
//   byte quarter 0–95 · varint mask of the counters that follow · zigzag varint each ·
//   varint number of users · for each, ascending: varint step of idx, zigzag varint count
class ActivityPayload {
public:
    static constexpr quint8 format = 1;

    struct Quarter {
        int quarter = 0;
        ActivityCounters counters;
        std::vector<UserCount> users;
    };

    Quarter &at(int quarter);
    void addMessage(int quarter, const MessageFigures &figures, qint64 sign)
    {
        at(quarter).counters.add(figures, sign);
    }
    void addUser(int quarter, quint32 idx, qint64 count) { at(quarter).users.push_back({idx, count}); }
    // Adds `sign` times another payload; false when the bytes are no payload (then the sum is not usable).
    bool add(QByteArrayView encoded, qint64 sign = 1);
    void add(const ActivityPayload &other, qint64 sign = 1);

    // Sorts, merges and drops zeros; afterwards quarters() is in order.
    void normalise();
    const std::vector<Quarter> &quarters() const { return m_quarters; }
    bool isZero();
    QByteArray encode();

    // Walks the bytes without building anything: onQuarter(quarter, counters), then onUser(quarter, idx, count) for its
    // users. False when the bytes are no payload.
    template <typename OnQuarter, typename OnUser>
    static bool decode(QByteArrayView encoded, OnQuarter onQuarter, OnUser onUser);

private:
    std::array<qint8, 96> m_slots = emptySlots();  // quarter -> place in m_quarters, -1 none
    std::vector<Quarter> m_quarters;

    static constexpr std::array<qint8, 96> emptySlots()
    {
        std::array<qint8, 96> slots{};
        slots.fill(-1);
        return slots;
    }
};

template <typename OnQuarter, typename OnUser>
bool ActivityPayload::decode(QByteArrayView encoded, OnQuarter onQuarter, OnUser onUser)
{
    VarintReader reader(encoded);
    if (reader.getByte() != format)
        return false;
    while (reader.ok() && !reader.atEnd()) {
        const int quarter = reader.getByte();
        const quint64 mask = reader.get();
        if (quarter >= 96 || mask >> ActivityCounters::count != 0)
            return false;
        ActivityCounters counters;
        for (size_t i = 0; mask >> i != 0; ++i) {
            if (mask >> i & 1)
                counters.values[i] = reader.getSigned();
        }
        const quint64 users = reader.get();
        if (!reader.ok())
            return false;
        onQuarter(quarter, counters);
        quint64 idx = 0;
        for (quint64 i = 0; i < users; ++i) {
            idx += reader.get();
            const qint64 count = reader.getSigned();
            if (!reader.ok() || idx > 0x7fffffff)
                return false;
            onUser(quarter, quint32(idx), count);
        }
    }
    return reader.ok();
}

}  // namespace tgd::storage
