#include "storage/sql/activity_log.h"

#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>
#include <QDate>

#include <limits>

namespace tgd::storage::sql {

namespace {
constexpr qint64 fewRows = 64;     // below this nothing is folded while busy
constexpr qint64 manyRows = 1000;  // from this on always

}  // namespace

void ActivityLog::failCorrupt(qint64 chat, qint32 utcDay)
{
    fail(domain::ErrorKind::Corrupt,
        QCoreApplication::translate("Store", "The statistics of the store are damaged (chat %1, UTC day %2).")
            .arg(chat)
            .arg(QDate(1970, 1, 1).addDays(utcDay).toString(Qt::ISODate)));
}

qint64 ActivityLog::takeSequence(qint64 howMany)
{
    Query query(m_connection, "sequence_take");
    query.with(howMany).step();
    const qint64 last = query.integer(0);
    query.step();
    return last;
}

void ActivityLog::append(ActivityDelta &delta)
{
    std::vector<Row> rows;
    for (auto &[key, payload] : delta.days()) {
        if (!payload.isZero())
            rows.push_back({key, payload.encode()});
    }
    if (rows.empty())
        return;
    insert(rows);
    for (const Row &row : rows) {
        Waiting &waiting = m_waiting[row.key];
        ++waiting.rows;
        waiting.bytes += row.payload.size();
        if (waiting.rows > fewRows)
            m_due.push_back(row.key);
    }
}

void ActivityLog::insert(const std::vector<Row> &rows)
{
    qint64 seq = takeSequence(qint64(rows.size())) - qint64(rows.size());
    for (const Row &row : rows) {
        Query query(m_connection, "activity_log_append");
        query.with(row.key.first, qint64(row.key.second), ++seq);
        query.bindBlob(4, row.payload);
        query.run();
    }
}

void ActivityLog::foldDue()
{
    for (const ActivityDelta::Key &key : m_due) {
        Waiting &waiting = m_waiting[key];
        Query query(m_connection, "activity_day_size");
        const qint64 folded = query.with(key.first, qint64(key.second)).step() ? query.integer(0) : 0;
        if (waiting.rows >= manyRows || waiting.bytes * 4 >= folded) {
            foldDay(key.first, key.second);
            m_waiting.erase(key);
        }
    }
    m_due.clear();
    if (m_waiting.size() > 100'000)
        m_waiting.clear();
}

void ActivityLog::foldDay(qint64 chat, qint32 utcDay)
{
    ActivityPayload sum;
    const auto addAll = [&](std::string_view statement) {
        Query query(m_connection, statement);
        query.with(chat, qint64(utcDay));
        while (query.step()) {
            if (!sum.add(query.blob(0)))
                failCorrupt(chat, utcDay);
        }
    };
    addAll("activity_log_of_day");
    addAll("activity_day_payload");
    Query(m_connection, "activity_log_clear_day").with(chat, qint64(utcDay)).run();
    putDay(chat, utcDay, sum);
}

void ActivityLog::putDay(qint64 chat, qint32 utcDay, ActivityPayload &sum)
{
    const QByteArray bytes = sum.encode();
    if (sum.isZero()) {
        Query(m_connection, "activity_day_remove").with(chat, qint64(utcDay)).run();
        return;
    }
    const qint64 version = takeSequence(1);
    Query query(m_connection, "activity_day_put");
    query.with(chat, qint64(utcDay), version);
    query.bindBlob(4, bytes);
    query.run();
}

std::vector<ActivityDelta::Key> ActivityLog::findDue(std::optional<qint32> beforeDay)
{
    std::vector<ActivityDelta::Key> keys;
    Query query(m_connection, "activity_log_due");
    query.bind(1, fewRows);
    query.bind(2, manyRows);
    query.bind(3, qint64(beforeDay.value_or(std::numeric_limits<qint32>::min())));
    while (query.step())
        keys.emplace_back(query.integer(0), qint32(query.integer(1)));
    return keys;
}

void ActivityLog::rolledBack()
{
    m_waiting.clear();
    m_due.clear();
}

}  // namespace tgd::storage::sql
