#pragma once

#include "ingest/recent_updates.h"
#include "ingest/store_chat_policies.h"
#include "ingest/update_outcome.h"
#include "ports/clock.h"
#include "storage/store.h"
#include "telegram/decoded_update.h"

#include <memory>
#include <span>

namespace tgd::telegram {
class BatchBuilder;
class UpdateDecoder;
}  // namespace tgd::telegram

namespace tgd::ingest {

// Turns raw updates into committed rows with exact bookkeeping: each ends as stored, duplicate, quarantined or counted
// by its kind. When apply() has answered, all of it is durable. Used by the thread that owns the store.
class UpdateBatcher {
public:
    UpdateBatcher(storage::Store &store, const ports::Clock &clock);
    ~UpdateBatcher();
    Q_DISABLE_COPY_MOVE(UpdateBatcher)

    // One transaction, unless an update is one the store does not take: it is found by halving and quarantined, the
    // others are stored. After an error nothing may be confirmed; the same updates can be given again. With `state`
    // its position is filled in and written with the last of them.
    domain::Result<UpdateBatchOutcome> apply(qint64 botId, std::span<const std::string_view> updates,
        std::optional<domain::IngestState> state = std::nullopt);
    // From now on commands to this bot become rows of the outbox, and outcomes tell the news of chats.
    void answerCommands(qint64 botId, const std::string &username);
    // Quarantines bytes as they are, what people wrote in them left out.
    domain::Result<void> setAside(qint64 botId, const std::vector<std::string> &damaged, const std::string &reason);
    // Decodes a quarantined update again; the entry goes when that works now.
    domain::Result<UpdateBatchOutcome> retry(const domain::QuarantineEntry &entry);

private:
    struct Decoded {
        domain::WriteBatch batch;
        std::vector<telegram::DecodedUpdate> updates;
    };
    // An update, and its key among the recent ones.
    struct Raw {
        std::string_view json;
        size_t key = 0;
    };
    using Raws = std::span<const Raw>;

    // Into m_decoded.
    domain::Result<void> decode(qint64 botId, Raws raws);
    domain::Result<void> commit(
        qint64 botId, Raws raws, std::optional<domain::IngestState> state, UpdateBatchOutcome &outcome);
    domain::Result<void> quarantine(qint64 botId, const Raw &raw, const telegram::DecodedUpdate &update,
        const domain::Error &error, std::optional<domain::IngestState> state, UpdateBatchOutcome &outcome);
    void tally(Raws raws, const Decoded &decoded, const domain::BatchOutcome &rows, UpdateBatchOutcome &outcome);

    storage::Store &m_store;
    const ports::Clock &m_clock;
    StoreChatPolicies m_policies;
    std::unique_ptr<telegram::UpdateDecoder> m_decoder;
    std::unique_ptr<telegram::BatchBuilder> m_builder;
    Decoded m_decoded;  // reused, so that its lists need not grow again
    RecentUpdates m_recent;
    bool m_answersCommands = false;
};

}  // namespace tgd::ingest
