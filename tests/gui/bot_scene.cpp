#include "gui/bot_scene.h"

#include <QVBoxLayout>

#include <cmath>

namespace tgd::test {

using domain::ConnectionState;
using domain::microsPerSecond;

namespace {

struct Script {
    ConnectionState state;
    const char *cause;
    const char *remedy;
    bool attention;
    qint64 retrySeconds;  // 0: none
};

constexpr Script scripts[] = {
    {ConnectionState::Off, "The bot is off.", "", false, 0},
    {ConnectionState::Connecting, "Waiting for the first answer of Telegram.", "", false, 0},
    {ConnectionState::Polling, "Updates arrive.", "", false, 0},
    {ConnectionState::Reconnecting, "Telegram cannot be reached: Host api.telegram.org not found.",
        "Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, check the "
        "network and the address of the server.",
        false, 12},
    {ConnectionState::TokenRejected, "Telegram rejects the token (Unauthorized).",
        "Ask @BotFather for the bot's token and enter it. The old one is tried again every 5 minutes.", true, 276},
    {ConnectionState::MalformedToken,
        "The server does not know this token's form, or is no Bot API server (Not Found).",
        "Check the token and the address of the Bot API server.", true, 0},
    {ConnectionState::SecondPoller, "Another program fetches the updates of this bot.",
        "Stop the other program, or give it a bot of its own. Until then both miss updates.", true, 41},
    {ConnectionState::WebhookActive, "Telegram delivers the updates of this bot to the webhook stats.example.org.",
        "Remove the webhook to take the bot over; updates that wait are kept. It is never removed without being asked.",
        true, 60},
    {ConnectionState::StoreAway, "What arrived cannot be stored: the disk of the store is full.",
        "Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones for 24 "
        "hours.",
        true, 8},
    {ConnectionState::Spooling,
        "The store is away, and what arrives waits in the local spool: the disk of the store is full.",
        "Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the spool "
        "has room.",
        true, 8},
    {ConnectionState::RateLimited, "Telegram asks for a pause (Too Many Requests: retry after 14).",
        "Nothing: it goes on by itself.", false, 14},
    {ConnectionState::Stalled, "Telegram holds updates for this bot, yet nothing arrives.",
        "The connection is being made anew. If it stays so, check proxies.", true, 0},
    {ConnectionState::Refused, "The Bot API server will not serve this bot (Logged out).",
        "Check the options and the log-in of the local Bot API server.", true, 0},
    {ConnectionState::Stopped, "The bot was stopped.", "", false, 0},
};

}  // namespace

domain::ConnectionStatus scriptedStatus(ConnectionState state, domain::UtcMicros now)
{
    const auto later = [&](qint64 seconds) { return domain::UtcMicros{now.value + seconds * microsPerSecond}; };
    domain::ConnectionStatus status;
    status.state = state;
    status.since = later(state == ConnectionState::Polling ? -11'100 : -192);
    for (const Script &script : scripts) {
        if (script.state != state)
            continue;
        status.cause = QString::fromUtf8(script.cause);
        status.whatToDo = QString::fromUtf8(script.remedy);
        status.needsAttention = script.attention;
        if (script.retrySeconds > 0)
            status.retryAt = later(script.retrySeconds);
    }
    if (state == ConnectionState::StoreAway)
        status.lostAfter = later(86'208);
    return status;
}

void BotScene::build(bool withBot)
{
    if (withBot) {
        bot.id = 6100000001;
        bot.onConnected = [this](ScriptedConnection &connection) {
            connection.setIdentity(
                {6100000001, QStringLiteral("groupstats_bot"), QStringLiteral("Group stats"), false});
            connection.setStatus(scriptedStatus(ConnectionState::Polling, clock.now()));
        };
        bot.open();
    }
    state = std::make_unique<state::BotState>(&bot, &clock);
    window = std::make_unique<QWidget>();
    window->setAutoFillBackground(true);
    window->resize(1088, 724);
    toasts = std::make_unique<widgets::ToastHost>(window.get());
    pages::PageContext context;
    context.bot = &bot;
    context.quarantine = &quarantine;
    context.eventLog = &events;
    context.clock = &clock;
    context.botState = state.get();
    context.toasts = toasts.get();
    page = new pages::BotPage(context);
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
}

void BotScene::live(int seconds, double perSecond)
{
    domain::IngestionMeter meter = bot.scripted()->meter();
    double whole = double(meter.received);
    for (int i = 0; i < seconds; ++i) {
        clock.advance(1);
        whole += perSecond * (1 + 0.35 * std::sin(i * 0.045) + 0.2 * std::sin(i * 1.7));
        const qint64 came = qint64(whole) - meter.received;
        meter.received += came;
        meter.stored = meter.received - meter.duplicate - meter.quarantined - meter.ignored;
        meter.receivedByKind["message"] += came - came / 5;
        meter.receivedByKind["message_reaction"] += came / 5;
        if (came > 0) {
            ++meter.batches;
            meter.lastBatchSize = came;
            meter.lastCommitMicros = 2600 + qint64(900 * std::sin(i * 0.21) + 500 * std::sin(i * 1.1));
            meter.commitMicros += meter.lastCommitMicros;
            meter.lastCommitAt = domain::UtcMicros{clock.now().value - 400'000};
            meter.newestEventAt = domain::UtcMicros{clock.now().value - 1'300'000};
        }
        ++meter.pollsCompleted;
        meter.lastPollAt = domain::UtcMicros{clock.now().value - 400'000};
        meter.pendingAtTelegram = i % 60 < 3 ? 4 : 0;
        bot.scripted()->setMeter(meter);
        state->sample();
    }
}

void BotScene::setState(ConnectionState to)
{
    bot.scripted()->setStatus(scriptedStatus(to, clock.now()));
}

void BotScene::fillQuarantine()
{
    const auto add = [this](qint64 id, qint64 update, const char *reason, const char *raw) {
        domain::QuarantineEntry entry;
        entry.id = id;
        entry.row.botId = 6100000001;
        entry.row.updateId = update;
        entry.row.reason = reason;
        entry.row.raw = raw;
        entry.row.at = {clock.now().value - (100 - id) * 60 * microsPerSecond};
        quarantine.held.push_back(entry);
    };
    add(11, 700412031, "unknown_kind",
        R"({"update_id":700412031,"story_post":{"chat":{"id":-1001800000001,"type":"supergroup"},"story":{"id":4}}})");
    add(12, 700412077, "unknown_status",
        R"({"update_id":700412077,"chat_member":{"chat":{"id":-1001800000002,"type":"supergroup"},"new_chat_member":{"status":"guest"}}})");
    add(15, 700413002, "bad_date", R"({"update_id":700413002,"message":{"message_id":19,"date":"soon"}})");
}

void BotScene::fillLedger()
{
    const qint64 now = clock.now().value;
    const std::string from = std::to_string(now - 4 * 86400LL * microsPerSecond);
    const std::string to = std::to_string(now - 10'360'000LL * 26);
    events.answer = std::vector<domain::StoreEvent>{
        {{now - 10'360'000LL * 26}, "update_gap", "{\"bot_id\":6100000001,\"from\":" + from + ",\"to\":" + to + "}"},
    };
    bot.chatsAnswer = std::vector<domain::BotChat>{
        {{-1001800000003}, QStringLiteral("Photo Walking"), QStringLiteral("member"), domain::UtcMicros{now}},
        {{-1001800000005}, QStringLiteral("Board games"), QStringLiteral("restricted"), domain::UtcMicros{now}},
        {{-1001800000001}, QStringLiteral("Linux Lounge"), QStringLiteral("administrator"), domain::UtcMicros{now}},
        {{-1001800000002}, QStringLiteral("Harbour office"), QStringLiteral("administrator"), domain::UtcMicros{now}},
        {{-1001800000004}, QStringLiteral("Old flat"), QStringLiteral("kicked"), std::nullopt},
    };
}

}  // namespace tgd::test
