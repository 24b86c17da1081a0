#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/activity_log.h"

namespace tgd::storage::postgres {

// The log of several writers: rows of a batch go in with one statement, and whoever folds a day does so alone. Part of
// a writer.
class ActivityLog final : public sql::ActivityLog {
public:
    explicit ActivityLog(Connection &connection) : sql::ActivityLog(connection), m_own(connection) { }

    // Leaves the day to whoever is folding it now.
    void foldDay(qint64 chat, qint32 utcDay) override;

protected:
    void insert(const std::vector<Row> &rows) override;

private:
    Connection &m_own;
};

}  // namespace tgd::storage::postgres
