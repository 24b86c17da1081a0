#pragma once

#include "items/text_table_model.h"
#include "state/bot_ledger.h"
#include "widgets/panel.h"

namespace tgd::ports {
class Clock;
}

namespace tgd::pages {

// The times in which updates may have been lost, and other events that the store keeps. Owned by the page; GUI thread.
class GapsPanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(GapsPanel)

public:
    // `ledger` and `clock` must outlive the panel.
    GapsPanel(state::BotLedger *ledger, const ports::Clock *clock, QWidget *parent = nullptr);

private:
    void update();

    state::BotLedger *m_ledger;
    const ports::Clock *m_clock;
    items::TextTableModel *m_model;
};

}  // namespace tgd::pages
