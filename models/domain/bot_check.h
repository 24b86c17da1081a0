#pragma once

#include "domain/bot_identity.h"

#include <optional>

namespace tgd::domain {

// What Telegram answers about a token before it is used.
struct BotCheck {
    BotIdentity identity;
    QString webhookUrl;  // host of the webhook that is set, without path; empty: none
    std::optional<qint64> pending;

    bool operator==(const BotCheck &) const = default;
};

}  // namespace tgd::domain
