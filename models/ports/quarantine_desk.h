#pragma once

#include "domain/error.h"
#include "domain/quarantine_entry.h"
#include "domain/retry_report.h"

#include <QFuture>
#include <QString>

#include <optional>
#include <vector>

namespace tgd::ports {

// The updates that could not be understood. Calls never block.
class QuarantineDesk {
public:
    virtual ~QuarantineDesk() = default;

    // By id upwards from behind `after`; at most `limit` entries.
    virtual QFuture<domain::Result<std::vector<domain::QuarantineEntry>>> entries(qint64 after, qint64 limit) = 0;
    // Decodes one entry again, or all; what can be stored now leaves the quarantine.
    virtual QFuture<domain::Result<domain::RetryReport>> retry(std::optional<qint64> id) = 0;
    // Writes the raw JSON of all, one a line, and answers how many.
    virtual QFuture<domain::Result<qint64>> exportTo(const QString &path) = 0;
};

}  // namespace tgd::ports
