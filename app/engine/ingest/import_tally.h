#pragma once

#include "domain/import_report.h"

#include <string_view>

namespace tgd::ingest {

// Counts what the decoder met; what became of the rows is added by whoever commits them. Decoding thread.
class ImportTally {
public:
    void beginChat(domain::ChatId id, const QString &title);
    void renameChat(const QString &title);
    void endChat() { m_chat = noChat; }

    void read();  // one element of a messages array
    void skip(std::string_view reason);
    void quarantine() { ++m_report.quarantined; }
    void stored(domain::UtcMicros date);  // it becomes a row
    void unresolved(bool join) { ++(join ? m_unresolvedJoins : m_unresolvedLeaves); }
    void warn(const QString &sentence);
    void truncatedAt(qint64 byte) { m_report.truncatedAt = byte; }

    const domain::ImportReport &report() const { return m_report; }
    qint64 unresolvedJoins() const { return m_unresolvedJoins; }
    qint64 unresolvedLeaves() const { return m_unresolvedLeaves; }

private:
    static constexpr size_t noChat = size_t(-1);

    domain::ImportReport m_report;
    size_t m_chat = noChat;
    qint64 m_unresolvedJoins = 0;
    qint64 m_unresolvedLeaves = 0;
};

}  // namespace tgd::ingest
