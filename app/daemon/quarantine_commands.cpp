#include "command.h"
#include "exit_codes.h"
#include "ingest/quarantine_tools.h"
#include "ingest/update_replay.h"
#include "output.h"
#include "server/json_writer.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuarantineCommands)
};

server::Table listTable(const std::vector<domain::QuarantineEntry> &entries)
{
    server::Table table{{QStringLiteral("id"), QStringLiteral("bot_id"), QStringLiteral("update_id"),
                            QStringLiteral("reason"), QStringLiteral("at"), QStringLiteral("bytes")},
        {}, {true, true, true, false, false, true}};
    for (const domain::QuarantineEntry &entry : entries)
        table.rows.push_back({QString::number(entry.id), QString::number(entry.row.botId),
            QString::number(entry.row.updateId), QString::fromStdString(entry.row.reason),
            QString::fromLatin1(server::instantText(entry.row.at)), QString::number(entry.row.raw.size())});
    return table;
}

int runList(Console &console, const Arguments &arguments)
{
    const auto store = console.open(storage::OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    std::vector<domain::QuarantineEntry> entries;
    const auto read
        = ingest::QuarantineTools(**store, console.clock()).forEach([&entries](const domain::QuarantineEntry &entry) {
              entries.push_back(entry);
              return domain::Result<void>();
          });
    if (!read)
        return console.fail(read.error());
    answer(
        console, formatOf(arguments), [&] { return server::quarantineBody(entries, false); },
        [&] { return listTable(entries); });
    return Done;
}

int runRetry(Console &console, const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    bool ok = true;
    const qint64 id = words.isEmpty() ? 0 : words.first().toLongLong(&ok);
    if (!ok || words.size() > 1)
        return console.fail({ErrorKind::Usage, Text::tr("Name one entry by its number, or none for all."), QString()});
    const auto store = console.open(storage::OpenMode::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto total
        = ingest::QuarantineTools(**store, console.clock()).retry(words.isEmpty() ? std::nullopt : std::optional(id));
    if (!total)
        return console.fail(total.error());
    console.printLine(ingest::updateOutcomeJson(*total));
    return Done;
}

int runShow(Console &console, const Arguments &arguments)
{
    bool ok = false;
    const qint64 id = arguments.positionals().value(0).toLongLong(&ok);
    if (!ok || arguments.positionals().size() != 1)
        return console.fail({ErrorKind::Usage, Text::tr("Name one entry by its number."), QString()});
    const auto store = console.open(storage::OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto entry = ingest::QuarantineTools(**store, console.clock()).entry(id);
    if (!entry)
        return console.fail(entry.error());
    const QByteArray list = server::quarantineBody({*entry}, true);
    console.printLine(list.mid(1, list.size() - 2));
    return Done;
}

int runExport(Console &console, const Arguments &arguments)
{
    if (arguments.positionals().size() != 1)
        return console.fail(
            {ErrorKind::Usage, Text::tr("Name the file to write, or \"-\" for standard output."), QString()});
    const auto store = console.open(storage::OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const QString path = arguments.positionals().first();
    ingest::QuarantineTools tools(**store, console.clock());
    domain::Result<void> written;
    if (path != QLatin1String("-")) {
        if (const auto count = tools.exportTo(path); !count)
            written = tl::unexpected(count.error());
    } else {
        written = tools.forEach([&console](const domain::QuarantineEntry &entry) -> domain::Result<void> {
            console.print(ingest::QuarantineTools::exportLine(entry));
            return {};
        });
    }
    return written ? int(Done) : console.fail(written.error());
}

}  // namespace

std::vector<Command> quarantineCommands()
{
    const auto path = [](const char *name) {
        return QStringList{QStringLiteral("quarantine"), QString::fromLatin1(name)};
    };
    return {
        {path("list"), Text::tr("What could not be mapped to rows."), {}, {formatOption()}, runList},
        {path("show"), Text::tr("One entry with its raw JSON."), QStringLiteral("ID"), {}, runShow},
        {path("retry"), Text::tr("Decodes entries again; those that can be stored now are removed. Prints a report."),
            QStringLiteral("[ID]"), {}, runRetry},
        {path("export"), Text::tr("Writes the raw JSON of all entries, one a line."), QStringLiteral("FILE"), {},
            runExport},
    };
}

}  // namespace tgd::daemon
