#pragma once

#include "ports/bot_desk.h"
#include "ports/clock.h"
#include "ports/event_log.h"
#include "ports/group_settings_store.h"
#include "ports/import_service.h"
#include "ports/quarantine_desk.h"
#include "ports/statistics_source.h"
#include "ports/store_events.h"
#include "ports/workspace_facts_source.h"

namespace tgd::widgets {
class ToastHost;
}

namespace tgd::state {
class BotState;
}

namespace tgd::pages {

// What a page is given: the ports of the profile that is open. All outlive the page.
struct PageContext {
    ports::StatisticsSource *statistics = nullptr;
    ports::GroupSettingsStore *groupSettings = nullptr;
    ports::StoreEvents *events = nullptr;
    ports::WorkspaceFactsSource *facts = nullptr;
    ports::ImportService *imports = nullptr;
    ports::BotDesk *bot = nullptr;  // none: this workspace has no place for a bot
    ports::QuarantineDesk *quarantine = nullptr;
    ports::EventLog *eventLog = nullptr;
    state::BotState *botState = nullptr;  // what is known of that bot; a page without one makes its own
    const ports::Clock *clock = nullptr;
    widgets::ToastHost *toasts = nullptr;
};

}  // namespace tgd::pages
