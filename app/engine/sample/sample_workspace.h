#pragma once

#include "domain/job_progress.h"
#include "domain/period.h"
#include "storage/store.h"

#include <functional>
#include <stop_token>

namespace tgd::sample {

// Store::meta key that marks a store as the sample workspace; its value is "1".
inline constexpr char sampleMetaKey[] = "sample";

struct SampleRequest {
    quint32 seed = 1;
    qint64 messages = 200'000;  // about that many
    std::function<void(const domain::JobProgress &)> progress;
    std::stop_token stop;
};

struct SampleResult {
    qint64 chats = 0;
    qint64 users = 0;
    qint64 messages = 0;
    domain::Period period;  // UTC days
};

// Fills an empty store with invented chats that lived for 13 months up to now. The same seed on the same day makes the
// same messages. BadInput when the store has chats already.
domain::Result<SampleResult> makeSampleWorkspace(
    storage::Store &store, const ports::Clock &clock, const SampleRequest &request);

}  // namespace tgd::sample
