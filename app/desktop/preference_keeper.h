#pragma once

#include "state/preferences.h"

class QSettings;

namespace tgd::desktop {

// Loads the preferences, applies them to the look of the program, and writes down every change from then on. `theme`
// ("light", "dark") overrides the remembered one for this run. Both must outlive the program's windows; GUI thread.
void keepPreferences(state::Preferences &preferences, QSettings &settings, const QString &theme);

}  // namespace tgd::desktop
