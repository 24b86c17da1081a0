#pragma once

#include "domain/retention.h"
#include "storage/sql/batch_writer.h"
#include "storage/sql/scope_reader.h"
#include "storage/sql/settings_table.h"

namespace tgd::storage::sql {

// Counts and removes what is older than a chat keeps, by whole local days. Part of a SqlStore.
class RetentionRunner {
public:
    RetentionRunner(Connection &connection, ScopeReader &scopes, SettingsTable &settings, BatchWriter &writer)
        : m_connection(connection), m_scopes(scopes), m_settings(settings), m_writer(writer)
    {
    }

    // Counts only; runs inside the caller's read transaction. Zeros for a chat without a settings row.
    domain::RetentionCounts preview(domain::ChatId chat);
    // Removes in transactions of a bounded number of rows; answers what went.
    domain::RetentionCounts run(domain::ChatId chat);

private:
    struct Cutoffs {
        bool applies = false;
        domain::UtcMicros text;
        domain::UtcMicros metadata;
    };
    struct Place {
        domain::UtcMicros date;
        qint64 message = 0;
    };

    Cutoffs cutoffs(domain::ChatId chat, domain::RetentionCounts &counts);
    qint64 count(std::string_view statement, domain::ChatId chat, domain::UtcMicros before);
    std::vector<Place> next(
        std::string_view statement, domain::ChatId chat, domain::UtcMicros before, const Place &after);
    void clearTexts(domain::ChatId chat, domain::UtcMicros before, domain::RetentionCounts &counts);
    void removeRows(domain::ChatId chat, domain::UtcMicros before, domain::RetentionCounts &counts);
    qint64 removeMessage(domain::ChatId chat, qint64 message, ActivityDelta &delta, qint64 &reactions);

    static constexpr int rowsPerTransaction = 2000;

    Connection &m_connection;
    ScopeReader &m_scopes;
    SettingsTable &m_settings;
    BatchWriter &m_writer;
};

}  // namespace tgd::storage::sql
