#pragma once

class QApplication;

namespace tgd::desktop {

// For the start benchmark: with TGD_EXIT_AFTER_FIRST_PAINT set, prints the resident memory (KiB) once a window has been
// painted and ends the program.
void leaveAfterFirstPaintIfAsked(QApplication &application);

}  // namespace tgd::desktop
