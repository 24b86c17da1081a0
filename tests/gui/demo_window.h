#pragma once

#include "charts/chart_group.h"
#include "shell/main_window.h"
#include "state/job_board.h"
#include "state/time_range_state.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace tgd::test {

// The program's window with the design's scene in it: a Chats page made of our widgets, other pages empty.
struct DemoWindow {
    QTemporaryDir folder;
    QSettings settings{folder.filePath("desk.ini"), QSettings::IniFormat};
    state::JobBoard jobs;
    state::TimeRangeState range{QDate(2026, 11, 24)};
    charts::ChartGroup group;
    int pagesBuilt = 0;

    std::unique_ptr<shell::MainWindow> make();
};

}  // namespace tgd::test
