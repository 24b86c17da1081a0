#include "bot/bot_menu.h"

#include "bot/answer_text.h"
#include "domain/bot_command.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace tgd::bot {

using domain::BotCommand;

namespace {

Q_LOGGING_CATEGORY(menuLog, "tgd.telegram")

QString descriptionOf(BotCommand command)
{
    switch (command) {
    case BotCommand::Start:
    case BotCommand::Help: return AnswerTexts::tr("What this bot does");
    case BotCommand::Setup: return AnswerTexts::tr("Begin the statistics of this group");
    case BotCommand::Settings: return AnswerTexts::tr("Show the settings");
    case BotCommand::SetText: return AnswerTexts::tr("Keep the texts of messages: on or off");
    case BotCommand::SetReactions: return AnswerTexts::tr("Keep reactions: on or off");
    case BotCommand::TopUsers: return AnswerTexts::tr("Who writes most: [days] [limit]");
    case BotCommand::Heatmap: return AnswerTexts::tr("The last 7 days by hour");
    case BotCommand::Activity: return AnswerTexts::tr("The busiest hour and weekday");
    case BotCommand::Engagement:
    case BotCommand::MyScore: return AnswerTexts::tr("How much you take part");
    case BotCommand::Leaderboard: return AnswerTexts::tr("Who takes part most");
    case BotCommand::LeaderboardThread: return AnswerTexts::tr("Who takes part most in this topic");
    }
    return {};
}

}  // namespace

QJsonArray botMenu()
{
    QJsonArray menu;
    for (const std::string_view command : domain::botCommandNames) {
        if (command == name(BotCommand::Start))
            continue;  // Telegram offers it by itself
        menu.append(
            QJsonObject{{QStringLiteral("command"), QString::fromLatin1(command.data(), qsizetype(command.size()))},
                {QStringLiteral("description"), descriptionOf(*domain::botCommandFromName(command))}});
    }
    return menu;
}

void offerBotMenu(BotApiClient &client)
{
    client.call("getMyCommands", {}, BotApiClient::callDeadlineMs, [&client](const ApiResult &known) {
        const QJsonArray menu = botMenu();
        if (known && QJsonDocument::fromJson(known->result().toByteArray()).array() == menu)
            return;
        client.call("setMyCommands", {{QStringLiteral("commands"), menu}}, BotApiClient::callDeadlineMs,
            [](const ApiResult &done) {
                if (!done)
                    qCInfo(menuLog).noquote() << "menu of commands not set:" << done.error().description;
            });
    });
}

}  // namespace tgd::bot
