#include "storage/postgres/message_writer.h"

#include "storage/sql/message_columns.h"
#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::postgres {

using domain::MessageRow;
using domain::RowOutcome;
using message_rule::decide;
using message_rule::Decision;
using message_rule::Stored;

namespace {
// From this many rows on a COPY is faster than arrays.
constexpr size_t manyRows = 500;
constexpr qint64 worthMeasuring = 1000;
constexpr qsizetype chunkBytes = 64 * 1024;

// The key of a group, and what of it is written when there is no row yet.
const MessageRow &keyOf(const sql::MessageWriter::Group &group)
{
    return *group.versions.front();
}

void addKeys(ArrayBuilder &chats, ArrayBuilder &ids, const MessageRow &row)
{
    chats.add(row.chat);
    ids.add(row.id);
}
}  // namespace

void MessageWriter::writeAll(std::span<Group> groups, ActivityDelta &delta)
{
    if (groups.empty())
        return;
    const Places stored = insertMissing(groups);
    measureOnce(groups);
    follow(groups, delta);
    if (!stored.empty())
        update(groups, stored, delta);
}

// A table of which the planner knows nothing has its foreign keys checked by the wrong index, a whole chat for each
// reaction, until autovacuum comes by: the first large batch does not wait for that.
void MessageWriter::measureOnce(std::span<Group> groups)
{
    if (m_isMeasured)
        return;
    m_inserted += std::count_if(
        groups.begin(), groups.end(), [](const Group &group) { return group.change == Change::Inserted; });
    if (m_inserted < worthMeasuring)
        return;
    m_isMeasured = true;
    sql::Query known(m_connection, "messages_planned_rows");
    if (known.step() && known.integer(0) <= 0)
        m_own.execute("ANALYZE messages");
}

