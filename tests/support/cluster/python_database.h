#pragma once

#include "support/cluster/postgres_server.h"

#include <QDateTime>
#include <QTimeZone>

namespace tgd::test {

// How much life a database of the Python bot holds.
struct PythonLifeOptions {
    QDateTime until = QDateTime({2024, 4, 10}, {12, 0}, Qt::UTC);  // after Berlin's change to summer time
    int weeks = 5;
    quint32 seed = 1;
    double messages = 1;  // times the usual number: some 10 000 in five weeks
};

// A database as an existing Python deployment has it, on any server: the shared tables, three groups (UTC,
// Europe/Berlin, Asia/Kathmandu) with weeks of messages, members and reactions, refreshed materialized views, nothing
// of our own, and the role `reader` that may only SELECT. Owned by the test; it is made once and stays with the server.
class PythonDatabase {
public:
    static constexpr qint64 utcChat = -1001000000001;
    static constexpr qint64 berlinChat = -1001000000002;
    static constexpr qint64 kathmanduChat = -1001000000003;

    explicit PythonDatabase(PostgresServer &server, QString name = "tgstats_python");

    // False when a statement fails, with its error on the console.
    bool create(const PythonLifeOptions &options = {});
    // The tables and the role without anything in them.
    bool createEmpty();
    bool refreshViews();

    QString name() const { return m_name; }
    QString url() const;  // as the owner of the tables
    QString readerUrl() const;
    QString value(const QString &sql) { return m_server.value(sql, m_name); }

private:
    bool succeeded(const SqlResult &result) const;

    PostgresServer &m_server;
    QString m_name;
};

}  // namespace tgd::test
