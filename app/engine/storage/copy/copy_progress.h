#pragma once

#include "domain/job_progress.h"

#include <QElapsedTimer>

#include <functional>

namespace tgd::storage::copy {

// Tells how far a job is, now and then. Part of a CopyRun.
class CopyProgress {
public:
    using Tell = std::function<void(const domain::JobProgress &)>;

    explicit CopyProgress(Tell tell) : m_tell(std::move(tell)) { }

    // `done` of `total` rows were there before it began.
    void begin(const QString &job, qint64 done, qint64 total);
    void add(qint64 rows);
    void end() { tell(); }

private:
    void tell();

    Tell m_tell;
    domain::JobProgress m_progress;
    qint64 m_before = 0;
    QElapsedTimer m_running;
    QElapsedTimer m_told;
};

}  // namespace tgd::storage::copy
