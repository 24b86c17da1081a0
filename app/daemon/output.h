#pragma once

#include "arguments.h"
#include "console.h"
#include "server/rest_tables.h"

#include <functional>

namespace tgd::daemon {

enum class Format { Json, Csv, Table };

// --format, else a table on a terminal and JSON elsewhere.
Format formatOf(const Arguments &arguments);
Option formatOption();

// Prints an answer in the asked form; only the form that is asked for is made.
void answer(Console &console, Format format, const std::function<QByteArray()> &json,
    const std::function<server::Table()> &table);

// Tells on stderr what makes the figures of a store less than they seem.
// The standbys that answer statistics: option, and their addresses (the environment's READ_REPLICA_URL_1, … when none
// is given).
Option replicaOption();
domain::Result<storage::StoreAddress> addressOf(
    const Console &console, const Arguments &arguments, const std::function<QByteArray(const char *name)> &variable);

void tellStanding(Console &console, storage::Store &store);

}  // namespace tgd::daemon
