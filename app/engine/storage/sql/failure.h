#pragma once

#include "domain/error.h"

namespace tgd::storage::sql {

// How an error travels inside a store of ours; SqlStore turns it into a Result, it never leaves storage/.
struct StoreFailure {
    enum class Cause {
        Other,
        Conflict,  // with another transaction: the same again may pass
        Lost,      // the connection is gone, and with it the transaction
        Data,      // a value the database does not take: the same again never passes
    };

    domain::Error error;
    Cause cause = Cause::Other;
};

[[noreturn]] inline void fail(domain::ErrorKind kind, QString message, QString context = {})
{
    throw StoreFailure{{kind, std::move(message), std::move(context)}};
}

class Connection;
// Something was to be written into a database that another program fills.
[[noreturn]] void failAttached(const Connection &connection);

}  // namespace tgd::storage::sql
