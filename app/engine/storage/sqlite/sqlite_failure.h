#pragma once

#include "domain/error.h"

namespace tgd::storage::sqlite {

// How an error travels inside the SQLite store; SqliteStore turns it into a Result, it never leaves this folder.
struct SqliteFailure {
    domain::Error error;
};

[[noreturn]] inline void fail(domain::ErrorKind kind, QString message, QString context = {})
{
    throw SqliteFailure{{kind, std::move(message), std::move(context)}};
}

}  // namespace tgd::storage::sqlite
