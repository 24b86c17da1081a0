#pragma once

#include "storage/postgres/parameters.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace tgd::storage::postgres {

// Values in PostgreSQL's binary format, each with its length before it (-1: NULL), as COPY and arrays have them. Whole
// numbers go in the width of the column; one that does not fit is thrown as a Data failure.
namespace binary {

void putInt16(QByteArray &to, qint16 value);
void putInt32(QByteArray &to, qint32 value);
void putInt64(QByteArray &to, qint64 value);

void addNull(QByteArray &to);
void addInt8(QByteArray &to, qint64 value);
void addInt4(QByteArray &to, qint64 value);
void addBool(QByteArray &to, bool value);
void addInstant(QByteArray &to, domain::UtcMicros value);
void addBytes(QByteArray &to, std::string_view value);

}  // namespace binary

// A one-dimensional array in binary format (array_send of PostgreSQL's sources).
class ArrayBuilder {
public:
    explicit ArrayBuilder(Oid element) : m_element(element) { }

    void addNull()
    {
        binary::addNull(m_values);
        m_hasNull = true;
        ++m_count;
    }
    void add(qint64 value)
    {
        m_element == oid::int4 ? binary::addInt4(m_values, value) : binary::addInt8(m_values, value);
        ++m_count;
    }
    void add(bool value)
    {
        binary::addBool(m_values, value);
        ++m_count;
    }
    void add(domain::UtcMicros value)
    {
        binary::addInstant(m_values, value);
        ++m_count;
    }
    void add(std::string_view value)
    {
        binary::addBytes(m_values, value);
        ++m_count;
    }
    template <typename T>
    void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            addNull();
    }
    template <typename Tag>
    void add(domain::StrongId<Tag> value)
    {
        add(value.value);
    }

    int count() const { return m_count; }
    Oid arrayType() const;
    QByteArray take() const;

private:
    const Oid m_element;
    QByteArray m_values;
    bool m_hasNull = false;
    int m_count = 0;
};

}  // namespace tgd::storage::postgres
