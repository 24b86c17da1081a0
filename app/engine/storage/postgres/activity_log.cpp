#include "storage/postgres/activity_log.h"

#include "storage/postgres/array_builder.h"
#include "storage/sql/query.h"

namespace tgd::storage::postgres {

void ActivityLog::insert(const std::vector<Row> &rows)
{
    ArrayBuilder chats(oid::int8);
    ArrayBuilder days(oid::int4);
    ArrayBuilder payloads(oid::bytea);
    for (const Row &row : rows) {
        chats.add(row.key.first);
        days.add(qint64(row.key.second));
        payloads.add(std::string_view(row.payload.constData(), size_t(row.payload.size())));
    }
    sql::Query query(m_connection, "activity_log_append_many");
    Statement &statement = m_own.own("activity_log_append_many");
    statement.bindArray(1, chats.arrayType(), chats.take());
    statement.bindArray(2, days.arrayType(), days.take());
    statement.bindArray(3, payloads.arrayType(), payloads.take());
    query.run();
}

// READ COMMITTED: each statement sees what was committed before it, and the lock was a statement of its own.
void ActivityLog::foldDay(qint64 chat, qint32 utcDay)
{
    {
        sql::Query lock(m_connection, "fold_lock");
        if (!lock.with(chat, qint64(utcDay)).step() || lock.integer(0) == 0)
            return;
    }
    ActivityPayload sum;
    const auto addAll = [&](std::string_view statement) {
        sql::Query query(m_connection, statement);
        query.with(chat, qint64(utcDay));
        while (query.step()) {
            if (!sum.add(query.blob(0)))
                failCorrupt(chat, utcDay);
        }
    };
    addAll("activity_log_take_day");
    addAll("activity_day_payload");
    putDay(chat, utcDay, sum);
}

}  // namespace tgd::storage::postgres
