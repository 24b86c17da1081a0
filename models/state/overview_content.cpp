#include "state/overview_content.h"

#include "domain/figure_words.h"
#include "domain/format.h"
#include "state/bot_words.h"
#include "state/overview_bottlenecks.h"
#include "state/store_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace tgd::state {

namespace format = domain::format;
using domain::ActivityFigures;
using domain::ActivityReport;
using domain::ChatListItem;
using domain::HealthState;
using domain::NotableDay;
using domain::WorkspaceFacts;

namespace {

constexpr double chatEventTimes = 2.0;
constexpr size_t mostEventsOfChat = 2;
constexpr qint64 leastUsualMessages = 10;
constexpr size_t mostEvents = 12;
constexpr size_t mostTiles = 5;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString changeText(const std::optional<format::Change> &change)
{
    if (!change)
        return {};
    return (change->up && !change->flat ? QStringLiteral("+") : QString()) + change->text;
}

std::vector<double> course(const ActivityReport &report, qint64 ActivityFigures::*figure)
{
    std::vector<double> values;
    values.reserve(report.days.size());
    for (const domain::DayFigures &day : report.days)
        values.push_back(double(day.figures.*figure));
    return values;
}

QString queryText(const ActivityReport &report, const QString &what)
{
    return QStringLiteral("tgstatsd query %1 --from %2 --to %3 --zone %4")
        .arg(what, report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate),
            QString::fromLatin1(report.zone));
}

OverviewContent::Tile sumTile(const ActivityReport &now, const ActivityReport *before, qint64 ActivityFigures::*figure,
    const QString &label, const QString &means, const QString &metric)
{
    OverviewContent::Tile tile;
    tile.label = label;
    const qint64 value = now.total().*figure;
    tile.value = format::shortCount(double(value));
    tile.course = course(now, figure);
    tile.means = means;
    tile.query = queryText(now, QStringLiteral("timeseries --metric ") + metric);
    if (before) {
        const qint64 was = before->total().*figure;
        tile.change = changeText(format::relativeChange(double(value), double(was)));
        tile.was = Text::tr("was %1").arg(format::shortCount(double(was)));
    }
    return tile;
}

OverviewContent::Tile dauTile(const ActivityReport &now, const ActivityReport *before)
{
    OverviewContent::Tile tile;
    tile.label = Text::tr("Active users a day");
    tile.value = format::shortCount(std::round(now.averageDau()));
    tile.course = course(now, &ActivityFigures::activeUsers);
    tile.means
        = Text::tr("Distinct people who wrote on a day, averaged over all days of the range; a day without a message "
                   "counts as 0.");
    tile.query = queryText(now, QStringLiteral("summary"));
    if (before) {
        tile.change = changeText(format::relativeChange(now.averageDau(), before->averageDau()));
        tile.was = Text::tr("was %1").arg(format::shortCount(std::round(before->averageDau())));
    }
    return tile;
}

OverviewContent::Tile membersTile(const ActivityReport &now, const ActivityReport *before)
{
    OverviewContent::Tile tile;
    tile.label = Text::tr("Net members");
    const ActivityFigures sum = now.total();
    tile.value = format::signedCount(sum.joins - sum.leaves);
    for (const domain::DayFigures &day : now.days)
        tile.course.push_back(double(day.figures.joins - day.figures.leaves));
    tile.means = Text::tr("Joins minus leaves that were seen or imported; inferred ones do not count.");
    tile.query = queryText(now, QStringLiteral("timeseries --metric joins"));
    if (before) {
        const ActivityFigures was = before->total();
        tile.was = Text::tr("was %1").arg(format::signedCount(was.joins - was.leaves));
    }
    return tile;
}

// Marks a tile whose figure is less than it seems.
OverviewContent::Tile marked(OverviewContent::Tile tile, const domain::FigureSource &source, domain::Figure figure)
{
    tile.doubt = domain::figureWords(source, figure).join(QLatin1Char(' '));
    tile.isMissing = source.missingFor(figure) != nullptr;
    if (tile.isMissing) {
        tile.value = QStringLiteral("–");
        tile.change.clear();
        tile.was.clear();
        tile.course.clear();
    }
    return tile;
}

OverviewContent::Tile chatsTile(const std::vector<ChatListItem> &chats)
{
    OverviewContent::Tile tile;
    tile.label = Text::tr("Active chats");
    const auto active
        = std::count_if(chats.begin(), chats.end(), [](const ChatListItem &chat) { return chat.messages30d > 0; });
    tile.value = format::count(active);
    tile.unit = Text::tr("of %1").arg(format::count(qint64(chats.size())));
    tile.was = Text::tr("last 30 days");
    tile.course.assign(30, 0.0);
    for (const ChatListItem &chat : chats) {
        for (size_t day = 0; day < chat.messagesByDay.size() && day < tile.course.size(); ++day)
            tile.course[day] += chat.messagesByDay[day] > 0 ? 1 : 0;
    }
    tile.means = Text::tr("Chats with at least one message in the last 30 days of their own calendar.");
    tile.query = QStringLiteral("tgstatsd query chats");
    return tile;
}

