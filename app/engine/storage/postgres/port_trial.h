#pragma once

#include "storage/postgres/address.h"
#include "storage/postgres/interruptible_wait.h"

#include <vector>

namespace tgd::storage::postgres {

// Tries to reach the ports of several hosts at once by TCP, and hangs up. Stateless.
struct PortTrial {
    // Of each host: 0 it was reached, else an errno; ETIMEDOUT until the deadline. Empty when it was stopped.
    static std::vector<int> run(
        const std::vector<Host> &hosts, const InterruptibleWait &wait, const QDeadlineTimer &deadline);
};

}  // namespace tgd::storage::postgres
