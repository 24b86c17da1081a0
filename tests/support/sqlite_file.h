#pragma once

#include <QString>

namespace tgd::test {

// Runs one statement that changes a SQLite database. Fails with qFatal.
void changeSqlite(const QString &path, const QString &sql);

// What a statement answers, a line a row and '|' behind each value, lines sorted; NULL told apart from an empty text.
QString queriedRows(const QString &path, const QString &sql);

}  // namespace tgd::test
