#include "support/botapi/fault_kinds.h"

namespace tgd::botapi {

namespace {

FaultKind wire(const char *name, int number, WireFault fault)
{
    return {.name = name, .number = number, .wire = fault};
}

FaultKind batch(const char *name, int number, BatchFault fault)
{
    return {.name = name, .number = number, .batch = fault};
}

FaultKind state(const char *name, int number, StateFault fault)
{
    return {.name = name, .number = number, .state = fault};
}

FaultKind webhook(const char *name, int number, WebhookFault fault)
{
    return {.name = name, .number = number, .webhook = fault};
}

FaultKind answer(const char *name, int number, std::function<HttpAnswer(qint64)> make)
{
    return {.name = name, .number = number, .answer = std::move(make)};
}

HttpAnswer html(int status, const QByteArray &title)
{
    HttpAnswer page;
    page.status = status;
    page.contentType = "text/html";
    page.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body><center><h1>" + title
        + "</h1></center></body>\r\n</html>\r\n";
    return page;
}

HttpAnswer rawJson(const QByteArray &body)
{
    HttpAnswer json;
    json.body = body;
    return json;
}

HttpAnswer floodWithHeaderOnly(qint64 seconds)
{
    HttpAnswer page = html(429, "429 Too Many Requests");
    page.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return page;
}

HttpAnswer redirect()
{
    HttpAnswer page = html(302, "302 Found");
    page.headers.emplaceBack("Location", "http://elsewhere.invalid/login");
    return page;
}

constexpr const char *otherPoller
    = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
constexpr const char *webhookActive
    = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

qint64 orElse(qint64 value, qint64 usual)
{
    return value > 0 ? value : usual;
}

QList<FaultKind> wireKinds()
{
    return {
        wire("reset_before_headers", 1, WireFault::ResetBeforeHeaders),
        wire("reset_mid_body", 2, WireFault::ResetMidBody),
        wire("stall_mid_body", 3, WireFault::StallMidBody),
        wire("stall_before_headers", 4, WireFault::StallBeforeHeaders),
        wire("chunked_cut", 5, WireFault::ChunkedCut),
        wire("length_too_small", 6, WireFault::LengthTooSmall),
        wire("length_too_large", 6, WireFault::LengthTooLarge),
        wire("gzip", 7, WireFault::Gzip),
        wire("slow_loris", 30, WireFault::SlowLoris),
    };
}

QList<FaultKind> answerKinds()
{
    QList<FaultKind> kinds{
        answer("html_200", 8, [](qint64) { return html(200, "Welcome to the hotel network"); }),
        answer("html_502", 9, [](qint64) { return html(502, "502 Bad Gateway"); }),
        answer("restart_500", 10, [](qint64) { return errorAnswer(500, "Internal Server Error: restart"); }),
        answer("unavailable_503", 11, [](qint64) { return html(503, "503 Service Temporarily Unavailable"); }),
        answer("flood_429", 12, [](qint64 value) { return floodAnswer(orElse(value, 5)); }),
        answer("flood_429_zero", 12, [](qint64) { return floodAnswer(0); }),
        answer("flood_429_day", 12, [](qint64) { return floodAnswer(86400); }),
        answer("flood_429_bare", 12, [](qint64) { return errorAnswer(429, "Too Many Requests"); }),
        answer("flood_429_header_only", 12, [](qint64 value) { return floodWithHeaderOnly(orElse(value, 5)); }),
        answer("unauthorized_401", 13, [](qint64) { return errorAnswer(401, "Unauthorized"); }),
        answer("not_found_404", 14, [](qint64) { return errorAnswer(404, "Not Found"); }),
        answer("conflict_409", 15, [](qint64) { return errorAnswer(409, otherPoller); }),
        answer("conflict_storm", 16, [](qint64) { return errorAnswer(409, otherPoller); }),
        answer("webhook_active_409", 17, [](qint64) { return errorAnswer(409, webhookActive); }),
        answer("ok_without_result", 18, [](qint64) { return rawJson(R"({"ok":true})"); }),
        answer("result_object", 19, [](qint64) { return rawJson(R"({"ok":true,"result":{"update_id":1}})"); }),
        answer("redirect", 33, [](qint64) { return redirect(); }),
        answer("migrate_400", 43,
            [](qint64 value) {
                return errorAnswer(400, "Bad Request: group chat was upgraded to a supergroup chat",
                    {{"migrate_to_chat_id", value != 0 ? value : -1002111111111}});
            }),
    };
    for (FaultKind &kind : kinds) {
        if (kind.name == "conflict_storm")
            kind.usualCount = 20;
    }
    return kinds;
}

QList<FaultKind> batchKinds()
{
    return {
        batch("poison_update", 20, BatchFault::PoisonUpdate),
        batch("duplicate_update", 21, BatchFault::DuplicateUpdate),
        batch("replay_batch", 22, BatchFault::ReplayBatch),
        batch("descending_ids", 23, BatchFault::Descending),
        batch("reordered_ids", 23, BatchFault::Reordered),
        state("id_restart", 24, StateFault::IdRestart),
        state("id_maximum", 25, StateFault::IdMaximum),
        batch("huge_update", 26, BatchFault::HugeUpdate),
        batch("four_mebibytes", 27, BatchFault::FourMebibytes),
        batch("unknown_kind", 28, BatchFault::UnknownKind),
        batch("empty_at_once", 29, BatchFault::EmptyAtOnce),
        state("clock_forward_day", 34, StateFault::ClockForwardDay),
        state("clock_back_day", 34, StateFault::ClockBackDay),
        state("sleep_26_hours", 35, StateFault::Sleep26Hours),
        webhook("wrong_secret", 36, WebhookFault::WrongSecret),
        webhook("missing_secret", 36, WebhookFault::MissingSecret),
        webhook("twice_at_once", 37, WebhookFault::TwiceAtOnce),
        webhook("answer_lost", 39, WebhookFault::AnswerLost),
        state("second_poller", 44, StateFault::SecondPoller),
        state("set_webhook", 45, StateFault::SetWebhook),
    };
}

}  // namespace

const QList<FaultKind> &faultKinds()
{
    static const QList<FaultKind> kinds = wireKinds() + answerKinds() + batchKinds();
    return kinds;
}

const FaultKind *faultNamed(const QByteArray &name)
{
    for (const FaultKind &kind : faultKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

}  // namespace tgd::botapi
