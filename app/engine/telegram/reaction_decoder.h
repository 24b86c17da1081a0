#pragma once

#include "telegram/map_context.h"

namespace tgd::telegram {

// message_reaction: what one actor changed.
error_code readReaction(WireReader &reader, Value value, WireReaction &out, bool &isObject);
Verdict mapReaction(const WireReaction &reaction, MapContext &context);

// message_reaction_count: the totals where actors are anonymous.
error_code readReactionCount(WireReader &reader, Value value, WireReactionCount &out, bool &isObject);
Verdict mapReactionCount(const WireReactionCount &count, MapContext &context);

}  // namespace tgd::telegram
