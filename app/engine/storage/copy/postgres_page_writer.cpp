#include "storage/copy/postgres_page_writer.h"

#include "storage/copy/position.h"
#include "storage/postgres/array_builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tgd::storage::copy {

using domain::ErrorKind;
using namespace postgres;

namespace {
constexpr Oid bpcharType = 1042, varcharType = 1043;
constexpr int typmodHeader = 4;  // of varchar(n) the catalogue holds n + 4
constexpr char copyHeader[] = "PGCOPY\n\377\r\n\0";
constexpr qsizetype chunkBytes = 1 << 20;

qint64 characters(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

template <typename T>
bool fits(qint64 number)
{
    return number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max();
}
}  // namespace

const std::vector<PostgresPageWriter::ColumnType> &PostgresPageWriter::typesOf(const Table &table)
{
    std::vector<ColumnType> &types = m_types[table.name];
    if (!types.empty())
        return types;
    std::map<std::string, ColumnType, std::less<>> found;
    sql::Query query(m_connection, "copy_columns");
    query.with(table.postgresName);
    while (query.step()) {
        const Oid oid = Oid(query.integer(1));
        const auto modifier = int(query.integer(2));
        const bool isLimited = (oid == varcharType || oid == bpcharType) && modifier > typmodHeader;
        found[std::string(query.text(0))] = {oid, isLimited ? modifier - typmodHeader : 0};
    }
    for (const Column &column : table.columns) {
        const auto type = found.find(column.name);
        if (type == found.end())
            sql::fail(ErrorKind::BadInput,
                QCoreApplication::translate("Copy", "The table %1 of %2 has no column %3.")
                    .arg(QString::fromStdString(table.postgresName), m_connection.name(),
                        QString::fromStdString(column.name)));
        types.push_back(type->second);
    }
    return types;
}

void PostgresPageWriter::write(const Page &page)
{
    const Table &table = page.table();
    const std::vector<ColumnType> &types = typesOf(table);
    m_bytes.clear();
    m_bytes.append(copyHeader, sizeof copyHeader - 1);
    binary::putInt32(m_bytes, 0);  // flags
    binary::putInt32(m_bytes, 0);  // length of the header's extension
    size_t row = 0;
    bool isDone = false;
    const auto next = [&](QByteArray &bytes) {
        if (isDone)
            return false;
        for (; row < page.rows() && m_bytes.size() <= chunkBytes; ++row) {
            binary::putInt16(m_bytes, qint16(types.size()));
            for (size_t column = 0; column < types.size(); ++column)
                addValue(page, row, column, types[column]);
        }
        isDone = row == page.rows();
        if (isDone)
            binary::putInt16(m_bytes, -1);
        bytes = std::exchange(m_bytes, QByteArray());
        return true;
    };
    try {
        m_connection.copyIn(m_connection.own(table.write).sql(), next);
    } catch (sql::StoreFailure &failure) {
        if (failure.cause == sql::StoreFailure::Cause::Data)
            failure.error.message += QLatin1Char(' ')
                + QCoreApplication::translate("Copy", "It is among the rows of %1 from %2 to %3.")
                      .arg(QString::fromStdString(table.name), Position(page, 0).text(),
                          Position(page, page.rows() - 1).text());
        throw;
    }
}

// The checks of what these tables refer to go by what the planner knows, and it knows nothing of what has just come.
void PostgresPageWriter::beginTable(const Table &table)
{
    if (table.name == "memberships" || table.name == "reactions")
        sql::Query(m_connection, "copy_analyze").run();
}

void PostgresPageWriter::end()
{
    sql::Query(m_connection, "copy_analyze").run();
}

void PostgresPageWriter::addValue(const Page &page, size_t row, size_t column, const ColumnType &type)
{
    const Page::Value &value = page.value(row, column);
    if (value.kind == Page::Value::Kind::Null)
        binary::addNull(m_bytes);
    else if (value.kind == Page::Value::Kind::Number)
        addNumber(page, row, column, type.oid);
    else if (page.table().columns[column].kind == Column::Kind::Bytes)
        binary::addBytes(m_bytes, page.bytes(value));
    else
        addText(page, row, column, type);
}

void PostgresPageWriter::addNumber(const Page &page, size_t row, size_t column, Oid type)
{
    const qint64 number = page.value(row, column).number;
    const bool tooLarge = (type == oid::int4 && !fits<qint32>(number)) || (type == oid::int2 && !fits<qint16>(number));
    if (tooLarge)
        refuse(page, row, column,
            QCoreApplication::translate("Copy", "%1 is a larger number than PostgreSQL keeps there.").arg(number));
    switch (type) {
    case oid::boolean: binary::addBool(m_bytes, number != 0); break;
    case oid::int2:
        binary::putInt32(m_bytes, 2);
        binary::putInt16(m_bytes, qint16(number));
        break;
    case oid::int4: binary::addInt4(m_bytes, number); break;
    case oid::timestamp:
    case oid::timestamptz: binary::addInstant(m_bytes, {number}); break;
    default: binary::addInt8(m_bytes, number); break;
    }
}

void PostgresPageWriter::addText(const Page &page, size_t row, size_t column, const ColumnType &type)
{
    const std::string_view text = page.bytes(page.value(row, column));
    if (type.mostCharacters > 0 && text.size() > size_t(type.mostCharacters)) {
        const qint64 length = characters(text);
        if (length > type.mostCharacters)
            refuse(page, row, column,
                QCoreApplication::translate("Copy", "It has %1 characters, and PostgreSQL keeps %2 there.")
                    .arg(length)
                    .arg(type.mostCharacters));
    }
    if (text.find('\0') != std::string_view::npos)
        refuse(page, row, column,
            QCoreApplication::translate("Copy", "It has a NUL character, which PostgreSQL does not keep."));
    binary::addBytes(m_bytes, text);
}

void PostgresPageWriter::refuse(const Page &page, size_t row, size_t column, const QString &why) const
{
    const Table &table = page.table();
    sql::fail(ErrorKind::BadInput,
        QCoreApplication::translate("Copy",
            "The value of %1 in the row of %2 with %3 cannot be copied to %4: %5 Change it in the source, then "
            "copy on.")
            .arg(QString::fromStdString(table.columns[column].name), QString::fromStdString(table.name),
                Position(page, row).text(), m_connection.name(), why));
}

}  // namespace tgd::storage::copy
