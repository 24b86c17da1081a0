#include "storage/postgres/relations.h"

#include "storage/postgres/connection.h"
#include "storage/sql/query.h"

#include <algorithm>
#include <array>

namespace tgd::storage::postgres {

namespace {

enum class Role { Key, Plain };
enum class Type { Id, Number, Flag, Text, Instant };

struct Column {
    const char *name;
    const char *standIn;
    Type type = Type::Text;
    Role role = Role::Plain;
};

struct Table {
    const char *name;
    bool isNeeded;
    std::vector<Column> columns;  // those that statements of sql/attached read
};

const std::vector<Table> &catalogue()
{
    using enum Type;
    constexpr auto Key = Role::Key;
    static const std::vector<Table> tables{
        {"chats", true,
            {{"chat_id", "NULL::bigint", Id, Key}, {"title", "NULL::text"}, {"username", "NULL::text"},
                {"type", "'supergroup'::text"}, {"updated_at", "NULL::timestamptz", Instant},
                {"deleted_at", "NULL::timestamptz", Instant}}},
        {"users", false,
            {{"user_id", "NULL::bigint", Id, Key}, {"username", "NULL::text"}, {"first_name", "NULL::text"},
                {"last_name", "NULL::text"}}},
        {"memberships", false,
            {{"chat_id", "NULL::bigint", Id, Key}, {"user_id", "NULL::bigint", Id, Key},
                {"joined_at", "NULL::timestamptz", Instant}, {"left_at", "NULL::timestamptz", Instant},
                {"status_current", "NULL::text"}}},
        {"group_settings", false,
            {{"chat_id", "NULL::bigint", Id, Key}, {"store_text", "false", Flag}, {"text_retention_days", "90", Number},
                {"metadata_retention_days", "365", Number}, {"timezone", "'UTC'::text"}, {"locale", "'en'::text"},
                {"capture_reactions", "false", Flag}}},
        {"messages", true,
            {{"chat_id", "NULL::bigint", Id, Key}, {"msg_id", "NULL::bigint", Id, Key},
                {"user_id", "NULL::bigint", Id, Key}, {"date", "NULL::timestamptz", Instant, Key},
                {"edit_date", "NULL::timestamptz", Instant}, {"thread_id", "NULL::integer", Number},
                {"reply_to_msg_id", "NULL::bigint", Id}, {"has_media", "false", Flag}, {"media_type", "'text'::text"},
                {"text_raw", "NULL::text"}, {"text_len", "0", Number}, {"urls_cnt", "0", Number},
                {"emoji_cnt", "0", Number}, {"source", "'bot'::text"}, {"forward_from_user_id", "NULL::bigint", Id},
                {"forward_from_chat_id", "NULL::bigint", Id}, {"forward_sender_name", "NULL::text"},
                {"forward_date", "NULL::timestamptz", Instant}}},
        {"reactions", false,
            {{"chat_id", "NULL::bigint", Id, Key}, {"msg_id", "NULL::bigint", Id, Key},
                {"user_id", "NULL::bigint", Id, Key}, {"date", "NULL::timestamptz", Instant, Key},
                {"removed_at", "NULL::timestamptz", Instant}}},
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

struct AggregateName {
    Relations::View view;
    const char *name;
    const char *time;  // the column that tells the day or hour
};
// A continuous aggregate comes before the view of the same content: it is newer.
constexpr std::array aggregateNames{AggregateName{Relations::View::ChatDays, "chat_daily", "day"},
    AggregateName{Relations::View::ChatDays, "chat_daily_mv", "day"},
    AggregateName{Relations::View::ChatHours, "chat_hourly_heatmap", "hour_bucket"},
    AggregateName{Relations::View::ChatHours, "chat_hourly_heatmap_mv", "hour_bucket"},
    AggregateName{Relations::View::UserDays, "user_chat_daily", "day"},
    AggregateName{Relations::View::UserDays, "user_chat_daily_mv", "day"}};

const char *timeOf(Relations::View view)
{
    return view == Relations::View::ChatHours ? "hour_bucket" : "day";
}

bool isWhole(Oid type)
{
    return type == oid::int8 || type == oid::int4 || type == oid::int2;
}

bool isText(Oid type)
{
    return type == oid::text || type == oid::varchar || type == oid::bpchar;
}

// A number from what another program keeps as text; what is none is nobody's.
QByteArray numberFromText(const QByteArray &value)
{
    return "CASE WHEN " + value + " ~ '^-?[0-9]{1,18}$' THEN " + value + "::bigint END";
}

// How a column of this type is read as what it is for; empty when it cannot be. `value` names it.
QByteArray conversion(Type wanted, Oid type, const QByteArray &value)
{
    switch (wanted) {
    case Type::Id:
    case Type::Number:
        if (isWhole(type))
            return value;
        if (type == oid::numeric)
            return value + "::bigint";
        return isText(type) ? numberFromText(value) : QByteArray();
    case Type::Flag:
        if (type == oid::boolean)
            return value;
        if (isWhole(type))
            return value + " <> 0";
        return isText(type) ? "lower(" + value + ") IN ('t', 'true', 'yes', 'on', '1')" : QByteArray();
    case Type::Text: return value;  // statements take it as text
    case Type::Instant:
        if (type == oid::timestamptz)
            return value;
        return type == oid::timestamp ? value + " AT TIME ZONE 'UTC'" : QByteArray();
    }
    return {};
}

// The start of what a row of an aggregate counts, as an instant.
QByteArray startOf(Oid type, const QByteArray &value)
{
    if (type == oid::timestamptz)
        return value;
    if (type == oid::timestamp || type == oid::date)
        return value + "::timestamp AT TIME ZONE 'UTC'";
    return {};
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
    for (const auto &[view, name, time] : aggregateNames) {
        const auto found = m_found.find(name);
        if (found == m_found.end())
            continue;
        const std::map<QByteArray, Oid> &columns = found->second.columns;
        Aggregate aggregate{view, name, found->second.kind == "m", found->second.isPopulated, false, {}};
        const auto start = columns.find(time);
        const auto chat = columns.find("chat_id");
        aggregate.isUsable = aggregate.isPopulated && columns.contains("msg_cnt") && start != columns.end()
            && !startOf(start->second, time).isEmpty() && chat != columns.end()
            && !conversion(Type::Id, chat->second, "chat_id").isEmpty()
            && (view != View::UserDays || columns.contains("user_id"));
        for (const QByteArray column : newestColumns) {
            const auto known = columns.find(column);
            if (known == columns.end())
                continue;
            const bool hasZone = known->second == oid::timestamptz;
            aggregate.newest = "SELECT " + QByteArray(hasZone ? "MAX(" : "(MAX(") + column
                + (hasZone ? ")" : ")::timestamp AT TIME ZONE 'UTC')") + " FROM " + name;
            break;
        }
        m_aggregates.push_back(aggregate);
    }
}

const Relations::Aggregate *Relations::usable(View view) const
{
    for (const Aggregate &aggregate : m_aggregates) {
        if (aggregate.view == view && aggregate.isUsable)
            return &aggregate;
    }
    return nullptr;
}

bool Relations::has(View view, const char *column) const
{
    const Aggregate *aggregate = usable(view);
    return aggregate && m_found.at(aggregate->name).columns.contains(column);
}

QString Relations::nameOf(View view) const
{
    QString name;
    for (const auto &[each, known, time] : aggregateNames) {
        if (each == view && (name.isEmpty() || !m_found.contains(name.toLatin1())))
            name = QLatin1String(known);
    }
    return name;
}

bool Relations::haveJobs() const
{
    const auto jobs = m_found.find("job_stats");
    const auto aggregates = m_found.find("continuous_aggregates");
    return jobs != m_found.end() && aggregates != m_found.end() && jobs->second.columns.contains("hypertable_name")
        && jobs->second.columns.contains("last_successful_finish")
        && aggregates->second.columns.contains("materialization_hypertable_name")
        && aggregates->second.columns.contains("view_name");
}

bool Relations::areShared() const
{
    return (m_found.contains("chats") && m_found.contains("messages")) || haveAggregates();
}

bool Relations::haveAggregates() const
{
    return std::any_of(m_aggregates.begin(), m_aggregates.end(), [](const Aggregate &each) { return each.isUsable; });
}

bool Relations::hasUsable(const QByteArray &table, const QByteArray &name) const
{
    const auto found = m_found.find(table);
    if (found == m_found.end())
        return false;
    const auto known = found->second.columns.find(name);
    if (known == found->second.columns.end())
        return false;
    for (const Table &each : catalogue()) {
        for (const Column &column : each.columns) {
            if (table == each.name && name == column.name)
                return !conversion(column.type, known->second, name).isEmpty();
        }
    }
    return true;
}

bool Relations::haveMessages() const
{
    for (const Table &table : catalogue()) {
        if (QByteArrayView(table.name) != "messages")
            continue;
        return std::all_of(table.columns.begin(), table.columns.end(),
            [this](const Column &column) { return column.role != Role::Key || hasUsable("messages", column.name); });
    }
    return false;
}

QStringList Relations::missingKeys() const
{
    QStringList missing;
    for (const Table &table : catalogue()) {
        for (const Column &column : table.columns) {
            if (table.isNeeded && column.role == Role::Key && !hasUsable(table.name, column.name))
                missing.append(QLatin1String(table.name) + QLatin1Char('.') + QLatin1String(column.name));
        }
    }
    return missing;
}

QStringList Relations::missing() const
{
    QStringList missing;
    for (const Table &table : catalogue()) {
        if (!m_found.contains(table.name)) {
            missing.append(QLatin1String(table.name));
            continue;
        }
        for (const Column &column : table.columns) {
            if (!hasUsable(table.name, column.name))
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
            const bool isThere = hasUsable(name, column.name);
            isUsable = isUsable && (isThere || column.role != Role::Key);
            const QByteArray plain = QByteArray("t.") + column.name;
            const QByteArray read = isThere
                ? conversion(column.type, found->second.columns.find(column.name)->second, plain)
                : QByteArray(column.standIn);
            isWhole = isWhole && read == plain;
            columns.append(read == plain ? read : '(' + read + ") AS " + column.name);
        }
        if (isWhole)
            return name;
        if (isUsable)
            return "(SELECT " + columns.join(", ") + " FROM " + name + " t)";
        if (name == "chats" && !haveMessages())
            return chatsOfAggregates();
        columns.clear();
        for (const Column &column : table.columns)
            columns.append(QByteArray(column.standIn) + " AS " + column.name);
        return "(SELECT " + columns.join(", ") + " WHERE false)";
    }
    return name;
}

// Chats without their table: those that an aggregate counts, without names.
QByteArray Relations::chatsOfAggregates() const
{
    return "(SELECT DISTINCT k.chat_id, NULL::text AS title, NULL::text AS username, 'supergroup'::text AS type, "
           "NULL::timestamptz AS updated_at, NULL::timestamptz AS deleted_at FROM "
        + messageCounts() + " k)";
}

// What stands for {chat_days}, {user_days} or {chat_hours}: the same columns whatever the aggregate is made of.
QByteArray Relations::readable(View view) const
{
    const Aggregate *aggregate = usable(view);
    const auto column = [&](const char *name, const char *as, const char *standIn) {
        return QByteArray(has(view, name) ? QByteArray("t.") + name : QByteArray(standIn)) + "::bigint AS " + as;
    };
    QByteArrayList columns;
    if (aggregate) {
        const std::map<QByteArray, Oid> &types = m_found.at(aggregate->name).columns;
        columns.append('(' + conversion(Type::Id, types.at("chat_id"), "t.chat_id") + ") AS chat_id");
        columns.append('(' + startOf(types.at(timeOf(view)), QByteArray("t.") + timeOf(view)) + ") AS starts");
    } else {
        columns = {"NULL::bigint AS chat_id", "NULL::timestamptz AS starts"};
    }
    columns.append(column("msg_cnt", "messages", "NULL"));
    switch (view) {
    case View::ChatDays:
        columns.append(column("dau", "users", "NULL"));
        columns.append(column("total_text_len", "text_length", "NULL"));
        break;
    case View::ChatHours: columns.append(column("unique_users", "users", "NULL")); break;
    case View::UserDays: {
        columns.append(column("user_id", "user_id", "NULL"));
        columns.append(column("media_msgs", "media", "NULL"));
        const auto last = aggregate ? m_found.at(aggregate->name).columns : std::map<QByteArray, Oid>();
        const auto known = last.find("last_msg_at");
        const QByteArray read
            = known == last.end() ? QByteArray() : conversion(Type::Instant, known->second, "t.last_msg_at");
        columns.append('(' + (read.isEmpty() ? QByteArray("NULL::timestamptz") : read) + ") AS last_at");
        break;
    }
    }
    return "(SELECT " + columns.join(", ") + (aggregate ? " FROM " + aggregate->name + " t)" : " WHERE false)");
}

// The aggregate that counts messages most completely.
QByteArray Relations::messageCounts() const
{
    for (const View view : {View::ChatDays, View::ChatHours}) {
        if (usable(view))
            return readable(view);
    }
    return readable(View::UserDays);
}

QByteArray Relations::expanded(QByteArray sql) const
{
    for (const Table &table : catalogue())
        sql.replace(QByteArray("{") + table.name + "}", readable(table.name));
    sql.replace("{chat_days}", readable(View::ChatDays));
    sql.replace("{user_days}", readable(View::UserDays));
    sql.replace("{chat_hours}", readable(View::ChatHours));
    sql.replace("{message_counts}", messageCounts());
    return sql;
}

}  // namespace tgd::storage::postgres
