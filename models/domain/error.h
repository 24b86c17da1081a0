#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tgd::domain {

// What went wrong, in the classes that decide an exit code (cli.md) and a panel's state.
enum class ErrorKind {
    Usage,         // the request itself is malformed
    BadInput,      // a file, value or argument cannot be used as it is
    NotFound,      // the chat, row or file asked for does not exist
    Corrupt,       // the store is damaged or no store at all
    NewerSchema,   // the store was written by a newer program
    Locked,        // another process holds the store
    ReadOnly,      // the store cannot be written
    DiskFull,      // no space left where the store lives
    Unavailable,   // something needed cannot be reached
    AccessDenied,  // it can be reached, and does not let this user in
    Cancelled,     // a person or a shutdown ended it
    Internal,      // a defect of ours
};

// A failure as a value: one sentence for a person that says what to do, and the context for the log.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString context;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString context = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(context)});
}

}  // namespace tgd::domain
