#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace tgd::domain {

// The commands that the bot answers (telegram.md 4).
enum class BotCommand : quint8 {
    Start,
    Help,
    Setup,
    Settings,
    SetText,
    SetReactions,
    TopUsers,
    Heatmap,
    Activity,
    Engagement,
    MyScore,
    Leaderboard,
    LeaderboardThread,
};

inline constexpr std::array<std::string_view, 13> botCommandNames{"start", "help", "setup", "settings", "set_text",
    "set_reactions", "topusers", "heatmap", "activity", "engagement", "myscore", "leaderboard", "leaderboard_thread"};

constexpr std::string_view name(BotCommand command)
{
    return botCommandNames[size_t(command)];
}

// The command of that name, written in lower case, without its slash.
constexpr std::optional<BotCommand> botCommandFromName(std::string_view wanted)
{
    for (size_t i = 0; i < botCommandNames.size(); ++i) {
        if (botCommandNames[i] == wanted)
            return BotCommand(i);
    }
    return std::nullopt;
}

}  // namespace tgd::domain
