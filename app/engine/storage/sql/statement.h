#pragma once

#include "domain/ids.h"

#include <QByteArrayView>

#include <string_view>

namespace tgd::storage::sql {

// Earlier than any instant in a store, and one that every database takes (1200 BC).
inline constexpr domain::UtcMicros beforeAllInstants{-100'000'000'000'000'000};

// A statement of resources/sql with its parameters and its result, in one of the databases. Owned by a Connection, used
// through Query. Places count from 1, columns from 0; a parameter that is not bound is NULL; what is bound must live
// until the statement has run. Failures are thrown as StoreFailure.
class Statement {
public:
    virtual ~Statement() = default;

    virtual void bind(int place, qint64 value) = 0;
    virtual void bind(int place, bool value) = 0;
    virtual void bind(int place, domain::UtcMicros value) = 0;
    virtual void bind(int place, std::string_view value) = 0;
    virtual void bindBlob(int place, QByteArrayView value) = 0;

    // True while there is a row.
    virtual bool step() = 0;
    // How many rows the statement wrote; once step() has answered false.
    virtual qint64 changes() const = 0;
    // Forgets result and parameters.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    // Whole numbers, booleans as 0 and 1, instants as microseconds since 1970 UTC; 0 for NULL.
    virtual qint64 integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual QByteArrayView blob(int column) const = 0;

protected:
    Statement() = default;

private:
    Q_DISABLE_COPY_MOVE(Statement)
};

}  // namespace tgd::storage::sql
