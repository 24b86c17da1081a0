#include "storage/sql/connection.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

void Connection::failCancelled()
{
    fail(domain::ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled."));
}

}  // namespace tgd::storage::sql
