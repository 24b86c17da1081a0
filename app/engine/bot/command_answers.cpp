#include "bot/command_answers.h"

#include "bot/statistics_answers.h"

namespace tgd::bot {

using domain::BotCommand;
using domain::CommandRequest;
using domain::GroupSettings;
using domain::Result;

namespace {

QString switchText(bool on)
{
    return on ? AnswerTexts::tr("✅ Enabled") : AnswerTexts::tr("❌ Disabled");
}

// Bot commands that settings are changed with, as they are typed.
QString listOfCommands()
{
    return AnswerTexts::tr("/setup – begin the statistics of this group (administrators)\n"
                           "/settings – show the settings\n"
                           "/set_text on|off – keep the texts of messages (administrators)\n"
                           "/set_reactions on|off – keep reactions (administrators)\n"
                           "/topusers [days] [limit] – who writes most\n"
                           "/heatmap – the last 7 days by hour\n"
                           "/activity – the busiest hour and weekday\n"
                           "/myscore – how much you take part\n"
                           "/leaderboard – who takes part most\n"
                           "/leaderboard_thread – the same of one topic\n"
                           "/help – this list");
}

void addSettings(AnswerText &text, const GroupSettings &settings)
{
    text.addLine(AnswerTexts::tr("Text storage: %1").arg(switchText(settings.storeText)));
    text.addLine(AnswerTexts::tr("Days that texts are kept: %1").arg(settings.textRetentionDays));
    text.addLine(AnswerTexts::tr("Days that messages are kept: %1").arg(settings.metadataRetentionDays));
    text.addLine(AnswerTexts::tr("Time zone: %1").arg(QString::fromUtf8(settings.timezone)));
    text.addLine(AnswerTexts::tr("Language: %1").arg(settings.locale));
    text.addLine(AnswerTexts::tr("Reaction capture: %1").arg(switchText(settings.captureReactions)));
}

std::optional<bool> switchIn(const std::string &arguments)
{
    const QString word = QString::fromStdString(arguments).section(QLatin1Char(' '), 0, 0).toLower();
    for (const char *on : {"on", "true", "1", "yes", "enable", "enabled"}) {
        if (word == QLatin1String(on))
            return true;
    }
    for (const char *off : {"off", "false", "0", "no", "disable", "disabled"}) {
        if (word == QLatin1String(off))
            return false;
    }
    return std::nullopt;
}

qint64 whoAsks(const CommandRequest &request)
{
    return request.senderChat ? request.senderChat->value : request.user.value;
}

}  // namespace

bool CommandAnswers::needsAdmin(const CommandRequest &request)
{
    if (request.isPrivate())
        return false;
    return request.command == BotCommand::Setup || request.command == BotCommand::SetText
        || request.command == BotCommand::SetReactions;
}

Result<Answer> CommandAnswers::answer(const CommandRequest &request, bool isAdmin, qint64 nowMs)
{
    switch (request.command) {
    case BotCommand::Start:
    case BotCommand::Help: return help();
    case BotCommand::Setup: return setup(request, isAdmin, nowMs);
    case BotCommand::Settings: return settings(request);
    case BotCommand::SetText:
    case BotCommand::SetReactions: return change(request, isAdmin);
    case BotCommand::TopUsers:
    case BotCommand::Heatmap:
    case BotCommand::Activity:
    case BotCommand::Engagement:
    case BotCommand::MyScore:
    case BotCommand::Leaderboard:
    case BotCommand::LeaderboardThread: break;
    }
    auto text = statisticsAnswer(request, m_store, m_clock, m_activity);
    if (!text)
        return tl::unexpected(text.error());
    return Answer{std::move(*text), {}};
}

Answer CommandAnswers::help() const
{
    AnswerText text;
    text.add(QStringLiteral("📊 "));
    text.addBold(m_botName.isEmpty() ? QStringLiteral("TG Stats") : m_botName);
    text.addLine();
    text.addLine(
        AnswerTexts::tr("This bot counts the messages of a group and shows its statistics. Texts are kept only where "
                        "an administrator has allowed it."));
    text.addLine();
    text.add(listOfCommands());
    return {text, {}};
}

Result<std::optional<GroupSettings>> CommandAnswers::settingsOf(domain::ChatId chat)
{
    auto settings = m_store.settings(chat);
    if (!settings && settings.error().kind == domain::ErrorKind::NotFound)
        return std::nullopt;
    return settings;
}

Result<Answer> CommandAnswers::setup(const CommandRequest &request, bool isAdmin, qint64 nowMs)
{
    if (request.isPrivate())
        return Answer{AnswerTexts::tr("This command can only be used in groups."), {}};
    if (!isAdmin)
        return Answer{AnswerTexts::tr("Only administrators can use this command."), {}};
    if (!m_setups.take(whoAsks(request), nowMs))
        return Answer{AnswerTexts::tr("⚠️ Rate limit exceeded. Please wait before you use this command again."), {}};
    const auto known = settingsOf(request.chat);
    if (!known)
        return tl::unexpected(known.error());
    GroupSettings settings = known->value_or(GroupSettings());
    Answer answer;
    if (!*known) {
        settings.storeText = true;
        answer.change = domain::SettingsChange{request.chat, true, std::nullopt, true};
    }
    answer.text.addBold(AnswerTexts::tr("📊 Group Analytics Setup Complete!"));
    answer.text.addLine().addLine();
    addSettings(answer.text, settings);
    answer.text.addLine();
    answer.text.add(listOfCommands());
    return answer;
}

Result<Answer> CommandAnswers::settings(const CommandRequest &request)
{
    if (request.isPrivate())
        return Answer{AnswerTexts::tr("This command can only be used in groups."), {}};
    const auto known = settingsOf(request.chat);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return Answer{AnswerTexts::tr("❌ Group not set up yet. Use /setup to initialize analytics."), {}};
    Answer answer;
    answer.text.addBold(AnswerTexts::tr("⚙️ Group Settings"));
    answer.text.addLine().addLine();
    addSettings(answer.text, **known);
    return answer;
}

Result<Answer> CommandAnswers::change(const CommandRequest &request, bool isAdmin)
{
    const bool isText = request.command == BotCommand::SetText;
    if (request.isPrivate())
        return Answer{AnswerTexts::tr("❌ This command only works in groups."), {}};
    if (!isAdmin)
        return Answer{AnswerTexts::tr("❌ Only group admins can change settings."), {}};
    const auto on = switchIn(request.arguments);
    if (!on)
        return Answer{AnswerTexts::tr("❌ Say on or off. Usage: %1")
                          .arg(QLatin1String(isText ? "/set_text on|off" : "/set_reactions on|off")),
            {}};
    const auto known = settingsOf(request.chat);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return Answer{AnswerTexts::tr("❌ Please run /setup first to initialize group settings."), {}};
    domain::SettingsChange change;
    change.chat = request.chat;
    (isText ? change.storeText : change.captureReactions) = on;
    const QString done
        = isText ? AnswerTexts::tr("📝 Text storage has been %1") : AnswerTexts::tr("🎭 Reaction capture has been %1");
    return Answer{done.arg(switchText(*on)), change};
}

}  // namespace tgd::bot
