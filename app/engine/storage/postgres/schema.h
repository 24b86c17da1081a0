#pragma once

#include "storage/postgres/connection.h"

namespace tgd::storage::postgres {

// The schema of a store: which one a database has, and how it gets the newest.
class Schema {
public:
    static int newest();
    // 0 when the database has nothing of ours.
    static int version(Connection &connection);
    // Throws Unavailable when the database is no store yet, NewerSchema when a newer program made it.
    static void recognise(Connection &connection);
    // Any number of programs may do so at once.
    static void migrate(Connection &connection);
};

}  // namespace tgd::storage::postgres
