#include "storage/sql/batch_writer.h"

#include "storage/sql/lease_table.h"
#include "storage/sql/outbox_table.h"
#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::sql {

using domain::BatchOutcome;
using domain::MessageRow;
using domain::WriteBatch;

WriterParts WriterParts::rowByRow(Connection &connection)
{
    WriterParts parts;
    parts.userIndex = std::make_unique<UserIndex>(connection);
    parts.directory = std::make_unique<DirectoryWriter>(connection);
    parts.messages = std::make_unique<MessageWriter>(connection, *parts.userIndex);
    parts.memberships = std::make_unique<MembershipWriter>(connection);
    parts.reactions = std::make_unique<ReactionWriter>(connection);
    parts.log = std::make_unique<ActivityLog>(connection);
    return parts;
}

BatchWriter::BatchWriter(Connection &connection, WriterParts parts)
    : m_connection(connection), m_parts(std::move(parts)), m_chatLife(connection), m_quarantine(connection)
{
}

BatchOutcome BatchWriter::write(const WriteBatch &batch)
{
    const auto announced = announce(batch);
    m_isAnnounced = announced.has_value();
    BatchOutcome outcome;
    transact([&] {
        outcome = {};
        requireLease();
        prepare(batch);
        apply(batch, outcome);
    });
    if (announced)
        outcome.chats = *announced;
    return outcome;
}

void BatchWriter::requireLease()
{
    if (m_fence)
        LeaseTable(m_connection).require(*m_fence);
}

void BatchWriter::writeDirectory(const WriteBatch &batch, std::vector<domain::RowOutcome> &chats)
{
    m_parts.directory->writeChats(batch, chats);
    m_parts.directory->writeUsers(batch);
    ensureReferenced(batch);
}

void BatchWriter::committed()
{
    m_parts.userIndex->committed();
    m_parts.directory->committed();
    m_parts.memberships->committed();
}

void BatchWriter::rolledBack()
{
    m_parts.userIndex->rolledBack();
    m_parts.directory->rolledBack();
    m_parts.memberships->rolledBack();
    m_parts.reactions->rolledBack();
    m_parts.log->rolledBack();
}

void BatchWriter::forget()
{
    m_parts.userIndex->forget();
    m_parts.directory->forget();
    m_parts.memberships->forget();
}

void BatchWriter::believeOnlyWhatIsCurrent()
{
    Query query(m_connection, "data_version");
    query.step();
    if (query.integer(0) != m_dataVersion)
        forget();
    m_dataVersion = query.integer(0);
}

void BatchWriter::apply(const WriteBatch &batch, BatchOutcome &outcome)
{
    ActivityDelta delta;
    if (!m_isAnnounced)
        writeDirectory(batch, outcome.chats);
    m_parts.memberships->expect(batch.memberships, batch.importPosition.has_value());
    writeMessages(batch, outcome, delta);
    for (const domain::ReactionRow &row : batch.reactions) {
        if (!row.removed && !domain::isServiceAccount(row.user))
            m_parts.memberships->sawActivity(row.chat, row.user, row.date);
    }
    for (const domain::ReactionChange &change : batch.reactionChanges) {
        if (!change.actorChat && !change.added.empty() && !domain::isServiceAccount(change.user))
            m_parts.memberships->sawActivity(change.chat, change.user, change.date);
    }
    outcome.membershipEventsApplied = m_parts.memberships->applyEvents(batch.memberships, outcome.memberships);
    writeReactions(batch, outcome, delta);
    writeChanges(batch, outcome, delta);
    m_parts.reactions->finish();
    m_parts.memberships->applyInferred();
    m_parts.log->append(delta);
    m_parts.log->foldDue();
    writeRest(batch, outcome);
}

void BatchWriter::ensureReferenced(const WriteBatch &batch)
{
    std::vector<domain::ChatId> chats;
    std::vector<domain::UserId> users;
    const auto ensure = [&](domain::ChatId chat, std::optional<domain::UserId> user) {
        if (chats.empty() || chats.back() != chat)
            chats.push_back(chat);
        if (user && (users.empty() || users.back() != *user))
            users.push_back(*user);
    };
    for (const MessageRow &row : batch.messages)
        ensure(row.chat, row.user);
    for (const domain::MembershipEvent &event : batch.memberships)
        ensure(event.chat, event.user);
    for (const domain::ReactionRow &row : batch.reactions)
        ensure(row.chat, row.user);
    for (const domain::ReactionChange &change : batch.reactionChanges)
        ensure(change.chat, change.actorChat ? std::nullopt : std::optional(change.user));
    m_parts.directory->ensure(chats, users, batch.now);
}

void BatchWriter::writeMessages(const WriteBatch &batch, BatchOutcome &outcome, ActivityDelta &delta)
{
    std::vector<const MessageRow *> rows;
    rows.reserve(batch.messages.size());
    for (const MessageRow &row : batch.messages)
        rows.push_back(&row);
    const auto before = [](const MessageRow *a, const MessageRow *b) {
        return a->chat != b->chat ? a->chat < b->chat : a->id < b->id;
    };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);

    outcome.messages.assign(batch.messages.size(), domain::RowOutcome::Duplicate);
    std::vector<domain::RowOutcome> outcomes(rows.size(), domain::RowOutcome::Duplicate);
    std::vector<MessageWriter::Group> groups;
    groups.reserve(rows.size());
    for (size_t first = 0, last = 0; first < rows.size(); first = last) {
        last = first + 1;
        while (last < rows.size() && !before(rows[first], rows[last]))
            ++last;
        groups.push_back({{rows.data() + first, last - first}, {outcomes.data() + first, last - first}});
    }
    m_parts.messages->writeAll(groups, delta);
    for (size_t i = 0; i < rows.size(); ++i)
        outcome.messages[size_t(rows[i] - batch.messages.data())] = outcomes[i];
    followMessages(groups, outcome, delta);
}

