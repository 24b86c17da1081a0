#pragma once

#include "charts/time_series_view.h"
#include "widgets/panel.h"
#include "widgets/table_view.h"

#include <vector>

namespace tgd::test {

// Panels with the figures of the design's scene, for pictures and for tests of behaviour.
std::vector<qint64> demoDays();  // 30 local days of Berlin from 26 Oct 2026, in microseconds
widgets::Panel *activityPanel(charts::ChartGroup *group);
widgets::Panel *membersPanel(charts::ChartGroup *group);
widgets::Panel *heatPanel();
widgets::Panel *ratePanel(charts::ChartGroup *group);
widgets::TableView *usersTable(QWidget *parent);

}  // namespace tgd::test
