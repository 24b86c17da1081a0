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
// any may be missing, be of another type or be more than we know. Statements name a table as {messages}; where it lacks
// something they read a stand-in for that from text of ours. The aggregates of a deployment are read as {chat_days},
// {user_days} and {chat_hours}. A value.
class Relations {
public:
    // What an aggregate counts.
    enum class View { ChatDays, UserDays, ChatHours };

    // An aggregate that a Python deployment keeps.
    struct Aggregate {
        View view = View::ChatDays;
        QByteArray name;
        bool isMaterialized = false;  // else a view, such as a continuous aggregate
        bool isPopulated = false;
        bool isUsable = false;  // it has what it is read for, and it may be read
        QByteArray newest;      // statement that answers the newest instant in it; empty when it has no such column
    };

    static Relations read(Connection &connection);

    // Whether there is what statistics need at all.
    bool areShared() const;
    // Whether single messages can be read; else statistics come from aggregates.
    bool haveMessages() const;
    bool haveAggregates() const;
    // Columns without which there are no statistics.
    QStringList missingKeys() const;
    // Columns and tables whose figures are not there.
    QStringList missing() const;
    // Columns that our own bot would write.
    QStringList missingToWrite() const;
    // Messages are dated by a column without a zone; it is taken as UTC.
    bool hasNaiveDates() const;
    const std::vector<Aggregate> &aggregates() const { return m_aggregates; }
    // The aggregate that answers for {chat_days} and so on; nothing when there is none.
    const Aggregate *usable(View view) const;
    bool has(View view, const char *column) const;
    // Of the two names an aggregate may have, the one it has here or would be made with.
    QString nameOf(View view) const;
    // Whether the role may read what TimescaleDB tells of its jobs.
    bool haveJobs() const;
    QByteArray expanded(QByteArray sql) const;

private:
    struct Found {
        QByteArray kind;
        bool isPopulated = false;
        std::map<QByteArray, Oid> columns;
    };

    void findAggregates();
    bool hasUsable(const QByteArray &table, const QByteArray &column) const;
    QByteArray readable(const QByteArray &table) const;
    QByteArray chatsOfAggregates() const;
    QByteArray readable(View view) const;
    QByteArray messageCounts() const;

    std::map<QByteArray, Found> m_found;
    std::vector<Aggregate> m_aggregates;
};

}  // namespace tgd::storage::postgres
