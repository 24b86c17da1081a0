#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tgd::test {

// What the tables of a store hold, as text, the same for the same content whichever database it is in: instants in
// microseconds since 1970, booleans as 0 and 1, rows sorted. Left out is what tells when or in which order something
// was written (created_at, updated_at, serial numbers). `store` is a path or a postgresql:// URL. Fails with qFatal.
QMap<QString, QStringList> dumpTables(const QString &store);

// The first few rows that only one of two has; empty when they are equal.
QString difference(const QMap<QString, QStringList> &expected, const QMap<QString, QStringList> &actual);

}  // namespace tgd::test
