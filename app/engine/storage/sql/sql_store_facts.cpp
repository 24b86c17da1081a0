#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"

// What an import, a rehearsal and the quarantine list ask of the store: look-ups by key that need no roll-ups.
namespace tgd::storage::sql {

using domain::ChatId;
using domain::Result;
using domain::RowOutcome;

namespace {

// By the write rule of database.md.
RowOutcome foreseen(Connection &connection, const domain::MessageRow &row)
{
    Query state(connection, "message_state");
    if (!state.with(row.chat, row.id).step())
        return RowOutcome::Inserted;
    const bool storedImport = state.text(3) == "import";
    const bool incomingImport = row.source == domain::MessageSource::Import;
    if (storedImport && (!incomingImport || state.integer(1) != row.date.value))
        return RowOutcome::Updated;
    if (!storedImport && incomingImport)
        return RowOutcome::Duplicate;
    const auto storedEdit = state.optionalInteger(2);
    const bool newer = row.editDate && (!storedEdit || row.editDate->value > *storedEdit);
    return newer ? RowOutcome::Updated : RowOutcome::Duplicate;
}

}  // namespace

Result<std::optional<ChatId>> SqlStore::findImportChat(const std::string &exportId, qint64 account, qint64 chatInExport)
{
    return guarded([&]() -> std::optional<ChatId> {
        Query find(*m_connection, "import_chat_find");
        if (!find.with(exportId, account, chatInExport).step())
            return std::nullopt;
        return ChatId{find.integer(0)};
    });
}

Result<std::vector<RowOutcome>> SqlStore::rehearse(const std::vector<domain::MessageRow> &messages)
{
    return snapshot([&] {
        m_connection->requireMessages();
        std::vector<RowOutcome> outcomes;
        outcomes.reserve(messages.size());
        for (const domain::MessageRow &row : messages)
            outcomes.push_back(foreseen(*m_connection, row));
        return outcomes;
    });
}

Result<std::vector<domain::QuarantineEntry>> SqlStore::quarantine(qint64 after, qint64 limit)
{
    return guarded([&] {
        std::vector<domain::QuarantineEntry> entries;
        Query list(*m_connection, "quarantine_list");
        list.with(after, limit);
        while (list.step()) {
            domain::QuarantineEntry &entry = entries.emplace_back();
            entry.id = list.integer(0);
            entry.row = {list.integer(1), list.integer(2), std::string(list.text(3)), std::string(list.text(4)),
                {list.integer(5)}};
        }
        return entries;
    });
}

Result<std::optional<std::string>> SqlStore::meta(const std::string &key)
{
    return guarded([&]() -> std::optional<std::string> {
        Query find(*m_connection, "meta_find");
        if (!find.with(key).step())
            return std::nullopt;
        return std::string(find.text(0));
    });
}

Result<void> SqlStore::setMeta(const std::string &key, const std::string &value)
{
    return written([&] { Query(*m_connection, "meta_put").with(key, value).run(); });
}

}  // namespace tgd::storage::sql
