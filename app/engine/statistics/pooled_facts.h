#pragma once

#include "platform/host_facts_reader.h"
#include "ports/workspace_facts_source.h"
#include "statistics/store_pool.h"

#include <QElapsedTimer>

#include <optional>

namespace tgd::statistics {

// Facts about the store and the host, read on a thread of its own. A store that has not changed since the reading
// before is not counted again, one that changes all the time only now and then. Made by the composition, called from
// the GUI thread.
class PooledFacts final : public ports::WorkspaceFactsSource {
public:
    // `clock` must outlive the object.
    PooledFacts(const storage::StoreAddress &store, const ports::Clock &clock);

    QFuture<domain::Result<domain::WorkspaceFacts>> facts() override;

private:
    domain::Result<domain::WorkspaceFacts> read(storage::Store &store);

    const ports::Clock &m_clock;
    // These belong to the pool's one thread.
    platform::HostFactsReader m_host;
    std::optional<qint64> m_version;
    domain::StoreFacts m_store;
    QElapsedTimer m_sinceCount;
    qint64 m_countNs = 0;  // how long the last count took
    StorePool m_pool;      // last: its thread ends before what it uses
};

}  // namespace tgd::statistics
