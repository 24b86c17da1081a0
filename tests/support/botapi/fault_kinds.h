#pragma once

#include "support/botapi/bot_request.h"

#include <functional>

namespace tgd::botapi {

// The faults that change the state of the server before the request is served.
enum class StateFault {
    None,
    IdRestart,
    IdMaximum,
    ClockForwardDay,
    ClockBackDay,
    Sleep26Hours,
    SecondPoller,
    SetWebhook
};

// The faults of a delivery to the webhook; their method is "webhook".
enum class WebhookFault { None, WrongSecret, MissingSecret, TwiceAtOnce, AnswerLost };

// One way to go wrong. `answer`, when there is one, replaces what the method would have said, unserved.
struct FaultKind {
    QByteArray name;
    int number = 0;  // in the list of faults of the specification
    int usualCount = 1;
    WireFault wire = WireFault::None;
    BatchFault batch = BatchFault::None;
    StateFault state = StateFault::None;
    WebhookFault webhook = WebhookFault::None;
    std::function<HttpAnswer(qint64 value)> answer = {};
};

const QList<FaultKind> &faultKinds();
const FaultKind *faultNamed(const QByteArray &name);

}  // namespace tgd::botapi
