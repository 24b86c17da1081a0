#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tgd::domain {

// How the connection to Telegram stands.
enum class ConnectionState {
    Off,             // nobody asked for it
    Connecting,      // first answer not in yet
    Polling,         // all is well
    Reconnecting,    // two or more failures in a row
    TokenRejected,   // revoked, or the bot was deleted
    MalformedToken,  // no token at all, or the address is not the Bot API's
    SecondPoller,    // somebody else polls with this token
    WebhookActive,   // Telegram delivers elsewhere
    StoreAway,       // what came cannot be stored; nothing more is asked for
    Spooling,        // the store is away; what comes is kept in the local spool meanwhile
    RateLimited,     // Telegram told to wait
    Stalled,         // connected in name only
    Refused,         // the server will not have this bot until a person changes something
    Stopped,         // ended on purpose, or by a state that waiting does not mend
};

// The state with its reason. `cause` and `whatToDo` are sentences for a person and never contain the token.
struct ConnectionStatus {
    ConnectionState state = ConnectionState::Off;
    QString cause;
    QString whatToDo;
    UtcMicros since;
    std::optional<UtcMicros> retryAt;
    std::optional<UtcMicros> lostAfter;  // StoreAway: until then Telegram keeps what was not fetched
    bool needsAttention = false;         // lasts long, or mends itself never

    bool operator==(const ConnectionStatus &) const = default;
};

}  // namespace tgd::domain
