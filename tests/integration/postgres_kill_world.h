#pragma once

#include "kill_world.h"
#include "support/cluster/postgres_server.h"
#include "support/table_dump.h"

// What tests need that kill programs whose store is in PostgreSQL: the rows it must come to, whatever happened.
namespace tgd::test {

// A server that syncs to disk, as one does that may be killed.
inline PostgresOptions syncing()
{
    PostgresOptions options;
    options.fsync = true;
    return options;
}

// The rows that a run into SQLite leaves to which nothing happens.
inline QMap<QString, QStringList> undisturbedRows(const QByteArrayList &updates)
{
    Server calm;
    const Place place(calm.simulator.token());
    if (const QString wrong = liveUndisturbed(updates, calm, place); !wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return dumpTables(place.store());
}

// Fails the test when the rows of a store are others, or its roll-ups do not fit them.
inline void compareRows(const Place &place, const QMap<QString, QStringList> &expected)
{
    const QString found = difference(expected, dumpTables(place.store()));
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QCOMPARE(runTgstatsd({"verify", "--store", place.store()}).code, 0);
}

}  // namespace tgd::test
