#pragma once

#include "storage/sqlite/connection.h"

namespace tgd::storage::sqlite {

// The schema of a store file: recognises it, refuses what is not ours or newer, and migrates forward by the numbered
// files under resources/sql/sqlite/migrations. Stateless, used while a store is opened.
class Schema {
public:
    static constexpr qint32 applicationId = 0x54474453;  // "TGDS", in the file's header

    // The newest version this program knows.
    static int newest();
    static int version(Connection &connection);
    // Throws Corrupt for a database that is no store of ours, NewerSchema for one of a newer program.
    static void recognise(Connection &connection);
    // The same before anything is changed in an existing file.
    static void recogniseFile(const QString &path);
    // Makes or migrates the schema in one transaction; several programs may do so at once.
    static void migrate(Connection &connection);

private:
    static bool isEmpty(Connection &connection);
};

}  // namespace tgd::storage::sqlite
