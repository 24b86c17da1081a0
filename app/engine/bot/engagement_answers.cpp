#include "bot/engagement_answers.h"

#include "domain/engagement.h"
#include "domain/local_calendar.h"

namespace tgd::bot {

using domain::CommandRequest;
using domain::Engagement;
using domain::RankedUser;
using domain::Result;

namespace {

constexpr int periodDays = 30;
constexpr size_t leaders = 10;
constexpr qint64 leastMessagesOfLeaders = 5;

// The ranking, or the text that says why there is none.
struct Ranking {
    std::vector<RankedUser> users;
    QString obstacle;
};

Result<Ranking> rankingOf(const CommandRequest &request, std::optional<qint64> topic, qint64 leastMessages,
    storage::Store &store, const ports::Clock &clock, ActivityCache &cache)
{
    const auto settings = store.settings(request.chat);
    if (!settings && settings.error().kind != domain::ErrorKind::NotFound)
        return tl::unexpected(settings.error());
    if (!settings || !*settings)
        return Ranking{{}, AnswerTexts::tr("❌ Error: This chat hasn't been set up yet. Use /setup first.")};
    const QDate today = domain::LocalCalendar::dateOf((*settings)->timezone, clock.now());
    const auto users = cache.read(store, request.chat, topic, domain::Period::lastDays(today, periodDays), clock.now());
    if (!users)
        return tl::unexpected(users.error());
    return Ranking{domain::rankedByEngagement(*users, periodDays, leastMessages), {}};
}

QString points(double value)
{
    return QString::number(value, 'f', 1);
}

AnswerText scoreText(const RankedUser &user, const QString &name, int percentile, bool inTopic)
{
    const Engagement &engagement = user.engagement;
    AnswerText text;
    text.addBold(AnswerTexts::tr("🎯 Engagement of %1: %2 of 100").arg(name, QString::number(engagement.score())));
    text.addLine().addLine();
    text.addLine(AnswerTexts::tr("Activity: %1 of 25 (messages: %2)")
                     .arg(points(engagement.activity))
                     .arg(user.activity.messages));
    text.addLine(AnswerTexts::tr("Consistency: %1 of 25 (active days: %2)")
                     .arg(points(engagement.consistency))
                     .arg(user.activity.activeDays));
    text.addLine(AnswerTexts::tr("Quality: %1 of 25").arg(points(engagement.quality)));
    text.addLine(AnswerTexts::tr("Interaction: %1 of 25").arg(points(engagement.interaction)));
    text.addLine();
    text.add(inTopic
            ? AnswerTexts::tr("More than %1% of those who wrote in this topic in the last 30 days.").arg(percentile)
            : AnswerTexts::tr("More than %1% of those who wrote in the last 30 days.").arg(percentile));
    return text;
}

}  // namespace

Result<AnswerText> scoreAnswer(
    const CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache)
{
    const auto ranking = rankingOf(request, request.topic, 1, store, clock, cache);
    if (!ranking)
        return tl::unexpected(ranking.error());
    if (!ranking->obstacle.isEmpty())
        return AnswerText(ranking->obstacle);
    if (request.senderChat || domain::isServiceAccount(request.user))
        return AnswerText(AnswerTexts::tr("❌ Who writes anonymously has no score."));
    const auto own = std::find_if(ranking->users.begin(), ranking->users.end(),
        [&request](const RankedUser &user) { return user.activity.user == request.user; });
    if (own == ranking->users.end())
        return AnswerText(AnswerTexts::tr("📊 You have written no messages in the last 30 days."));
    const auto names = store.userNames(request.user);
    if (!names)
        return tl::unexpected(names.error());
    return scoreText(*own, displayName(*names), domain::percentile(ranking->users, own->engagement.sum()),
        request.topic.has_value());
}

Result<AnswerText> leaderboardAnswer(
    const CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache)
{
    const bool ofTopic = request.command == domain::BotCommand::LeaderboardThread;
    if (ofTopic && !request.topic)
        return AnswerText(AnswerTexts::tr("❌ This command only works in a topic."));
    const auto ranking
        = rankingOf(request, ofTopic ? request.topic : std::nullopt, leastMessagesOfLeaders, store, clock, cache);
    if (!ranking)
        return tl::unexpected(ranking.error());
    if (!ranking->obstacle.isEmpty())
        return AnswerText(ranking->obstacle);
    if (ranking->users.empty())
        return AnswerText(AnswerTexts::tr("📊 Nobody has written 5 messages or more in the last 30 days."));
    AnswerText text;
    text.addBold(ofTopic ? AnswerTexts::tr("🏆 Leaderboard of this topic, last 30 days")
                         : AnswerTexts::tr("🏆 Leaderboard, last 30 days"));
    text.addLine();
    for (size_t i = 0; i < std::min(leaders, ranking->users.size()); ++i) {
        const RankedUser &user = ranking->users[i];
        const auto names = store.userNames(user.activity.user);
        if (!names)
            return tl::unexpected(names.error());
        text.addLine();
        // One after the other: a name may hold what looks like a place for the next.
        text.add(QString::number(i + 1) + QStringLiteral(". ") + displayName(*names) + QStringLiteral(" – "));
        text.add(AnswerTexts::tr("%1 points (messages: %2)").arg(user.engagement.score()).arg(user.activity.messages));
    }
    return text;
}

}  // namespace tgd::bot
