#include "command.h"
#include "exit_codes.h"
#include "server/json_writer.h"
#include "storage/copy/store_copier.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
};

void writeDifferences(
    server::JsonWriter &json, const storage::copy::CopyReport &report, const domain::VerifyReport &rollUps)
{
    json.key("differences").beginArray();
    for (const auto &difference : report.differences) {
        json.beginObject();
        json.key("table").text(difference.table);
        json.member("expected", difference.sourceRows);
        json.member("actual", difference.targetRows);
        json.endObject();
    }
    for (const auto &difference : rollUps.differences) {
        json.beginObject();
        json.key("table").text(difference.table);
        json.member("chat_id", difference.chat.value);
        json.key("day").date(difference.day);
        json.member("expected", difference.expected);
        json.member("actual", difference.actual);
        json.endObject();
    }
    json.endArray();
}

int runCopy(Console &console, const Arguments &arguments)
{
    storage::copy::CopyRequest request;
    request.from = arguments.value(QLatin1String("from")).value_or(QString());
    request.to = arguments.value(QLatin1String("to")).value_or(QString());
    if (request.from.isEmpty() || request.to.isEmpty())
        return console.fail({domain::ErrorKind::Usage,
            Text::tr("Say what is copied and where to with --from STORE --to STORE."), QString()});
    request.progress = [&console](const domain::JobProgress &progress) { console.progress(progress); };
    request.stop = console.stopToken();
    const auto report = storage::copy::copyStore(request);
    console.endProgress();
    if (!report)
        return console.fail(report.error());
    // The statistics of the copy beside its own messages, as verify finds them.
    const auto target = console.open(storage::OpenMode::ReadOnly, request.to);
    if (!target)
        return console.fail(target.error());
    const auto rollUps = (*target)->verify(false);
    if (!rollUps)
        return console.fail(rollUps.error());
    const bool isVerified = report->differences.empty() && rollUps->isEqual();
    server::JsonWriter json;
    json.beginObject();
    json.key("tables").beginObject();
    for (auto table = report->tables.cbegin(); table != report->tables.cend(); ++table)
        json.member(table.key().toUtf8(), table.value());
    json.endObject();
    json.member("verified", isVerified);
    if (!isVerified)
        writeDifferences(json, *report, *rollUps);
    console.printLine(json.endObject().bytes());
    if (report->wasFinished)
        console.say(Text::tr("It was copied before: nothing was copied now, only compared."));
    return isVerified ? Done : AnsweredNo;
}

}  // namespace

std::vector<Command> copyCommands()
{
    return {{{QStringLiteral("copy")},
        Text::tr("Copies a store into a new one, in SQLite or PostgreSQL, and compares; goes on when it was stopped."),
        {},
        {{QStringLiteral("from"), QStringLiteral("STORE"), Text::tr("The store to copy; nothing should write it.")},
            {QStringLiteral("to"), QStringLiteral("STORE"), Text::tr("The store to make; it must be empty.")}},
        runCopy}};
}

}  // namespace tgd::daemon
