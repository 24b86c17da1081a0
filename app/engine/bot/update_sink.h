#pragma once

#include "bot/update_batch.h"
#include "domain/error.h"
#include "ingest/update_outcome.h"
#include "storage/store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tgd::bot {

// Whose updates a batch holds: ids of one bot at one server mean nothing elsewhere.
struct IngestKey {
    qint64 botId = 0;
    std::string apiHost;
    std::string instance;
};

// What became of a batch, one of four for each update.
struct SinkOutcome {
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    std::map<std::string, qint64> ignored;                // by kind
    std::map<std::string, qint64, std::less<>> received;  // by kind as the Bot API names it; "": none
    std::optional<domain::UtcMicros> newestDate;          // of what was new
    qint64 commitMicros = 0;                              // how long storing took
    ingest::ChatNews news;
};

// Stores batches of updates. When apply() has answered, all of the batch is durable, or on error none of it may be
// confirmed. Ingest thread.
class UpdateSink {
public:
    virtual ~UpdateSink() = default;
    // Who the bot is: from now on commands to it are put into the outbox with what was stored.
    virtual void answerCommands(qint64 /*botId*/, const std::string & /*username*/) { }
    virtual domain::Result<SinkOutcome> apply(const IngestKey &key, const UpdateBatch &batch) = 0;
    // Puts bytes into quarantine that once were updates and are none any more, and nothing else.
    virtual domain::Result<void> setAside(
        const IngestKey &key, const std::vector<std::string> &damaged, const std::string &reason)
        = 0;
};

// Makes the sink of a store that was just opened; the store outlives it.
using MakeSink = std::function<std::unique_ptr<UpdateSink>(storage::Store &)>;

}  // namespace tgd::bot
