#include "command.h"

namespace tgd::daemon {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (auto group : {runCommands, importCommands, replayCommands, queryCommands, settingsCommands,
                 maintenanceCommands, quarantineCommands, copyCommands, sampleCommands}) {
            for (Command &command : group())
                list.push_back(std::move(command));
        }
        return list;
    }();
    return all;
}

}  // namespace tgd::daemon
