#include "pages/common/export_toasts.h"

#include "charts/export_menu.h"
#include "domain/format.h"
#include "widgets/toast.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tgd::pages {

namespace {
// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};
}  // namespace

void showExported(widgets::ToastHost *toasts, const QString &path, qint64 bytes, const QString &problem)
{
    if (path.isEmpty())
        toasts->show({domain::HealthState::Critical, Text::tr("The file could not be written"), problem, {}, {}});
    else
        toasts->show({domain::HealthState::Ok, Text::tr("Exported %1").arg(QFileInfo(path).fileName()),
            QStringLiteral("%1, %2").arg(path, domain::format::bytes(bytes)), {}, {}});
}

void connectExports(charts::ExportMenu *menu, widgets::ToastHost *toasts)
{
    QObject::connect(menu, &charts::ExportMenu::exported, menu,
        [toasts](const QString &path, qint64 bytes) { showExported(toasts, path, bytes, {}); });
    QObject::connect(menu, &charts::ExportMenu::failed, menu,
        [toasts](const QString &problem) { showExported(toasts, {}, 0, problem); });
}

}  // namespace tgd::pages
