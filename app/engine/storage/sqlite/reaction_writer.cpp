#include "storage/sqlite/reaction_writer.h"

#include "storage/sqlite/query.h"

#include <algorithm>
#include <map>

namespace tgd::storage::sqlite {

using domain::ReactionRow;
using domain::UtcMicros;

bool ReactionWriter::isKnown(domain::ChatId chat, domain::MessageId message)
{
    return Query(m_connection, "message_exists").with(chat, message).step();
}

bool ReactionWriter::apply(const ReactionRow &row, ActivityDelta &delta)
{
    if (isKnown(row.chat, row.message))
        return write(row, delta);
    Query put(m_connection, "reaction_pending_put");
    put.with(row.chat, row.message, row.user, row.emoji, row.date);
    if (row.removed)
        put.bind(6, row.date);
    return put.run() != 0;
}

void ReactionWriter::insert(const ReactionRow &row, std::optional<qint64> removedAt, ActivityDelta &delta)
{
    Query(m_connection, "reaction_insert").with(row.user, row.chat, row.message, row.emoji, row.date, removedAt).run();
    if (!removedAt)
        delta.addReactions(row.chat, row.date, 1);
}

bool ReactionWriter::write(const ReactionRow &row, ActivityDelta &delta)
{
    qint64 id = 0;
    UtcMicros date;
    std::optional<qint64> removedAt;
    {
        Query find(m_connection, "reaction_find");
        if (!find.with(row.user, row.chat, row.message, row.emoji).step()) {
            insert(row, row.removed ? std::optional(row.date.value) : std::nullopt, delta);
            return true;
        }
        id = find.integer(0);
        date = {find.integer(1)};
        removedAt = find.optionalInteger(2);
    }
    if (row.date.value < std::max(date.value, removedAt.value_or(date.value)))
        return false;
    const bool wasActive = !removedAt;
    if (row.removed ? !wasActive : (wasActive && row.date == date))
        return false;
    const UtcMicros newDate = row.removed ? date : row.date;
    const std::optional<qint64> newRemovedAt = row.removed ? std::optional(row.date.value) : std::nullopt;
    Query(m_connection, "reaction_update").with(id, newDate, newRemovedAt).run();
    if (wasActive)
        delta.addReactions(row.chat, date, -1);
    if (!row.removed)
        delta.addReactions(row.chat, newDate, 1);
    return true;
}

bool ReactionWriter::anyWaiting()
{
    Query query(m_connection, "reaction_pending_any");
    return query.step() && query.integer(0) != 0;
}

qint64 ReactionWriter::release(domain::ChatId chat, domain::MessageId message, ActivityDelta &delta)
{
    qint64 moved = 0;
    {
        Query waiting(m_connection, "reaction_pending_find");
        waiting.with(chat, message);
        while (waiting.step()) {
            const ReactionRow row{
                chat, message, {waiting.integer(0)}, std::string(waiting.text(1)), {waiting.integer(2)}};
            insert(row, waiting.optionalInteger(3), delta);
            ++moved;
        }
    }
    if (moved != 0)
        Query(m_connection, "reaction_pending_remove").with(chat, message).run();
    return moved;
}

void ReactionWriter::writeCounts(const std::vector<domain::ReactionCountRow> &rows)
{
    std::map<std::pair<domain::ChatId, domain::MessageId>, UtcMicros> newest;
    for (const domain::ReactionCountRow &row : rows) {
        Query(m_connection, "reaction_count_put").with(row.chat, row.message, row.emoji, row.total, row.date).run();
        UtcMicros &date = newest.try_emplace({row.chat, row.message}, row.date).first->second;
        date = std::max(date, row.date);
    }
    for (const auto &[message, date] : newest)
        Query(m_connection, "reaction_counts_settle").with(message.first, message.second, date).run();
}

}  // namespace tgd::storage::sqlite
