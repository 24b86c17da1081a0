#pragma once

#include "support/botapi/bot_api_simulator.h"
#include "support/botapi/bot_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::test {

inline constexpr qint64 worldGroup = -1001000000001;
inline constexpr qint64 worldAdmin = 501;
inline constexpr qint64 worldMember = 502;
inline constexpr qint64 anonymousAdmin = 1087968824;

// Who says what to the bot, and where.
struct Said {
    QString text;
    qint64 user = worldMember;
    qint64 chat = worldGroup;
    qint64 senderChat = 0;
    qint64 topic = 0;
    QString firstName = "Person";
    int ageSeconds = 0;
    bool isEdit = false;
};

// Group, administrator and members on the other side of a simulator, and what the bot was told and has said there.
class CommandWorld {
public:
    explicit CommandWorld(botapi::BotApiSimulator &simulator) : m_simulator(simulator)
    {
        addChat(worldGroup);
        addAdmin(worldGroup, worldAdmin);
    }

    void addChat(qint64 id, const QJsonObject &more = {})
    {
        QJsonObject chat = more;
        chat["id"] = id;
        chat["type"] = id > 0 ? "private" : id < -1'000'000'000'000 ? "supergroup" : "group";
        chat["title"] = "World";
        m_simulator.run([chat](botapi::BotServer &server) { server.world().setChat(chat); });
    }
    void addAdmin(qint64 chat, qint64 user) { setStatus(chat, user, "administrator"); }
    void setStatus(qint64 chat, qint64 user, const char *status)
    {
        const QJsonObject member{
            {"user", QJsonObject{{"id", user}, {"first_name", "Member"}}}, {"status", QString::fromLatin1(status)}};
        m_simulator.run([&](botapi::BotServer &server) { server.world().setMember(chat, member); });
    }

    QByteArray message(const Said &said)
    {
        QJsonObject chat{{"id", said.chat}, {"title", "World"}};
        chat["type"] = said.chat > 0 ? "private" : said.chat < -1'000'000'000'000 ? "supergroup" : "group";
        QJsonObject message{{"message_id", ++m_lastMessage}, {"date", m_simulator.clock().unixTime() - said.ageSeconds},
            {"chat", chat}, {"text", said.text},
            {"from", QJsonObject{{"id", said.user}, {"is_bot", false}, {"first_name", said.firstName}}}};
        if (said.text.startsWith('/')) {
            const auto length = said.text.section(' ', 0, 0).size();
            message["entities"] = QJsonArray{QJsonObject{{"type", "bot_command"}, {"offset", 0}, {"length", length}}};
        }
        if (said.senderChat != 0)
            message["sender_chat"] = QJsonObject{{"id", said.senderChat}, {"type", "supergroup"}, {"title", "World"}};
        if (said.topic != 0) {
            message["message_thread_id"] = said.topic;
            message["is_topic_message"] = true;
        }
        if (said.isEdit)
            message["edit_date"] = m_simulator.clock().unixTime();
        const QJsonObject update{{said.isEdit ? "edited_message" : "message", message}};
        return QJsonDocument(update).toJson(QJsonDocument::Compact);
    }
    void say(const Said &said) { m_simulator.addUpdate(message(said)); }

    // What the bot sent that was accepted, in order.
    QList<QJsonObject> answers(qint64 chat = 0) const
    {
        QList<QJsonObject> list;
        for (const botapi::RequestRecord &request : m_simulator.requests("sendMessage")) {
            if (request.status == 200 && (chat == 0 || request.arguments["chat_id"].toInteger() == chat))
                list << request.arguments;
        }
        return list;
    }
    QStringList texts(qint64 chat = 0) const
    {
        QStringList list;
        for (const QJsonObject &answer : answers(chat))
            list << answer["text"].toString();
        return list;
    }
    int refusedForFlood() const
    {
        int count = 0;
        for (const botapi::RequestRecord &request : m_simulator.requests())
            count += request.status == 429;
        return count;
    }

private:
    botapi::BotApiSimulator &m_simulator;
    qint64 m_lastMessage = 100;
};

}  // namespace tgd::test
