#pragma once

#include "support/botapi/flood_limits.h"
#include "support/botapi/world.h"

#include <QJsonArray>

namespace tgd::botapi {

class BotServer;

// The methods about chats and people, and those that send. Server's thread.
class ChatMethods {
public:
    ChatMethods(World &world, BotServer &server);

private:
    void addQuestions();
    void addCommands();
    void getChatMember(const BotRequest &request, const Reply &reply);
    void sendMessage(const BotRequest &request, const Reply &reply);
    void setMyCommands(const BotRequest &request, const Reply &reply);
    void leaveChat(const BotRequest &request, const Reply &reply);
    void close(const BotRequest &request, const Reply &reply);
    QJsonObject me() const;

    World &m_world;
    BotServer &m_server;
    FloodLimits m_limits;
    QJsonArray m_commands;
};

}  // namespace tgd::botapi
