#pragma once

#include "state/overview_content.h"

namespace tgd::state {

// The five resources that run out first, each with state and cause, the worst first. Pure, in words of the reader's
// language. `bot`: null when the profile has none.
std::vector<OverviewContent::Bottleneck> overviewBottlenecks(const domain::WorkspaceFacts &facts, const LiveBot *bot);

}  // namespace tgd::state
