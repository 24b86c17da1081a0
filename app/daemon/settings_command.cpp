#include "command.h"
#include "exit_codes.h"
#include "output.h"
#include "settings_change.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

int show(Console &console, const Arguments &arguments, const domain::GroupSettings &settings)
{
    answer(
        console, formatOf(arguments), [&] { return server::settingsBody(settings); },
        [&] { return server::settingsTable(settings); });
    return Done;
}

domain::Result<domain::ChatId> requiredChat(const Arguments &arguments)
{
    const auto chat = arguments.chat();
    if (!chat)
        return tl::unexpected(chat.error());
    if (!*chat)
        return domain::failure(ErrorKind::Usage, Text::tr("Say which chat with --chat ID."));
    return **chat;
}

int changeSettings(Console &console, const Arguments &arguments, domain::ChatId chat, const QStringList &changes)
{
    for (const QString &change : changes) {
        if (change.indexOf(QLatin1Char('=')) < 1)
            return console.fail(
                {ErrorKind::Usage, Text::tr("Write a change as key=value, not \"%1\".").arg(change), QString()});
    }
    const auto store = console.open(storage::OpenMode::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto current = (*store)->settings(chat);
    if (!current)
        return console.fail(current.error());
    domain::GroupSettings settings = current->value_or(domain::GroupSettings());
    settings.chat = chat;
    for (const QString &change : changes) {
        const qsizetype equals = change.indexOf(QLatin1Char('='));
        const auto applied = applySetting(settings, change.left(equals), change.mid(equals + 1));
        if (!applied)
            return console.fail(applied.error());
    }
    const auto saved = (*store)->saveSettings(settings);
    return saved ? show(console, arguments, *saved) : console.fail(saved.error());
}

}  // namespace

// Also `query settings`: both read alike.
int querySettings(Console &console, const Arguments &arguments)
{
    const auto chat = requiredChat(arguments);
    if (!chat)
        return console.fail(chat.error());
    const auto store = console.open(storage::OpenMode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto settings = (*store)->settings(*chat);
    if (!settings)
        return console.fail(settings.error());
    if (!*settings)
        return console.fail({ErrorKind::NotFound,
            Text::tr("Chat %1 has no settings yet. Make them with tgstatsd settings --chat %1 --set timezone=UTC.")
                .arg(chat->value),
            QString()});
    return show(console, arguments, **settings);
}

namespace {

int runSettings(Console &console, const Arguments &arguments)
{
    QStringList changes = arguments.values(QLatin1String("set"));
    const QStringList &more = arguments.positionals();
    if (changes.isEmpty() && !more.isEmpty())
        return console.fail({ErrorKind::Usage, Text::tr("\"%1\" needs --set before it.").arg(more.first()), QString()});
    changes += more;
    if (changes.isEmpty())
        return querySettings(console, arguments);
    const auto chat = requiredChat(arguments);
    if (!chat)
        return console.fail(chat.error());
    return changeSettings(console, arguments, *chat, changes);
}

}  // namespace

std::vector<Command> settingsCommands()
{
    return {{{QStringLiteral("settings")}, Text::tr("Shows or changes the settings of a chat."),
        QStringLiteral("[key=value…]"),
        {{QStringLiteral("chat"), QStringLiteral("ID"), Text::tr("The chat.")},
            {QStringLiteral("set"), QStringLiteral("key=value"),
                Text::tr("Changes store_text, text_retention_days, metadata_retention_days, timezone, locale or "
                         "capture_reactions; may be given several times.")},
            formatOption()},
        runSettings}};
}

}  // namespace tgd::daemon
