#pragma once

#include "storage/activity_delta.h"
#include "storage/sql/connection.h"

#include <map>
#include <vector>

namespace tgd::storage::sql {

// The log of signed activity and its fold into one row a chat and UTC day. Part of a writer; every method runs inside
// the caller's transaction.
class ActivityLog {
public:
    explicit ActivityLog(Connection &connection) : m_connection(connection) { }
    virtual ~ActivityLog() = default;
    Q_DISABLE_COPY_MOVE(ActivityLog)

    // Appends one row for every chat and day that changed, in key order.
    void append(ActivityDelta &delta);
    // Folds the days that append() found to have grown too long.
    void foldDue();
    virtual void foldDay(qint64 chat, qint32 utcDay);
    // Days that are due by what the store holds; with `beforeDay` also all days before it.
    std::vector<ActivityDelta::Key> findDue(std::optional<qint32> beforeDay);

    void rolledBack();

protected:
    struct Row {
        ActivityDelta::Key key;
        QByteArray payload;
    };
    virtual void insert(const std::vector<Row> &rows);
    // Writes the sum of a day in place of what was there; a sum of nothing removes it.
    void putDay(qint64 chat, qint32 utcDay, ActivityPayload &sum);
    [[noreturn]] static void failCorrupt(qint64 chat, qint32 utcDay);
    qint64 takeSequence(qint64 howMany);

    Connection &m_connection;

private:
    struct Waiting {
        qint64 rows = 0;
        qint64 bytes = 0;
    };

    std::map<ActivityDelta::Key, Waiting> m_waiting;  // what this writer appended since the last look
    std::vector<ActivityDelta::Key> m_due;
};

}  // namespace tgd::storage::sql
