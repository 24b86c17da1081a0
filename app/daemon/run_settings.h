#pragma once

#include "arguments.h"
#include "bot/api_base.h"
#include "console.h"
#include "ingest/spool.h"
#include "platform/token_source.h"

#include <QMap>

namespace tgd::daemon {

// What `run` was told by its options, the environment and an env file, in this order.
struct RunSettings {
    enum class Mode { Polling, Off };

    Mode mode = Mode::Polling;
    std::optional<platform::BotToken> token;  // always there when polling
    std::optional<bot::ApiBase> base;
    int timeoutSeconds = 30;
    qint64 pauseMs = 0;
    qint64 connectDeadlineMs = 10'000;
    bool allowCoreDumps = false;
    std::optional<ingest::SpoolPlace> spool;  // nothing: there is none
    storage::StoreAddress store;

    // The token leaves the environment, so that no child inherits it.
    static domain::Result<RunSettings> read(const Console &console, const Arguments &arguments);
};

std::vector<Option> runOptions();

}  // namespace tgd::daemon
