#include "state/overview_content.h"

#include "domain/format.h"

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

constexpr double warningShare = 0.8;
constexpr double criticalShare = 0.95;

QString say(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

QString say(const char *text, qint64 count)
{
    return QCoreApplication::translate("Overview", text, nullptr, int(count));
}

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
        tile.was = say("was %1").arg(format::shortCount(double(was)));
    }
    return tile;
}

OverviewContent::Tile dauTile(const ActivityReport &now, const ActivityReport *before)
{
    OverviewContent::Tile tile;
    tile.label = say("Active users a day");
    tile.value = format::shortCount(std::round(now.averageDau()));
    tile.course = course(now, &ActivityFigures::activeUsers);
    tile.means = say("Distinct people who wrote on a day, averaged over all days of the range; a day without a message "
                     "counts as 0.");
    tile.query = queryText(now, QStringLiteral("summary"));
    if (before) {
        tile.change = changeText(format::relativeChange(now.averageDau(), before->averageDau()));
        tile.was = say("was %1").arg(format::shortCount(std::round(before->averageDau())));
    }
    return tile;
}

OverviewContent::Tile membersTile(const ActivityReport &now, const ActivityReport *before)
{
    OverviewContent::Tile tile;
    tile.label = say("Net members");
    const ActivityFigures sum = now.total();
    tile.value = format::signedCount(sum.joins - sum.leaves);
    for (const domain::DayFigures &day : now.days)
        tile.course.push_back(double(day.figures.joins - day.figures.leaves));
    tile.means = say("Joins minus leaves that were seen or imported; inferred ones do not count.");
    tile.query = queryText(now, QStringLiteral("timeseries --metric joins"));
    if (before) {
        const ActivityFigures was = before->total();
        tile.was = say("was %1").arg(format::signedCount(was.joins - was.leaves));
    }
    return tile;
}

OverviewContent::Tile chatsTile(const std::vector<ChatListItem> &chats)
{
    OverviewContent::Tile tile;
    tile.label = say("Active chats");
    const auto active
        = std::count_if(chats.begin(), chats.end(), [](const ChatListItem &chat) { return chat.messages30d > 0; });
    tile.value = format::count(active);
    tile.unit = say("of %1").arg(format::count(qint64(chats.size())));
    tile.was = say("last 30 days");
    tile.course.assign(30, 0.0);
    for (const ChatListItem &chat : chats) {
        for (size_t day = 0; day < chat.messagesByDay.size() && day < tile.course.size(); ++day)
            tile.course[day] += chat.messagesByDay[day] > 0 ? 1 : 0;
    }
    tile.means = say("Chats with at least one message in the last 30 days of their own calendar.");
    tile.query = QStringLiteral("tgstatsd query chats");
    return tile;
}

HealthState stateOf(double share)
{
    if (share >= criticalShare)
        return HealthState::Critical;
    return share >= warningShare ? HealthState::Warning : HealthState::Ok;
}

std::vector<OverviewContent::Bottleneck> bottlenecks(const WorkspaceFacts &facts)
{
    std::vector<OverviewContent::Bottleneck> rows;
    const domain::HostFacts &host = facts.host;
    const domain::StoreFacts &store = facts.store;
    if (host.totalMemoryBytes > 0) {
        const double used = 1.0 - double(host.availableMemoryBytes) / double(host.totalMemoryBytes);
        rows.push_back({stateOf(used), say("Memory"), format::percent(used, 0),
            say("this program %1 of %2").arg(format::bytes(host.residentBytes), format::bytes(host.totalMemoryBytes)),
            used, say("Close other programs, or give the machine more memory.")});
    }
    if (host.cpuShare) {
        rows.push_back({stateOf(*host.cpuShare), say("CPU"), format::percent(*host.cpuShare, 0),
            say("all %n cores of this machine", host.cores), host.cpuShare,
            say("An import uses a core; otherwise look for other programs.")});
    } else {
        rows.push_back(
            {HealthState::Unknown, say("CPU"), say("not read yet"), say("needs two readings"), std::nullopt, {}});
    }
    if (store.freeBytes) {
        const double used = double(store.sizeBytes) / double(std::max<qint64>(1, store.sizeBytes + *store.freeBytes));
        rows.push_back({stateOf(used), say("Disk"), say("%1 free").arg(format::bytes(*store.freeBytes)),
            say("the store takes %1").arg(format::bytes(store.sizeBytes)), used,
            say("Free space where the store lies, or run retention.")});
    }
    rows.push_back({HealthState::NotConfigured, say("Database connections"), say("not configured"),
        say("the store is one file, no server"), std::nullopt, say("A PostgreSQL store has connections to watch.")});
    rows.push_back({HealthState::NotConfigured, say("Network and rate limits"), say("not configured"),
        say("no bot is connected"), std::nullopt, say("With a bot, Telegram's limits are watched here.")});
    const auto severity = [](HealthState state) {
        switch (state) {
        case HealthState::Critical: return 0;
        case HealthState::Warning: return 1;
        case HealthState::Unknown: return 3;
        case HealthState::NotConfigured: return 4;
        default: return 2;
        }
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return severity(a.state) < severity(b.state); });
    return rows;
}

