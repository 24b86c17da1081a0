#include "support/botapi/world.h"

#include <algorithm>

namespace tgd::botapi {

namespace {

bool isPresent(const QJsonObject &member)
{
    const QString status = member["status"].toString();
    return status != "left" && status != "kicked" && (status != "restricted" || member["is_member"].toBool());
}

}  // namespace

void World::setChat(const QJsonObject &chat)
{
    m_chats[chat["id"].toInteger()] = chat;
}

void World::setMember(qint64 chat, const QJsonObject &member)
{
    m_members[chat][member["user"].toObject()["id"].toInteger()] = member;
}

void World::setRefusal(qint64 chat, const std::optional<HttpAnswer> &answer)
{
    if (answer)
        m_refusals[chat] = *answer;
    else
        m_refusals.remove(chat);
}

std::optional<HttpAnswer> World::refusal(const BotRequest &request, QJsonObject &chat) const
{
    const QString asked = request.text("chat_id");
    if (asked.isEmpty())
        return errorAnswer(400, "Bad Request: chat_id is empty");
    qint64 id = asked.toLongLong();
    if (asked.startsWith('@')) {
        for (const QJsonObject &each : m_chats) {
            if (each["username"].toString().compare(asked.mid(1), Qt::CaseInsensitive) == 0)
                id = each["id"].toInteger();
        }
    }
    if (const auto refused = m_refusals.constFind(id); refused != m_refusals.constEnd())
        return *refused;
    const auto found = m_chats.constFind(id);
    if (found == m_chats.constEnd())
        return errorAnswer(400, "Bad Request: chat not found");
    chat = *found;
    return {};
}

QList<QJsonObject> World::members(qint64 chat) const
{
    QList<QJsonObject> list;
    for (const auto &[user, member] : m_members.value(chat))
        list.append(member);
    return list;
}

QJsonObject World::member(qint64 chat, qint64 user) const
{
    const auto members = m_members.value(chat);
    const auto found = members.find(user);
    return found == members.end() ? QJsonObject{} : found->second;
}

qint64 World::memberCount(qint64 chat) const
{
    if (const auto told = m_counts.constFind(chat); told != m_counts.constEnd())
        return *told;
    const auto all = members(chat);
    return std::count_if(all.begin(), all.end(), isPresent);
}

bool World::knowsUser(qint64 user) const
{
    return std::any_of(m_members.begin(), m_members.end(), [user](const auto &chat) { return chat.contains(user); });
}

}  // namespace tgd::botapi
