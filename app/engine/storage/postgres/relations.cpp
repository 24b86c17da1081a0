#include "storage/postgres/relations.h"

#include "storage/postgres/connection.h"
#include "storage/sql/query.h"

#include <array>

namespace tgd::storage::postgres {

namespace {

enum class Role { Key, Instant, Plain };

struct Column {
    const char *name;
    const char *standIn;
    Role role = Role::Plain;
};

struct Table {
    const char *name;
    bool isNeeded;
    std::vector<Column> columns;  // those that statements of sql/attached read
};

const std::vector<Table> &catalogue()
{
    static const std::vector<Table> tables{
        {"chats", true,
            {{"chat_id", "NULL::bigint", Role::Key}, {"title", "NULL::text"}, {"username", "NULL::text"},
                {"type", "'supergroup'::text"}, {"updated_at", "NULL::timestamp"},
                {"deleted_at", "NULL::timestamptz", Role::Instant}}},
        {"users", false,
            {{"user_id", "NULL::bigint", Role::Key}, {"username", "NULL::text"}, {"first_name", "NULL::text"},
                {"last_name", "NULL::text"}}},
        {"memberships", false,
            {{"chat_id", "NULL::bigint", Role::Key}, {"user_id", "NULL::bigint", Role::Key},
                {"joined_at", "NULL::timestamptz", Role::Instant}, {"left_at", "NULL::timestamptz", Role::Instant},
                {"status_current", "NULL::text"}}},
        {"group_settings", false,
            {{"chat_id", "NULL::bigint", Role::Key}, {"store_text", "false"}, {"text_retention_days", "90"},
                {"metadata_retention_days", "365"}, {"timezone", "'UTC'::text"}, {"locale", "'en'::text"},
                {"capture_reactions", "false"}}},
        {"messages", true,
            {{"chat_id", "NULL::bigint", Role::Key}, {"msg_id", "NULL::bigint", Role::Key},
                {"user_id", "NULL::bigint", Role::Key}, {"date", "NULL::timestamptz", Role::Key},
                {"edit_date", "NULL::timestamptz", Role::Instant}, {"thread_id", "NULL::integer"},
                {"reply_to_msg_id", "NULL::bigint"}, {"has_media", "false"}, {"media_type", "'text'::text"},
                {"text_raw", "NULL::text"}, {"text_len", "0"}, {"urls_cnt", "0"}, {"emoji_cnt", "0"},
                {"source", "'bot'::text"}, {"forward_from_user_id", "NULL::bigint"},
                {"forward_from_chat_id", "NULL::bigint"}, {"forward_sender_name", "NULL::text"},
                {"forward_date", "NULL::timestamptz", Role::Instant}}},
        {"reactions", false,
            {{"chat_id", "NULL::bigint", Role::Key}, {"msg_id", "NULL::bigint", Role::Key},
                {"user_id", "NULL::bigint", Role::Key}, {"date", "NULL::timestamptz", Role::Key},
                {"removed_at", "NULL::timestamptz", Role::Instant}}},
    };
    return tables;
}

// What our writers need besides: every column of the shared tables that a message, a chat or a user brings.
constexpr std::pair<const char *, const char *> writtenColumns[] = {
    {"chats",
        "is_forum description photo_small_file_id photo_big_file_id invite_link pinned_message_id permissions_json "
        "slow_mode_delay message_auto_delete_time has_protected_content linked_chat_id created_at"},
    {"users", "is_bot language_code is_premium added_to_attachment_menu updated_at"},
    {"group_settings", "created_at updated_at"},
    {"messages",
        "entities_json caption_entities_json forward_from_message_id forward_signature is_automatic_forward via_bot_id "
        "author_signature media_group_id has_protected_content file_id file_unique_id file_size file_name mime_type "
        "duration width height thumbnail_file_id"},
    {"reactions", "reaction_id reaction_emoji is_big"},
};

// What tells how new an aggregate is: the first of these columns that it has.
constexpr std::array newestColumns{"last_msg_at", "hour_bucket", "bucket", "day"};
constexpr std::array aggregateNames{"chat_daily", "chat_daily_mv", "chat_hourly_heatmap", "chat_hourly_heatmap_mv",
    "user_chat_daily", "user_chat_daily_mv"};

bool isInstant(const Column &column)
{
    return column.role == Role::Instant || QByteArrayView(column.name) == "date";
}

bool has(const std::map<QByteArray, Oid> &columns, const Column &column)
{
    return columns.contains(QByteArray(column.name));
}

}  // namespace

Relations Relations::read(Connection &connection)
{
    Relations relations;
    sql::Query query(connection, "relation_columns");
    while (query.step()) {
        const auto bytes = [&](int column) {
            const std::string_view text = query.text(column);
            return QByteArray(text.data(), qsizetype(text.size()));
        };
        Found &found = relations.m_found[bytes(0)];
        found.kind = bytes(1);
        found.isPopulated = query.integer(2) != 0;
        found.columns.emplace(bytes(3), Oid(query.integer(4)));
    }
    relations.findAggregates();
    return relations;
}

void Relations::findAggregates()
{
    for (const QByteArray name : aggregateNames) {
        const auto found = m_found.find(name);
        if (found == m_found.end())
            continue;
        Aggregate aggregate{name, found->second.kind == "m", found->second.isPopulated, {}};
        for (const QByteArray column : newestColumns) {
            const auto known = found->second.columns.find(column);
            if (known == found->second.columns.end())
                continue;
            const bool hasZone = known->second == oid::timestamptz;
            aggregate.newest = "SELECT " + QByteArray(hasZone ? "MAX(" : "(MAX(") + column
                + (hasZone ? ")" : ")::timestamp AT TIME ZONE 'UTC')") + " FROM " + name;
            break;
        }
        m_aggregates.push_back(aggregate);
    }
}

bool Relations::areShared() const
{
    return m_found.contains("chats") && m_found.contains("messages");
}

QStringList Relations::missingKeys() const
{
    QStringList missing;
    for (const Table &table : catalogue()) {
        const auto found = m_found.find(table.name);
        for (const Column &column : table.columns) {
            if (table.isNeeded && column.role == Role::Key
                && (found == m_found.end() || !has(found->second.columns, column)))
                missing.append(QLatin1String(table.name) + QLatin1Char('.') + QLatin1String(column.name));
        }
    }
    return missing;
}

QStringList Relations::missing() const
{
    QStringList missing;
    for (const Table &table : catalogue()) {
        const auto found = m_found.find(table.name);
        if (found == m_found.end()) {
            missing.append(QLatin1String(table.name));
            continue;
        }
        for (const Column &column : table.columns) {
            if (!has(found->second.columns, column))
                missing.append(QLatin1String(table.name) + QLatin1Char('.') + QLatin1String(column.name));
        }
    }
    return missing;
}

QStringList Relations::missingToWrite() const
{
    QStringList lacking;
    for (const QString &name : missing()) {
        if (m_found.contains(name.section(QLatin1Char('.'), 0, 0).toLatin1()))
            lacking.append(name);  // a whole table is made
    }
    for (const auto &[table, columns] : writtenColumns) {
        const auto found = m_found.find(table);
        if (found == m_found.end())
            continue;
        for (const QByteArray &column : QByteArray(columns).split(' ')) {
            if (!found->second.columns.contains(column))
                lacking.append(QLatin1String(table) + QLatin1Char('.') + QString::fromLatin1(column));
        }
    }
    return lacking;
}

bool Relations::hasNaiveDates() const
{
    const auto messages = m_found.find("messages");
    if (messages == m_found.end())
        return false;
    const auto date = messages->second.columns.find("date");
    return date != messages->second.columns.end() && date->second == oid::timestamp;
}

// What stands for {table} after FROM: the table itself where it has all that is read of it.
QByteArray Relations::readable(const QByteArray &name) const
{
    for (const Table &table : catalogue()) {
        if (name != table.name)
            continue;
        const auto found = m_found.find(name);
        bool isWhole = found != m_found.end();
        bool isUsable = isWhole;
        QByteArrayList columns;
        for (const Column &column : table.columns) {
            const bool isThere = found != m_found.end() && has(found->second.columns, column);
            isUsable = isUsable && (isThere || column.role != Role::Key);
            const bool isNaive
                = isThere && isInstant(column) && found->second.columns.find(column.name)->second == oid::timestamp;
            isWhole = isWhole && isThere && !isNaive;
            if (isNaive)
                columns.append(QByteArray("t.") + column.name + " AT TIME ZONE 'UTC' AS " + column.name);
            else if (isThere)
                columns.append(QByteArray("t.") + column.name);
            else
                columns.append(QByteArray(column.standIn) + " AS " + column.name);
        }
        if (isWhole)
            return name;
        if (isUsable)
            return "(SELECT " + columns.join(", ") + " FROM " + name + " t)";
        columns.clear();
        for (const Column &column : table.columns)
            columns.append(QByteArray(column.standIn) + " AS " + column.name);
        return "(SELECT " + columns.join(", ") + " WHERE false)";
    }
    return name;
}

QByteArray Relations::expanded(QByteArray sql) const
{
    for (const Table &table : catalogue())
        sql.replace(QByteArray("{") + table.name + "}", readable(table.name));
    return sql;
}

}  // namespace tgd::storage::postgres
