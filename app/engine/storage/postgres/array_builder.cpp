#include "storage/postgres/array_builder.h"

#include "storage/sql/failure.h"

#include <QCoreApplication>
#include <QtEndian>

#include <limits>

namespace tgd::storage::postgres {

namespace {
template <typename T>
void put(QByteArray &to, T value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    to.append(bytes, sizeof value);
}
}  // namespace

namespace binary {

void putInt16(QByteArray &to, qint16 value)
{
    put(to, value);
}

void putInt32(QByteArray &to, qint32 value)
{
    put(to, value);
}

void putInt64(QByteArray &to, qint64 value)
{
    put(to, value);
}

void addNull(QByteArray &to)
{
    put(to, qint32(-1));
}

void addInt8(QByteArray &to, qint64 value)
{
    put(to, qint32(8));
    put(to, value);
}

void addInt4(QByteArray &to, qint64 value)
{
    if (value < std::numeric_limits<qint32>::min() || value > std::numeric_limits<qint32>::max())
        throw sql::StoreFailure{
            {domain::ErrorKind::BadInput,
                QCoreApplication::translate("Store", "The number %1 is too large for its column.").arg(value),
                QStringLiteral("sqlstate=22003")},
            sql::StoreFailure::Cause::Data};
    put(to, qint32(4));
    put(to, qint32(value));
}

void addBool(QByteArray &to, bool value)
{
    put(to, qint32(1));
    to.append(value ? '\1' : '\0');
}

void addInstant(QByteArray &to, domain::UtcMicros value)
{
    addInt8(to, value.value - postgresEpochMicros);
}

void addBytes(QByteArray &to, std::string_view value)
{
    put(to, qint32(value.size()));
    to.append(value.data(), qsizetype(value.size()));
}

}  // namespace binary

Oid ArrayBuilder::arrayType() const
{
    switch (m_element) {
    case oid::int4: return oid::int4Array;
    case oid::int8: return oid::int8Array;
    case oid::boolean: return oid::booleanArray;
    case oid::timestamptz: return oid::timestamptzArray;
    case oid::bytea: return oid::byteaArray;
    default: return oid::textArray;
    }
}

QByteArray ArrayBuilder::take() const
{
    QByteArray bytes;
    bytes.reserve(m_values.size() + 20);
    binary::putInt32(bytes, m_count == 0 ? 0 : 1);  // dimensions
    binary::putInt32(bytes, m_hasNull ? 1 : 0);
    put(bytes, quint32(m_element));
    if (m_count != 0) {
        binary::putInt32(bytes, m_count);
        binary::putInt32(bytes, 1);  // the first index
    }
    return bytes + m_values;
}

}  // namespace tgd::storage::postgres
