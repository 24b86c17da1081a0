#include "storage/copy/sqlite_page_writer.h"

#include "storage/sql/query.h"

namespace tgd::storage::copy {

void SqlitePageWriter::write(const Page &page)
{
    const Table &table = page.table();
    for (size_t row = 0; row < page.rows(); ++row) {
        sql::Query query(m_connection, table.write);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const Page::Value &value = page.value(row, column);
            const int place = int(column) + 1;
            if (value.kind == Page::Value::Kind::Number)
                query.bind(place, value.number);
            else if (value.kind == Page::Value::Kind::Bytes && table.columns[column].kind == Column::Kind::Bytes)
                query.bindBlob(place, QByteArrayView(page.bytes(value).data(), qsizetype(value.size)));
            else if (value.kind == Page::Value::Kind::Bytes)
                query.bind(place, page.bytes(value));
        }
        query.run();
    }
}

}  // namespace tgd::storage::copy
