#pragma once

#include "ports/clock.h"

namespace tgd::platform {

// The machine's wall clock, UTC. Stateless; any thread.
class SystemClock final : public ports::Clock {
public:
    domain::UtcMicros now() const override;
};

}  // namespace tgd::platform
