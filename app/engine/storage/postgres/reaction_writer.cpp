#include "storage/postgres/reaction_writer.h"

#include "storage/postgres/array_builder.h"
#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::postgres {

using sql::Query;
using MessageKey = ReactionWriter::MessageKey;

namespace {
constexpr quint64 lockCount = 64;

void bindKeys(Statement &statement, const std::vector<MessageKey> &keys)
{
    ArrayBuilder chats(oid::int8);
    ArrayBuilder messages(oid::int8);
    for (const auto &[chat, message] : keys) {
        chats.add(chat);
        messages.add(message);
    }
    statement.bindArray(1, chats.arrayType(), chats.take());
    statement.bindArray(2, messages.arrayType(), messages.take());
}

template <typename T>
void makeUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Chats share a few locks, so that a batch over many chats takes few.
qint64 lockOf(domain::ChatId chat)
{
    return qint64((quint64(chat.value) * 0x9e3779b97f4a7c15 >> 32) % lockCount);
}

void bindLocks(Statement &statement, int place, std::vector<qint64> locks)
{
    makeUnique(locks);
    ArrayBuilder numbers(oid::int4);
    for (const qint64 number : locks)
        numbers.add(number);
    statement.bindArray(place, numbers.arrayType(), numbers.take());
}
}  // namespace

void ReactionWriter::lockFor(const domain::WriteBatch &batch)
{
    std::vector<MessageKey> written;
    written.reserve(batch.messages.size());
    for (const domain::MessageRow &row : batch.messages)
        written.emplace_back(row.chat, row.id);
    std::sort(written.begin(), written.end());
    std::vector<MessageKey> targets;
    std::vector<qint64> shared, own;
    for (const domain::MessageRow &row : batch.messages)
        shared.push_back(lockOf(row.chat));
    for (const domain::ReactionRow &row : batch.reactions)
        targets.emplace_back(row.chat, row.message);
    for (const domain::ReactionChange &change : batch.reactionChanges) {
        targets.emplace_back(change.chat, change.message);
        if (change.actorChat)
            own.push_back(lockOf(change.chat));
    }
    for (const domain::ReactionCountRow &row : batch.reactionCounts)
        own.push_back(lockOf(row.chat));
    for (const domain::ReactionSnapshot &snapshot : batch.reactionSnapshots)
        own.push_back(lockOf(snapshot.chat));
    makeUnique(targets);
    std::vector<MessageKey> elsewhere;
    std::set_difference(targets.begin(), targets.end(), written.begin(), written.end(), std::back_inserter(elsewhere));
    for (const MessageKey &waiting : notStored(elsewhere))
        own.push_back(lockOf(waiting.first));
    if (shared.empty() && own.empty())
        return;
    {
        Query query(m_connection, "batch_locks");
        bindLocks(m_own.own("batch_locks"), 1, std::move(shared));
        bindLocks(m_own.own("batch_locks"), 2, std::move(own));
        query.run();
    }
    if (targets.empty())
        return;
    lockMessages(std::move(written), targets);
    load(batch);
}

// One statement for all messages whose rows this batch locks: their keys are in one order.
void ReactionWriter::lockMessages(std::vector<MessageKey> written, const std::vector<MessageKey> &targets)
{
    m_known.insert(written.begin(), written.end());
    written.insert(written.end(), targets.begin(), targets.end());
    makeUnique(written);
    Query query(m_connection, "messages_lock");
    bindKeys(m_own.own("messages_lock"), written);
    while (query.step())
        m_known.insert(written[size_t(query.integer(0)) - 1]);
}

void ReactionWriter::load(const domain::WriteBatch &batch)
{
    std::vector<Key> keys;
    for (const domain::ReactionRow &row : batch.reactions)
        keys.push_back({Place::Stored, row.user.value, row.chat, row.message});
    for (const domain::ReactionChange &change : batch.reactionChanges) {
        if (!change.actorChat)
            keys.push_back({Place::Stored, change.user.value, change.chat, change.message});
    }
    makeUnique(keys);
    ArrayBuilder users(oid::int8), chats(oid::int8), messages(oid::int8);
    for (const Key &key : keys) {
        users.add(key.actor);
        chats.add(key.chat);
        messages.add(key.message);
    }
    const auto ask = [&](std::string_view name, Place place, int columns) {
        Query query(m_connection, name);
        Statement &statement = m_own.own(name);
        int parameter = 0;
        for (const ArrayBuilder *array : {&users, &chats, &messages})
            statement.bindArray(++parameter, array->arrayType(), array->take());
        while (query.step()) {
            Key key = keys[size_t(query.integer(0)) - 1];
            key.place = place;
            const State state{{query.integer(columns)}, query.optionalInstant(columns + 1),
                place == Place::Stored ? query.integer(1) : 0};
            m_entries[key].emplace(query.text(columns - 1), Entry{state});
        }
    };
    ask("reactions_lock_many", Place::Stored, 3);
    ask("reaction_pending_lock_many", Place::Pending, 2);
}

