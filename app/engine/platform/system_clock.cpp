#include "platform/system_clock.h"

#include <chrono>

namespace tgd::platform {

domain::UtcMicros SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace tgd::platform
