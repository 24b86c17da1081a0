#include "command.h"
#include "exit_codes.h"
#include "ingest/export_importer.h"
#include "ingest/import_report_json.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

domain::Result<ports::ImportRequest> requestOf(const Arguments &arguments)
{
    ports::ImportRequest request;
    request.files = arguments.positionals();
    if (request.files.isEmpty())
        return domain::failure(
            domain::ErrorKind::Usage, Text::tr("Name the file to import, or \"-\" for standard input."));
    if (request.files.count(QStringLiteral("-")) > 1)
        return domain::failure(domain::ErrorKind::Usage, Text::tr("Standard input can be read once only."));
    const auto chat = arguments.chat();
    if (!chat)
        return tl::unexpected(chat.error());
    request.onlyChat = *chat;
    request.zone = arguments.value(QLatin1String("zone")).value_or(QString()).toUtf8();
    if (arguments.has(QLatin1String("zone")) && !QTimeZone(request.zone).isValid())
        return domain::failure(domain::ErrorKind::BadInput,
            Text::tr("There is no time zone \"%1\". Name one such as Europe/Berlin.")
                .arg(QString::fromUtf8(request.zone)));
    request.storeText = arguments.has(QLatin1String("store-text"));
    request.dryRun = arguments.has(QLatin1String("dry-run"));
    return request;
}

// The store to import into; nothing for a dry run into a store that does not exist yet.
domain::Result<storage::Store *> openTarget(Console &console, bool dryRun)
{
    if (!dryRun)
        return console.open(storage::OpenMode::CreateIfMissing);
    auto store = console.open(storage::OpenMode::ReadOnly);
    if (!store && store.error().kind == domain::ErrorKind::Unavailable)
        return nullptr;
    return store;
}

int runImport(Console &console, const Arguments &arguments)
{
    auto request = requestOf(arguments);
    if (!request)
        return console.fail(request.error());
    for (const QString &path : request->files) {  // before a store is made for nothing
        if (const auto source = ingest::openSource(path); !source)
            return console.fail(source.error());
    }
    const auto store = openTarget(console, request->dryRun);
    if (!store)
        return console.fail(store.error());
    ingest::ExportImporter importer(*store, console.clock());
    ingest::ExportImporter::Options options;
    options.request = std::move(*request);
    options.stop = console.stopToken();
    options.progress = [&console](const domain::JobProgress &progress) { console.progress(progress); };
    const auto report = importer.run(std::move(options));
    console.endProgress();
    if (!report)
        return console.fail(report.error());
    console.printLine(ingest::importReportJson(*report));
    for (const QString &warning : report->warnings)
        console.say(warning);
    return report->truncatedAt ? BadInput : Done;
}

}  // namespace

std::vector<Command> importCommands()
{
    return {{{QStringLiteral("import")},
        Text::tr("Imports Telegram Desktop exports (result.json) and prints a report."), QStringLiteral("FILE…"),
        {{QStringLiteral("chat"), QStringLiteral("ID"), Text::tr("Only this chat of the export.")},
            {QStringLiteral("zone"), QStringLiteral("IANA"),
                Text::tr("The zone the export was made in; needed when it has no date_unixtime.")},
            {QStringLiteral("store-text"), {},
                Text::tr("Also keeps the texts, and turns store_text on for these chats.")},
            {QStringLiteral("dry-run"), {}, Text::tr("Writes nothing; reports what would happen.")}},
        runImport}};
}

}  // namespace tgd::daemon
