#pragma once

#include "telegram/map_context.h"

namespace tgd::telegram {

struct WireUpdate;

// What is done with one kind of update. Without functions: it is counted.
struct UpdateKind {
    std::string_view name = {};  // as the Bot API has it
    error_code (*read)(WireReader &reader, Value value, WireUpdate &out) = nullptr;
    Verdict (*map)(const WireUpdate &update, MapContext &context) = nullptr;
    const WireChat *(*chat)(const WireUpdate &update) = nullptr;  // whose settings rule what may be kept
};

// The kind of that name; null for one this program does not know.
const UpdateKind *updateKind(std::string_view name);

}  // namespace tgd::telegram
