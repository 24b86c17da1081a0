#include "telegram/map_context.h"

#include "telegram/column_text.h"

namespace tgd::telegram {

namespace {
// Synthetic chats of imports lie from here downwards; no chat of Telegram does.
constexpr qint64 lowestChatId = -(qint64(1) << 51);
}  // namespace

std::optional<Verdict> refusal(const WireChat &chat)
{
    if (!chat.id || *chat.id == 0 || *chat.id <= lowestChatId)
        return Verdict::quarantined("bad_chat_id");
    if (chat.type) {
        if (*chat.type == "private")
            return Verdict::ignored("private_chat");
        if (*chat.type != "group" && *chat.type != "supergroup" && *chat.type != "channel")
            return Verdict::quarantined("bad_chat_type");
    }
    if (*chat.id > 0)
        return chat.type ? Verdict::quarantined("bad_chat_id") : Verdict::ignored("private_chat");
    return std::nullopt;
}

std::optional<Verdict> refusalOfDate(const std::optional<qint64> &date, domain::UtcMicros now)
{
    if (!date || !isBelievable(*date, now))
        return Verdict::quarantined("bad_date");
    return std::nullopt;
}

}  // namespace tgd::telegram
