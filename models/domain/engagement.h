#pragma once

#include "domain/user_activity.h"

#include <vector>

namespace tgd::domain {

// How much a person takes part, as a number from 0 to 100 that is the sum of four parts of at most 25. The formula is
// ours and has no counterpart elsewhere. Over a period of D days with m messages on a days:
//   activity     25 * m / (m + 2 D)            two messages a day are worth half of it, and it never quite ends
//   consistency  25 * a / D                    a message on each day is worth all of it
//   quality      25 * min(1, c / 100 + s / 2)  c: code points a message, s: share of messages with media
//   interaction  25 * min(1, (r + e) / m)      r: replies written, e: reactions of others received
struct Engagement {
    double activity = 0;
    double consistency = 0;
    double quality = 0;
    double interaction = 0;

    double sum() const { return activity + consistency + quality + interaction; }
    int score() const { return int(sum() + 0.5); }
};

Engagement engagementOf(const UserActivity &activity, int days);

struct RankedUser {
    UserActivity activity;
    Engagement engagement;
};

// Those with at least that many messages, best first; equals by user id.
std::vector<RankedUser> rankedByEngagement(const std::vector<UserActivity> &users, int days, qint64 leastMessages);
// The share of the others that score lower, in whole percent; who is alone is ahead of all.
int percentile(const std::vector<RankedUser> &ranked, double sum);

}  // namespace tgd::domain
