#pragma once

#include <QString>

namespace tgd::botapi {

// How a simulator is set up. The defaults are a bot named stats_bot in the cloud, on a clock that runs like the
// real one.
struct SimulatorOptions {
    QString token = "7000000001:AAH-simulated_token-0123456789abcdefg";
    quint64 seed = 1;
    double speed = 1;                  // of the clock; 0: it stands until it is moved
    qint64 startTime = 1'709'539'200;  // unix seconds, 2024-03-04T08:00:00Z
    quint16 port = 0;                  // 0: any free one
    quint16 controlPort = 0;
    bool control = false;      // open the control port
    bool localServer = false;  // texts and webhook rules of a local Bot API server instead of the cloud
    bool privacyMode = false;  // what getMe says about reading all messages of groups
    size_t maxPending = 1'000'000;
};

// What a token is worth.
enum class TokenState { Valid, Revoked, LoggedOut, InvalidApiId, NotAllowed };

}  // namespace tgd::botapi
