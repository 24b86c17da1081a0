#include "run_settings.h"

#include "output.h"
#include "platform/env_file.h"
#include "platform/keychain_secret_store.h"

#include <QCoreApplication>
#include <QFile>

namespace tgd::daemon {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunSettings)
};

using Variables = QMap<QByteArray, QByteArray>;

QByteArray variable(const Variables &file, const char *name)
{
    return qEnvironmentVariableIsSet(name) ? qgetenv(name) : file.value(name);
}

Result<Variables> readVariables(const Arguments &arguments)
{
    const auto path = arguments.value(QLatin1String("env-file"));
    return path ? platform::readEnvFile(*path) : Variables();
}

tl::unexpected<domain::Error> noWebhooks(const QString &because)
{
    return failure(ErrorKind::Usage,
        Text::tr(
            "%1, and webhooks are not part of this version of tgstatsd. Say --mode polling to fetch updates instead; "
            "that needs the bot's webhook to be removed.")
            .arg(because));
}

// Nothing: by whether there is a token.
Result<std::optional<RunSettings::Mode>> readMode(const Arguments &arguments, const Variables &variables)
{
    const auto asked = arguments.value(QLatin1String("mode"));
    if (asked == QLatin1String("webhook"))
        return noWebhooks(Text::tr("--mode webhook was asked for"));
    if (asked)
        return asked == QLatin1String("off") ? RunSettings::Mode::Off : RunSettings::Mode::Polling;
    if (!variable(variables, "WEBHOOK_URL").isEmpty())
        return noWebhooks(Text::tr("WEBHOOK_URL is set"));
    const QByteArray mode = variable(variables, "MODE").trimmed().toLower();
    if (mode == "webhook")
        return noWebhooks(Text::tr("MODE is webhook"));
    if (mode == "off")
        return RunSettings::Mode::Off;
    if (mode == "polling")
        return RunSettings::Mode::Polling;
    if (!mode.isEmpty())
        return failure(
            ErrorKind::Usage, Text::tr("MODE takes polling or off, not \"%1\".").arg(QString::fromUtf8(mode)));
    return std::nullopt;
}

Result<std::optional<platform::BotToken>> readToken(const Arguments &arguments, const Variables &variables)
{
    const platform::TokenSource source([&variables](const char *name) { return variable(variables, name); });
    const auto optional = [](Result<platform::BotToken> token) -> Result<std::optional<platform::BotToken>> {
        if (!token)
            return tl::unexpected(token.error());
        return std::optional(std::move(*token));
    };
    if (const auto path = arguments.value(QLatin1String("token-file")))
        return optional(source.fromFile(*path));
    if (const auto name = arguments.value(QLatin1String("token-keychain"))) {
        platform::KeychainSecretStore keychain;
        return optional(source.fromKeychain(keychain, *name));
    }
    return source.fromSurroundings();
}

Result<double> readSeconds(const Variables &variables, const char *name, double byDefault, double least, double most)
{
    const QByteArray text = variable(variables, name).trimmed();
    if (text.isEmpty())
        return byDefault;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= least && seconds <= most))
        return failure(ErrorKind::Usage,
            Text::tr("%1 takes seconds from %2 to %3, not \"%4\".")
                .arg(QLatin1String(name))
                .arg(least)
                .arg(most)
                .arg(QString::fromUtf8(text)));
    return seconds;
}

