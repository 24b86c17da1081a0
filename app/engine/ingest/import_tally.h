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
    void unresolved(bool join) { ++(join ? m_report.unresolvedJoins : m_report.unresolvedLeaves); }
    void warn(const QString &sentence);
    void truncatedAt(qint64 byte) { m_report.truncatedAt = byte; }

    const domain::ImportReport &report() const { return m_report; }

private:
    static constexpr size_t noChat = size_t(-1);

    domain::ImportReport m_report;
    size_t m_chat = noChat;
};

}  // namespace tgd::ingest
