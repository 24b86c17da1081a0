#pragma once

#include "state/bot_state.h"
#include "widgets/panel.h"

namespace tgd::charts {
class ChartGroup;
class TimeSeriesView;
}  // namespace tgd::charts

namespace tgd::widgets {
class ToastHost;
}

namespace tgd::pages {

// Updates a second and commit time of the last quarter of an hour, one time axis for both. The axis moves on every
// second, except while a person has zoomed in. Owned by the page; GUI thread.
class BotChartsPanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(BotChartsPanel)

public:
    // `bot` and `toasts` (may be null) must outlive the panel.
    BotChartsPanel(const state::BotState *bot, widgets::ToastHost *toasts, QWidget *parent = nullptr);

    void update();

private:
    const state::BotState *m_bot;
    charts::ChartGroup *m_group;
    charts::TimeSeriesView *m_rates;
    charts::TimeSeriesView *m_commits;
};

}  // namespace tgd::pages
