#include "command.h"
#include "exit_codes.h"
#include "ingest/update_replay.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReplayCommand", text);
}

int runReplay(Console &console, const Arguments &arguments)
{
    if (arguments.positionals().size() != 1)
        return console.fail({domain::ErrorKind::Usage,
            tr("Name the file of updates to replay, or \"-\" for standard input."), QString()});
    const std::stop_token stop = console.stopToken();
    const auto source = ingest::openSource(arguments.positionals().first(), [stop] { return stop.stop_requested(); });
    if (!source)  // before a store is made for nothing
        return console.fail(source.error());
    const auto store = console.open(storage::OpenMode::CreateIfMissing);
    if (!store)
        return console.fail(store.error());
    ingest::UpdateReplay replay(**store, console.clock());
    const auto outcome
        = replay.run(**source, stop, [&console](const domain::JobProgress &progress) { console.progress(progress); });
    console.endProgress();
    if (!outcome)
        return console.fail(outcome.error());
    console.printLine(ingest::updateOutcomeJson(*outcome));
    return Done;
}

}  // namespace

std::vector<Command> replayCommands()
{
    return {{{QStringLiteral("replay")},
        tr("Stores updates of the Bot API, one a line, as if the bot had received them, and prints a report."),
        QStringLiteral("FILE"), {}, runReplay}};
}

}  // namespace tgd::daemon
