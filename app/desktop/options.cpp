#include "options.h"

#include "storage/store_address.h"
#include "storage/store_url.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace tgd::desktop {

using domain::ErrorKind;
using domain::Result;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Operations desktop for Telegram group statistics."));
    parser.addOptions({
        {QStringLiteral("profile"), Text::tr("Open the profile of this name."), QStringLiteral("NAME")},
        {QStringLiteral("page"), Text::tr("Open this page: %1.").arg(pageIds().join(QStringLiteral(", "))),
            QStringLiteral("ID")},
        {QStringLiteral("range"), Text::tr("Time range: 24h, 7d, 30d, 90d, all or FROM..TO (YYYY-MM-DD)."),
            QStringLiteral("RANGE")},
        {QStringLiteral("theme"), Text::tr("light or dark."), QStringLiteral("THEME")},
        {QStringLiteral("import"), Text::tr("Import a Telegram Desktop export after the start."),
            QStringLiteral("FILE")},
        {QStringLiteral("store"),
            Text::tr("Store to open: sqlite:PATH, a path, or postgresql://… (default: TGSTATS_STORE)."),
            QStringLiteral("URL")},
        {QStringLiteral("replica"),
            Text::tr(
                "A streaming replica of the store's PostgreSQL server, for statistics; may be given several times."),
            QStringLiteral("URL")},
        {QStringLiteral("token-file"),
            Text::tr("Connect the bot whose token this file holds, for this run only (or TGSTATS_BOT_TOKEN)."),
            QStringLiteral("FILE")},
        {QStringLiteral("api-base"), Text::tr("The Bot API server of that bot (default: Telegram's own)."),
            QStringLiteral("URL")},
        {QStringLiteral("allow-core-dumps"),
            Text::tr("For finding defects only: a core dump of this process may hold the token.")},
        {QStringLiteral("screenshot"),
            Text::tr("Write a picture of the page to FILE, or of every page into a folder, and exit."),
            QStringLiteral("FILE|DIR")},
        {QStringLiteral("size"), Text::tr("Size of the window or the pictures, for example 1920x1080."),
            QStringLiteral("WxH")},
        {QStringLiteral("all-pages"), Text::tr("With --screenshot DIR: every page.")},
        {QStringLiteral("all-states"), Text::tr("With --all-pages: every designed state as well.")},
    });
}

Result<void> check(const Options &options)
{
    static const QRegularExpression range(
        QStringLiteral("^(all|15m|1h|6h|24h|[1-9][0-9]{0,3}d|\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2})$"));
    if (!options.page.isEmpty() && !pageIds().contains(options.page))
        return domain::failure(ErrorKind::Usage,
            Text::tr("There is no page '%1'. Pages: %2.").arg(options.page, pageIds().join(QStringLiteral(", "))));
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark"))
        return domain::failure(ErrorKind::Usage, Text::tr("--theme takes light or dark, not '%1'.").arg(options.theme));
    if (!options.range.isEmpty() && !range.match(options.range).hasMatch())
        return domain::failure(ErrorKind::Usage,
            Text::tr("--range takes 24h, 7d, 30d, 90d, all or FROM..TO, not '%1'.").arg(options.range));
    if (options.range.contains(QLatin1String(".."))) {
        const QStringList ends = options.range.split(QStringLiteral(".."));
        const domain::Period period{
            QDate::fromString(ends.value(0), Qt::ISODate), QDate::fromString(ends.value(1), Qt::ISODate)};
        if (!period.isValid())
            return domain::failure(ErrorKind::Usage,
                Text::tr("--range takes two dates that exist, the earlier one first, not '%1'.").arg(options.range));
    }
    if ((options.allPages || options.allStates) && options.screenshot.isEmpty())
        return domain::failure(ErrorKind::Usage, Text::tr("--all-pages and --all-states go with --screenshot DIR."));
    return {};
}

Result<void> takeReplicas(Options &options)
{
    const auto store = storage::StoreUrl::parse(options.store);
    const bool isOnServer = store && store->kind == storage::StoreUrl::Kind::Postgres;
    if (options.replicas.isEmpty() && isOnServer)
        options.replicas = storage::StoreAddress::replicasNamed([](const char *name) { return qgetenv(name); });
    if (!options.replicas.isEmpty() && !isOnServer)
        return domain::failure(ErrorKind::Usage, Text::tr("--replica goes with --store postgresql://…"));
    if (const auto address = storage::StoreAddress::of(options.store, options.replicas); !address)
        return tl::unexpected(address.error());
    return {};
}

}  // namespace

QStringList pageIds()
{
    return {QStringLiteral("overview"), QStringLiteral("chats"), QStringLiteral("health"), QStringLiteral("database"),
        QStringLiteral("cache"), QStringLiteral("bot"), QStringLiteral("metrics"), QStringLiteral("loadtest"),
        QStringLiteral("scaling"), QStringLiteral("checklist"), QStringLiteral("alerts"), QStringLiteral("settings")};
}

Result<Options> Options::parse(const QStringList &arguments)
{
    Options options;
    QCommandLineParser parser;
    declare(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QStringList{QStringLiteral("tgstats-desk")} + arguments))
        return domain::failure(ErrorKind::Usage, parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        options.action = parser.isSet(help) ? Action::ShowHelp : Action::ShowVersion;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return domain::failure(
            ErrorKind::Usage, Text::tr("'%1' is not an option.").arg(parser.positionalArguments().constFirst()));
    options.profile = parser.value(QStringLiteral("profile"));
    options.page = parser.value(QStringLiteral("page"));
    options.range = parser.value(QStringLiteral("range"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.importFile = parser.value(QStringLiteral("import"));
    options.store = parser.value(QStringLiteral("store"));
    options.replicas = parser.values(QStringLiteral("replica"));
    options.tokenFile = parser.value(QStringLiteral("token-file"));
    options.apiBase = parser.value(QStringLiteral("api-base"));
    options.allowCoreDumps = parser.isSet(QStringLiteral("allow-core-dumps"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.allPages = parser.isSet(QStringLiteral("all-pages"));
    options.allStates = parser.isSet(QStringLiteral("all-states"));
    if (options.store.isEmpty())
        options.store = qEnvironmentVariable("TGSTATS_STORE");
    if (const Result<void> taken = takeReplicas(options); !taken)
        return tl::unexpected(taken.error());
    if (parser.isSet(QStringLiteral("size"))) {
        static const QRegularExpression size(QStringLiteral("^([1-9]\\d{2,4})x([1-9]\\d{2,4})$"));
        const auto match = size.match(parser.value(QStringLiteral("size")));
        if (!match.hasMatch())
            return domain::failure(
                ErrorKind::Usage, Text::tr("--size takes WIDTHxHEIGHT in pixels, for example 1920x1080."));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (const Result<void> checked = check(options); !checked)
        return tl::unexpected(checked.error());
    return options;
}

QString Options::helpText()
{
    QCommandLineParser parser;
    declare(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    // Qt knows no name before there is an application, which would want a display.
    return parser.helpText().replace(QStringLiteral("<executable_name>"), QCoreApplication::applicationName());
}

}  // namespace tgd::desktop
