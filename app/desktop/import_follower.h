#pragma once

#include "domain/error.h"
#include "domain/import_report.h"
#include "domain/job_progress.h"
#include "ports/import_service.h"
#include "state/job_board.h"

#include <QObject>

namespace tgd::widgets {
class ToastHost;
}

namespace tgd::desktop {

// Shows the imports of a window as jobs in its status bar, and tells how they ended when no dialog does. Owned by the
// window's composition; GUI thread.
class ImportFollower final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ImportFollower)

public:
    // All must outlive the follower.
    ImportFollower(ports::ImportService *imports, state::JobBoard *jobs, widgets::ToastHost *toasts, QObject *parent);

    // While a dialog is open it tells the result itself.
    void setQuiet(std::function<bool()> isQuiet) { m_isQuiet = std::move(isQuiet); }

Q_SIGNALS:
    void finished();  // with or without success: what is stored may have changed

private:
    void progress(const domain::JobProgress &progress);
    void finish(const domain::Result<domain::ImportReport> &result);

    ports::ImportService *m_imports;
    state::JobBoard *m_jobs;
    widgets::ToastHost *m_toasts;
    state::JobBoard::JobId m_job = 0;
    std::function<bool()> m_isQuiet = [] { return false; };
};

}  // namespace tgd::desktop
