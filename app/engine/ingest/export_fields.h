#pragma once

#include "ingest/export_message.h"

#include <simdjson.h>

namespace tgd::ingest {

// Reads every field of a message that means something here; other fields are stepped over, fields of another type
// than expected are left absent. An error means that the text is not JSON.
simdjson::error_code readMessage(simdjson::ondemand::object object, ExportMessage &message);

}  // namespace tgd::ingest
