#pragma once

#include "domain/error.h"
#include "domain/import_report.h"

namespace tgd::ingest {

// The report of cli.md as one line of JSON, keys in its order. `unresolved` adds what could not be told from names.
QByteArray importReportJson(const domain::ImportReport &report);

// Reads back what importReportJson() wrote; nothing when it is something else.
std::optional<domain::ImportReport> importReportFromJson(const QByteArray &json);

}  // namespace tgd::ingest
