#include "support/table_dump.h"

#include "support/cluster/pg_client.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace tgd::test {

namespace {

// A table's columns: '@' before an instant, '?' before a boolean.
struct Table {
    const char *name;
    const char *columns;
};

constexpr Table tables[] = {
    {"chats",
        "chat_id title username type ?is_forum description photo_small_file_id photo_big_file_id invite_link "
        "pinned_message_id permissions_json slow_mode_delay message_auto_delete_time ?has_protected_content "
        "linked_chat_id @deleted_at"},
    {"users", "user_id username first_name last_name ?is_bot language_code ?is_premium ?added_to_attachment_menu"},
    {"memberships", "chat_id user_id @joined_at @left_at status_current"},
    {"group_settings",
        "chat_id ?store_text text_retention_days metadata_retention_days timezone locale "
        "?capture_reactions"},
    {"messages",
        "chat_id msg_id user_id @date @edit_date thread_id reply_to_msg_id ?has_media media_type text_raw text_len "
        "urls_cnt emoji_cnt entities_json caption_entities_json source forward_from_user_id forward_from_chat_id "
        "forward_from_message_id forward_signature forward_sender_name @forward_date ?is_automatic_forward via_bot_id "
        "author_signature media_group_id ?has_protected_content file_id file_unique_id file_size file_name mime_type "
        "duration width height thumbnail_file_id @deleted_at"},
    {"reactions", "chat_id msg_id user_id reaction_emoji ?is_big @date @removed_at"},
    {"tgdesk.membership_event", "chat_id user_id @at kind origin ?from_service"},
    {"tgdesk.membership_status", "chat_id user_id kind @at"},
    {"tgdesk.reaction_pending", "chat_id msg_id user_id emoji @date @removed_at"},
    {"tgdesk.reaction_anon", "chat_id msg_id actor_chat_id emoji @date @removed_at"},
    {"tgdesk.reaction_counts", "chat_id msg_id emoji total @date"},
    {"tgdesk.message_sender", "chat_id msg_id sender_chat_id author_signature"},
    {"tgdesk.topics", "chat_id thread_id name icon_color icon_custom_emoji_id state"},
    {"tgdesk.chat_migration", "old_chat_id new_chat_id @at"},
    {"tgdesk.quarantine", "bot_id update_id raw reason"},
};

QString statement(const Table &table, bool isPostgres)
{
    QStringList columns;
    for (QString column : QString::fromLatin1(table.columns).split(QLatin1Char(' '))) {
        const bool isInstant = column.startsWith(QLatin1Char('@'));
        const bool isFlag = column.startsWith(QLatin1Char('?'));
        if (isInstant || isFlag)
            column.remove(0, 1);
        if (isPostgres && isInstant)
            column = QStringLiteral("(extract(epoch FROM %1) * 1000000)::bigint").arg(column);
        else if (isPostgres && isFlag)
            column += QStringLiteral("::integer");
        columns.append(QStringLiteral("COALESCE(CAST(%1 AS TEXT), '-')").arg(column));
    }
    QString name = QString::fromLatin1(table.name);
    if (!isPostgres)
        name.replace(QLatin1Char('.'), QLatin1Char('_'));
    return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(" || ' | ' || ")), name);
}

QStringList rowsOfSqlite(QSqlDatabase &database, const Table &table)
{
    QStringList rows;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement(table, false)))
        qFatal("%s: %s", table.name, qPrintable(query.lastError().text()));
    while (query.next())
        rows.append(query.value(0).toString());
    return rows;
}

QStringList rowsOfPostgres(PgClient &client, const Table &table)
{
    const SqlResult result = client.run(statement(table, true));
    if (!result.ok)
        qFatal("%s: %s", table.name, qPrintable(result.message));
    QStringList rows;
    for (const auto &row : result.rows)
        rows.append(row.first());
    return rows;
}

}  // namespace

QMap<QString, QStringList> dumpTables(const QString &store)
{
    QMap<QString, QStringList> dump;
    if (store.startsWith(QLatin1String("postgresql:"))) {
        PgClient client(store, 60'000);
        if (!client.isOpen())
            qFatal("%s", qPrintable(client.error()));
        for (const Table &table : tables)
            dump[QString::fromLatin1(table.name)] = rowsOfPostgres(client, table);
    } else {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store);
            database.setDatabaseName(store);
            if (!database.open())
                qFatal("%s: %s", qPrintable(store), qPrintable(database.lastError().text()));
            for (const Table &table : tables)
                dump[QString::fromLatin1(table.name)] = rowsOfSqlite(database, table);
        }
        QSqlDatabase::removeDatabase(store);
    }
    for (QStringList &rows : dump)
        rows.sort();
    return dump;
}

QString difference(const QMap<QString, QStringList> &expected, const QMap<QString, QStringList> &actual)
{
    constexpr qsizetype shown = 5;
    QStringList lines;
    for (const QString &table : expected.keys()) {
        const QStringList &should = expected[table];
        const QStringList is = actual.value(table);
        if (should == is)
            continue;
        lines.append(QStringLiteral("%1: %2 rows, expected %3").arg(table).arg(is.size()).arg(should.size()));
        QStringList missing, extra;
        std::set_difference(should.begin(), should.end(), is.begin(), is.end(), std::back_inserter(missing));
        std::set_difference(is.begin(), is.end(), should.begin(), should.end(), std::back_inserter(extra));
        for (const QString &row : missing.mid(0, shown))
            lines.append(QStringLiteral("  - ") + row.left(300));
        for (const QString &row : extra.mid(0, shown))
            lines.append(QStringLiteral("  + ") + row.left(300));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace tgd::test
