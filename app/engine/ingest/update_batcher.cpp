#include "ingest/update_batcher.h"

#include "telegram/update_decoder.h"

namespace tgd::ingest {

using domain::ErrorKind;
using domain::Result;
using domain::RowOutcome;
using telegram::DecodedUpdate;

namespace {

// The store is well, but not with this value: another update may pass where this one does not.
bool isAboutData(const domain::Error &error)
{
    return error.kind == ErrorKind::BadInput || error.kind == ErrorKind::Internal;
}

bool isEmpty(const domain::WriteBatch &batch)
{
    return batch.chats.empty() && batch.users.empty() && batch.messages.empty() && batch.memberships.empty()
        && batch.reactionChanges.empty() && batch.reactionSnapshots.empty() && batch.topics.empty()
        && batch.migrations.empty() && batch.presences.empty() && batch.commands.empty() && batch.quarantine.empty();
}

bool anyChanged(const std::vector<RowOutcome> &outcomes, telegram::RowRange range)
{
    for (size_t i = range.first; i < range.last; ++i) {
        if (outcomes[i] != RowOutcome::Duplicate)
            return true;
    }
    return false;
}

// Whether anything of the update was news to the store.
bool wasNews(const DecodedUpdate &update, const domain::BatchOutcome &rows)
{
    return anyChanged(rows.messages, update.messages) || anyChanged(rows.memberships, update.memberships)
        || anyChanged(rows.reactionChanges, update.reactionChanges)
        || anyChanged(rows.reactionSnapshots, update.reactionSnapshots) || anyChanged(rows.topics, update.topics)
        || anyChanged(rows.migrations, update.migrations) || anyChanged(rows.presences, update.presences)
        || (update.chat && rows.chats[*update.chat] != RowOutcome::Duplicate)
        || (update.quarantine && rows.quarantine[*update.quarantine] == domain::QuarantineOutcome::Kept);
}

void countKind(UpdateBatchOutcome &outcome, const DecodedUpdate &update)
{
    const auto known = outcome.received.find(update.wireKind);
    if (known != outcome.received.end())
        ++known->second;
    else
        outcome.received.emplace(update.wireKind, 1);
}

void fillIn(domain::IngestState &state, const std::vector<DecodedUpdate> &updates)
{
    for (const DecodedUpdate &update : updates) {
        if (update.updateId)
            state.lastUpdateId = *update.updateId;
        if (update.date && (!state.lastDate || *state.lastDate < *update.date))
            state.lastDate = update.date;
    }
}

}  // namespace

UpdateBatcher::UpdateBatcher(storage::Store &store, const ports::Clock &clock)
    : m_store(store), m_clock(clock), m_policies(store), m_decoder(std::make_unique<telegram::UpdateDecoder>()),
      m_builder(std::make_unique<telegram::BatchBuilder>())
{
}

UpdateBatcher::~UpdateBatcher() = default;

void UpdateBatcher::answerCommands(qint64 botId, const std::string &username)
{
    m_decoder->setCommands(telegram::CommandReader(botId, username));
    m_answersCommands = true;
}

Result<UpdateBatchOutcome> UpdateBatcher::apply(
    qint64 botId, std::span<const std::string_view> updates, std::optional<domain::IngestState> state)
{
    UpdateBatchOutcome outcome;
    outcome.read = qint64(updates.size());
    std::vector<Raw> fresh;
    fresh.reserve(updates.size());
    for (const std::string_view json : updates) {
        const size_t key = RecentUpdates::key(botId, json);
        if (m_recent.contains(key))
            ++outcome.duplicate;
        else
            fresh.push_back({json, key});
    }
    if (state)
        state->botId = botId;
    if (!fresh.empty()) {
        if (auto done = commit(botId, fresh, std::move(state), outcome); !done)
            return tl::unexpected(done.error());
    }
    return outcome;
}

Result<void> UpdateBatcher::decode(qint64 botId, Raws raws)
{
    if (auto fresh = m_policies.refresh(); !fresh)
        return tl::unexpected(fresh.error());
    m_builder->begin(m_decoded.batch, raws.size());
    m_decoded.batch.now = m_clock.now();
    m_decoded.updates.clear();
    m_decoded.updates.reserve(raws.size());
    for (const Raw &raw : raws)
        m_decoded.updates.push_back(m_decoder->decode(raw.json, botId, m_decoded.batch.now, m_policies, *m_builder));
    if (m_policies.error())
        return tl::unexpected(*m_policies.error());
    return {};
}

Result<void> UpdateBatcher::commit(
    qint64 botId, Raws raws, std::optional<domain::IngestState> state, UpdateBatchOutcome &outcome)
{
    if (auto decoded = decode(botId, raws); !decoded)
        return decoded;
    if (state) {
        fillIn(*state, m_decoded.updates);
        m_decoded.batch.ingestState = state;
    }
    if (isEmpty(m_decoded.batch) && !state) {
        tally(raws, m_decoded, {}, outcome);
        return {};
    }
    const auto rows = m_store.commit(m_decoded.batch);
    if (rows) {
        if (m_answersCommands)
            outcome.news.add(m_decoded.batch);
        tally(raws, m_decoded, *rows, outcome);
        return {};
    }
    if (!isAboutData(rows.error()))
        return tl::unexpected(rows.error());
    if (raws.size() == 1)
        return quarantine(botId, raws.front(), m_decoded.updates.front(), rows.error(), std::move(state), outcome);
    const size_t half = raws.size() / 2;
    if (auto first = commit(botId, raws.first(half), std::nullopt, outcome); !first)
        return first;
    return commit(botId, raws.subspan(half), std::move(state), outcome);
}

Result<void> UpdateBatcher::quarantine(qint64 botId, const Raw &raw, const DecodedUpdate &update,
    const domain::Error &error, std::optional<domain::IngestState> state, UpdateBatchOutcome &outcome)
{
    Decoded culprit;
    culprit.batch.now = m_clock.now();
    culprit.batch.ingestState = std::move(state);
    culprit.batch.quarantine.push_back(telegram::UpdateDecoder::quarantineRow(
        raw.json, update, botId, culprit.batch.now, "refused_by_store: " + error.context.toStdString()));
    culprit.updates.emplace_back().fate = DecodedUpdate::Fate::Quarantined;
    culprit.updates.front().updateId = update.updateId;
    culprit.updates.front().wireKind = update.wireKind;
    culprit.updates.front().quarantine = 0;
    const auto rows = m_store.commit(culprit.batch);
    if (!rows)
        return tl::unexpected(rows.error());
    tally({&raw, 1}, culprit, *rows, outcome);
    return {};
}

void UpdateBatcher::tally(
    Raws raws, const Decoded &decoded, const domain::BatchOutcome &rows, UpdateBatchOutcome &outcome)
{
    for (size_t i = 0; i < decoded.updates.size(); ++i) {
        const DecodedUpdate &update = decoded.updates[i];
        outcome.wrongTypes += update.wrongTypes;
        countKind(outcome, update);
        outcome.newestDate = std::max(outcome.newestDate, update.date);
        if (update.updateId)
            outcome.lastUpdateId = update.updateId;
        const bool enough = update.fate == DecodedUpdate::Fate::Quarantined
            && rows.quarantine[*update.quarantine] == domain::QuarantineOutcome::EnoughOfThem;
        if (update.fate == DecodedUpdate::Fate::Ignored || enough) {
            ++outcome.ignored[update.kind];
            continue;
        }
        m_recent.insert(raws[i].key);
        if (!wasNews(update, rows))
            ++outcome.duplicate;
        else if (update.fate == DecodedUpdate::Fate::Quarantined)
            ++outcome.quarantined;
        else
            ++outcome.stored;
    }
}

Result<void> UpdateBatcher::setAside(qint64 botId, const std::vector<std::string> &damaged, const std::string &reason)
{
    domain::WriteBatch batch;
    batch.now = m_clock.now();
    for (const std::string &raw : damaged)
        batch.quarantine.push_back(telegram::UpdateDecoder::quarantineRow(raw, {}, botId, batch.now, reason));
    if (const auto rows = m_store.commit(batch); !rows)
        return tl::unexpected(rows.error());
    return {};
}

Result<UpdateBatchOutcome> UpdateBatcher::retry(const domain::QuarantineEntry &entry)
{
    UpdateBatchOutcome outcome;
    outcome.read = 1;
    const Raw raw{entry.row.raw, RecentUpdates::key(entry.row.botId, entry.row.raw)};
    if (auto decoded = decode(entry.row.botId, {&raw, 1}); !decoded)
        return tl::unexpected(decoded.error());
    const DecodedUpdate &update = m_decoded.updates.front();
    m_decoded.batch.quarantine.clear();  // the entry itself is kept
    m_decoded.batch.commands.clear();
    if (update.quarantine) {
        ++outcome.quarantined;
        return outcome;
    }
    m_decoded.batch.quarantineDone = {entry.id};
    const auto rows = m_store.commit(m_decoded.batch);
    if (rows) {
        tally({&raw, 1}, m_decoded, *rows, outcome);
        return outcome;
    }
    if (!isAboutData(rows.error()))
        return tl::unexpected(rows.error());
    ++outcome.quarantined;
    return outcome;
}

}  // namespace tgd::ingest
