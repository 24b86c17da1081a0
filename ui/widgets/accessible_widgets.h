#pragma once

namespace tgd::widgets {

// Teaches the accessible tree what our painted widgets are: charts with a way to their table, static texts, groups.
// Called by the main window; calling again does nothing.
void installAccessibleWidgets();

}  // namespace tgd::widgets