// What a new message says about its author, its chat and the reactions that came before it.
void BatchWriter::followMessages(
    const std::vector<MessageWriter::Group> &groups, BatchOutcome &outcome, ActivityDelta &delta)
{
    std::vector<ReactionWriter::MessageKey> fresh;
    std::map<domain::ChatId, domain::UtcMicros> newest;
    for (const MessageWriter::Group &group : groups) {
        if (group.change != MessageWriter::Change::Inserted && group.change != MessageWriter::Change::Replaced)
            continue;
        const MessageRow &row = *group.versions.front();
        if (row.user && !domain::isServiceAccount(*row.user))
            m_parts.memberships->sawActivity(row.chat, *row.user, row.date);
        fresh.emplace_back(row.chat, row.id);
        auto &latest = newest[row.chat];
        latest = std::max(latest, row.date);
    }
    for (const auto &[chat, message] : m_parts.reactions->awaited(std::move(fresh)))
        outcome.reactionsApplied += m_parts.reactions->release(chat, message, delta);
    for (const auto &[chat, at] : newest)
        m_parts.directory->sawMessage(chat, at);
}

void BatchWriter::writeReactions(const WriteBatch &batch, BatchOutcome &outcome, ActivityDelta &delta)
{
    std::vector<const domain::ReactionRow *> rows;
    rows.reserve(batch.reactions.size());
    for (const domain::ReactionRow &row : batch.reactions)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const domain::ReactionRow *a, const domain::ReactionRow *b) {
        return std::tie(a->user, a->chat, a->message, a->emoji, a->date)
            < std::tie(b->user, b->chat, b->message, b->emoji, b->date);
    });
    for (const domain::ReactionRow *row : rows)
        outcome.reactionsApplied += m_parts.reactions->apply(*row, delta);
    m_parts.reactions->writeCounts(batch.reactionCounts);
}

// Changes of one actor go by their instants, so that it does not matter in which order they came.
void BatchWriter::writeChanges(const WriteBatch &batch, BatchOutcome &outcome, ActivityDelta &delta)
{
    std::vector<const domain::ReactionChange *> changes;
    changes.reserve(batch.reactionChanges.size());
    for (const domain::ReactionChange &change : batch.reactionChanges)
        changes.push_back(&change);
    std::stable_sort(
        changes.begin(), changes.end(), [](const domain::ReactionChange *a, const domain::ReactionChange *b) {
            return std::tie(a->user, a->chat, a->message, a->date) < std::tie(b->user, b->chat, b->message, b->date);
        });
    outcome.reactionChanges.assign(changes.size(), domain::RowOutcome::Duplicate);
    for (const domain::ReactionChange *change : changes) {
        if (!m_parts.reactions->applyChange(*change, delta))
            continue;
        outcome.reactionChanges[size_t(change - batch.reactionChanges.data())] = domain::RowOutcome::Updated;
        ++outcome.reactionsApplied;
    }
    for (const domain::ReactionSnapshot &snapshot : batch.reactionSnapshots)
        outcome.reactionSnapshots.push_back(
            m_parts.reactions->writeSnapshot(snapshot) ? domain::RowOutcome::Updated : domain::RowOutcome::Duplicate);
}

void BatchWriter::writeRest(const WriteBatch &batch, BatchOutcome &outcome)
{
    for (const domain::TopicRow &row : batch.topics)
        outcome.topics.push_back(m_chatLife.writeTopic(row));
    if (!batch.migrations.empty() || !batch.presences.empty())
        m_parts.directory->doubtAlive();  // these may end a chat that counted as there
    for (const domain::ChatMigration &migration : batch.migrations)
        outcome.migrations.push_back(m_chatLife.migrate(migration, batch.now));
    if (!batch.presences.empty() || !batch.migrations.empty())
        m_parts.directory->doubtAlive();
    for (const domain::ChatPresence &presence : batch.presences)
        outcome.presences.push_back(m_chatLife.writePresence(presence));
    for (const domain::CommandRequest &request : batch.commands)
        OutboxTable(m_connection).add(request, batch.now);
    for (const domain::QuarantineRow &row : batch.quarantine)
        outcome.quarantine.push_back(m_quarantine.write(row));
    for (const qint64 id : batch.quarantineDone)
        Query(m_connection, "quarantine_remove").with(id).run();
    writePosition(batch, outcome);
}

void BatchWriter::writePosition(const WriteBatch &batch, const BatchOutcome &outcome)
{
    if (const auto &state = batch.ingestState)
        Query(m_connection, "ingest_state_put")
            .with(state->botId, state->apiHost, state->instance, state->lastUpdateId, state->lastDate, batch.now)
            .run();
    if (const auto &position = batch.importPosition) {
        const std::string report = position->makeReport ? position->makeReport(outcome) : position->reportJson;
        Query(m_connection, "import_state_put")
            .with(position->fingerprint, position->bytes, report, position->finished, batch.now)
            .run();
    }
}

}  // namespace tgd::storage::sql
