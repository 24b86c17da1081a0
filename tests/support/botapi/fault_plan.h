#pragma once

#include "support/botapi/fault_kinds.h"
#include "support/botapi/sim_random.h"

namespace tgd::botapi {

// When a fault happens: to the nth request of the method counted from now and the ones after it, or to any with a
// probability.
struct FaultRule {
    QByteArray fault;
    QByteArray method = "getUpdates";  // "*": any
    int nth = 1;
    int count = 0;           // 0: as many as is usual for the fault
    double probability = 0;  // above 0: nth does not matter, count only when it is given
    qint64 value = 0;        // seconds of a 429, chat id of a migration
};

// Decides which request goes wrong and how. Owned by the server, on its thread.
class FaultPlan {
public:
    struct Choice {
        const FaultKind *kind;
        qint64 value;
    };

    explicit FaultPlan(quint64 seed) : m_random(seed) { }

    // False when there is no such fault.
    bool add(const FaultRule &rule);
    // Any fault of a poll that passes by itself, each with its share of the probability. True when there are some.
    bool addRandom(double probability);
    void clear() { m_rules.clear(); }
    // What is to happen to this request; counts it.
    std::optional<Choice> next(const QByteArray &method);

private:
    struct Armed {
        FaultRule rule;
        const FaultKind *kind;
        int seen = 0;
        int fired = 0;
    };

    bool fires(Armed &armed);

    SimRandom m_random;
    QList<Armed> m_rules;
};

}  // namespace tgd::botapi
