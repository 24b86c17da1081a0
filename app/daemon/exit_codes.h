#pragma once

#include "domain/exit_code.h"

namespace tgd::daemon {

using domain::exitCode;
using domain::ExitCode;
using enum domain::ExitCode;

}  // namespace tgd::daemon
