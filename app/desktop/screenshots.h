#pragma once

#include "domain/connection_status.h"
#include "domain/error.h"
#include "domain/profile.h"
#include "options.h"
#include "workspace_window.h"

#include <QPixmap>
#include <QTemporaryDir>

class QWidget;

namespace tgd::desktop {

// Writes pictures of the pages (and of every designed state) of a profile without touching what is remembered, for
// --screenshot. GUI thread; lives as long as it works.
class Screenshots final {
public:
    // `environment` and `options` must outlive the object; its settings are replaced by empty ones.
    Screenshots(const domain::Profile &profile, WorkspaceWindow::Environment environment, const Options &options);

    // Runs its own event loop. The number of pictures written.
    domain::Result<int> run();

private:
    domain::Result<void> takePages(const QString &theme);
    domain::Result<void> takeBotState(
        domain::ConnectionState state, const QString &page, const QString &name, const QString &theme);
    domain::Result<void> takeBot(const QString &theme);
    domain::Result<void> takeServerAway(const QString &theme);
    domain::Result<void> takeStates(const QString &theme);
    domain::Result<void> takeServerDialog(QWidget *main, const QString &theme);
    domain::Result<void> takeDialogs(WorkspaceWindow &window, const QString &theme);
    domain::Result<void> takeState(const QString &state, const QString &theme, WorkspaceWindow &window);
    domain::Result<void> save(const QPixmap &picture, const QString &name);
    void settle(WorkspaceWindow &window, int atMostMs = 15'000);
    void show(WorkspaceWindow &window) const;
    domain::Profile emptyProfile();
    domain::Profile brokenProfile();

    domain::Profile m_profile;
    WorkspaceWindow::Environment m_environment;
    const Options &m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    int m_written = 0;
};

}  // namespace tgd::desktop
