#pragma once

#include "domain/group_settings.h"
#include "domain/outbox.h"
#include "ports/clock.h"
#include "storage/sql/connection.h"

#include <optional>

namespace tgd::storage::sql {

// The group_settings rows. Part of a SqlStore; write() runs inside the caller's transaction.
class SettingsTable {
public:
    explicit SettingsTable(Connection &connection) : m_connection(connection) { }

    std::optional<domain::GroupSettings> read(domain::ChatId chat);
    // Throws BadInput that says what is allowed.
    void write(const domain::GroupSettings &settings, domain::UtcMicros now);
    void apply(const domain::SettingsChange &change, domain::UtcMicros now);

private:
    static void validate(const domain::GroupSettings &settings);

    Connection &m_connection;
};

}  // namespace tgd::storage::sql
