#pragma once

#include "storage/sqlite/connection.h"

namespace tgd::storage::sqlite {

// A transaction that is rolled back unless commit() was reached. A writing one takes its turn at once. On the stack.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(Connection &connection, Kind kind) : m_connection(connection)
    {
        m_connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    ~Transaction()
    {
        // SQLite has rolled back already after some errors; asking again would be an error of its own.
        if (!m_done && sqlite3_get_autocommit(m_connection.handle()) == 0)
            sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_connection.execute("COMMIT");
        m_done = true;
    }

private:
    Connection &m_connection;
    bool m_done = false;
};

}  // namespace tgd::storage::sqlite
