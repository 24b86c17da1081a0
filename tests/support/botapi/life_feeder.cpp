#include "support/botapi/life_feeder.h"

#include <limits>

namespace tgd::botapi {

LifeFeeder::LifeFeeder(const LifeOptions &options, SimClock &clock, SimScheduler &scheduler, Sink sink)
    : m_generator(options), m_rate(options.updatesPerSecond), m_clock(clock), m_scheduler(scheduler),
      m_sink(std::move(sink)), m_start(clock.elapsed())
{
    tick();
}

LifeFeeder::~LifeFeeder()
{
    m_scheduler.cancel(m_next);
}

// A clock that runs must not be chased without end: when the rate is more than this machine makes, less comes.
void LifeFeeder::tick()
{
    constexpr qint64 pause = 10'000;
    constexpr qint64 mostInOneGo = 2000;
    const double passed = double(m_clock.elapsed() - m_start) / double(domain::microsPerSecond);
    qint64 owed = qint64(passed * m_rate) - m_made;
    if (m_clock.speed() > 0)
        owed = qMin(owed, mostInOneGo);
    for (; (owed > 0 || endsSoon()) && !isFinished(); --owed) {
        const LifeUpdate update = m_refused ? *std::exchange(m_refused, {}) : m_generator.next(m_clock.unixTime());
        if (!m_sink(update)) {
            m_refused = update;
            break;
        }
        ++m_made;
    }
    m_next = isFinished() ? 0 : m_scheduler.after(pause, [this] { tick(); });
}

}  // namespace tgd::botapi
