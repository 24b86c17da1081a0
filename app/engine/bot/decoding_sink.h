#pragma once

#include "bot/update_sink.h"
#include "ingest/update_batcher.h"
#include "ports/clock.h"

namespace tgd::bot {

// Decodes updates and stores them with the position of their reader, in one transaction a batch. Ingest thread.
class DecodingSink final : public UpdateSink {
public:
    DecodingSink(storage::Store &store, const ports::Clock &clock) : m_batcher(store, clock) { }

    void answerCommands(qint64 botId, const std::string &username) override
    {
        m_batcher.answerCommands(botId, username);
    }
    domain::Result<SinkOutcome> apply(const IngestKey &key, const UpdateBatch &batch) override;
    domain::Result<void> setAside(
        const IngestKey &key, const std::vector<std::string> &damaged, const std::string &reason) override
    {
        return m_batcher.setAside(key.botId, damaged, reason);
    }

    static MakeSink maker(const ports::Clock &clock);

private:
    ingest::UpdateBatcher m_batcher;
};

}  // namespace tgd::bot
