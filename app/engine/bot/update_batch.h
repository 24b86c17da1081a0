#pragma once

#include "bot/api_answer.h"

#include <memory>

namespace tgd::bot {

// The updates of one answer, to be stored in one transaction. Immutable, shared between the net and ingest threads.
struct UpdateBatch {
    std::vector<RawUpdate> updates;
    std::optional<qint64> nextOffset;  // to ask for once this is durable
};
using SharedBatch = std::shared_ptr<const UpdateBatch>;

}  // namespace tgd::bot
