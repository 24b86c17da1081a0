#include "output.h"

#include "state/store_words.h"
#include "storage/store_url.h"

#include <QCoreApplication>

#include <unistd.h>

namespace tgd::daemon {

Format formatOf(const Arguments &arguments)
{
    const auto name = arguments.value(QLatin1String("format"));
    if (!name)
        return ::isatty(STDOUT_FILENO) ? Format::Table : Format::Json;
    return *name == QLatin1String("csv") ? Format::Csv : *name == QLatin1String("table") ? Format::Table : Format::Json;
}

Option formatOption()
{
    return {QStringLiteral("format"), QStringLiteral("json|csv|table"),
        QCoreApplication::translate("Output", "The form of the answer; default: table on a terminal, else json."),
        {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table")}};
}

void answer(Console &console, Format format, const std::function<QByteArray()> &json,
    const std::function<server::Table()> &table)
{
    switch (format) {
    case Format::Json: console.printLine(json()); break;
    case Format::Csv: console.print(table().csv()); break;
    case Format::Table: console.print(table().aligned()); break;
    }
}

Option replicaOption()
{
    return {QStringLiteral("replica"), QStringLiteral("URL"),
        QCoreApplication::translate("Output",
            "A streaming replica of the store's PostgreSQL server that answers statistics; may be given several times. "
            "Also READ_REPLICA_URL_1, _2, …")};
}

domain::Result<storage::StoreAddress> addressOf(
    const Console &console, const Arguments &arguments, const std::function<QByteArray(const char *name)> &variable)
{
    const QString url = console.storeUrl();
    QStringList replicas = arguments.values(QLatin1String("replica"));
    // Those of the surroundings belong to a server; a file beside it has none.
    const auto place = storage::StoreUrl::parse(url);
    if (replicas.isEmpty() && place && place->kind == storage::StoreUrl::Kind::Postgres)
        replicas = storage::StoreAddress::replicasNamed(variable);
    return storage::StoreAddress::of(url, replicas);
}

void tellStanding(Console &console, storage::Store &store)
{
    const auto standing = store.standing();
    if (!standing)
        return;  // the question itself tells what is wrong
    for (const QString &words : state::storeWords(*standing))
        console.say(words);
}

}  // namespace tgd::daemon