Result<void> readTimes(RunSettings &settings, const Variables &variables)
{
    const auto timeout = readSeconds(variables, "BOT_GET_UPDATES_TIMEOUT", 30, 0, 50);
    const auto pause = readSeconds(variables, "BOT_POLL_INTERVAL", 0, 0, 3600);
    const auto connecting = readSeconds(variables, "BOT_GET_UPDATES_CONNECT_TIMEOUT", 10, 1, 60);
    for (const auto *each : {&timeout, &pause, &connecting}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    settings.timeoutSeconds = int(*timeout);
    settings.pauseMs = qint64(*pause * 1000);
    settings.connectDeadlineMs = qint64(*connecting * 1000);
    return {};
}

Result<std::optional<ingest::SpoolPlace>> readSpool(const Arguments &arguments, const Variables &variables)
{
    constexpr qint64 mebibyte = qint64(1) << 20;
    const QString folder
        = arguments.value(QLatin1String("spool")).value_or(QFile::decodeName(variable(variables, "TGSTATS_SPOOL_DIR")));
    const auto limit = arguments.integer(
        QLatin1String("spool-limit-mib"), ingest::SpoolPlace::leastLimitBytes / mebibyte, qint64(1) << 24);
    if (!limit)
        return tl::unexpected(limit.error());
    if (folder.isEmpty() && (*limit || arguments.has(QLatin1String("spool"))))
        return failure(ErrorKind::Usage, Text::tr("Name the folder of the spool: --spool DIR."));
    if (folder.isEmpty())
        return std::nullopt;
    ingest::SpoolPlace place;
    place.folder = folder;
    if (*limit)
        place.limitBytes = **limit * mebibyte;
    return place;
}

}  // namespace

std::vector<Option> runOptions()
{
    return {
        {QStringLiteral("mode"), QStringLiteral("polling|off"),
            Text::tr("How updates come in; default: polling when there is a token."),
            {QStringLiteral("polling"), QStringLiteral("off"), QStringLiteral("webhook")}},
        {QStringLiteral("token-file"), QStringLiteral("FILE"), Text::tr("A file that holds the bot's token.")},
        {QStringLiteral("token-keychain"), QStringLiteral("NAME"),
            Text::tr("The entry of the keychain that holds it.")},
        {QStringLiteral("env-file"), QStringLiteral("FILE"), Text::tr("The .env file of an existing deployment.")},
        {QStringLiteral("api-base"), QStringLiteral("URL"),
            Text::tr("The Bot API server; default %1.").arg(bot::ApiBase::defaultAddress())},
        {QStringLiteral("spool"), QStringLiteral("DIR"),
            Text::tr("Keeps updates in this folder while the store is away. Also TGSTATS_SPOOL_DIR.")},
        {QStringLiteral("spool-limit-mib"), QStringLiteral("N"),
            Text::tr("How large the spool may grow, from 8 MiB; default 1024.")},
        replicaOption(),
        {QStringLiteral("allow-core-dumps"), {},
            Text::tr("For finding defects only: a core dump of this process may hold the token.")},
    };
}

Result<RunSettings> RunSettings::read(const Console &console, const Arguments &arguments)
{
    const auto variables = readVariables(arguments);
    if (!variables)
        return tl::unexpected(variables.error());
    const auto mode = readMode(arguments, *variables);
    if (!mode)
        return tl::unexpected(mode.error());
    const auto store
        = addressOf(console, arguments, [&variables](const char *name) { return variable(*variables, name); });
    if (!store)
        return tl::unexpected(store.error());
    RunSettings settings;
    settings.store = *store;
    settings.allowCoreDumps = arguments.has(QLatin1String("allow-core-dumps"));
    if (*mode == Mode::Off) {
        settings.mode = Mode::Off;
        return settings;
    }
    auto base
        = bot::ApiBase::parse(arguments.value(QLatin1String("api-base")).value_or(bot::ApiBase::defaultAddress()));
    if (!base)
        return tl::unexpected(base.error());
    settings.base = std::move(*base);
    if (const auto times = readTimes(settings, *variables); !times)
        return tl::unexpected(times.error());
    auto spool = readSpool(arguments, *variables);
    if (!spool)
        return tl::unexpected(spool.error());
    settings.spool = std::move(*spool);
    auto token = readToken(arguments, *variables);
    for (const char *name : {"TGSTATS_BOT_TOKEN", "BOT_TOKEN"})
        qunsetenv(name);
    if (!token)
        return tl::unexpected(token.error());
    settings.token = std::move(*token);
    if (!settings.token)
        return failure(ErrorKind::Usage,
            Text::tr(
                "There is no bot token. Give --token-file FILE or --token-keychain NAME, set TGSTATS_BOT_TOKEN, or use "
                "a systemd credential named tgstats-bot-token; --mode off runs without a bot."));
    return settings;
}

}  // namespace tgd::daemon
