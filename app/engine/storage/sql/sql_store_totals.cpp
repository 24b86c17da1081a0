#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"

namespace tgd::storage::sql {

namespace {
constexpr qint64 concurrentWindowMicros = 15LL * 60 * domain::microsPerSecond;  // database.md, "concurrent chats"

std::optional<domain::UtcMicros> instant(const Query &query, int column)
{
    const std::optional<qint64> value = query.optionalInteger(column);
    return value ? std::optional(domain::UtcMicros{*value}) : std::nullopt;
}
}  // namespace

domain::Result<domain::StoreFacts> SqlStore::facts()
{
    return snapshot([&] {
        domain::StoreFacts facts;
        {
            Query totals(*m_connection, "store_totals");
            totals.with(domain::UtcMicros{m_clock.now().value - concurrentWindowMicros}).step();
            facts.chats = totals.integer(0);
            facts.users = totals.integer(1);
            facts.messages = totals.integer(2);
            facts.firstMessage = instant(totals, 3);
            facts.lastMessage = instant(totals, 4);
            facts.lastImport = instant(totals, 5);
            facts.concurrentChats = totals.integer(6);
        }
        {
            Query sample(*m_connection, "meta_find");
            facts.isSample = sample.with("sample").step();
        }
        m_connection->describe(facts);
        m_connection->describeStanding(facts);
        return facts;
    });
}

domain::Result<domain::StoreFacts> SqlStore::standing()
{
    return snapshot([&] {
        domain::StoreFacts facts;
        m_connection->describeStanding(facts);
        return facts;
    });
}

}  // namespace tgd::storage::sql
