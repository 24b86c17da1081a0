#include "shell/command_registry.h"

#include "domain/fuzzy_match.h"

#include <QMap>

#include <algorithm>

namespace tgd::shell {

std::vector<Command> CommandRegistry::all() const
{
    std::vector<Command> commands = m_commands;
    for (const Provider &provider : m_providers) {
        std::vector<Command> more = provider();
        commands.insert(commands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return commands;
}

std::vector<FoundCommand> CommandRegistry::find(
    const std::vector<Command> &commands, const QString &query, size_t limit)
{
    std::vector<FoundCommand> found;
    for (const Command &command : commands) {
        if (std::optional<domain::FuzzyMatch> match = domain::fuzzyMatch(query, command.title))
            found.push_back({command, match->score, std::move(match->positions)});
    }
    const auto better = [](const FoundCommand &a, const FoundCommand &b) { return a.score > b.score; };
    std::stable_sort(found.begin(), found.end(), better);
    if (found.size() > limit)
        found.resize(limit);
    // Groups stay together; the one with the best hit comes first.
    QMap<QString, int> rank;
    for (const FoundCommand &entry : found) {
        if (!rank.contains(entry.command.group))
            rank.insert(entry.command.group, int(rank.size()));
    }
    std::stable_sort(found.begin(), found.end(), [&rank](const FoundCommand &a, const FoundCommand &b) {
        return rank.value(a.command.group) < rank.value(b.command.group);
    });
    return found;
}

}  // namespace tgd::shell
