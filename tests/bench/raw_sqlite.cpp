#include "raw_sqlite.h"

#include "bench.h"

#include <QFile>

#include <algorithm>

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
        m_keys.emplace_back(sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1));
        ++m_rows;
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return m_rows > 0;
}

double RawMessages::insertInto(const QString &path, int batch, Pragmas pragmas) const
{
    Transactions transactions;
    for (size_t row = 0; row < m_rows; ++row) {
        if (row % size_t(batch) == 0)
            transactions.emplace_back();
        transactions.back().push_back(row);
    }
    return insert(path, transactions, pragmas);
}

double RawMessages::insertInto(
    const QString &path, const std::vector<std::vector<Key>> &transactions, Pragmas pragmas) const
{
    std::vector<bool> taken(m_rows);
    Transactions places;
    for (const std::vector<Key> &keys : transactions) {
        places.emplace_back();
        for (const Key &key : keys) {
            const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
            const auto row = size_t(found - m_keys.begin());
            if (found == m_keys.end() || *found != key || taken[row])
                continue;
            taken[row] = true;
            places.back().push_back(row);
        }
    }
    if (std::find(taken.begin(), taken.end(), false) != taken.end())
        return -1;
    return insert(path, places, pragmas);
}

double RawMessages::insert(const QString &path, const Transactions &transactions, Pragmas pragmas) const
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        return -1;
    if (pragmas == Pragmas::OfStore)
        sqlite3_exec(db,
            "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 12000;"
            "PRAGMA journal_size_limit = 134217728; PRAGMA cache_size = -65536",
            nullptr, nullptr, nullptr);
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    for (const QByteArray &definition : m_definitions) {
        if (sqlite3_exec(db, definition.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return -1;
    }
    QByteArray statementText = "INSERT INTO messages VALUES (?";
    for (int column = 1; column < m_columns; ++column)
        statementText += ",?";
    statementText += ')';
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, statementText.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    const double took = seconds([&] {
        for (const std::vector<size_t> &rows : transactions) {
            sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
            for (const size_t row : rows) {
                for (int column = 0; column < m_columns; ++column)
                    sqlite3_bind_value(statement, column + 1, m_values[row * size_t(m_columns) + size_t(column)]);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
            sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
        }
    });
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return took;
}

}  // namespace tgd::bench
