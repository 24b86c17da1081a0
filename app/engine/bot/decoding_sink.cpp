#include "bot/decoding_sink.h"

namespace tgd::bot {

domain::Result<SinkOutcome> DecodingSink::apply(const IngestKey &key, const UpdateBatch &batch)
{
    std::vector<std::string_view> updates;
    updates.reserve(batch.updates.size());
    for (const RawUpdate &update : batch.updates)
        updates.emplace_back(update.json);
    domain::IngestState state;
    state.botId = key.botId;
    state.apiHost = key.apiHost;
    state.instance = key.instance;
    auto outcome = m_batcher.apply(key.botId, updates, state);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return SinkOutcome{outcome->stored, outcome->duplicate, outcome->quarantined, std::move(outcome->ignored),
        std::move(outcome->received), outcome->newestDate, 0, std::move(outcome->news)};
}

MakeSink DecodingSink::maker(const ports::Clock &clock)
{
    return [&clock](storage::Store &store) { return std::make_unique<DecodingSink>(store, clock); };
}

}  // namespace tgd::bot
