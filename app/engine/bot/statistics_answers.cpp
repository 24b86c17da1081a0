#include "bot/statistics_answers.h"

#include "bot/engagement_answers.h"
#include "domain/local_calendar.h"

#include <array>

namespace tgd::bot {

using domain::BotCommand;
using domain::CommandRequest;
using domain::Period;
using domain::Result;

namespace {

constexpr int hoursPerDay = 24;
constexpr int daysPerWeek = 7;
constexpr qint64 microsPerHour = 3600 * domain::microsPerSecond;
constexpr qint64 microsPerDay = hoursPerDay * microsPerHour;

QString weekday(int index)
{
    switch (index) {
    case 0: return AnswerTexts::tr("Monday");
    case 1: return AnswerTexts::tr("Tuesday");
    case 2: return AnswerTexts::tr("Wednesday");
    case 3: return AnswerTexts::tr("Thursday");
    case 4: return AnswerTexts::tr("Friday");
    case 5: return AnswerTexts::tr("Saturday");
    default: return AnswerTexts::tr("Sunday");
    }
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString noMessages(int days)
{
    return days == 1 ? AnswerTexts::tr("📊 No messages found today.")
                     : AnswerTexts::tr("📊 No messages found in the last %1 days.").arg(days);
}

struct TopArguments {
    int days = 30;
    int limit = 10;
    QString wrong;
};

// [days 1–365] [limit 1–50]; what comes after is ignored.
TopArguments topArguments(const std::string &text)
{
    TopArguments arguments;
    const QStringList words = QString::fromStdString(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isNumber = true;
    if (words.size() > 0)
        arguments.days = words[0].toInt(&isNumber);
    if (!isNumber || arguments.days < 1 || arguments.days > 365)
        arguments.wrong = AnswerTexts::tr("days is a number from 1 to 365.");
    isNumber = true;
    if (words.size() > 1)
        arguments.limit = words[1].toInt(&isNumber);
    if (arguments.wrong.isEmpty() && (!isNumber || arguments.limit < 1 || arguments.limit > 50))
        arguments.wrong = AnswerTexts::tr("limit is a number from 1 to 50.");
    return arguments;
}

Result<QDate> todayOf(domain::ChatId chat, storage::Store &store, const ports::Clock &clock)
{
    const auto settings = store.settings(chat);
    if (!settings)
        return tl::unexpected(settings.error());
    const QByteArray zone = *settings ? (*settings)->timezone : QByteArray("UTC");
    return domain::LocalCalendar::isKnown(zone) ? domain::LocalCalendar::dateOf(zone, clock.now()) : QDate();
}

Result<AnswerText> topUsers(const CommandRequest &request, storage::Store &store, const ports::Clock &clock)
{
    const TopArguments arguments = topArguments(request.arguments);
    if (!arguments.wrong.isEmpty())
        return AnswerText(
            AnswerTexts::tr("❌ Invalid arguments: %1\nUsage: /topusers [days] [limit]").arg(arguments.wrong));
    const auto today = todayOf(request.chat, store, clock);
    if (!today)
        return tl::unexpected(today.error());
    domain::UsersQuery query;
    query.chat = request.chat;
    query.period = today->isValid() ? Period::lastDays(*today, arguments.days) : Period();
    query.sort = domain::UserSort::Messages;
    query.perPage = arguments.limit;
    const auto page = store.users(query);
    if (!page)
        return tl::unexpected(page.error());
    const auto report = store.activity({request.chat, {}}, query.period);
    if (!report)
        return tl::unexpected(report.error());
    if (page->items.empty())
        return AnswerText(noMessages(arguments.days));
    AnswerText text;
    text.addBold(arguments.days == 1 ? AnswerTexts::tr("🏆 Top users of today")
                                     : AnswerTexts::tr("🏆 Top users of the last %1 days").arg(arguments.days));
    text.addLine();
    int place = 0;
    for (const domain::UserStats &user : page->items) {
        text.addLine();
        // One after the other: a name may hold what looks like a place for the next.
        text.add(QString::number(++place) + QStringLiteral(". ")
            + displayName(user.firstName, user.lastName, user.username, user.id) + QStringLiteral(" – "));
        text.add(QStringLiteral("%1 (%2%)").arg(user.messages).arg(user.sharePercent, 0, 'f', 1));
    }
    text.addLine().addLine();
    text.add(AnswerTexts::tr("Messages in all: %1").arg(report->total().messages));
    return text;
}

QChar shade(qint64 count, qint64 most)
{
    if (count == 0)
        return QChar(0x00B7);
    constexpr std::array<char16_t, 4> shades{0x2591, 0x2592, 0x2593, 0x2588};
    return QChar(shades[size_t((count * 4 - 1) / most)]);
}

Result<AnswerText> heatmap(const CommandRequest &request, storage::Store &store, const ports::Clock &clock)
{
    const qint64 now = clock.now().value;
    const qint64 from = now / microsPerDay * microsPerDay - (daysPerWeek - 1) * microsPerDay;
    const auto hours = store.messagesByUtcHour(request.chat, {from}, {now + microsPerHour});
    if (!hours)
        return tl::unexpected(hours.error());
    if (hours->empty())
        return AnswerText(noMessages(7));
    std::array<std::array<qint64, hoursPerDay>, daysPerWeek> cells{};
    qint64 most = 0;
    std::pair<int, int> busiest;
    for (const auto &[hour, count] : *hours) {
        const auto day = size_t((hour / hoursPerDay + 3) % daysPerWeek);  // 1970 began on a Thursday
        const auto ofDay = size_t(hour % hoursPerDay);
        cells[day][ofDay] += count;
        if (cells[day][ofDay] > most) {
            most = cells[day][ofDay];
            busiest = {int(day), int(ofDay)};
        }
    }
    QString block = QStringLiteral("    0     6     12    18\n");
    for (size_t day = 0; day < cells.size(); ++day) {
        block += weekday(int(day)).left(2).leftJustified(4);
        qint64 sum = 0;
        for (const qint64 count : cells[day]) {
            block += shade(count, most);
            sum += count;
        }
        block += QStringLiteral(" ") + QString::number(sum) + QLatin1Char('\n');
    }
    AnswerText text;
    text.addBold(AnswerTexts::tr("🔥 Messages of the last 7 days by hour (UTC)"));
    text.addLine();
    text.addBlock(block.chopped(1));
    text.addLine();
    text.add(AnswerTexts::tr("Busiest: %1, %2:00–%3:00 (messages: %4)")
                 .arg(weekday(busiest.first), twoDigits(busiest.second), twoDigits((busiest.second + 1) % hoursPerDay),
                     QString::number(most)));
    return text;
}

Result<AnswerText> activity(const CommandRequest &request, storage::Store &store)
{
    const auto report = store.activity({request.chat, {}}, {});
    if (!report)
        return tl::unexpected(report.error());
    std::array<qint64, hoursPerDay> byHour{};
    std::array<qint64, daysPerWeek> byDay{};
    for (size_t day = 0; day < byDay.size(); ++day) {
        for (size_t hour = 0; hour < byHour.size(); ++hour) {
            byDay[day] += report->heatmap.cells[day][hour];
            byHour[hour] += report->heatmap.cells[day][hour];
        }
    }
    const qint64 total = report->total().messages;
    if (total == 0)
        return AnswerText(noMessages(30));
    const auto hour = int(std::max_element(byHour.begin(), byHour.end()) - byHour.begin());
    const auto day = int(std::max_element(byDay.begin(), byDay.end()) - byDay.begin());
    AnswerText text;
    text.addBold(AnswerTexts::tr("📈 Activity of the last 30 days"));
    text.addLine().addLine();
    text.addLine(AnswerTexts::tr("Messages: %1").arg(total));
    text.addLine(AnswerTexts::tr("Active users: %1").arg(report->uniqueUsers));
    text.addLine(AnswerTexts::tr("Most active hour: %1:00–%2:00 (messages: %3)")
                     .arg(twoDigits(hour), twoDigits((hour + 1) % hoursPerDay), QString::number(byHour[size_t(hour)])));
    text.addLine(AnswerTexts::tr("Most active weekday: %1 (messages: %2)")
                     .arg(weekday(day), QString::number(byDay[size_t(day)])));
    text.add(AnswerTexts::tr("Time zone: %1").arg(QString::fromUtf8(report->zone)));
    return text;
}

}  // namespace

Result<AnswerText> statisticsAnswer(
    const CommandRequest &request, storage::Store &store, const ports::Clock &clock, ActivityCache &cache)
{
    if (request.isPrivate())
        return AnswerText(AnswerTexts::tr("❌ This command only works in groups."));
    switch (request.command) {
    case BotCommand::TopUsers: return topUsers(request, store, clock);
    case BotCommand::Heatmap: return heatmap(request, store, clock);
    case BotCommand::Activity: return activity(request, store);
    case BotCommand::Engagement:
    case BotCommand::MyScore: return scoreAnswer(request, store, clock, cache);
    case BotCommand::Leaderboard:
    case BotCommand::LeaderboardThread: return leaderboardAnswer(request, store, clock, cache);
    default: break;
    }
    return domain::failure(domain::ErrorKind::Internal, QStringLiteral("not a command about figures"));
}

}  // namespace tgd::bot
