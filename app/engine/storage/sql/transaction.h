#pragma once

#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// A transaction that is rolled back unless commit() was reached. A writing one takes its turn at once where writers
// take turns. On the stack.
class Transaction {
public:
    using Kind = Connection::Kind;

    Transaction(Connection &connection, Kind kind) : m_connection(connection) { m_connection.begin(kind); }
    ~Transaction()
    {
        if (!m_done)
            m_connection.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_connection.commit();
        m_done = true;
    }

private:
    Connection &m_connection;
    bool m_done = false;
};

}  // namespace tgd::storage::sql
