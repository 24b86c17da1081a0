#pragma once

#include "storage/copy/page_writer.h"
#include "storage/postgres/connection.h"

#include <map>

namespace tgd::storage::copy {

// By COPY in binary format, in the types that the columns have there: a table that another program made may have others
// than ours. What a column does not take is refused with the row that has it.
class PostgresPageWriter final : public PageWriter {
public:
    explicit PostgresPageWriter(postgres::Connection &connection) : m_connection(connection) { }

    void write(const Page &page) override;
    void beginTable(const Table &table) override;
    void end() override;

private:
    struct ColumnType {
        Oid oid = 0;
        int mostCharacters = 0;  // 0: any number
    };

    const std::vector<ColumnType> &typesOf(const Table &table);
    void addValue(const Page &page, size_t row, size_t column, const ColumnType &type);
    void addNumber(const Page &page, size_t row, size_t column, Oid type);
    void addText(const Page &page, size_t row, size_t column, const ColumnType &type);
    [[noreturn]] void refuse(const Page &page, size_t row, size_t column, const QString &why) const;

    postgres::Connection &m_connection;
    std::map<std::string, std::vector<ColumnType>> m_types;
    QByteArray m_bytes;
};

}  // namespace tgd::storage::copy
