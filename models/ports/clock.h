#pragma once

#include "domain/ids.h"

namespace tgd::ports {

// Where "now" comes from; tests inject their own. Called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual domain::UtcMicros now() const = 0;
};

}  // namespace tgd::ports
