#pragma once

#include "domain/connection_status.h"
#include "pages/bot/bot_page.h"
#include "state/bot_state.h"
#include "support/scripted_bot.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <memory>

namespace tgd::test {

inline constexpr domain::ConnectionState allStates[] = {domain::ConnectionState::Off,
    domain::ConnectionState::Connecting, domain::ConnectionState::Polling, domain::ConnectionState::Reconnecting,
    domain::ConnectionState::TokenRejected, domain::ConnectionState::MalformedToken,
    domain::ConnectionState::SecondPoller, domain::ConnectionState::WebhookActive, domain::ConnectionState::StoreAway,
    domain::ConnectionState::Spooling, domain::ConnectionState::RateLimited, domain::ConnectionState::Stalled,
    domain::ConnectionState::Refused, domain::ConnectionState::Stopped};

// The bot's page over scripted ports: a bot of an invented group, with a quarter of an hour behind it.
struct BotScene {
    StandingClock clock{1'795'530'728'000'000};  // 24 Nov 2026, 14:32:08 UTC
    ScriptedBot bot;
    ScriptedQuarantine quarantine;
    ScriptedEvents events;
    std::unique_ptr<state::BotState> state;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<widgets::ToastHost> toasts;
    pages::BotPage *page = nullptr;

    // A profile with a connected bot, or none.
    void build(bool withBot);
    void live(int seconds, double perSecond);  // samples of so many seconds
    void setState(domain::ConnectionState state);
    void fillQuarantine();
    void fillLedger();
};

// The state with sentences like those of the engine.
domain::ConnectionStatus scriptedStatus(domain::ConnectionState state, domain::UtcMicros now);

}  // namespace tgd::test
