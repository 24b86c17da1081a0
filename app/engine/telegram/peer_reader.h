#pragma once

#include "telegram/wire_update.h"

// The parts that every kind of update shares. Pure readers into wire structures.
namespace tgd::telegram {

error_code readUser(WireReader &reader, Value value, std::optional<WireUser> &out);
error_code readChat(WireReader &reader, Value value, WireChat &out);
// The `id` of a user or chat that makes no row.
error_code readId(WireReader &reader, Value value, std::optional<qint64> &out);

}  // namespace tgd::telegram
