#pragma once

#include "command.h"

namespace tgd::daemon {

// The --help of a level: of the program (empty path), of a group or of a command.
QString helpText(const QStringList &path, const std::vector<Command> &commands);

}  // namespace tgd::daemon
