#pragma once

#include "storage/copy/page_writer.h"
#include "storage/sql/connection.h"

namespace tgd::storage::copy {

// Row by row, as a database within the program has no round trips.
class SqlitePageWriter final : public PageWriter {
public:
    explicit SqlitePageWriter(sql::Connection &connection) : m_connection(connection) { }

    void write(const Page &page) override;
    void beginTable(const Table &) override { }
    void end() override { }

private:
    sql::Connection &m_connection;
};

}  // namespace tgd::storage::copy
