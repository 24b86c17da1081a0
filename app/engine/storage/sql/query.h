#pragma once

#include "storage/sql/connection.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace tgd::storage::sql {

// One run of a statement: bind, step, read. Everything bound must live until the query is run; what is not bound is
// NULL. Resets the statement when it goes. Lives on the stack.
class Query {
public:
    Query(Connection &connection, std::string_view name) : Query(connection.statement(name)) { }
    explicit Query(Statement &statement) : m_statement(statement) { }
    ~Query() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(Query)

    void bind(int place, qint64 value) { m_statement.bind(place, value); }
    void bind(int place, int value) { m_statement.bind(place, qint64(value)); }
    void bind(int place, bool value) { m_statement.bind(place, value); }
    void bind(int place, domain::UtcMicros value) { m_statement.bind(place, value); }
    template <typename Tag>
    void bind(int place, domain::StrongId<Tag> value)
    {
        m_statement.bind(place, value.value);
    }
    void bind(int place, std::string_view value) { m_statement.bind(place, value); }
    void bind(int place, const std::string &value) { m_statement.bind(place, std::string_view(value)); }
    void bind(int place, const char *value) { m_statement.bind(place, std::string_view(value)); }
    void bindBlob(int place, QByteArrayView value) { m_statement.bindBlob(place, value); }
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
    bool step() { return m_statement.step(); }
    // Runs to the end; answers how many rows were written.
    qint64 run()
    {
        while (m_statement.step()) { }
        return m_statement.changes();
    }

    bool isNull(int column) const { return m_statement.isNull(column); }
    qint64 integer(int column) const { return m_statement.integer(column); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<domain::UtcMicros> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(domain::UtcMicros{integer(column)});
    }
    std::string_view text(int column) const { return m_statement.text(column); }
    QString string(int column) const
    {
        const std::string_view utf8 = text(column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    QByteArrayView blob(int column) const { return m_statement.blob(column); }

private:
    Statement &m_statement;
};

}  // namespace tgd::storage::sql
