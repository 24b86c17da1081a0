#pragma once

#include "domain/profile.h"
#include "ingest/background_import.h"
#include "statistics/pooled_facts.h"
#include "statistics/pooled_statistics.h"
#include "statistics/sqlite_store_events.h"

namespace tgd::desktop {

// The services of one open profile. Owned by the window that shows it; GUI thread. Opens nothing before it is asked.
class Workspace final {
public:
    // `clock` must outlive the workspace. The address has no password; `key` may have one, or get it later.
    Workspace(const domain::Profile &profile, const ports::Clock &clock, const std::shared_ptr<storage::StoreKey> &key)
        : m_profile(profile), m_store(storage::StoreAddress::orAlone(profile.storeUrl, profile.replicaUrls, key)),
          m_statistics(m_store, clock), m_facts(m_store, clock), m_events(m_store, clock),
          m_imports({profile.storeUrl, key}, clock)
    {
    }
    Q_DISABLE_COPY_MOVE(Workspace)

    const domain::Profile &profile() const { return m_profile; }
    statistics::PooledStatistics &statistics() { return m_statistics; }
    statistics::PooledFacts &facts() { return m_facts; }
    ports::StoreEvents &events() { return m_events; }
    ports::ImportService &imports() { return m_imports; }

private:
    domain::Profile m_profile;
    const storage::StoreAddress m_store;
    statistics::PooledStatistics m_statistics;
    statistics::PooledFacts m_facts;
    statistics::SqliteStoreEvents m_events;
    ingest::BackgroundImport m_imports;
};

}  // namespace tgd::desktop
