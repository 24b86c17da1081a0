#include "command.h"
#include "exit_codes.h"
#include "output.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;
using storage::OpenMode;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceCommands)
};

int runVerify(Console &console, const Arguments &arguments)
{
    const bool repair = arguments.has(QLatin1String("repair"));
    const auto store = console.open(repair ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto report = (*store)->verify(repair);
    if (!report)
        return console.fail(report.error());
    console.printLine(server::verifyBody(*report));
    return report->isEqual() || repair ? Done : AnsweredNo;
}

int runMigrate(Console &console, const Arguments &arguments)
{
    const bool check = arguments.has(QLatin1String("check"));
    const auto store = console.open(check ? OpenMode::ReadOnly : OpenMode::Takeover);
    if (!store)
        return console.fail(store.error());
    if (!check) {
        const auto done = (*store)->takeOver([&](const domain::JobProgress &progress) { console.progress(progress); });
        console.endProgress();
        if (!done)
            return console.fail(done.error());
    }
    const auto current = (*store)->schemaIsCurrent();
    if (!current)
        return console.fail(current.error());
    console.printLine(*current ? QByteArrayLiteral("{\"current\":true}") : QByteArrayLiteral("{\"current\":false}"));
    return *current ? Done : AnsweredNo;
}

int runRetention(Console &console, const Arguments &arguments, bool remove)
{
    const auto chat = arguments.chat();
    if (!chat)
        return console.fail(chat.error());
    if (!*chat)
        return console.fail({ErrorKind::Usage, Text::tr("Say which chat with --chat ID."), QString()});
    const auto store = console.open(remove ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto counts = (*store)->retention(**chat, remove);
    if (!counts)
        return console.fail(counts.error());
    answer(
        console, formatOf(arguments), [&] { return server::retentionBody(*counts); },
        [&] { return server::retentionTable(*counts); });
    return Done;
}

std::vector<Option> retentionOptions()
{
    return {{QStringLiteral("chat"), QStringLiteral("ID"), Text::tr("The chat.")}, formatOption()};
}

}  // namespace

std::vector<Command> maintenanceCommands()
{
    return {
        {{QStringLiteral("verify")}, Text::tr("Recounts the statistics from the messages and compares."), {},
            {{QStringLiteral("repair"), {}, Text::tr("Mends what differs.")}}, runVerify},
        {{QStringLiteral("migrate")},
            Text::tr("Makes the store, or brings its schema up to date and takes over what another bot wrote."), {},
            {{QStringLiteral("check"), {}, Text::tr("Only tells: exit code 1 when the schema is old.")}}, runMigrate},
        {{QStringLiteral("retention"), QStringLiteral("preview")}, Text::tr("Counts what retention would remove now."),
            {}, retentionOptions(),
            [](Console &console, const Arguments &arguments) { return runRetention(console, arguments, false); }},
        {{QStringLiteral("retention"), QStringLiteral("run")},
            Text::tr("Removes what is older than the chat's settings say."), {}, retentionOptions(),
            [](Console &console, const Arguments &arguments) { return runRetention(console, arguments, true); }},
    };
}

}  // namespace tgd::daemon
