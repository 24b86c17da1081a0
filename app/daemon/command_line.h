#pragma once

#include "command.h"

namespace tgd::daemon {

// What a call means: a command with its arguments, or a text to print (help, version), or a usage error.
struct Call {
    const Command *command = nullptr;
    Arguments arguments;
    QString print;      // help or version
    QString error;      // one sentence
    QString errorHelp;  // where to read on
};

// Options that every command takes.
const std::vector<Option> &commonOptions();

Call parseCommandLine(const QStringList &words, const std::vector<Command> &commands);

}  // namespace tgd::daemon
