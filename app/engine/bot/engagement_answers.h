#pragma once

#include "bot/activity_cache.h"
#include "bot/answer_text.h"
#include "domain/outbox.h"
#include "ports/clock.h"
#include "storage/store.h"

namespace tgd::bot {

// /engagement and /myscore: how much the person who asks takes part, in the topic it is asked in or in the whole chat.
domain::Result<AnswerText> scoreAnswer(
    const domain::CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache);
// /leaderboard and /leaderboard_thread: the ten who take part most.
domain::Result<AnswerText> leaderboardAnswer(
    const domain::CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache);

}  // namespace tgd::bot
