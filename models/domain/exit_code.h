#pragma once

#include "domain/error.h"

namespace tgd::domain {

// What scripts rely on (cli.md).
enum ExitCode : int {
    Done = 0,
    AnsweredNo = 1,
    WrongUsage = 2,
    BadInput = 3,
    Unreachable = 4,
    InternalError = 5,
    Interrupted = 130,
};

constexpr int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return WrongUsage;
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Corrupt:
    case ErrorKind::NewerSchema: return BadInput;
    case ErrorKind::Locked:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::Unavailable:
    case ErrorKind::AccessDenied: return Unreachable;
    case ErrorKind::Cancelled: return Interrupted;
    case ErrorKind::Internal: break;
    }
    return InternalError;
}

}  // namespace tgd::domain
