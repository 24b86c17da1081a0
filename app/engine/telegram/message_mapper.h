#pragma once

#include "telegram/map_context.h"

namespace tgd::telegram {

// Maps a message or channel post, new or edited, to its row or to what a service message tells.
Verdict mapMessage(const WireMessage &message, MapContext &context);
// What a service message tells: joins, leaves, chats, topics, migrations.
Verdict mapService(const WireMessage &message, MapContext &context);

}  // namespace tgd::telegram
