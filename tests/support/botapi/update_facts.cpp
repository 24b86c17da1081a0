#include "support/botapi/update_facts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::botapi {

// A chat's messages, edits and posts share its own number; every other kind adds a constant above 33 bits.
qint64 webhookKeyOf(const QByteArray &kind, qint64 chat, qint64 user)
{
    const auto other = [](qint64 id, qint64 lane) { return id + lane * (qint64(1) << 33); };
    if (kind == "my_chat_member")
        return other(chat, 5);
    if (kind == "chat_member" || kind == "chat_join_request")
        return other(user, 6);
    if (kind == "chat_boost" || kind == "removed_chat_boost")
        return other(chat, 7);
    if (kind == "message_reaction")
        return other(chat, 8);
    if (kind == "message_reaction_count")
        return other(chat, 9);
    if (kind.endsWith("message") || kind.endsWith("channel_post"))
        return chat;
    return 0;
}

UpdateFacts factsOf(const QByteArray &json)
{
    UpdateFacts facts;
    const QJsonObject update = QJsonDocument::fromJson(json).object();
    for (auto member = update.begin(); member != update.end(); ++member) {
        if (member.key() == "update_id")
            continue;
        facts.kind = member.key().toUtf8();
        const QJsonObject event = member.value().toObject();
        const auto edited = event.constFind("edit_date");
        facts.date = edited != event.constEnd() ? edited->toInteger() : event["date"].toInteger();
        facts.chat = event["chat"].toObject()["id"].toInteger();
        QJsonObject user = event["new_chat_member"].toObject()["user"].toObject();
        if (user.isEmpty())
            user = event["from"].toObject();
        facts.webhookKey = webhookKeyOf(facts.kind, facts.chat, user["id"].toInteger());
        break;
    }
    return facts;
}

}  // namespace tgd::botapi
