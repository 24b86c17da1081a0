#pragma once

#include "domain/quarantine_entry.h"
#include "ingest/update_outcome.h"
#include "ports/clock.h"
#include "storage/store.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace tgd::ingest {

// What a person does with the quarantine, for the command line and the desktop alike. Each runs on the caller's thread.
class QuarantineTools {
public:
    using Each = std::function<domain::Result<void>(const domain::QuarantineEntry &)>;

    QuarantineTools(storage::Store &store, const ports::Clock &clock) : m_store(store), m_clock(clock) { }

    // By id upwards, a thousand at a time.
    domain::Result<void> forEach(const Each &each);
    // NotFound when there is no such entry.
    domain::Result<domain::QuarantineEntry> entry(qint64 id);
    // Decodes one entry again, or all; those that can be stored now are removed.
    domain::Result<UpdateBatchOutcome> retry(std::optional<qint64> id);
    // Writes the raw JSON of all entries, one a line, and answers how many; the file appears when it is whole.
    domain::Result<qint64> exportTo(const QString &path);
    // The line that stands for an entry in an exported file.
    static QByteArray exportLine(const domain::QuarantineEntry &entry);

private:
    storage::Store &m_store;
    const ports::Clock &m_clock;
};

}  // namespace tgd::ingest
