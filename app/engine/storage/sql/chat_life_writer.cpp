#include "storage/sql/chat_life_writer.h"

#include "storage/sql/query.h"

namespace tgd::storage::sql {

using domain::RowOutcome;

namespace {
RowOutcome outcomeOf(qint64 changed)
{
    return changed != 0 ? RowOutcome::Updated : RowOutcome::Duplicate;
}
}  // namespace

RowOutcome ChatLifeWriter::writeTopic(const domain::TopicRow &row)
{
    return outcomeOf(
        Query(m_connection, "topic_put")
            .with(row.chat, row.threadId, row.name, row.iconColor, row.iconCustomEmojiId, row.state, row.at)
            .run());
}

RowOutcome ChatLifeWriter::migrate(const domain::ChatMigration &migration, domain::UtcMicros now)
{
    const auto &[from, to, at] = migration;
    qint64 changed = Query(m_connection, "migration_put").with(from, to, at).run();
    changed += Query(m_connection, "migration_copy_settings").with(from, to, now).run();
    changed += Query(m_connection, "migration_copy_events").with(from, to, at).run();
    changed += Query(m_connection, "migration_copy_members").with(from, to).run();
    changed += Query(m_connection, "migration_end_old").with(from).run();
    return outcomeOf(changed);
}

RowOutcome ChatLifeWriter::writePresence(const domain::ChatPresence &presence)
{
    if (Query(m_connection, "chat_presence_put").with(presence.chat, presence.at).run() == 0)
        return RowOutcome::Duplicate;
    return outcomeOf(
        Query(m_connection, presence.present ? "chat_back" : "chat_gone").with(presence.chat, presence.at).run());
}

}  // namespace tgd::storage::sql
