#pragma once

#include "storage/copy/catalogue.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace tgd::storage::copy {

// Some rows of a table in a form that both databases share: instants in microseconds, booleans as 0 and 1, texts and
// bytes as they are. A value type.
class Page {
public:
    struct Value {
        enum class Kind : quint8 { Null, Number, Bytes };

        Kind kind = Kind::Null;
        qint64 number = 0;
        size_t first = 0;  // of bytes
        size_t size = 0;
    };

    explicit Page(const Table &table) : m_table(&table) { }

    void clear()
    {
        m_values.clear();
        m_bytes.clear();
    }
    void addNull() { m_values.emplace_back(); }
    void addNumber(qint64 number) { m_values.push_back({Value::Kind::Number, number, 0, 0}); }
    void addBytes(std::string_view bytes)
    {
        m_values.push_back({Value::Kind::Bytes, 0, m_bytes.size(), bytes.size()});
        m_bytes.append(bytes);
    }

    const Table &table() const { return *m_table; }
    size_t rows() const { return m_values.size() / m_table->columns.size(); }
    const Value &value(size_t row, size_t column) const { return m_values[row * m_table->columns.size() + column]; }
    std::string_view bytes(const Value &value) const
    {
        return std::string_view(m_bytes).substr(value.first, value.size);
    }

private:
    const Table *m_table;
    std::vector<Value> m_values;
    std::string m_bytes;
};

}  // namespace tgd::storage::copy
