#pragma once

#include "domain/error.h"
#include "domain/job_progress.h"

#include <QMap>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace tgd::storage::copy {

struct CopyRequest {
    QString from;  // URLs as Store::open takes them
    QString to;
    std::function<void(const domain::JobProgress &)> progress;
    std::stop_token stop;
};

// What a copy did, and what a reading of the target beside it found.
struct CopyReport {
    struct Difference {
        QString table;
        qint64 sourceRows = 0;
        qint64 targetRows = 0;  // when they are as many, what they hold differs
    };

    QMap<QString, qint64> tables;  // rows by table
    std::vector<Difference> differences;
    bool wasFinished = false;  // nothing was left to copy
};

// Copies all that a store is made of into an empty one, a page a transaction, from one snapshot of the source; then
// reads the target and compares. A copy that was ended before goes on. Errors as of Store::open, and BadInput for a
// target that holds something else, a source that has changed since, or a value the target does not take. Nobody else
// may write the target meanwhile.
domain::Result<CopyReport> copyStore(const CopyRequest &request);

}  // namespace tgd::storage::copy
