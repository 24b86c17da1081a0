#pragma once

#include "domain/write_batch.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// Keeps what could not be mapped: the same bytes of the same update once, and of a sampled kind only the first few of
// a UTC day. Part of a writer.
class QuarantineWriter {
public:
    static constexpr qint64 samplesADay = 20;

    explicit QuarantineWriter(Connection &connection) : m_connection(connection) { }

    domain::QuarantineOutcome write(const domain::QuarantineRow &row);

private:
    Connection &m_connection;
};

}  // namespace tgd::storage::sql
