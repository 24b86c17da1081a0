#pragma once

#include "domain/workspace_facts.h"

#include <QStringList>

namespace tgd::state {

// What a person should know of a store whose figures are less than they seem, a sentence each; nothing to tell of a
// store that is all ours. Stateless.
QStringList storeWords(const domain::StoreFacts &store);

}  // namespace tgd::state
