#include "storage/sql/reaction_writer.h"

#include "storage/sql/query.h"

#include <algorithm>
#include <map>

namespace tgd::storage::sql {

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
    return putPending(row);
}

bool ReactionWriter::putPending(const ReactionRow &row)
{
    Query put(m_connection, "reaction_pending_put");
    put.with(row.chat, row.message, row.user, row.emoji, row.date);
    if (row.removed)
        put.bind(6, row.date);
    return put.run() != 0;
}

bool ReactionWriter::put(
    Place place, const domain::ReactionChange &change, const std::string &emoji, bool removed, ActivityDelta &delta)
{
    const ReactionRow row{change.chat, change.message, change.user, emoji, change.date, removed};
    if (place == Place::Stored)
        return write(row, delta);
    if (place == Place::Pending)
        return putPending(row);
    Query put(m_connection, "reaction_anon_put");
    put.with(change.chat, change.message, *change.actorChat, emoji, change.date);
    if (removed)
        put.bind(6, change.date);
    return put.run() != 0;
}

std::vector<std::string> ReactionWriter::missed(Place place, const domain::ReactionChange &change)
{
    const auto isTold = [&](std::string_view emoji) {
        const auto in = [&](const std::vector<std::string> &list) {
            return std::find(list.begin(), list.end(), emoji) != list.end();
        };
        return in(change.added) || in(change.kept);
    };
    const qint64 actor = change.actorChat ? change.actorChat->value : change.user.value;
    std::vector<std::string> over;
    Query active(m_connection,
        place == Place::Stored        ? "reaction_active"
            : place == Place::Pending ? "reaction_pending_active"
                                      : "reaction_anon_active");
    active.with(actor, change.chat, change.message, change.date);
    while (active.step()) {
        if (!isTold(active.text(0)))
            over.emplace_back(active.text(0));
    }
    return over;
}

bool ReactionWriter::applyChange(const domain::ReactionChange &change, ActivityDelta &delta)
{
    Place place = Place::Anonymous;
    if (!change.actorChat)
        place = isKnown(change.chat, change.message) ? Place::Stored : Place::Pending;
    bool changed = false;
    for (const std::string &emoji : change.removed)
        changed |= put(place, change, emoji, true, delta);
    for (const std::string &emoji : change.added)
        changed |= put(place, change, emoji, false, delta);
    for (const std::string &emoji : missed(place, change))
        changed |= put(place, change, emoji, true, delta);
    return changed;
}

void ReactionWriter::insert(const ReactionRow &row, std::optional<UtcMicros> removedAt, ActivityDelta &delta)
{
    Query(m_connection, "reaction_insert").with(row.user, row.chat, row.message, row.emoji, row.date, removedAt).run();
    if (!removedAt)
        delta.addReactions(row.chat, row.date, 1);
}

bool ReactionWriter::write(const ReactionRow &row, ActivityDelta &delta)
{
    qint64 id = 0;
    UtcMicros date;
    std::optional<UtcMicros> removedAt;
    {
        Query find(m_connection, "reaction_find");
        if (!find.with(row.user, row.chat, row.message, row.emoji).step()) {
            insert(row, row.removed ? std::optional(row.date) : std::nullopt, delta);
            return true;
        }
        id = find.integer(0);
        date = {find.integer(1)};
        removedAt = find.optionalInstant(2);
    }
    if (row.date < std::max(date, removedAt.value_or(date)))
        return false;
    const bool wasActive = !removedAt;
    if (row.removed ? !wasActive : (wasActive && row.date == date))
        return false;
    const UtcMicros newDate = row.removed ? date : row.date;
    const std::optional<UtcMicros> newRemovedAt = row.removed ? std::optional(row.date) : std::nullopt;
    Query(m_connection, "reaction_update").with(id, newDate, newRemovedAt).run();
    if (wasActive)
        delta.addReactions(row.chat, date, -1);
    if (!row.removed)
        delta.addReactions(row.chat, newDate, 1);
    return true;
}

std::vector<ReactionWriter::MessageKey> ReactionWriter::awaited(std::vector<MessageKey> messages)
{
    Query any(m_connection, "reaction_pending_any");
    const bool isAny = !messages.empty() && any.step() && any.integer(0) != 0;
    return isAny ? std::move(messages) : std::vector<MessageKey>();
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
            insert(row, waiting.optionalInstant(3), delta);
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

bool ReactionWriter::writeSnapshot(const domain::ReactionSnapshot &snapshot)
{
    {
        Query newest(m_connection, "reaction_counts_newest");
        newest.with(snapshot.chat, snapshot.message).step();
        if (!newest.isNull(0) && newest.integer(0) > snapshot.date.value)
            return false;
    }
    qint64 changed = 0;
    for (const auto &[emoji, total] : snapshot.totals)
        changed += Query(m_connection, "reaction_count_put")
                       .with(snapshot.chat, snapshot.message, emoji, total, snapshot.date)
                       .run();
    changed += Query(m_connection, "reaction_counts_zero").with(snapshot.chat, snapshot.message, snapshot.date).run();
    return changed != 0;
}

}  // namespace tgd::storage::sql