QString eventText(const NotableDay &day)
{
    const QString times = QLocale().toString(day.timesUsual, 'f', 1);
    switch (day.kind) {
    case NotableDay::Kind::Busy:
        return Text::tr("%1 messages, %2 times the usual day").arg(format::count(day.value), times);
    case NotableDay::Kind::Joins:
        return Text::tr("%1 people joined, %2 times the usual day").arg(format::count(day.value), times);
    case NotableDay::Kind::Leaves:
        return Text::tr("%1 people left, %2 times the usual day").arg(format::count(day.value), times);
    }
    return {};
}

// Days of the last 30 on which a chat wrote far more than on its usual day.
void addChatEvents(
    const ActivityReport &report, const std::vector<ChatListItem> &chats, std::vector<OverviewContent::Event> &rows)
{
    for (const ChatListItem &chat : chats) {
        ActivityReport month;
        month.today = chat.today;
        const QDate first = chat.today.addDays(1 - qint64(chat.messagesByDay.size()));
        for (size_t i = 0; i < chat.messagesByDay.size(); ++i) {
            domain::DayFigures day;
            day.day = first.addDays(qint64(i));
            day.figures.messages = chat.messagesByDay[i];
            month.days.push_back(day);
        }
        for (const NotableDay &day : domain::notableDays(month, chatEventTimes, mostEventsOfChat, leastUsualMessages)) {
            if (day.day >= report.period.from && day.day <= report.period.to)
                rows.push_back(
                    {day.day, {}, eventText(day), chat.title.isEmpty() ? QString::number(chat.id.value) : chat.title});
        }
    }
}

std::vector<OverviewContent::Event> events(const OverviewInput &input)
{
    std::vector<OverviewContent::Event> rows;
    for (const NotableDay &day : domain::notableDays(*input.current))
        rows.push_back({day.day, {}, eventText(day), Text::tr("all chats")});
    if (input.chats)
        addChatEvents(*input.current, *input.chats, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.day > b.day; });
    if (rows.size() > mostEvents)
        rows.resize(mostEvents);
    // Letters run from the oldest to the newest, as the chart is read; two events of one day share theirs.
    QChar next(QLatin1Char('A'));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool sameDay = row != rows.rbegin() && std::prev(row)->day == row->day;
        row->letter = sameDay ? std::prev(row)->letter : QString(next);
        if (!sameDay)
            next = QChar(next.unicode() + 1);
    }
    if (input.facts && input.facts->store.lastImport) {
        const QDate day
            = QDateTime::fromMSecsSinceEpoch(input.facts->store.lastImport->value / 1000, QTimeZone::systemTimeZone())
                  .date();
        rows.insert(rows.begin(), {day, {}, Text::tr("An export was imported"), Text::tr("this desktop")});
    }
    return rows;
}

QDate utcDay(domain::UtcMicros at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value / 1000, QTimeZone::utc()).date();
}

std::vector<OverviewContent::Freshness> freshness(const WorkspaceFacts &facts, const LiveBot *bot)
{
    std::vector<OverviewContent::Freshness> rows;
    const auto age
        = [&](domain::UtcMicros at) { return format::duration(std::max<qint64>(0, facts.readAt.value - at.value)); };
    const domain::StoreFacts &store = facts.store;
    const auto known
        = [](const std::optional<qint64> &micros) { return micros ? format::duration(*micros) : QStringLiteral("–"); };
    if (bot && bot->hasConnection) {
        rows.push_back({bot->health, Text::tr("Bot, last answer"), known(bot->dataAge), QStringLiteral("–")});
        rows.push_back({bot->lastUpdateAge ? HealthState::Ok : HealthState::Unknown, Text::tr("Bot, last commit"),
            known(bot->lastUpdateAge), QStringLiteral("–")});
    }
    if (store.lastMessage)
        rows.push_back({bot && bot->hasConnection ? bot->health : HealthState::Stale, Text::tr("Newest message"),
            age(*store.lastMessage), QStringLiteral("–")});
    if (store.lastImport)
        rows.push_back({HealthState::Ok, Text::tr("Last import"), age(*store.lastImport), QStringLiteral("–")});
    for (const domain::StoreAggregate &aggregate : store.aggregates)
        rows.push_back({aggregate.newest ? HealthState::Stale : HealthState::Unknown,
            aggregate.isUsed ? aggregate.name : Text::tr("%1, not used").arg(aggregate.name),
            aggregate.refreshedAt  ? age(*aggregate.refreshedAt)
                : aggregate.newest ? format::day(utcDay(*aggregate.newest))
                                   : QStringLiteral("–"),
            QStringLiteral("–")});
    rows.push_back({HealthState::Ok, Text::tr("Store"), format::bytes(store.sizeBytes),
        format::shortCount(double(store.messages))});
    if (!bot)
        rows.push_back(
            {HealthState::NotConfigured, Text::tr("Bot, not configured"), QStringLiteral("–"), QStringLiteral("–")});
    else if (!bot->hasConnection)
        rows.push_back({bot->health, Text::tr("Bot, %1").arg(bot->word), QStringLiteral("–"), QStringLiteral("–")});
    return rows;
}

