#pragma once

#include "console.h"

namespace tgd::daemon {

// Sends the program's own log to the console's stderr from `level` (debug, info, warning, error) upwards.
void setUpLog(Console &console, const QString &level);

}  // namespace tgd::daemon
