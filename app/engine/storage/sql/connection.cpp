#include "storage/sql/connection.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

void Connection::failCancelled()
{
    fail(domain::ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled."));
}

void failAttached(const Connection &connection)
{
    fail(domain::ErrorKind::ReadOnly,
        QCoreApplication::translate("Store",
            "The database of %1 is filled by another program: it is attached read-only, and nothing is written there. "
            "To "
            "make it a store of this program, stop the other one, then run: tgstatsd migrate --store URL")
            .arg(connection.name()));
}

}  // namespace tgd::storage::sql
