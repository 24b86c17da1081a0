#pragma once

#include "items/text_table_model.h"
#include "state/bot_state.h"
#include "widgets/panel.h"

#include <array>

namespace tgd::pages {

// What came in on this connection: what became of it, and by kind. Owned by the page; GUI thread.
class IncomePanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(IncomePanel)

public:
    // `bot` must outlive the panel.
    explicit IncomePanel(const state::BotState *bot, QWidget *parent = nullptr);

    void update();

private:
    enum Total { Received, Stored, Duplicate, Quarantined, Ignored, Batches, RateLimits, TotalCount };

    QWidget *makeTotals();
    QWidget *makeTable();
    void showTotals(const domain::IngestionMeter &meter);
    void showKinds(const domain::IngestionMeter &meter);

    const state::BotState *m_bot;
    std::array<widgets::TextLabel *, TotalCount> m_totals{};
    items::TextTableModel *m_kinds;
};

}  // namespace tgd::pages
