#pragma once

#include "domain/error.h"
#include "domain/workspace_facts.h"

#include <QFuture>

namespace tgd::ports {

// Reads the facts about the store and the host. Never blocks the caller.
class WorkspaceFactsSource {
public:
    virtual ~WorkspaceFactsSource() = default;
    virtual QFuture<domain::Result<domain::WorkspaceFacts>> facts() = 0;
};

}  // namespace tgd::ports
