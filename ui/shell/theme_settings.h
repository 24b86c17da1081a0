#pragma once

#include "theme/theme.h"

class QSettings;

namespace tgd::shell {

// The remembered theme. Call loadTheme once after Theme::install().
void loadTheme(const QSettings *settings);
void saveTheme(QSettings *settings, theme::ThemeChoice choice);  // and shows it
void toggleTheme(QSettings *settings);                           // light <-> dark

}  // namespace tgd::shell
