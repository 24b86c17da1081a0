#pragma once

#include "support/botapi/bot_request.h"

#include <QHash>

#include <map>

namespace tgd::botapi {

// The chats and people the bot can ask about, as a script told them. Server's thread.
class World {
public:
    // What getChat answers: {"id":…,"type":…,"title":…, and anything else}.
    void setChat(const QJsonObject &chat);
    // A ChatMember: {"user":{"id":…},"status":…}.
    void setMember(qint64 chat, const QJsonObject &member);
    // Instead of counting the members that were told.
    void setMemberCount(qint64 chat, qint64 count) { m_counts[chat] = count; }
    // From now on every call about the chat is refused so; {} ends it.
    void setRefusal(qint64 chat, const std::optional<HttpAnswer> &answer);

    // The chat named by chat_id, a number or an @name; otherwise why not.
    std::optional<HttpAnswer> refusal(const BotRequest &request, QJsonObject &chat) const;
    QJsonObject chat(qint64 id) const { return m_chats.value(id); }
    QList<QJsonObject> members(qint64 chat) const;
    QJsonObject member(qint64 chat, qint64 user) const;
    qint64 memberCount(qint64 chat) const;
    bool knowsUser(qint64 user) const;
    qint64 nextMessageId(qint64 chat) { return ++m_lastMessageIds[chat]; }
    void setLastMessageId(qint64 chat, qint64 id) { m_lastMessageIds[chat] = id; }

private:
    QHash<qint64, QJsonObject> m_chats;
    QHash<qint64, std::map<qint64, QJsonObject>> m_members;
    QHash<qint64, qint64> m_counts;
    QHash<qint64, HttpAnswer> m_refusals;
    QHash<qint64, qint64> m_lastMessageIds;
};

}  // namespace tgd::botapi
