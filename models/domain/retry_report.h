#pragma once

#include <QtGlobal>

namespace tgd::domain {

// What became of quarantined updates that were decoded again.
struct RetryReport {
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;  // still not understood, and still there
    qint64 ignored = 0;

    bool operator==(const RetryReport &) const = default;
};

}  // namespace tgd::domain
