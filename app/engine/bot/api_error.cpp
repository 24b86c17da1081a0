#include "bot/api_error.h"

namespace tgd::bot {

namespace {

// `words` are how the description begins; empty words stand for all others of that status. First match wins.
struct Row {
    int status;
    QByteArrayView words;
    ApiErrorKind kind;
};

constexpr Row table[] = {
    {401, "Unauthorized: invalid token specified", ApiErrorKind::MalformedToken},
    {401, "Unauthorized: invalid api-id/api-hash", ApiErrorKind::ServerNotLoggedIn},
    {401, "", ApiErrorKind::TokenRejected},
    {404, "Not Found: method not found", ApiErrorKind::MethodMissing},
    {404, "", ApiErrorKind::MalformedToken},
    {421, "", ApiErrorKind::BotNotAllowed},
    {409, "Conflict: can't use getUpdates method while webhook is active", ApiErrorKind::WebhookActive},
    {409, "Conflict: terminated by setWebhook request", ApiErrorKind::WebhookBeingSet},
    {409, "Conflict: terminated by other setWebhook", ApiErrorKind::WebhookBeingSet},
    {409, "", ApiErrorKind::SecondPoller},
    {429, "", ApiErrorKind::Flood},
    {400, "Logged out", ApiErrorKind::ServerNotLoggedIn},
    {400, "Bad Request: Logged out", ApiErrorKind::ServerNotLoggedIn},
    {400, "Bad Request: group chat was upgraded to a supergroup chat", ApiErrorKind::ChatMigrated},
    {400, "Bad Request: chat not found", ApiErrorKind::ChatUnreachable},
    {400, "Bad Request: bad webhook", ApiErrorKind::BadWebhook},
    {400, "Bad Request: invalid webhook URL specified", ApiErrorKind::BadWebhook},
    {400, "Bad Request: secret token", ApiErrorKind::BadWebhook},
    {403, "Forbidden: bot was kicked from the", ApiErrorKind::ChatUnreachable},
    {403, "Forbidden: bot is not a member of the", ApiErrorKind::ChatUnreachable},
    {403, "Forbidden: the group chat was deleted", ApiErrorKind::ChatUnreachable},
    {403, "Forbidden: bot was blocked by the user", ApiErrorKind::ChatUnreachable},
    {403, "Forbidden: user is deactivated", ApiErrorKind::ChatUnreachable},
};

}  // namespace

ApiErrorKind classify(int httpStatus, QByteArrayView description)
{
    for (const Row &row : table) {
        if (row.status == httpStatus && description.startsWith(row.words))
            return row.kind;
    }
    if (httpStatus >= 500)
        return ApiErrorKind::ServerTrouble;
    if (httpStatus >= 300 && httpStatus < 400)
        return ApiErrorKind::Redirected;
    return ApiErrorKind::Unexpected;
}

}  // namespace tgd::bot
