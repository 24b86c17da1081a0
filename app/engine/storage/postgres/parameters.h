#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QByteArrayView>

#include <libpq-fe.h>

#include <string_view>
#include <vector>

namespace tgd::storage::postgres {

// Object identifiers of PostgreSQL's built-in types (catalog/pg_type.dat of its sources; they never change).
namespace oid {
inline constexpr Oid boolean = 16, bytea = 17, int8 = 20, int2 = 21, int4 = 23, text = 25, oid = 26, unknown = 0,
                     timestamp = 1114, timestamptz = 1184, int4Array = 1007, int8Array = 1016, textArray = 1009,
                     booleanArray = 1000, timestamptzArray = 1185, byteaArray = 1001, bpchar = 1042, varchar = 1043,
                     date = 1082, numeric = 1700;
}

// PostgreSQL counts microseconds from 2000-01-01 UTC.
inline constexpr qint64 postgresEpochMicros = 946'684'800'000'000;

// The parameters of one statement in PostgreSQL's binary format. Texts go without a type, so that the server takes the
// one the statement asks for (varchar, json). Texts and blobs must outlive the parameters.
class Parameters {
public:
    void clear();
    void bind(int place, qint64 value);
    void bind(int place, bool value);
    void bind(int place, domain::UtcMicros value);
    void bind(int place, std::string_view value);
    void bindBlob(int place, QByteArrayView value);
    // An array in binary format, see ArrayBuilder; kept here.
    void bindArray(int place, Oid type, QByteArray value);
    // Parameters behind the last bound one are NULL: a statement says how many it has.
    void setCount(int count);

    int count() const { return int(m_types.size()); }
    const Oid *types() const { return m_types.data(); }
    const char *const *values() const { return m_values.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void put(int place, Oid type, const char *bytes, qsizetype length);
    void putNumber(int place, Oid type, qint64 value);

    std::vector<Oid> m_types;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<QByteArray> m_kept;
};

}  // namespace tgd::storage::postgres
