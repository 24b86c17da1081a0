#pragma once

#include "domain/error.h"
#include "domain/job_progress.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tgd::state {

// The long pieces of work that run in the background, for the status bar. Who starts a job reports its progress and
// its end here; cancelling asks the job, which ends itself. Owned by the composition; GUI thread.
class JobBoard : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(JobBoard)

public:
    using JobId = int;

    struct Job {
        JobId id = 0;
        QString title;  // "Rebuilding roll-ups"
        domain::JobProgress progress;
        std::function<void()> cancel;  // empty: cannot be cancelled
        bool cancelling = false;

        // 0–100; nothing while the end is not known.
        std::optional<int> percent() const;
        std::optional<qint64> secondsLeft() const;
    };

    explicit JobBoard(QObject *parent = nullptr);

    JobId start(const QString &title, std::function<void()> cancel = {});
    void report(JobId job, const domain::JobProgress &progress);
    void finish(JobId job, const QString &result = {});
    void fail(JobId job, const domain::Error &error);
    void cancel(JobId job);

    const std::vector<Job> &running() const { return m_jobs; }

Q_SIGNALS:
    void changed();
    void finished(int job, const QString &title, const QString &result);
    void failed(int job, const QString &title, const tgd::domain::Error &error);

private:
    std::vector<Job>::iterator find(JobId job);

    std::vector<Job> m_jobs;
    JobId m_next = 1;
};

}  // namespace tgd::state
