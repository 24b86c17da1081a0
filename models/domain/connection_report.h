#pragma once

#include <QString>

#include <array>

namespace tgd::domain {

// What is looked at before a store on a server is used, in this order. Each needs those before it.
enum class ConnectionStep { Name, Reach, Tls, Password, Role, Version, Schema, Rights };
constexpr size_t connectionStepCount = 8;

enum class StepState { Waiting, Running, Passed, Warned, Failed, Skipped };

// How one of them went. Both texts are sentences or facts for a person, without secrets.
struct StepReport {
    StepState state = StepState::Waiting;
    QString found;   // what was seen
    QString advice;  // what to do about it; empty: nothing

    bool operator==(const StepReport &) const = default;
};

// What using the database as a store would do.
enum class StorePlan {
    None,      // it cannot be used
    Create,    // tables are made in an empty database
    Use,       // it is a store already
    Upgrade,   // a store of an older program: its tables are brought up to date
    Attach,    // another program's database: it is only read
    ReadOnly,  // a store, but server or role let nothing be written
};

struct ConnectionReport {
    std::array<StepReport, connectionStepCount> steps;
    StorePlan plan = StorePlan::None;
    bool needsPassword = false;  // none was given, or a wrong one
    bool isCancelled = false;
    bool isFinished = false;

    StepReport &operator[](ConnectionStep step) { return steps[size_t(step)]; }
    const StepReport &operator[](ConnectionStep step) const { return steps[size_t(step)]; }

    bool operator==(const ConnectionReport &) const = default;
};

}  // namespace tgd::domain
