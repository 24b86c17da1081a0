#include "storage/copy/page_reader.h"

namespace tgd::storage::copy {

namespace {
void addValue(Page &page, const sql::Query &query, int place, Column::Kind kind)
{
    if (query.isNull(place)) {
        page.addNull();
        return;
    }
    switch (kind) {
    case Column::Kind::Whole:
    case Column::Kind::Instant: page.addNumber(query.integer(place)); break;
    case Column::Kind::Flag: page.addNumber(query.integer(place) != 0); break;
    case Column::Kind::Text: page.addBytes(query.text(place)); break;
    case Column::Kind::Bytes: {
        const QByteArrayView bytes = query.blob(place);
        page.addBytes({bytes.data(), size_t(bytes.size())});
        break;
    }
    }
}
}  // namespace

void readPage(sql::Connection &connection, const Position &after, Page &page)
{
    page.clear();
    const std::vector<Column> &columns = page.table().columns;
    sql::Query query(connection, page.table().read);
    const int limit = after.bind(query);
    query.bind(limit, page.table().pageRows);
    while (query.step()) {
        for (size_t column = 0; column < columns.size(); ++column)
            addValue(page, query, int(column), columns[column].kind);
    }
}

}  // namespace tgd::storage::copy
