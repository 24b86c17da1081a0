#include "storage/copy/copy_progress.h"

namespace tgd::storage::copy {

namespace {
constexpr qint64 tellEveryMs = 200;
}  // namespace

void CopyProgress::begin(const QString &job, qint64 done, qint64 total)
{
    m_progress = {job, done, total, QStringLiteral("rows"), 0};
    m_before = done;
    m_running.start();
    m_told.start();
}

void CopyProgress::add(qint64 rows)
{
    m_progress.done += rows;
    if (m_told.elapsed() < tellEveryMs)
        return;
    m_told.start();
    tell();
}

void CopyProgress::tell()
{
    if (!m_tell)
        return;
    const double seconds = double(m_running.nsecsElapsed()) / 1e9;
    m_progress.perSecond = seconds > 0 ? double(m_progress.done - m_before) / seconds : 0;
    m_tell(m_progress);
}

}  // namespace tgd::storage::copy
