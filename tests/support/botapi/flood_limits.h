#pragma once

#include "support/botapi/sim_clock.h"

#include <QHash>

#include <deque>

namespace tgd::botapi {

// How much a bot may send: about one message a second to a chat in short bursts, 20 a minute to a group, 30 a second
// in all. Server's thread.
class FloodLimits {
public:
    explicit FloodLimits(const SimClock &clock) : m_clock(clock) { }

    // Seconds to wait before this message may be sent; 0: it counts as sent.
    qint64 sendOrWait(qint64 chat);

private:
    using Sent = std::deque<qint64>;
    struct Limit {
        size_t most;
        qint64 window;  // microseconds
    };

    static qint64 waitFor(const Sent &sent, const Limit &limit, qint64 now);
    static void forgetBefore(Sent &sent, qint64 instant);

    const SimClock &m_clock;
    QHash<qint64, Sent> m_perChat;
    Sent m_all;
};

}  // namespace tgd::botapi