// Answers the groups whose message is there already.
MessageWriter::Places MessageWriter::insertMissing(std::span<Group> groups)
{
    Places all(groups.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    if (groups.size() < manyRows)
        return insertSet(groups, all);
    // Where nothing came twice last time, nothing is looked for first; an import never comes to its rows again.
    if (!std::exchange(m_expectsStored, false) && copyIn(groups, all))
        return {};
    // What is stored must not be in a COPY.
    const auto found = lockStored(groups, all);
    Places stored;
    Places missing;
    for (size_t i = 0; i < all.size(); ++i)
        (found[i] ? stored : missing).push_back(i);
    m_expectsStored = !stored.empty();
    if (missing.size() >= manyRows && copyIn(groups, missing))
        return stored;
    const Places late = insertSet(groups, missing);
    stored.insert(stored.end(), late.begin(), late.end());
    std::sort(stored.begin(), stored.end());
    return stored;
}

// False when another writer has put one of the messages there meanwhile: then nothing was copied.
bool MessageWriter::copyIn(std::span<Group> groups, const Places &places)
{
    size_t copied = 0;
    bool isDone = false;
    const auto next = [&](QByteArray &bytes) {
        if (isDone)
            return false;
        bytes.resize(0);
        if (copied == 0) {
            bytes.reserve(chunkBytes + 4096);
            bytes.append("PGCOPY\n\xff\r\n\0", 11);
            binary::putInt32(bytes, 0);  // flags
            binary::putInt32(bytes, 0);  // extension
        }
        for (; copied < places.size() && bytes.size() < chunkBytes; ++copied) {
            Group &group = groups[places[copied]];
            const Decision fresh = decide(nullptr, group.versions, group.outcomes);
            CopyRow row(bytes);
            putMessage(row, *fresh.identity, *fresh.content);
        }
        isDone = copied == places.size();
        if (isDone)
            binary::putInt16(bytes, -1);
        return true;
    };
    m_own.execute("SAVEPOINT copy_messages");
    try {
        m_own.copyIn(m_own.own("messages_copy").sql(), next);
    } catch (const sql::StoreFailure &failure) {
        if (failure.cause != sql::StoreFailure::Cause::Conflict)
            throw;
        m_own.execute("ROLLBACK TO SAVEPOINT copy_messages");
        return false;
    }
    m_own.execute("RELEASE SAVEPOINT copy_messages");
    for (const size_t i : places)
        groups[i].change = Change::Inserted;
    return true;
}

MessageWriter::Places MessageWriter::insertSet(std::span<Group> groups, const Places &places)
{
    if (places.empty())
        return {};
    ColumnArrays columns;
    for (const size_t i : places) {
        const Decision fresh = decide(nullptr, groups[i].versions, groups[i].outcomes);
        putMessage(columns, *fresh.identity, *fresh.content);
        columns.endRow();
    }
    sql::Query query(m_connection, "messages_insert_many");
    columns.bindTo(m_own.own("messages_insert_many"));
    // What comes back was inserted, in any order.
    std::vector<std::pair<qint64, qint64>> inserted;
    while (query.step())
        inserted.emplace_back(query.integer(0), query.integer(1));
    std::sort(inserted.begin(), inserted.end());
    Places stored;
    for (const size_t i : places) {
        const MessageRow &row = keyOf(groups[i]);
        if (std::binary_search(inserted.begin(), inserted.end(), std::pair(row.chat.value, row.id.value)))
            groups[i].change = Change::Inserted;
        else
            stored.push_back(i);
    }
    return stored;
}

std::vector<std::optional<Stored>> MessageWriter::lockStored(std::span<Group> groups, const Places &places)
{
    ArrayBuilder chats(oid::int8);
    ArrayBuilder ids(oid::int8);
    for (const size_t i : places)
        addKeys(chats, ids, keyOf(groups[i]));
    std::vector<std::optional<Stored>> found(places.size());
    sql::Query query(m_connection, "messages_lock");
    Statement &statement = m_own.own("messages_lock");
    statement.bindArray(1, chats.arrayType(), chats.take());
    statement.bindArray(2, ids.arrayType(), ids.take());
    while (query.step()) {
        Stored stored;
        if (!query.isNull(1))
            stored.user = domain::UserId{query.integer(1)};
        stored.date = {query.integer(2)};
        stored.editDate = query.optionalInstant(3);
        stored.isImport = query.text(4) == "import";
        stored.figures = sql::figuresFromRow(query, 5);
        found[size_t(query.integer(0)) - 1] = stored;
    }
    return found;
}

// What the new rows count for.
void MessageWriter::follow(std::span<Group> groups, ActivityDelta &delta)
{
    ColumnArrays senders;
    for (const Group &group : groups) {
        if (group.change != Change::Inserted)
            continue;
        const Decision fresh = decide(nullptr, group.versions, group.outcomes);
        const MessageRow &row = *fresh.identity;
        delta.addMessage(row.chat, row.date, message_rule::figuresOf(row, *fresh.content), m_users.of(row.user), 1);
        if (row.senderChat) {
            senders.int8(row.chat);
            senders.int8(row.id);
            senders.int8(row.senderChat);
            senders.text(row.authorSignature);
            senders.endRow();
        }
    }
    write("message_senders_put_many", senders);
}

void MessageWriter::write(std::string_view name, const ColumnArrays &columns)
{
    if (columns.isEmpty())
        return;
    sql::Query query(m_connection, name);
    columns.bindTo(m_own.own(name));
    query.run();
}

void MessageWriter::update(std::span<Group> groups, const Places &places, ActivityDelta &delta)
{
    const auto found = lockStored(groups, places);
    ColumnArrays edits;
    ColumnArrays replacements;
    for (size_t i = 0; i < places.size(); ++i) {
        Group &group = groups[places[i]];
        // Retention may have taken the row since it was found.
        if (!found[i])
            continue;
        const Stored &stored = *found[i];
        const Decision decision = decide(&stored, group.versions, group.outcomes);
        if (!decision.content)
            continue;
        const MessageRow &content = *decision.content;
        if (decision.identity) {
            const MessageRow &row = *decision.identity;
            group.change = Change::Replaced;
            putMessage(replacements, row, content);
            replacements.endRow();
            writeSender(row, true);
            delta.addMessage(row.chat, stored.date, stored.figures, m_users.of(stored.user), -1);
            delta.addMessage(row.chat, row.date, message_rule::figuresOf(row, content), m_users.of(row.user), 1);
        } else {
            group.change = Change::Edited;
            putEdit(edits, content);
            edits.endRow();
            delta.changeMessage(
                content.chat, stored.date, stored.figures, message_rule::figuresAfterEdit(stored, content));
        }
    }
    write("messages_update_many", edits);
    write("messages_replace_many", replacements);
}

}  // namespace tgd::storage::postgres
