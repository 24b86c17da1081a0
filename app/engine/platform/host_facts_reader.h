#pragma once

#include "domain/workspace_facts.h"

namespace tgd::platform {

// Reads this process's and this machine's figures from /proc. One thread at a time; keeps the reading before it,
// because processor use is a difference of two.
class HostFactsReader {
public:
    domain::HostFacts read();

private:
    quint64 m_busyTicks = 0;
    quint64 m_allTicks = 0;
};

}  // namespace tgd::platform