QString eventText(const NotableDay &day)
{
    const QString times = QLocale().toString(day.timesUsual, 'f', 1);
    switch (day.kind) {
    case NotableDay::Kind::Busy: return say("%1 messages, %2 times the usual day").arg(format::count(day.value), times);
    case NotableDay::Kind::Joins:
        return say("%1 people joined, %2 times the usual day").arg(format::count(day.value), times);
    case NotableDay::Kind::Leaves:
        return say("%1 people left, %2 times the usual day").arg(format::count(day.value), times);
    }
    return {};
}

std::vector<OverviewContent::Event> events(const ActivityReport &report, const WorkspaceFacts *facts)
{
    std::vector<OverviewContent::Event> rows;
    const std::vector<NotableDay> days = domain::notableDays(report);
    for (const NotableDay &day : days) {
        // One letter a day: two events of the same day share it, in the chart as in the table.
        QString letter;
        if (!rows.empty() && rows.back().day == day.day)
            letter = rows.back().letter;
        rows.push_back({day.day, letter, eventText(day), say("all chats")});
    }
    // Letters run from the oldest to the newest, as the chart is read.
    QChar next(QLatin1Char('A'));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool sameDay = row != rows.rbegin() && std::prev(row)->day == row->day;
        row->letter = sameDay ? std::prev(row)->letter : QString(next);
        if (!sameDay)
            next = QChar(next.unicode() + 1);
    }
    if (facts && facts->store.lastImport) {
        const QDate day
            = QDateTime::fromMSecsSinceEpoch(facts->store.lastImport->value / 1000, QTimeZone::systemTimeZone()).date();
        rows.insert(rows.begin(), {day, {}, say("An export was imported"), say("this desktop")});
    }
    return rows;
}

std::vector<OverviewContent::Freshness> freshness(const WorkspaceFacts &facts, size_t chats)
{
    std::vector<OverviewContent::Freshness> rows;
    const auto age
        = [&](domain::UtcMicros at) { return format::duration(std::max<qint64>(0, facts.readAt.value - at.value)); };
    const domain::StoreFacts &store = facts.store;
    if (store.lastMessage)
        rows.push_back({HealthState::Stale, say("Newest message"), age(*store.lastMessage), say("history")});
    if (store.lastImport)
        rows.push_back({HealthState::Ok, say("Last import"), age(*store.lastImport), say("%n chats", qint64(chats))});
    rows.push_back({HealthState::Ok, say("Store"), format::bytes(store.sizeBytes),
        say("%1 messages").arg(format::shortCount(double(store.messages)))});
    rows.push_back({HealthState::NotConfigured, say("Bot"), say("not configured"), QStringLiteral("–")});
    return rows;
}

QString sentence(const OverviewInput &input)
{
    if (!input.facts)
        return {};
    const domain::StoreFacts &store = input.facts->store;
    if (store.messages == 0)
        return say("Nothing is stored yet. Import a Telegram export to begin.");
    const QDate newest = store.lastMessage
        ? QDateTime::fromMSecsSinceEpoch(store.lastMessage->value / 1000, QTimeZone::systemTimeZone()).date()
        : QDate();
    if (store.isSample)
        return say("This is the sample: invented groups, nothing is connected.");
    return say("Imported history up to %1; no bot is connected.").arg(format::day(newest));
}

}  // namespace

OverviewContent overviewContent(const OverviewInput &input)
{
    OverviewContent content;
    content.sentence = sentence(input);
    if (input.current) {
        const ActivityReport &now = *input.current;
        content.tiles.push_back(sumTile(now, input.previous, &ActivityFigures::messages, say("Messages"),
            say("Messages stored in the range, all chats."), QStringLiteral("messages")));
        content.tiles.push_back(dauTile(now, input.previous));
        if (input.chats)
            content.tiles.push_back(chatsTile(*input.chats));
        content.tiles.push_back(membersTile(now, input.previous));
        content.tiles.push_back(sumTile(now, input.previous, &ActivityFigures::reactions, say("Reactions"),
            say("Reactions given in the range that are still there."), QStringLiteral("reactions")));
        content.events = events(now, input.facts);
    }
    if (input.facts) {
        content.bottlenecks = bottlenecks(*input.facts);
        content.freshness = freshness(*input.facts, input.chats ? input.chats->size() : 0);
    }
    return content;
}

}  // namespace tgd::state
