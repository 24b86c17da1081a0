#pragma once

#include "domain/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace tgd::storage::sqlite {

// One run of a prepared statement: bind, step, read. Everything bound must live until the query is run; what is not
// bound is NULL. Resets the statement when it goes. Lives on the stack.
class Query {
public:
    Query(Connection &connection, std::string_view name) : Query(connection, connection.statement(name)) { }
    Query(Connection &connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement) { }
    ~Query()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Q_DISABLE_COPY_MOVE(Query)

    void bind(int place, qint64 value) { check(sqlite3_bind_int64(m_statement, place, value)); }
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, bool value) { bind(place, qint64(value)); }
    void bind(int place, domain::UtcMicros value) { bind(place, value.value); }
    template <typename Tag>
    void bind(int place, domain::StrongId<Tag> value)
    {
        bind(place, value.value);
    }
    void bind(int place, std::string_view value)
    {
        check(sqlite3_bind_text64(
            m_statement, place, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bind(int place, const std::string &value) { bind(place, std::string_view(value)); }
    void bind(int place, const char *value) { bind(place, std::string_view(value)); }
    void bindBlob(int place, QByteArrayView value)
    {
        check(sqlite3_bind_blob64(
            m_statement, place, value.data() ? value.data() : "", quint64(value.size()), SQLITE_STATIC));
    }
    template <typename T>
    void bind(int place, const std::optional<T> &value)
    {
        if (value)
            bind(place, *value);
    }
    // Binds the values to places 1, 2, …
    template <typename... T>
    Query &with(const T &...values)
    {
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    // True while there is a row.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            m_connection.raise(code);
        return false;
    }
    // Runs to the end; answers how many rows were written.
    qint64 run()
    {
        while (step()) { }
        return sqlite3_changes64(m_connection.handle());
    }

    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::string_view text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {bytes ? bytes : "", size_t(sqlite3_column_bytes(m_statement, column))};
    }
    QString string(int column) const
    {
        const std::string_view utf8 = text(column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    QByteArrayView blob(int column) const
    {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char *>(bytes), qsizetype(sqlite3_column_bytes(m_statement, column))};
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            m_connection.raise(code);
    }

    Connection &m_connection;
    sqlite3_stmt *m_statement;
};

}  // namespace tgd::storage::sqlite
