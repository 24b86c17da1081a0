#include "command.h"
#include "domain/figure_words.h"
#include "exit_codes.h"
#include "output.h"
#include "query_period.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;
using domain::Result;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QueryCommands)
};

// What every query starts with.
struct Question {
    storage::Store *store = nullptr;
    domain::Scope scope;
    domain::Period period;
};

enum class Needs { Chat, Anything };

Result<domain::Scope> scopeOf(const Arguments &arguments, Needs needs)
{
    const auto chat = arguments.chat();
    if (!chat)
        return tl::unexpected(chat.error());
    if (!*chat && needs == Needs::Chat)
        return domain::failure(ErrorKind::Usage, Text::tr("Say which chat with --chat ID."));
    domain::Scope scope{*chat, arguments.value(QLatin1String("zone")).value_or(QString()).toUtf8()};
    if (arguments.has(QLatin1String("zone")) && !QTimeZone(scope.zone).isValid())
        return domain::failure(ErrorKind::BadInput,
            Text::tr("There is no time zone \"%1\". Name one such as Europe/Berlin.")
                .arg(QString::fromUtf8(scope.zone)));
    return scope;
}

Result<storage::Store *> openToRead(Console &console, const Arguments &arguments)
{
    const auto address = addressOf(console, arguments, [](const char *name) { return qgetenv(name); });
    if (!address)
        return tl::unexpected(address.error());
    return console.open(storage::OpenMode::ReadOnly, *address);
}

Result<Question> ask(Console &console, const Arguments &arguments, Needs needs)
{
    const auto scope = scopeOf(arguments, needs);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto store = openToRead(console, arguments);
    if (!store)
        return tl::unexpected(store.error());
    tellStanding(console, **store);
    const auto period = periodOf(console, **store, *scope, arguments);
    if (!period)
        return tl::unexpected(period.error());
    return Question{*store, *scope, *period};
}

// Asks for the activity of a scope and hands it to `show`, unless nothing tells the figure that is asked for.
int withActivity(Console &console, const Arguments &arguments, domain::Figure figure,
    const std::function<void(const domain::ActivityReport &)> &show)
{
    const auto question = ask(console, arguments, Needs::Anything);
    if (!question)
        return console.fail(question.error());
    const auto report = question->store->activity(question->scope, question->period);
    if (!report)
        return console.fail(report.error());
    if (const auto *missing = report->source.missingFor(figure))
        return console.fail({ErrorKind::Unavailable, domain::missingText(*missing, report->source.role), QString()});
    show(*report);
    return Done;
}

int queryChats(Console &console, const Arguments &arguments)
{
    const auto store = openToRead(console, arguments);
    if (!store)
        return console.fail(store.error());
    tellStanding(console, **store);
    const auto chats = (*store)->chats();
    if (!chats)
        return console.fail(chats.error());
    answer(
        console, formatOf(arguments), [&] { return server::chatsBody(*chats); },
        [&] { return server::chatsTable(*chats); });
    return Done;
}

int querySummary(Console &console, const Arguments &arguments)
{
    return withActivity(console, arguments, domain::Figure::Messages, [&](const domain::ActivityReport &report) {
        answer(
            console, formatOf(arguments), [&] { return server::summaryBody(report); },
            [&] { return server::summaryTable(report); });
    });
}

int queryTimeseries(Console &console, const Arguments &arguments)
{
    const QByteArray name = arguments.value(QLatin1String("metric")).value_or(QStringLiteral("messages")).toUtf8();
    const domain::Metric metric = domain::metricFromName(name).value_or(domain::Metric::Messages);
    return withActivity(console, arguments, domain::figureOf(metric), [&](const domain::ActivityReport &report) {
        answer(
            console, formatOf(arguments), [&] { return server::timeseriesBody(report, metric); },
            [&] { return server::timeseriesTable(report, metric); });
    });
}

int queryHeatmap(Console &console, const Arguments &arguments)
{
    return withActivity(console, arguments, domain::Figure::Hours, [&](const domain::ActivityReport &report) {
        answer(
            console, formatOf(arguments), [&] { return server::heatmapBody(report); },
            [&] { return server::heatmapTable(report.heatmap); });
    });
}

domain::UserSort sortOf(const QString &name)
{
    if (name == QLatin1String("msg"))
        return domain::UserSort::Messages;
    if (name == QLatin1String("ad"))
        return domain::UserSort::ActiveDays;
    if (name == QLatin1String("dsj"))
        return domain::UserSort::DaysSinceJoined;
    if (name == QLatin1String("lm"))
        return domain::UserSort::LastMessage;
    return domain::UserSort::Share;
}

