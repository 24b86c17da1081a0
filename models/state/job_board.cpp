#include "state/job_board.h"

#include <algorithm>
#include <cmath>

namespace tgd::state {

std::optional<int> JobBoard::Job::percent() const
{
    if (!progress.total || *progress.total <= 0)
        return std::nullopt;
    return int(std::clamp(double(progress.done) / double(*progress.total), 0.0, 1.0) * 100);
}

std::optional<qint64> JobBoard::Job::secondsLeft() const
{
    if (!progress.total || progress.perSecond <= 0)
        return std::nullopt;
    return qint64(std::ceil(double(std::max<qint64>(0, *progress.total - progress.done)) / progress.perSecond));
}

JobBoard::JobBoard(QObject *parent) : QObject(parent) { }

std::vector<JobBoard::Job>::iterator JobBoard::find(JobId job)
{
    return std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Job &entry) { return entry.id == job; });
}

JobBoard::JobId JobBoard::start(const QString &title, std::function<void()> cancel)
{
    Job job;
    job.id = m_next++;
    job.title = title;
    job.cancel = std::move(cancel);
    const JobId id = job.id;
    m_jobs.push_back(std::move(job));
    Q_EMIT changed();
    return id;
}

void JobBoard::report(JobId job, const domain::JobProgress &progress)
{
    const auto entry = find(job);
    if (entry == m_jobs.end())
        return;
    entry->progress = progress;
    Q_EMIT changed();
}

void JobBoard::finish(JobId job, const QString &result)
{
    const auto entry = find(job);
    if (entry == m_jobs.end())
        return;
    const QString title = entry->title;
    m_jobs.erase(entry);
    Q_EMIT changed();
    Q_EMIT finished(job, title, result);
}

void JobBoard::fail(JobId job, const domain::Error &error)
{
    const auto entry = find(job);
    if (entry == m_jobs.end())
        return;
    const QString title = entry->title;
    m_jobs.erase(entry);
    Q_EMIT changed();
    Q_EMIT failed(job, title, error);
}

void JobBoard::cancel(JobId job)
{
    const auto entry = find(job);
    if (entry == m_jobs.end() || !entry->cancel || entry->cancelling)
        return;
    entry->cancelling = true;
    // The job may end itself at once, which takes the entry away.
    const std::function<void()> ask = entry->cancel;
    Q_EMIT changed();
    ask();
}

}  // namespace tgd::state
