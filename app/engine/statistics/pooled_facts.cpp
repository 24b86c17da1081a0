#include "statistics/pooled_facts.h"

namespace tgd::statistics {

using domain::Result;
using domain::WorkspaceFacts;

namespace {
constexpr qint64 countPause = 20;
}

PooledFacts::PooledFacts(const storage::StoreAddress &store, const ports::Clock &clock)
    : m_clock(clock), m_pool(store, storage::OpenMode::ReadOnly, clock, 1)
{
}

QFuture<Result<WorkspaceFacts>> PooledFacts::facts()
{
    return m_pool.run<WorkspaceFacts>([this](storage::Store &store) { return read(store); });
}

Result<WorkspaceFacts> PooledFacts::read(storage::Store &store)
{
    const Result<qint64> version = store.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    // Counting a large store takes its time: while it changes all the time, a twentieth of a core goes into that.
    if (m_version != *version && (!m_sinceCount.isValid() || m_sinceCount.nsecsElapsed() >= countPause * m_countNs)) {
        QElapsedTimer timer;
        timer.start();
        const Result<domain::StoreFacts> facts = store.facts();
        if (!facts)
            return tl::unexpected(facts.error());
        m_store = *facts;
        m_version = *version;
        m_countNs = timer.nsecsElapsed();
        m_sinceCount.start();
    }
    return WorkspaceFacts{m_store, m_host.read(), m_clock.now()};
}

}  // namespace tgd::statistics