int queryUsers(Console &console, const Arguments &arguments)
{
    const auto page = arguments.integer(QLatin1String("page"), 1, 1'000'000'000);
    if (!page)
        return console.fail(page.error());
    const auto perPage = arguments.integer(QLatin1String("per-page"), 1, 100);
    if (!perPage)
        return console.fail(perPage.error());
    const auto question = ask(console, arguments, Needs::Chat);
    if (!question)
        return console.fail(question.error());
    domain::UsersQuery query;
    query.chat = *question->scope.chat;
    query.period = question->period;
    query.sort = sortOf(arguments.value(QLatin1String("sort")).value_or(QString()));
    query.search = arguments.value(QLatin1String("search")).value_or(QString());
    if (const auto left = arguments.value(QLatin1String("left")))
        query.left = *left == QLatin1String("true");
    query.page = int(page->value_or(1));
    query.perPage = int(perPage->value_or(50));
    const auto users = question->store->users(query);
    if (!users)
        return console.fail(users.error());
    const auto zone = zoneOf(*question->store, question->scope);
    if (!zone)
        return console.fail(zone.error());
    const Format format = formatOf(arguments);
    answer(
        console, format, [&] { return server::usersBody(*users); },
        [&] {
            return server::usersTable(
                *users, format == Format::Table ? server::Reader::Person : server::Reader::Program, *zone);
        });
    return Done;
}

int queryRetention(Console &console, const Arguments &arguments)
{
    const auto question = ask(console, arguments, Needs::Chat);
    if (!question)
        return console.fail(question.error());
    const auto counts = question->store->retention(*question->scope.chat, false);
    if (!counts)
        return console.fail(counts.error());
    answer(
        console, formatOf(arguments), [&] { return server::retentionBody(*counts); },
        [&] { return server::retentionTable(*counts); });
    return Done;
}

Option chatOption(Needs needs)
{
    return {QStringLiteral("chat"), QStringLiteral("ID"),
        needs == Needs::Chat ? Text::tr("The chat.") : Text::tr("The chat; without it all chats.")};
}

std::vector<Option> activityOptions()
{
    return {chatOption(Needs::Anything),
        {QStringLiteral("from"), QStringLiteral("DATE"), Text::tr("First local day, YYYY-MM-DD.")},
        {QStringLiteral("to"), QStringLiteral("DATE"), Text::tr("Last local day; default: the last 30 days.")},
        {QStringLiteral("zone"), QStringLiteral("IANA"), Text::tr("The zone of the days of all chats; default UTC.")},
        formatOption(), replicaOption()};
}

std::vector<Option> timeseriesOptions()
{
    auto options = activityOptions();
    options.push_back({QStringLiteral("metric"), QStringLiteral("NAME"),
        Text::tr("messages (default), dau, joins, leaves, reactions or media."),
        {QStringLiteral("messages"), QStringLiteral("dau"), QStringLiteral("joins"), QStringLiteral("leaves"),
            QStringLiteral("reactions"), QStringLiteral("media")}});
    return options;
}

std::vector<Option> usersOptions()
{
    return {chatOption(Needs::Chat),
        {QStringLiteral("from"), QStringLiteral("DATE"), Text::tr("First local day, YYYY-MM-DD.")},
        {QStringLiteral("to"), QStringLiteral("DATE"), Text::tr("Last local day; default: the last 30 days.")},
        {QStringLiteral("sort"), QStringLiteral("KEY"),
            Text::tr(
                "act (share, default), msg (messages), ad (active days), dsj (days since joined), lm (last message)."),
            {QStringLiteral("act"), QStringLiteral("msg"), QStringLiteral("ad"), QStringLiteral("dsj"),
                QStringLiteral("lm")}},
        {QStringLiteral("search"), QStringLiteral("TEXT"), Text::tr("Only users with this in a name.")},
        {QStringLiteral("left"), QStringLiteral("true|false"), Text::tr("Only who has left, or only who has not."),
            {QStringLiteral("true"), QStringLiteral("false")}},
        {QStringLiteral("page"), QStringLiteral("N"), Text::tr("The page, from 1.")},
        {QStringLiteral("per-page"), QStringLiteral("N"), Text::tr("Users a page, 1 to 100; default 50.")},
        formatOption(), replicaOption()};
}

QStringList path(const char *name)
{
    return {QStringLiteral("query"), QString::fromLatin1(name)};
}

}  // namespace

int querySettings(Console &console, const Arguments &arguments);

std::vector<Command> queryCommands()
{
    return {
        {path("chats"), Text::tr("The chats of the store and their last 30 days."), {},
            {formatOption(), replicaOption()}, queryChats},
        {path("summary"), Text::tr("Totals of a period."), {}, activityOptions(), querySummary},
        {path("timeseries"), Text::tr("One figure a day."), {}, timeseriesOptions(), queryTimeseries},
        {path("heatmap"), Text::tr("Messages by weekday and hour."), {}, activityOptions(), queryHeatmap},
        {path("users"), Text::tr("The users of a chat in a period."), {}, usersOptions(), queryUsers},
        {path("settings"), Text::tr("The settings of a chat."), {},
            {chatOption(Needs::Chat), formatOption(), replicaOption()}, querySettings},
        {path("retention"), Text::tr("What retention would remove from a chat now."), {},
            {chatOption(Needs::Chat), formatOption(), replicaOption()}, queryRetention},
    };
}

}  // namespace tgd::daemon
