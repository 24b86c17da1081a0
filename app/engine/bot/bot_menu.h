#pragma once

#include "bot/bot_api_client.h"

#include <QJsonArray>

namespace tgd::bot {

// The commands as Telegram's own menu shows them.
QJsonArray botMenu();
// Sets them unless they are set already. A failure is only logged: the commands work without a menu.
void offerBotMenu(BotApiClient &client);

}  // namespace tgd::bot
