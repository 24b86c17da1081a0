#include "storage/sqlite/batch_writer.h"

#include "storage/sqlite/lease_table.h"
#include "storage/sqlite/query.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tgd::storage::sqlite {

using domain::BatchOutcome;
using domain::MessageRow;
using domain::WriteBatch;

BatchWriter::BatchWriter(Connection &connection)
    : m_connection(connection), m_userIndex(connection), m_directory(connection), m_messages(connection, m_userIndex),
      m_memberships(connection), m_reactions(connection), m_log(connection)
{
}

BatchOutcome BatchWriter::write(const WriteBatch &batch)
{
    BatchOutcome outcome;
    transact([&] {
        if (m_fence)
            LeaseTable(m_connection).require(*m_fence);
        apply(batch, outcome);
    });
    return outcome;
}

void BatchWriter::committed()
{
    m_userIndex.committed();
    m_directory.committed();
    m_memberships.committed();
}

void BatchWriter::rolledBack()
{
    m_userIndex.rolledBack();
    m_directory.rolledBack();
    m_memberships.rolledBack();
    m_log.rolledBack();
}

void BatchWriter::forget()
{
    m_userIndex.forget();
    m_directory.forget();
    m_memberships.forget();
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
    m_directory.writeChats(batch);
    m_directory.writeUsers(batch);
    ensureReferenced(batch);
    m_memberships.expect(batch.memberships);
    writeMessages(batch, outcome, delta);
    for (const domain::ReactionRow &row : batch.reactions) {
        if (!row.removed && !domain::isServiceAccount(row.user))
            m_memberships.sawActivity(row.chat, row.user, row.date);
    }
    outcome.membershipEventsApplied = m_memberships.applyEvents(batch.memberships);
    writeReactions(batch, outcome, delta);
    m_memberships.applyInferred();
    m_log.append(delta);
    m_log.foldDue();
    writeRest(batch, outcome);
}

void BatchWriter::ensureReferenced(const WriteBatch &batch)
{
    std::optional<domain::ChatId> lastChat;
    const auto ensure = [&](domain::ChatId chat, std::optional<domain::UserId> user) {
        if (lastChat != chat)
            m_directory.ensureChat(chat, batch.now);
        lastChat = chat;
        if (user)
            m_directory.ensureUser(*user, batch.now);
    };
    for (const MessageRow &row : batch.messages)
        ensure(row.chat, row.user);
    for (const domain::MembershipEvent &event : batch.memberships)
        ensure(event.chat, event.user);
    for (const domain::ReactionRow &row : batch.reactions)
        ensure(row.chat, row.user);
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
    const bool reactionsWait = m_reactions.anyWaiting();
    std::vector<domain::RowOutcome> outcomes;
    std::map<domain::ChatId, domain::UtcMicros> newest;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first + 1;
        while (last < rows.size() && !before(rows[first], rows[last]))
            ++last;
        outcomes.assign(last - first, domain::RowOutcome::Duplicate);
        const auto change = m_messages.write({rows.data() + first, last - first}, delta, outcomes);
        for (size_t i = first; i < last; ++i)
            outcome.messages[size_t(rows[i] - batch.messages.data())] = outcomes[i - first];
        if (change == MessageWriter::Change::Inserted || change == MessageWriter::Change::Replaced) {
            const MessageRow &row = *rows[first];
            if (row.user && !domain::isServiceAccount(*row.user))
                m_memberships.sawActivity(row.chat, *row.user, row.date);
            if (reactionsWait)
                outcome.reactionsApplied += m_reactions.release(row.chat, row.id, delta);
            auto &latest = newest[row.chat];
            latest = std::max(latest, row.date);
        }
        first = last;
    }
    for (const auto &[chat, at] : newest)
        m_directory.sawMessage(chat, at);
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
        outcome.reactionsApplied += m_reactions.apply(*row, delta);
    m_reactions.writeCounts(batch.reactionCounts);
}

void BatchWriter::writeRest(const WriteBatch &batch, const BatchOutcome &outcome)
{
    for (const domain::TopicRow &row : batch.topics)
        Query(m_connection, "topic_put")
            .with(row.chat, row.threadId, row.name, row.iconColor, row.iconCustomEmojiId, row.state, row.at)
            .run();
    for (const domain::QuarantineRow &row : batch.quarantine) {
        const QByteArray hash = QCryptographicHash::hash(
            QByteArrayView(row.raw.data(), qsizetype(row.raw.size())), QCryptographicHash::Sha256);
        Query query(m_connection, "quarantine_insert");
        query.bind(1, row.botId);
        query.bind(2, row.updateId);
        query.bindBlob(3, hash);
        query.bind(4, row.raw);
        query.bind(5, row.reason);
        query.bind(6, row.at);
        query.run();
    }
    if (const auto &position = batch.importPosition) {
        const std::string report = position->makeReport ? position->makeReport(outcome) : position->reportJson;
        Query(m_connection, "import_state_put")
            .with(position->fingerprint, position->bytes, report, position->finished, batch.now)
            .run();
    }
}

}  // namespace tgd::storage::sqlite
