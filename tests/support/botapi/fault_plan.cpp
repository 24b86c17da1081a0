#include "support/botapi/fault_plan.h"

namespace tgd::botapi {

bool FaultPlan::add(const FaultRule &rule)
{
    const FaultKind *kind = faultNamed(rule.fault);
    if (!kind)
        return false;
    Armed armed{rule, kind};
    armed.rule.method = rule.method.toLower();
    if (rule.probability <= 0 && rule.count <= 0)
        armed.rule.count = kind->usualCount;
    m_rules.append(armed);
    return true;
}

bool FaultPlan::fires(Armed &armed)
{
    ++armed.seen;
    if (armed.rule.count > 0 && armed.fired >= armed.rule.count)
        return false;
    const bool fires
        = armed.rule.probability > 0 ? m_random.chance(armed.rule.probability) : armed.seen >= armed.rule.nth;
    return fires;
}

std::optional<FaultPlan::Choice> FaultPlan::next(const QByteArray &method)
{
    std::optional<Choice> choice;
    for (Armed &armed : m_rules) {
        if (armed.rule.method != "*" && armed.rule.method != method)
            continue;
        if (!fires(armed) || choice)
            continue;
        ++armed.fired;
        choice = Choice{armed.kind, armed.rule.value};
    }
    return choice;
}

}  // namespace tgd::botapi
