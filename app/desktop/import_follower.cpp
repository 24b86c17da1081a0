#include "import_follower.h"

#include "domain/format.h"
#include "widgets/toast.h"

namespace tgd::desktop {

using domain::HealthState;

ImportFollower::ImportFollower(
    ports::ImportService *imports, state::JobBoard *jobs, widgets::ToastHost *toasts, QObject *parent)
    : QObject(parent), m_imports(imports), m_jobs(jobs), m_toasts(toasts)
{
    connect(imports, &ports::ImportService::progressed, this, &ImportFollower::progress);
    connect(imports, &ports::ImportService::finished, this, &ImportFollower::finish);
}

void ImportFollower::progress(const domain::JobProgress &progress)
{
    if (m_job == 0)
        m_job = m_jobs->start(tr("Importing"), [this] { m_imports->cancel(); });
    m_jobs->report(m_job, progress);
}

void ImportFollower::finish(const domain::Result<domain::ImportReport> &result)
{
    if (m_job != 0) {
        if (result)
            m_jobs->finish(m_job);
        else
            m_jobs->fail(m_job, result.error());
    }
    m_job = 0;
    Q_EMIT finished();
    if (m_isQuiet())
        return;
    if (result)
        m_toasts->show({HealthState::Ok, tr("Import finished"),
            tr("%1 new messages").arg(domain::format::count(result->inserted)), {}, {}});
    else if (result.error().kind != domain::ErrorKind::Cancelled)
        m_toasts->show({HealthState::Critical, tr("The import stopped"), result.error().message, {}, {}});
}

}  // namespace tgd::desktop
