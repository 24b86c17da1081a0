#include "support/botapi/allowed_updates.h"

#include <QJsonArray>

namespace tgd::botapi {

namespace {

const QByteArrayList &knownKinds()
{
    static const QByteArrayList kinds{"message", "edited_message", "channel_post", "edited_channel_post",
        "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost",
        "message_reaction", "message_reaction_count", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "purchased_paid_media", "managed_bot", "guest_message"};
    return kinds;
}

bool isInDefault(const QByteArray &kind)
{
    return kind != "chat_member" && kind != "message_reaction" && kind != "message_reaction_count";
}

QSet<QByteArray> defaultKinds()
{
    QSet<QByteArray> kinds;
    for (const QByteArray &kind : knownKinds()) {
        if (isInDefault(kind))
            kinds.insert(kind);
    }
    return kinds;
}

}  // namespace

bool AllowedUpdates::update(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    QSet<QByteArray> chosen;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (!each.isString())
            return false;
        const QByteArray kind = each.toString().toLower().toUtf8();
        if (knownKinds().contains(kind))
            chosen.insert(kind);
    }
    if (chosen == defaultKinds())
        chosen.clear();
    return std::exchange(m_chosen, chosen) != chosen;
}

bool AllowedUpdates::admits(const QByteArray &kind) const
{
    if (!knownKinds().contains(kind))
        return true;
    return m_chosen.isEmpty() ? isInDefault(kind) : m_chosen.contains(kind);
}

QByteArrayList AllowedUpdates::names() const
{
    QByteArrayList names;
    for (const QByteArray &kind : knownKinds()) {
        if (admits(kind))
            names.append(kind);
    }
    return names;
}

}  // namespace tgd::botapi
