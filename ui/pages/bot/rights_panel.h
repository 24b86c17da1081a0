#pragma once

#include "items/text_table_model.h"
#include "state/bot_ledger.h"
#include "widgets/panel.h"

namespace tgd::pages {

// The chats of the bot and what it may see in them, those that hide something first. Owned by the page; GUI thread.
class RightsPanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(RightsPanel)

public:
    // `ledger` must outlive the panel.
    explicit RightsPanel(state::BotLedger *ledger, QWidget *parent = nullptr);

private:
    void update();

    state::BotLedger *m_ledger;
    items::TextTableModel *m_model;
    widgets::TextLabel *m_note;
};

}  // namespace tgd::pages
