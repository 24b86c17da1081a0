#include "storage/postgres/statement.h"

#include "storage/postgres/connection.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace tgd::storage::postgres {

namespace {
// The highest $n of the text; comments hold none.
int placesOf(const QByteArray &sql)
{
    int highest = 0;
    for (qsizetype at = sql.indexOf('$'); at >= 0; at = sql.indexOf('$', at + 1)) {
        int number = 0;
        std::from_chars(sql.constData() + at + 1, sql.constData() + sql.size(), number);
        highest = std::max(highest, number);
    }
    return highest;
}
}  // namespace

Statement::Statement(Connection &connection, QByteArray sql)
    : m_connection(connection), m_sql(std::move(sql)), m_places(placesOf(m_sql)),
      m_isStreamed(m_sql.contains("-- streamed")), m_result(nullptr, &PQclear)
{
}

bool Statement::step()
{
    if (m_isStreamed)
        return stepStream();
    if (!m_isRunning) {
        m_parameters.setCount(m_places);
        m_result = m_connection.run(m_sql, m_parameters);
        m_isRunning = true;
        m_row = -1;
        m_changes = QByteArrayView(PQcmdTuples(m_result.get())).toLongLong();
    }
    return ++m_row < PQntuples(m_result.get());
}

bool Statement::stepStream()
{
    if (!m_isRunning) {
        m_parameters.setCount(m_places);
        m_connection.startStream(m_sql, m_parameters);
        m_isRunning = true;
    }
    m_result = m_connection.nextRow();
    m_row = 0;
    if (m_result)
        return true;
    m_isRunning = false;
    return false;
}

void Statement::reset()
{
    if (m_isStreamed && m_isRunning)
        m_connection.endStream();
    m_isRunning = false;
    m_result.reset();
    m_row = -1;
    m_parameters.clear();
}

bool Statement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

qint64 Statement::integer(int column) const
{
    if (isNull(column))
        return 0;
    const char *bytes = PQgetvalue(m_result.get(), m_row, column);
    switch (PQftype(m_result.get(), column)) {
    case oid::boolean: return *bytes != 0;
    case oid::int2: return qFromBigEndian<qint16>(bytes);
    case oid::int4: return qFromBigEndian<qint32>(bytes);
    case oid::oid: return qFromBigEndian<quint32>(bytes);
    case oid::timestamp:
    case oid::timestamptz: return qFromBigEndian<qint64>(bytes) + postgresEpochMicros;
    default: return qFromBigEndian<qint64>(bytes);
    }
}

std::string_view Statement::text(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), size_t(PQgetlength(m_result.get(), m_row, column))};
}

QByteArrayView Statement::blob(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), qsizetype(PQgetlength(m_result.get(), m_row, column))};
}

}  // namespace tgd::storage::postgres
