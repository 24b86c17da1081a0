#pragma once

#include "domain/write_batch.h"
#include "telegram/wire_update.h"

namespace tgd::telegram {

error_code readOrigin(WireReader &reader, Value value, WireForward &out);
// The forward_ columns: from the origin, else from the fields that older servers send.
void mapForward(WireReader &reader, const WireMessage &message, domain::UtcMicros now, domain::MessageRow &row);

}  // namespace tgd::telegram
