#include "storage/postgres/parameters.h"

#include <QtEndian>

namespace tgd::storage::postgres {

void Parameters::clear()
{
    m_types.clear();
    m_values.clear();
    m_lengths.clear();
    m_formats.clear();
    m_kept.clear();
}

void Parameters::setCount(int count)
{
    const auto size = size_t(count);
    m_types.resize(size, oid::unknown);
    m_values.resize(size, nullptr);
    m_lengths.resize(size, 0);
    m_formats.resize(size, 1);
}

void Parameters::put(int place, Oid type, const char *bytes, qsizetype length)
{
    if (place > count())
        setCount(place);
    const auto index = size_t(place - 1);
    m_types[index] = type;
    m_values[index] = bytes ? bytes : "";
    m_lengths[index] = int(length);
}

void Parameters::putNumber(int place, Oid type, qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    m_kept.push_back(bytes);
    put(place, type, m_kept.back().constData(), bytes.size());
}

void Parameters::bind(int place, qint64 value)
{
    putNumber(place, oid::int8, value);
}

void Parameters::bind(int place, bool value)
{
    put(place, oid::boolean, value ? "\1" : "\0", 1);
}

void Parameters::bind(int place, domain::UtcMicros value)
{
    putNumber(place, oid::timestamptz, value.value - postgresEpochMicros);
}

void Parameters::bind(int place, std::string_view value)
{
    put(place, oid::unknown, value.data(), qsizetype(value.size()));
}

void Parameters::bindBlob(int place, QByteArrayView value)
{
    put(place, oid::bytea, value.data(), value.size());
}

void Parameters::bindArray(int place, Oid type, QByteArray value)
{
    m_kept.push_back(std::move(value));
    put(place, type, m_kept.back().constData(), m_kept.back().size());
}

}  // namespace tgd::storage::postgres