OverviewContent::Tile liveTile(const QString &label, const QString &value, const QString &unit, const QString &was,
    std::vector<double> course, const QString &means)
{
    OverviewContent::Tile tile;
    tile.label = label;
    tile.value = value;
    tile.unit = unit;
    tile.was = was;
    tile.course = std::move(course);
    tile.means = means;
    tile.source = Text::tr("the connection of the bot, see Bot & ingestion");
    return tile;
}

// What the bot does now; these need no answer of the store.
std::vector<OverviewContent::Tile> liveTiles(const LiveBot &bot)
{
    const QString unknown = QStringLiteral("–");
    std::vector<OverviewContent::Tile> tiles;
    tiles.push_back(
        liveTile(Text::tr("Updates"), bot.updatesPerSecond ? botwords::rateText(*bot.updatesPerSecond) : unknown,
            bot.updatesPerSecond ? Text::tr("/s") : QString(),
            bot.updatesPerSecond ? Text::tr("over the last minute") : Text::tr("not known yet"), bot.rateLine,
            Text::tr("Updates that Telegram handed to the bot, per second over the last minute.")));
    tiles.push_back(liveTile(Text::tr("Waiting at Telegram"),
        bot.pending ? format::shortCount(double(*bot.pending)) : unknown, bot.pending ? Text::tr("updates") : QString(),
        bot.pending ? Text::tr("as Telegram last told") : Text::tr("not told yet"), bot.pendingLine,
        Text::tr("Updates that Telegram holds for the bot. It keeps each for 24 hours.")));
    const auto [age, ageUnit] = botwords::valueAndUnit(bot.dataAge ? format::duration(*bot.dataAge) : unknown);
    tiles.push_back(liveTile(Text::tr("Data age"), age, ageUnit,
        bot.lastUpdateAge ? Text::tr("last update %1 ago").arg(format::duration(*bot.lastUpdateAge))
                          : Text::tr("no update on this connection"),
        {}, Text::tr("Time since Telegram last told that it holds nothing more: what is shown is no older.")));
    return tiles;
}

QString sentence(const OverviewInput &input)
{
    if (input.bot)
        return input.bot->sentence;
    if (!input.facts)
        return {};
    const domain::StoreFacts &store = input.facts->store;
    if (store.messages == 0)
        return Text::tr("Nothing is stored yet. Import a Telegram export to begin.");
    if (const QStringList words = storeWords(store); !words.isEmpty())
        return words.join(QLatin1Char(' '));
    const QDate newest = store.lastMessage
        ? QDateTime::fromMSecsSinceEpoch(store.lastMessage->value / 1000, QTimeZone::systemTimeZone()).date()
        : QDate();
    if (store.isSample)
        return Text::tr("This is the sample: invented groups, nothing is connected.");
    return Text::tr("Imported history up to %1; no bot is connected.").arg(format::day(newest));
}

}  // namespace

OverviewContent overviewContent(const OverviewInput &input)
{
    OverviewContent content;
    content.sentence = sentence(input);
    const bool live = input.bot && input.bot->hasConnection;
    if (live)
        content.tiles = liveTiles(*input.bot);
    if (input.current) {
        const ActivityReport &now = *input.current;
        content.tiles.push_back(
            marked(sumTile(now, input.previous, &ActivityFigures::messages, Text::tr("Messages"),
                       Text::tr("Messages stored in the range, all chats."), QStringLiteral("messages")),
                now.source, domain::Figure::Messages));
        content.tiles.push_back(marked(dauTile(now, input.previous), now.source, domain::Figure::ActiveUsers));
        if (input.chats)
            content.tiles.push_back(chatsTile(*input.chats));
        content.tiles.push_back(marked(membersTile(now, input.previous), now.source, domain::Figure::Members));
        content.tiles.push_back(sumTile(now, input.previous, &ActivityFigures::reactions, Text::tr("Reactions"),
            Text::tr("Reactions given in the range that are still there."), QStringLiteral("reactions")));
        content.tiles.resize(std::min(content.tiles.size(), mostTiles));
        content.events = events(input);
    }
    if (input.facts) {
        content.bottlenecks = overviewBottlenecks(*input.facts, input.bot);
        content.freshness = freshness(*input.facts, input.bot);
    }
    return content;
}

}  // namespace tgd::state
