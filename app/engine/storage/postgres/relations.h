#pragma once

#include <QByteArray>
#include <QStringList>

#include <libpq-fe.h>

#include <map>
#include <optional>
#include <vector>

namespace tgd::storage::postgres {

class Connection;

// Which of the tables that deployments share a database has, and which of their columns: another program made them, so
// any may be missing or be more than we know. Statements name a table as {messages}; where it lacks something they read
// a stand-in for that from text of ours. A value.
class Relations {
public:
    // An aggregate that a Python deployment keeps.
    struct Aggregate {
        QByteArray name;
        bool isMaterialized = false;  // else a view, such as a continuous aggregate
        bool isPopulated = false;
        QByteArray newest;  // statement that answers the newest instant in it; empty when it has no such column
    };

    static Relations read(Connection &connection);

    // Whether chats and messages are there at all.
    bool areShared() const;
    // Columns without which there are no statistics.
    QStringList missingKeys() const;
    // Columns and tables whose figures are not there.
    QStringList missing() const;
    // Columns that our own bot would write.
    QStringList missingToWrite() const;
    // Messages are dated by a column without a zone; it is taken as UTC.
    bool hasNaiveDates() const;
    const std::vector<Aggregate> &aggregates() const { return m_aggregates; }
    QByteArray expanded(QByteArray sql) const;

private:
    struct Found {
        QByteArray kind;
        bool isPopulated = false;
        std::map<QByteArray, Oid> columns;
    };

    void findAggregates();
    QByteArray readable(const QByteArray &table) const;

    std::map<QByteArray, Found> m_found;
    std::vector<Aggregate> m_aggregates;
};

}  // namespace tgd::storage::postgres
