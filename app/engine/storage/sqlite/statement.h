#pragma once

#include "storage/sql/statement.h"

#include <sqlite3.h>

namespace tgd::storage::sqlite {

class Connection;

// A prepared statement of SQLite. Owned by a Connection.
class Statement final : public sql::Statement {
public:
    Statement(Connection &connection, sqlite3_stmt *handle) : m_connection(connection), m_handle(handle) { }
    ~Statement() override { sqlite3_finalize(m_handle); }

    void bind(int place, qint64 value) override { check(sqlite3_bind_int64(m_handle, place, value)); }
    void bind(int place, bool value) override { check(sqlite3_bind_int64(m_handle, place, value)); }
    void bind(int place, domain::UtcMicros value) override { check(sqlite3_bind_int64(m_handle, place, value.value)); }
    void bind(int place, std::string_view value) override
    {
        check(sqlite3_bind_text64(
            m_handle, place, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindBlob(int place, QByteArrayView value) override
    {
        check(sqlite3_bind_blob64(
            m_handle, place, value.data() ? value.data() : "", quint64(value.size()), SQLITE_STATIC));
    }

    bool step() override
    {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            check(code);
        return false;
    }
    qint64 changes() const override { return sqlite3_changes64(sqlite3_db_handle(m_handle)); }
    void reset() override
    {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_handle, column); }
    std::string_view text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
        return {bytes ? bytes : "", size_t(sqlite3_column_bytes(m_handle, column))};
    }
    QByteArrayView blob(int column) const override
    {
        const void *bytes = sqlite3_column_blob(m_handle, column);
        return {static_cast<const char *>(bytes), qsizetype(sqlite3_column_bytes(m_handle, column))};
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            raise(code);
    }
    [[noreturn]] void raise(int code) const;

    Connection &m_connection;
    sqlite3_stmt *m_handle;
};

}  // namespace tgd::storage::sqlite
