#pragma once

#include "arguments.h"
#include "console.h"

#include <functional>
#include <vector>

namespace tgd::daemon {

// One command of the command line: what it is called, what it takes, what it does. Registered once at start.
struct Command {
    QStringList path;     // "query", "users"
    QString summary;      // one line
    QString positionals;  // as shown in the usage line, empty when it takes none
    std::vector<Option> options;
    std::function<int(Console &, const Arguments &)> run;  // answers an exit code
};

// Everything this version can do, in the order of --help.
const std::vector<Command> &commands();

std::vector<Command> runCommands();
std::vector<Command> importCommands();
std::vector<Command> replayCommands();
std::vector<Command> queryCommands();
std::vector<Command> settingsCommands();
std::vector<Command> maintenanceCommands();
std::vector<Command> sampleCommands();
std::vector<Command> quarantineCommands();
std::vector<Command> copyCommands();

}  // namespace tgd::daemon
