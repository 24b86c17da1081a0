#include "storage/sql/reaction_writer.h"

#include "storage/sql/query.h"

#include <algorithm>
#include <map>

namespace tgd::storage::sql {

using domain::UtcMicros;

namespace {
// The newest change stays, whatever the order in which changes come. Nothing when what is stored stays as it is.
template <typename State>
std::optional<State> after(const std::optional<State> &stored, UtcMicros date, bool removed)
{
    if (!stored)
        return State{date, removed ? std::optional(date) : std::nullopt};
    State state = *stored;
    const UtcMicros newest = std::max(state.date, state.removedAt.value_or(state.date));
    if (date < newest) {
        // An add that comes after its removal still tells when it was; a removal alone took its own instant for it.
        const bool tells = !removed && state.removedAt && (state.date == *state.removedAt || date > state.date);
        if (!tells)
            return std::nullopt;
        state.date = date;
        return state;
    }
    if (removed ? state.removedAt.has_value() : !state.removedAt && date == state.date)
        return std::nullopt;
    if (!removed)
        state.date = date;
    state.removedAt = removed ? std::optional(date) : std::nullopt;
    return state;
}
}  // namespace

bool ReactionWriter::isKnown(domain::ChatId chat, domain::MessageId message)
{
    return Query(m_connection, "message_exists").with(chat, message).step();
}

std::optional<ReactionWriter::State> ReactionWriter::find(const Key &key, const std::string &emoji)
{
    Query find(m_connection,
        key.place == Place::Stored        ? "reaction_find"
            : key.place == Place::Pending ? "reaction_pending_state"
                                          : "reaction_anon_state");
    if (!find.with(key.actor, key.chat, key.message, emoji).step())
        return std::nullopt;
    return State{{find.integer(1)}, find.optionalInstant(2), find.integer(0)};
}

void ReactionWriter::put(const Key &key, const std::string &emoji, const State &state)
{
    if (key.place == Place::Stored && state.id != 0) {
        Query(m_connection, "reaction_update").with(state.id, state.date, state.removedAt).run();
        return;
    }
    Query(m_connection,
        key.place == Place::Stored        ? "reaction_insert"
            : key.place == Place::Pending ? "reaction_pending_put"
                                          : "reaction_anon_put")
        .with(key.actor, key.chat, key.message, emoji, state.date, state.removedAt)
        .run();
}

std::vector<std::string> ReactionWriter::active(const Key &key, UtcMicros before)
{
    std::vector<std::string> emojis;
    Query active(m_connection,
        key.place == Place::Stored        ? "reaction_active"
            : key.place == Place::Pending ? "reaction_pending_active"
                                          : "reaction_anon_active");
    active.with(key.actor, key.chat, key.message, before);
    while (active.step())
        emojis.emplace_back(active.text(0));
    return emojis;
}

bool ReactionWriter::change(
    const Key &key, const std::string &emoji, UtcMicros date, bool removed, ActivityDelta &delta)
{
    const std::optional<State> stored = find(key, emoji);
    const std::optional<State> changed = after(stored, date, removed);
    if (!changed)
        return false;
    put(key, emoji, *changed);
    if (key.place == Place::Stored) {
        if (stored && !stored->removedAt)
            delta.addReactions(key.chat, stored->date, -1);
        if (!changed->removedAt)
            delta.addReactions(key.chat, changed->date, 1);
    }
    return true;
}

bool ReactionWriter::apply(const domain::ReactionRow &row, ActivityDelta &delta)
{
    const Place place = isKnown(row.chat, row.message) ? Place::Stored : Place::Pending;
    return change({place, row.user.value, row.chat, row.message}, row.emoji, row.date, row.removed, delta);
}

ReactionWriter::Key ReactionWriter::keyOf(const domain::ReactionChange &change)
{
    if (change.actorChat)
        return {Place::Anonymous, change.actorChat->value, change.chat, change.message};
    const Place place = isKnown(change.chat, change.message) ? Place::Stored : Place::Pending;
    return {place, change.user.value, change.chat, change.message};
}

bool ReactionWriter::applyChange(const domain::ReactionChange &told, ActivityDelta &delta)
{
    const Key key = keyOf(told);
    bool changed = false;
    for (const std::string &emoji : told.removed)
        changed |= change(key, emoji, told.date, true, delta);
    for (const std::string &emoji : told.added)
        changed |= change(key, emoji, told.date, false, delta);
    const auto isIn = [](const std::vector<std::string> &list, const std::string &emoji) {
        return std::find(list.begin(), list.end(), emoji) != list.end();
    };
    // What is active and not told of was taken back, and the update about that was missed.
    for (const std::string &emoji : active(key, told.date)) {
        if (!isIn(told.added, emoji) && !isIn(told.kept, emoji))
            changed |= change(key, emoji, told.date, true, delta);
    }
    return changed;
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
            const State state{{waiting.integer(2)}, waiting.optionalInstant(3)};
            put({Place::Stored, waiting.integer(0), chat, message}, std::string(waiting.text(1)), state);
            if (!state.removedAt)
                delta.addReactions(chat, state.date, 1);
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
