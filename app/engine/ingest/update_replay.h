#pragma once

#include "domain/job_progress.h"
#include "ingest/byte_source.h"
#include "ingest/update_batcher.h"

#include <functional>
#include <stop_token>

namespace tgd::ingest {

// Gives a file of updates, one a line, to a batcher, as if a bot had received them. Lives for one file, on the thread
// that owns the store.
class UpdateReplay {
public:
    static constexpr size_t updatesAtOnce = 1000;
    static constexpr size_t bytesAtOnce = 8 << 20;

    UpdateReplay(storage::Store &store, const ports::Clock &clock) : m_batcher(store, clock) { }

    // Empty lines are no updates. After an error what was committed stays.
    domain::Result<UpdateBatchOutcome> run(ByteSource &source, std::stop_token stop,
        const std::function<void(const domain::JobProgress &)> &progress = {});

private:
    domain::Result<void> flush();

    UpdateBatcher m_batcher;
    std::vector<std::string> m_lines;
    size_t m_bytes = 0;
    UpdateBatchOutcome m_total;
};

// {"read","stored","duplicate","quarantined","ignored":{kind:n}}
QByteArray updateOutcomeJson(const UpdateBatchOutcome &outcome);

}  // namespace tgd::ingest
