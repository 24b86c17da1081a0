#pragma once

#include "domain/error.h"

#include <QDateTime>

#include <optional>

namespace tgd::state {

// Where a panel's data stands; the panel decides how that looks.
struct LoadState {
    enum class Phase { Idle, Loading, Ready, Failed };

    Phase phase = Phase::Idle;
    std::optional<domain::Error> error;  // set when Failed
    QDateTime since;                     // when it entered the phase
    bool hasData = false;                // data of an earlier answer is still there (Loading and Failed: it is stale)

    void toLoading(const QDateTime &now) { *this = {Phase::Loading, std::nullopt, now, hasData}; }
    void toReady(const QDateTime &now) { *this = {Phase::Ready, std::nullopt, now, true}; }
    void toFailed(domain::Error why, const QDateTime &now)
    {
        *this = {Phase::Failed, std::move(why), phase == Phase::Failed ? since : now, hasData};
    }
};

}  // namespace tgd::state
