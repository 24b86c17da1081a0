#pragma once

#include "storage/postgres/parameters.h"
#include "storage/sql/statement.h"

#include <libpq-fe.h>

#include <memory>

namespace tgd::storage::postgres {

class Connection;

// A statement of resources/sql/postgres. It goes to the server as a whole each time: nothing is prepared in the
// session. Rows come all at once, or one by one when the statement's text says "-- streamed". Owned by a Connection.
class Statement final : public sql::Statement {
public:
    Statement(Connection &connection, QByteArray sql);

    void bind(int place, qint64 value) override { m_parameters.bind(place, value); }
    void bind(int place, bool value) override { m_parameters.bind(place, value); }
    void bind(int place, domain::UtcMicros value) override { m_parameters.bind(place, value); }
    void bind(int place, std::string_view value) override { m_parameters.bind(place, value); }
    void bindBlob(int place, QByteArrayView value) override { m_parameters.bindBlob(place, value); }
    void bindArray(int place, Oid type, QByteArray value) { m_parameters.bindArray(place, type, std::move(value)); }

    const QByteArray &sql() const { return m_sql; }

    bool step() override;
    qint64 changes() const override { return m_changes; }
    void reset() override;

    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    std::string_view text(int column) const override;
    QByteArrayView blob(int column) const override;

private:
    bool stepStream();

    Connection &m_connection;
    const QByteArray m_sql;
    int m_places = 0;
    bool m_isStreamed = false;
    bool m_isRunning = false;
    Parameters m_parameters;
    std::unique_ptr<PGresult, decltype(&PQclear)> m_result;
    int m_row = -1;
    qint64 m_changes = 0;
};

}  // namespace tgd::storage::postgres
