#include "storage/sql/quarantine_writer.h"

#include "storage/sql/query.h"

#include <QCryptographicHash>

namespace tgd::storage::sql {

using domain::QuarantineOutcome;

QuarantineOutcome QuarantineWriter::write(const domain::QuarantineRow &row)
{
    constexpr qint64 day = 86'400 * domain::microsPerSecond;
    const QByteArray hash = !row.sha256.empty()
        ? QByteArray::fromStdString(row.sha256)
        : QCryptographicHash::hash(
            QByteArrayView(row.raw.data(), qsizetype(row.raw.size())), QCryptographicHash::Sha256);
    if (!row.sampledKey.empty()) {
        Query known(m_connection, "quarantine_known");
        known.with(row.botId, row.updateId);
        known.bindBlob(3, hash);
        if (known.step())
            return QuarantineOutcome::Duplicate;
        Query sampled(m_connection, "quarantine_sampled");
        sampled.with(row.reason, domain::UtcMicros{row.at.value - row.at.value % day}, row.sampledKey).step();
        if (sampled.integer(0) >= samplesADay)
            return QuarantineOutcome::EnoughOfThem;
    }
    Query insert(m_connection, "quarantine_insert");
    insert.bind(1, row.botId);
    insert.bind(2, row.updateId);
    insert.bindBlob(3, hash);
    insert.bind(4, row.raw);
    insert.bind(5, row.reason);
    insert.bind(6, row.at);
    return insert.run() != 0 ? QuarantineOutcome::Kept : QuarantineOutcome::Duplicate;
}

}  // namespace tgd::storage::sql
