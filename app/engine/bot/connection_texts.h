#pragma once

#include "bot/api_error.h"
#include "domain/connection_status.h"

namespace tgd::bot {

// The sentences of a state: what happened and what a person can do. `detail` is a webhook's address or the like.
void explain(domain::ConnectionStatus &status, const std::optional<ApiError> &error, const QString &detail = {});

}  // namespace tgd::bot
