#include "command.h"
#include "exit_codes.h"
#include "ingest/update_replay.h"
#include "output.h"
#include "server/json_writer.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;

constexpr qint64 entriesAtOnce = 1000;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuarantineCommands)
};

// Hands every entry to `each`, a thousand at a time.
domain::Result<void> forEachEntry(
    storage::Store &store, const std::function<domain::Result<void>(const domain::QuarantineEntry &)> &each)
{
    qint64 after = 0;
    for (;;) {
        const auto entries = store.quarantine(after, entriesAtOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const domain::QuarantineEntry &entry : *entries) {
            if (auto done = each(entry); !done)
                return done;
            after = entry.id;
        }
        if (qint64(entries->size()) < entriesAtOnce)
            return {};
    }
}

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
    const auto read = forEachEntry(**store, [&entries](const domain::QuarantineEntry &entry) {
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

// The entry of that number, or NotFound.
domain::Result<domain::QuarantineEntry> entryOf(storage::Store &store, qint64 id)
{
    const auto entries = store.quarantine(id - 1, 1);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty() || entries->front().id != id)
        return domain::failure(ErrorKind::NotFound, Text::tr("There is no entry %1 in the quarantine.").arg(id));
    return entries->front();
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
    ingest::UpdateBatcher batcher(**store, console.clock());
    ingest::UpdateBatchOutcome total;
    const auto retry = [&](const domain::QuarantineEntry &entry) -> domain::Result<void> {
        const auto outcome = batcher.retry(entry);
        if (!outcome)
            return tl::unexpected(outcome.error());
        total.add(*outcome);
        return {};
    };
    domain::Result<void> done;
    if (words.isEmpty()) {
        done = forEachEntry(**store, retry);
    } else {
        const auto entry = entryOf(**store, id);
        done = entry ? retry(*entry) : domain::Result<void>(tl::unexpected(entry.error()));
    }
    if (!done)
        return console.fail(done.error());
    console.printLine(ingest::updateOutcomeJson(total));
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
    const auto entry = entryOf(**store, id);
    if (!entry)
        return console.fail(entry.error());
    const QByteArray list = server::quarantineBody({*entry}, true);
    console.printLine(list.mid(1, list.size() - 2));
    return Done;
}

// One entry a line: JSON never needs a raw line break.
QByteArray exportLine(const domain::QuarantineEntry &entry)
{
    QByteArray line = QByteArray::fromStdString(entry.row.raw);
    line.replace('\r', ' ').replace('\n', ' ');
    return line + '\n';
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
    const bool toOutput = path == QLatin1String("-");
    QSaveFile file(path);
    const auto unwritable = [&] {
        return domain::failure(
            ErrorKind::Unavailable, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!toOutput && !file.open(QIODevice::WriteOnly))
        return console.fail(unwritable().value());
    const auto written = forEachEntry(**store, [&](const domain::QuarantineEntry &entry) -> domain::Result<void> {
        const QByteArray line = exportLine(entry);
        if (toOutput)
            console.print(line);
        else if (file.write(line) != line.size())
            return unwritable();
        return {};
    });
    if (!written)
        return console.fail(written.error());
    if (!toOutput && !file.commit())
        return console.fail(unwritable().value());
    return Done;
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
