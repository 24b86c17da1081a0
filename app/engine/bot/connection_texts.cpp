#include "bot/connection_texts.h"

#include <QCoreApplication>

namespace tgd::bot {

using domain::ConnectionState;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
};

QString causeOf(ConnectionState state, const QString &words, const QString &detail)
{
    switch (state) {
    case ConnectionState::Off: return Text::tr("The bot is off.");
    case ConnectionState::Connecting: return Text::tr("Waiting for the first answer of Telegram.");
    case ConnectionState::Polling: return Text::tr("Updates arrive.");
    case ConnectionState::Reconnecting: return Text::tr("Telegram cannot be reached: %1.").arg(words);
    case ConnectionState::TokenRejected: return Text::tr("Telegram rejects the token (%1).").arg(words);
    case ConnectionState::MalformedToken:
        return Text::tr("The server does not know this token's form, or is no Bot API server (%1).").arg(words);
    case ConnectionState::SecondPoller: return Text::tr("Another program fetches the updates of this bot.");
    case ConnectionState::WebhookActive:
        return detail.isEmpty()
            ? Text::tr("A webhook is set for this bot, so Telegram gives its updates to nobody else.")
            : Text::tr("Telegram delivers the updates of this bot to the webhook %1.").arg(detail);
    case ConnectionState::StoreAway: return Text::tr("What arrived cannot be stored: %1").arg(detail);
    case ConnectionState::Spooling:
        return Text::tr("The store is away, and what arrives waits in the local spool: %1").arg(detail);
    case ConnectionState::RateLimited: return Text::tr("Telegram asks for a pause (%1).").arg(words);
    case ConnectionState::Stalled: return Text::tr("Telegram holds updates for this bot, yet nothing arrives.");
    case ConnectionState::Refused: return Text::tr("The Bot API server will not serve this bot (%1).").arg(words);
    case ConnectionState::Stopped: return Text::tr("The bot was stopped.");
    }
    return {};
}

QString remedyOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Reconnecting:
        return Text::tr(
            "Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, "
            "check the network and the address of the server.");
    case ConnectionState::TokenRejected:
        return Text::tr("Ask @BotFather for the bot's token and enter it. The old one is tried again every 5 minutes.");
    case ConnectionState::MalformedToken: return Text::tr("Check the token and the address of the Bot API server.");
    case ConnectionState::SecondPoller:
        return Text::tr("Stop the other program, or give it a bot of its own. Until then both miss updates.");
    case ConnectionState::WebhookActive:
        return Text::tr(
            "Remove the webhook to take the bot over; updates that wait are kept. It is never removed without "
            "being asked.");
    case ConnectionState::StoreAway:
        return Text::tr(
            "Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones "
            "for 24 hours.");
    case ConnectionState::Spooling:
        return Text::tr(
            "Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the "
            "spool has room.");
    case ConnectionState::RateLimited: return Text::tr("Nothing: it goes on by itself.");
    case ConnectionState::Stalled: return Text::tr("The connection is being made anew. If it stays so, check proxies.");
    case ConnectionState::Refused: return Text::tr("Check the options and the log-in of the local Bot API server.");
    case ConnectionState::Off:
    case ConnectionState::Connecting:
    case ConnectionState::Polling:
    case ConnectionState::Stopped: break;
    }
    return {};
}

}  // namespace

void explain(domain::ConnectionStatus &status, const std::optional<ApiError> &error, const QString &detail)
{
    status.cause = causeOf(status.state, error ? error->description : QString(), detail);
    status.whatToDo = remedyOf(status.state);
}

}  // namespace tgd::bot
