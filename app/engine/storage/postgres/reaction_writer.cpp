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
    // One statement for all messages whose rows this batch locks: their keys are in one order.
    written.insert(written.end(), targets.begin(), targets.end());
    makeUnique(written);
    Query query(m_connection, "messages_lock");
    bindKeys(m_own.own("messages_lock"), written);
    query.run();
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
