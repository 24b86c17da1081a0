#pragma once

#include "domain/ids.h"

namespace tgd::telegram {

// What a chat's settings say about what may be kept. Without a settings row: neither.
struct ChatPolicy {
    bool storeText = false;
    bool captureReactions = false;
};

// Where the decoder asks for them. Used by the decoding thread.
class ChatPolicySource {
public:
    virtual ~ChatPolicySource() = default;
    virtual ChatPolicy policyOf(domain::ChatId chat) = 0;
};

}  // namespace tgd::telegram
