#pragma once

#include <QString>

namespace tgd::charts {
class ExportMenu;
}
namespace tgd::widgets {
class ToastHost;
}

namespace tgd::pages {

// Says in the lower right what became of an export. `toasts` must outlive the menu.
void connectExports(charts::ExportMenu *menu, widgets::ToastHost *toasts);
// An empty path: it failed, and `problem` says why.
void showExported(widgets::ToastHost *toasts, const QString &path, qint64 bytes, const QString &problem);

}  // namespace tgd::pages
