#pragma once

#include "bot/activity_cache.h"
#include "bot/answer_text.h"
#include "domain/outbox.h"
#include "ports/clock.h"
#include "storage/store.h"

namespace tgd::bot {

// The answers that are figures: /topusers, /heatmap, /activity, /engagement, /myscore and the leaderboards. Shares are
// of all messages; days are the chat's own, but the heatmap is in UTC.
domain::Result<AnswerText> statisticsAnswer(
    const domain::CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache);

}  // namespace tgd::bot
