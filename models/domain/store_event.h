#pragma once

#include "domain/ids.h"

#include <string>

namespace tgd::domain {

// Something that happened to what a store holds, kept for the event timeline. `kind` is stable ("update_gap"); `detail`
// is a JSON object with the figures, from which a sentence is made when it is shown.
struct StoreEvent {
    UtcMicros at;
    std::string kind;
    std::string detail;

    bool operator==(const StoreEvent &) const = default;
};

}  // namespace tgd::domain
