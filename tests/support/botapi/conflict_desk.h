#pragma once

#include "support/botapi/bot_request.h"
#include "support/botapi/sim_scheduler.h"

namespace tgd::botapi {

// Answers 409: the first at once, one that follows within three seconds three seconds late. Server's thread.
class ConflictDesk {
public:
    ConflictDesk(SimClock &clock, SimScheduler &scheduler) : m_clock(clock), m_scheduler(scheduler) { }

    void refuse(const QByteArray &description, const Reply &reply);

private:
    SimClock &m_clock;
    SimScheduler &m_scheduler;
    qint64 m_nextAtOnce = 0;
};

}  // namespace tgd::botapi
