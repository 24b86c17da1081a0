#pragma once

#include "telegram/map_context.h"

namespace tgd::telegram {

// chat_member and my_chat_member: who is in a chat and as what.
error_code readMember(WireReader &reader, Value value, WireMember &out, bool &isObject);
// `aboutBot`: of my_chat_member, which also tells whether the chat can still be heard.
Verdict mapMember(const WireMember &member, bool aboutBot, MapContext &context);

}  // namespace tgd::telegram
