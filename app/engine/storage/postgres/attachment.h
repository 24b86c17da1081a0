#pragma once

#include "domain/workspace_facts.h"
#include "storage/postgres/connection.h"
#include "storage/store.h"

namespace tgd::storage::postgres {

// How a connection stands to what other programs write in its database, decided once when it is opened. Stateless.
class Attachment {
public:
    // Prepares the connection, or throws where `mode` may not be had: Unavailable when the database has no tables of a
    // bot at all, Corrupt when they cannot be read, ReadOnly or Locked when another program's rows stand against it.
    static void prepare(Connection &connection, OpenMode mode, const ports::Clock &clock);
    // Fills in what a person should know of an attached database, or of one that was another program's.
    static void describe(Connection &connection, domain::StoreFacts &facts);
    // The aggregates that the other program keeps in an attached database. They are used where its messages cannot be
    // read: keyed by the date in UTC and some minutes old, they are exact for no question that the rows do not answer.
    static std::vector<domain::StoreAggregate> aggregates(Connection &connection);
    // Whether the database ever was another program's.
    static bool isTakenOver(Connection &connection);

private:
    static void attach(Connection &connection, OpenMode mode);
    static void requireRolledUp(Connection &connection, const ports::Clock &clock);
    static void readBeside(Connection &connection, const ports::Clock &clock);
};

}  // namespace tgd::storage::postgres
