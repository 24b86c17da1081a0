#pragma once

#include "support/botapi/life_generator.h"
#include "support/botapi/sim_scheduler.h"

#include <functional>

namespace tgd::botapi {

// Lets a generated life happen at a rate of the simulated clock. Server's thread.
class LifeFeeder {
public:
    // Takes an update; false: there is no room, try again later.
    using Sink = std::function<bool(const LifeUpdate &)>;

    LifeFeeder(const LifeOptions &options, SimClock &clock, SimScheduler &scheduler, Sink sink);
    ~LifeFeeder();

    void setLimit(qint64 updates) { m_limit = updates; }  // end after so many
    bool isFinished() const { return m_limit > 0 && m_made >= m_limit && !m_refused && m_generator.isSettled(); }
    qint64 made() const { return m_made; }
    const LifeGenerator &generator() const { return m_generator; }

private:
    void tick();
    bool endsSoon() const { return m_limit > 0 && m_made >= m_limit; }

    LifeGenerator m_generator;
    const double m_rate;
    SimClock &m_clock;
    SimScheduler &m_scheduler;
    const Sink m_sink;
    const qint64 m_start;
    qint64 m_limit = 0;
    qint64 m_made = 0;
    std::optional<LifeUpdate> m_refused;
    SimScheduler::Id m_next = 0;
};

}  // namespace tgd::botapi
