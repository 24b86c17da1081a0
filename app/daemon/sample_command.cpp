#include "command.h"
#include "exit_codes.h"
#include "sample/sample_workspace.h"
#include "server/json_writer.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

int runSample(Console &console, const Arguments &arguments)
{
    const auto out = arguments.value(QLatin1String("out"));
    if (!out || out->isEmpty())
        return console.fail(
            {domain::ErrorKind::Usage, Text::tr("Say where the sample goes with --out STORE."), QString()});
    const auto seed = arguments.integer(QLatin1String("seed"), 0, 4'294'967'295);
    if (!seed)
        return console.fail(seed.error());
    const auto messages = arguments.integer(QLatin1String("messages"), 1, 50'000'000);
    if (!messages)
        return console.fail(messages.error());
    const auto store = console.open(storage::OpenMode::CreateIfMissing, *out);
    if (!store)
        return console.fail(store.error());
    sample::SampleRequest request;
    request.seed = quint32(seed->value_or(request.seed));
    request.messages = messages->value_or(request.messages);
    request.progress = [&console](const domain::JobProgress &progress) { console.progress(progress); };
    request.stop = console.stopToken();
    const auto made = sample::makeSampleWorkspace(**store, console.clock(), request);
    if (!made)
        return console.fail(made.error());
    server::JsonWriter json;
    json.beginObject();
    json.member("chats", made->chats);
    json.member("users", made->users);
    json.member("messages", made->messages);
    json.key("from").date(made->period.from);
    json.key("to").date(made->period.to);
    console.printLine(json.endObject().bytes());
    return Done;
}

}  // namespace

std::vector<Command> sampleCommands()
{
    return {{{QStringLiteral("sample")},
        Text::tr("Makes a store with the sample workspace: invented chats, a year of life."), {},
        {{QStringLiteral("out"), QStringLiteral("STORE"), Text::tr("The store to make; it must not have chats.")},
            {QStringLiteral("seed"), QStringLiteral("N"), Text::tr("Another sample; default 1.")},
            {QStringLiteral("messages"), QStringLiteral("N"), Text::tr("About how many messages; default 200000.")}},
        runSample}};
}

}  // namespace tgd::daemon
