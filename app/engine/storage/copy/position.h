#pragma once

#include "storage/copy/page.h"
#include "storage/sql/query.h"

#include <QJsonArray>

namespace tgd::storage::copy {

// The key of a row, behind which a table is read on. A value type.
class Position {
public:
    // Before the first row.
    explicit Position(const Table &table);
    Position(const Table &table, const QJsonArray &json);
    // Of a row of a page.
    Position(const Page &page, size_t row);

    QJsonArray json() const;
    // "chat_id 4, msg_id 7"
    QString text() const;
    // From place 1 on; must outlive the run of the query. Answers the next place.
    int bind(sql::Query &query) const;

private:
    struct Part {
        const Column *column;
        qint64 number = 0;
        std::string text;
    };
    std::vector<Part> m_parts;
};

}  // namespace tgd::storage::copy
