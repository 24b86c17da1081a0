#pragma once

#include "session.h"

namespace tgd::daemon {

// Sends the program's own log to the session's stderr from `level` (debug, info, warning, error) upwards.
void setUpLog(Session &session, const QString &level);

}  // namespace tgd::daemon
