#include "raw_sqlite.h"

#include "bench.h"

#include <QFile>

namespace tgd::bench {

RawMessages::~RawMessages()
{
    for (sqlite3_value *value : m_values)
        sqlite3_value_free(value);
}

bool RawMessages::load(const QString &storePath, qint64 limit)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(storePath.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return false;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db,
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'messages' AND sql IS NOT NULL ORDER BY type DESC", -1,
        &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        m_definitions.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_prepare_v2(db, "SELECT * FROM messages ORDER BY chat_id, msg_id LIMIT ?", -1, &statement, nullptr);
    sqlite3_bind_int64(statement, 1, limit);
    m_columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < m_columns; ++column)
            m_values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, column)));
        ++m_rows;
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return m_rows > 0;
}

double RawMessages::insertInto(const QString &path, int batch) const
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        return -1;
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    for (const QByteArray &definition : m_definitions) {
        if (sqlite3_exec(db, definition.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return -1;
    }
    QByteArray insert = "INSERT INTO messages VALUES (?";
    for (int column = 1; column < m_columns; ++column)
        insert += ",?";
    insert += ')';
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, insert.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    const double took = seconds([&] {
        sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
        for (size_t row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                sqlite3_bind_value(statement, column + 1, m_values[row * size_t(m_columns) + size_t(column)]);
            sqlite3_step(statement);
            sqlite3_reset(statement);
            if ((row + 1) % size_t(batch) == 0)
                sqlite3_exec(db, "COMMIT; BEGIN", nullptr, nullptr, nullptr);
        }
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return took;
}

}  // namespace tgd::bench
