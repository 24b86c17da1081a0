#include "support/botapi/chat_methods.h"

#include "support/botapi/bot_server.h"

#include <QJsonArray>

namespace tgd::botapi {

namespace {

// The part of a chat that messages carry.
QJsonObject shortChat(const QJsonObject &full)
{
    QJsonObject chat;
    for (const char *name : {"id", "type", "title", "username", "first_name", "last_name", "is_forum"}) {
        if (full.contains(QLatin1String(name)))
            chat[QLatin1String(name)] = full[QLatin1String(name)];
    }
    return chat;
}

bool isAdministrator(const QJsonObject &member)
{
    const QString status = member["status"].toString();
    return status == "creator" || status == "administrator";
}

}  // namespace

ChatMethods::ChatMethods(World &world, BotServer &server) : m_world(world), m_server(server), m_limits(server.clock())
{
    addQuestions();
    addCommands();
}

QJsonObject ChatMethods::me() const
{
    return {{"id", m_server.botId()}, {"is_bot", true}, {"first_name", "Stats"}, {"username", "stats_bot"}};
}

void ChatMethods::addQuestions()
{
    // A question about a chat: refused as the world says, or answered from the chat.
    const auto question = [this](const char *name, auto answerFor) {
        m_server.addMethod(name, [this, answerFor](const BotRequest &request, const Reply &reply) {
            QJsonObject chat;
            const auto refused = m_world.refusal(request, chat);
            reply(refused ? *refused : okAnswer(QJsonValue(answerFor(chat))));
        });
    };
    m_server.addMethod("getMe", [this](const BotRequest &, const Reply &reply) {
        QJsonObject user = me();
        user["can_join_groups"] = true;
        user["can_read_all_group_messages"] = !m_server.options().privacyMode;
        user["supports_inline_queries"] = false;
        reply(okAnswer(QJsonValue(user)));
    });
    question("getChat", [](const QJsonObject &chat) { return chat; });
    const auto count = [this](const QJsonObject &chat) { return m_world.memberCount(chat["id"].toInteger()); };
    question("getChatMemberCount", count);
    question("getChatMembersCount", count);
    question("getChatAdministrators", [this](const QJsonObject &chat) {
        QJsonArray found;
        for (const QJsonObject &member : m_world.members(chat["id"].toInteger())) {
            if (isAdministrator(member))
                found.append(member);
        }
        return found;
    });
    m_server.addMethod(
        "getChatMember", [this](const auto &request, const Reply &reply) { getChatMember(request, reply); });
    m_server.addMethod("getFile",
        [](const BotRequest &, const Reply &reply) { reply(errorAnswer(400, "Bad Request: invalid file_id")); });
    m_server.addMethod(
        "getMyCommands", [this](const BotRequest &, const Reply &reply) { reply(okAnswer(QJsonValue(m_commands))); });
}

void ChatMethods::addCommands()
{
    m_server.addMethod("sendMessage", [this](const auto &request, const Reply &reply) { sendMessage(request, reply); });
    m_server.addMethod(
        "setMyCommands", [this](const auto &request, const Reply &reply) { setMyCommands(request, reply); });
    m_server.addMethod("leaveChat", [this](const auto &request, const Reply &reply) { leaveChat(request, reply); });
    m_server.addMethod("close", [this](const auto &request, const Reply &reply) { close(request, reply); });
    m_server.addMethod("answerCallbackQuery", [](const BotRequest &request, const Reply &reply) {
        reply(request.text("callback_query_id").isEmpty()
                ? errorAnswer(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
                : okAnswer(QByteArray("true")));
    });
    m_server.addMethod("logOut", [this](const BotRequest &request, const Reply &reply) {
        m_server.tokens()[request.token] = TokenState::LoggedOut;
        reply(okAnswer(QByteArray("true")));
    });
}

void ChatMethods::getChatMember(const BotRequest &request, const Reply &reply)
{
    QJsonObject chat;
    if (const auto refused = m_world.refusal(request, chat)) {
        reply(*refused);
        return;
    }
    const qint64 user = request.text("user_id").toLongLong();
    const QJsonObject member = m_world.member(chat["id"].toInteger(), user);
    if (!member.isEmpty())
        reply(okAnswer(QJsonValue(member)));
    else if (m_world.knowsUser(user))
        reply(okAnswer(QJsonValue(QJsonObject{{"user", QJsonObject{{"id", user}}}, {"status", "left"}})));
    else
        reply(errorAnswer(400, "Bad Request: user not found"));
}

void ChatMethods::sendMessage(const BotRequest &request, const Reply &reply)
{
    QJsonObject chat;
    const QString text = request.text("text");
    if (text.trimmed().isEmpty()) {
        reply(errorAnswer(400, "Bad Request: message text is empty"));
        return;
    }
    if (const auto refused = m_world.refusal(request, chat)) {
        reply(*refused);
        return;
    }
    if (text.toUcs4().size() > 4096) {
        reply(errorAnswer(400, "Bad Request: message is too long"));
        return;
    }
    const qint64 id = chat["id"].toInteger();
    if (const qint64 wait = m_limits.sendOrWait(id); wait > 0) {
        reply(floodAnswer(wait));
        return;
    }
    QJsonObject message{{"message_id", m_world.nextMessageId(id)}, {"from", me()}, {"chat", shortChat(chat)},
        {"date", m_server.clock().unixTime()}, {"text", text}};
    if (const qint64 thread = request.text("message_thread_id").toLongLong(); thread > 0)
        message["message_thread_id"] = thread;
    reply(okAnswer(QJsonValue(message)));
}

void ChatMethods::setMyCommands(const BotRequest &request, const Reply &reply)
{
    const QJsonValue commands = request.json("commands");
    if (!commands.isArray()) {
        reply(errorAnswer(400, "Bad Request: expected an Array of BotCommand"));
        return;
    }
    m_commands = commands.toArray();
    reply(okAnswer(QByteArray("true")));
}

void ChatMethods::leaveChat(const BotRequest &request, const Reply &reply)
{
    QJsonObject chat;
    if (const auto refused = m_world.refusal(request, chat)) {
        reply(*refused);
        return;
    }
    const QByteArray type = chat["type"].toString().toUtf8();
    m_world.setRefusal(
        chat["id"].toInteger(), errorAnswer(403, "Forbidden: bot is not a member of the " + type + " chat"));
    reply(okAnswer(QByteArray("true")));
}

void ChatMethods::close(const BotRequest &, const Reply &reply)
{
    constexpr qint64 firstMinutes = 600;
    const qint64 up = m_server.clock().elapsed() / domain::microsPerSecond;
    reply(up < firstMinutes ? floodAnswer(firstMinutes - up) : okAnswer(QByteArray("true")));
}

}  // namespace tgd::botapi
