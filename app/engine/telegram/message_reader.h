#pragma once

#include "telegram/wire_update.h"

namespace tgd::telegram {

// Reads a Message object, whatever it is. `isObject` is false when the value is none.
error_code readMessage(WireReader &reader, Value value, WireMessage &out, bool &isObject);
// A content key of a message: notes what the message is and, of the content that wins, the file.
error_code readContent(WireReader &reader, Value value, Content content, WireMessage &out);

}  // namespace tgd::telegram