bool ReactionWriter::isKnown(domain::ChatId chat, domain::MessageId message)
{
    return m_known.contains({chat, message});
}

std::optional<ReactionWriter::State> ReactionWriter::find(const Key &key, const std::string &emoji)
{
    if (key.place == Place::Anonymous)
        return sql::ReactionWriter::find(key, emoji);
    const auto of = m_entries.find(key);
    if (of == m_entries.end())
        return std::nullopt;
    const auto entry = of->second.find(emoji);
    return entry == of->second.end() ? std::nullopt : std::optional(entry->second.state);
}

void ReactionWriter::put(const Key &key, const std::string &emoji, const State &state)
{
    if (key.place == Place::Anonymous)
        sql::ReactionWriter::put(key, emoji, state);
    else
        m_entries[key][emoji] = {state, true};
}

std::vector<std::string> ReactionWriter::active(const Key &key, domain::UtcMicros before)
{
    if (key.place == Place::Anonymous)
        return sql::ReactionWriter::active(key, before);
    std::vector<std::string> emojis;
    const auto of = m_entries.find(key);
    if (of == m_entries.end())
        return emojis;
    for (const auto &[emoji, entry] : of->second) {
        if (!entry.state.removedAt && entry.state.date < before)
            emojis.push_back(emoji);
    }
    return emojis;
}

void ReactionWriter::finish()
{
    struct Rows {
        ArrayBuilder users{oid::int8}, chats{oid::int8}, messages{oid::int8}, emojis{oid::text},
            dates{oid::timestamptz}, removals{oid::timestamptz};
    };
    Rows inserted, pending;
    ArrayBuilder ids(oid::int4), dates(oid::timestamptz), removals(oid::timestamptz);
    for (const auto &[key, entries] : m_entries) {
        for (const auto &[emoji, entry] : entries) {
            if (!entry.isChanged)
                continue;
            if (entry.state.id != 0) {
                ids.add(entry.state.id);
                dates.add(entry.state.date);
                removals.add(entry.state.removedAt);
                continue;
            }
            Rows &rows = key.place == Place::Stored ? inserted : pending;
            rows.users.add(key.actor);
            rows.chats.add(key.chat);
            rows.messages.add(key.message);
            rows.emojis.add(std::string_view(emoji));
            rows.dates.add(entry.state.date);
            rows.removals.add(entry.state.removedAt);
        }
    }
    rolledBack();
    const auto write = [&](std::string_view name, std::initializer_list<const ArrayBuilder *> arrays) {
        if ((*arrays.begin())->count() == 0)
            return;
        Query query(m_connection, name);
        Statement &statement = m_own.own(name);
        int parameter = 0;
        for (const ArrayBuilder *array : arrays)
            statement.bindArray(++parameter, array->arrayType(), array->take());
        query.run();
    };
    for (const auto &[name, rows] :
        {std::pair("reactions_insert_many", &inserted), std::pair("reaction_pending_put_many", &pending)})
        write(name, {&rows->users, &rows->chats, &rows->messages, &rows->emojis, &rows->dates, &rows->removals});
    write("reactions_update_many", {&ids, &dates, &removals});
}

void ReactionWriter::rolledBack()
{
    m_known.clear();
    m_entries.clear();
}

std::vector<MessageKey> ReactionWriter::notStored(const std::vector<MessageKey> &messages)
{
    if (messages.empty())
        return {};
    std::vector<bool> isStored(messages.size(), false);
    Query query(m_connection, "messages_known_many");
    bindKeys(m_own.own("messages_known_many"), messages);
    while (query.step())
        isStored[size_t(query.integer(0)) - 1] = true;
    std::vector<MessageKey> missing;
    for (size_t i = 0; i < messages.size(); ++i) {
        if (!isStored[i])
            missing.push_back(messages[i]);
    }
    return missing;
}

std::vector<MessageKey> ReactionWriter::awaited(std::vector<MessageKey> messages)
{
    {
        Query any(m_connection, "reaction_pending_any");
        if (messages.empty() || !any.step() || any.integer(0) == 0)
            return {};
    }
    std::vector<MessageKey> waiting;
    Query query(m_connection, "reaction_pending_awaited_many");
    bindKeys(m_own.own("reaction_pending_awaited_many"), messages);
    while (query.step())
        waiting.push_back({{query.integer(0)}, {query.integer(1)}});
    return waiting;
}

}  // namespace tgd::storage::postgres
