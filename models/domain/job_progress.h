#pragma once

#include <QString>

#include <optional>

namespace tgd::domain {

// How far a long piece of work is. `unit` is what done and total count ("bytes", "messages").
struct JobProgress {
    QString job;
    qint64 done = 0;
    std::optional<qint64> total;
    QString unit;
    double perSecond = 0;

    bool operator==(const JobProgress &) const = default;
};

}  // namespace tgd::domain
