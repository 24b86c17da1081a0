#pragma once

#include <QString>

namespace tgd::test {

// A data folder as initdb makes it, with the roles and the database of the tests; false and a complaint when it fails.
bool makePostgresData(const QString &folder);
// The same as a copy of one that is made once a process, and serves also the programs that it starts.
bool copyPostgresData(const QString &folder);

}  // namespace tgd::test
