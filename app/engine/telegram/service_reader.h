#pragma once

#include "telegram/wire_update.h"

namespace tgd::telegram {

// A key of a message that is neither content nor one of the common ones: what a service message tells, else nothing.
error_code readService(WireReader &reader, std::string_view key, Value value, WireMessage &out);

}  // namespace tgd::telegram
