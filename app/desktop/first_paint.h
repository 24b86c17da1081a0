#pragma once

class QApplication;

namespace tgd::desktop {

class Desktop;

// For the start benchmark: with TGD_EXIT_AFTER_FIRST_PAINT set, prints "painted" behind the first paint of a window and
// the resident memory (KiB) once its first page shows its data, and ends the program. `desktop` must outlive the loop.
void leaveAfterFirstPaintIfAsked(QApplication &application, const Desktop &desktop);

}  // namespace tgd::desktop
