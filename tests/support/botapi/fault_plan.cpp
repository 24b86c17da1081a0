#include "support/botapi/fault_plan.h"

#include <algorithm>
#include <iterator>

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

bool FaultPlan::addRandom(double probability)
{
    QByteArrayList names;
    for (const FaultKind &kind : faultKinds()) {
        // Not those that need somebody's hand to end, make updates expire, or take the bot for dead; nor ids that start
        // again, which they do after a quiet week only: a batch that comes again would name ids of two ages.
        static constexpr int lasting[] = {13, 14, 17, 24, 25, 34, 35, 43, 45};
        const bool isLasting = std::find(std::begin(lasting), std::end(lasting), kind.number) != std::end(lasting)
            || kind.name == "flood_429_day";
        if (!isLasting && kind.webhook == WebhookFault::None)
            names << kind.name;
    }
    for (const QByteArray &name : names)
        add({.fault = name, .probability = probability / double(names.size()), .value = 3});
    return !names.isEmpty();
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
