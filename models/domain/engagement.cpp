#include "domain/engagement.h"

#include <algorithm>

namespace tgd::domain {

namespace {
constexpr double part = 25;
constexpr double halfWayPerDay = 2;
constexpr double longText = 100;  // code points
}  // namespace

Engagement engagementOf(const UserActivity &activity, int days)
{
    Engagement engagement;
    if (activity.messages <= 0 || days <= 0)
        return engagement;
    const auto messages = double(activity.messages);
    engagement.activity = part * messages / (messages + halfWayPerDay * days);
    engagement.consistency = part * std::min(1.0, double(activity.activeDays) / days);
    const double text = double(activity.textLength) / messages / longText;
    const double media = double(activity.media) / messages / 2;
    engagement.quality = part * std::min(1.0, text + media);
    engagement.interaction = part * std::min(1.0, double(activity.replies + activity.reactionsReceived) / messages);
    return engagement;
}

std::vector<RankedUser> rankedByEngagement(const std::vector<UserActivity> &users, int days, qint64 leastMessages)
{
    std::vector<RankedUser> ranked;
    for (const UserActivity &user : users) {
        if (user.messages >= leastMessages)
            ranked.push_back({user, engagementOf(user, days)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const RankedUser &a, const RankedUser &b) {
        const double left = a.engagement.sum();
        const double right = b.engagement.sum();
        return left != right ? left > right : a.activity.user < b.activity.user;
    });
    return ranked;
}

int percentile(const std::vector<RankedUser> &ranked, double sum)
{
    if (ranked.size() <= 1)
        return 100;
    const auto lower = std::count_if(
        ranked.begin(), ranked.end(), [sum](const RankedUser &user) { return user.engagement.sum() < sum; });
    return int(100 * lower / (qint64(ranked.size()) - 1));
}

}  // namespace tgd::domain
