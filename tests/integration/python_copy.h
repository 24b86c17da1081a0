#pragma once

#include "support/cluster/python_database.h"
#include "support/store_fixture.h"

namespace tgd::test {

// Writes the rows of a PostgreSQL database of the shared tables into a store of ours as they are, and rolls them up
// there. Joins and leaves are those that the memberships tell.
class PythonCopy {
public:
    PythonCopy(const PythonDatabase &from, StoreFile &to) : m_from(from.url()), m_to(to) { }

    void make()
    {
        m_to.open();
        m_to.sql("DELETE FROM tgdesk_membership_event");
        copy("chats", "chat_id title username type is_forum", "created_at updated_at deleted_at");
        copy("users", "user_id username first_name last_name is_bot", "updated_at");
        copy("group_settings",
            "chat_id store_text text_retention_days metadata_retention_days timezone locale capture_reactions",
            "created_at updated_at");
        copy("memberships", "chat_id user_id status_current", "joined_at left_at");
        copy("messages",
            "chat_id msg_id user_id thread_id reply_to_msg_id has_media media_type text_raw text_len urls_cnt "
            "emoji_cnt "
            "source forward_from_user_id forward_from_chat_id forward_sender_name",
            "date edit_date forward_date deleted_at");
        copy("reactions", "reaction_id chat_id msg_id user_id reaction_emoji is_big", "date removed_at");
        for (const auto &[column, kind] : {std::pair("joined_at", "join"), std::pair("left_at", "leave")})
            m_to.sql(QString("INSERT INTO tgdesk_membership_event (at, chat_id, user_id, kind, origin) "
                             "SELECT %1, chat_id, user_id, '%2', 'seen' FROM memberships WHERE %1 IS NOT NULL")
                         .arg(column, kind));
        const auto rolledUp = m_to.open(storage::OpenMode::ReadWrite)->verify(true);
        QVERIFY(rolledUp.has_value());
    }

private:
    void copy(const QString &table, const QString &plainColumns, const QString &instantColumns)
    {
        QStringList columns = plainColumns.split(' ');
        QStringList values;
        for (const QString &column : columns)
            values << (isTruth(column) ? column + "::int" : column);
        for (const QString &column : instantColumns.split(' ')) {
            columns << column;
            values << QString("(EXTRACT(epoch FROM %1) * 1000000)::bigint").arg(column);
        }
        m_to.sql("DELETE FROM " + table);
        m_to.sql("BEGIN");
        const SqlResult rows = m_from.run("SELECT " + values.join(", ") + " FROM " + table);
        QVERIFY2(rows.ok, qPrintable(rows.message));
        for (const QStringList &row : rows.rows) {
            QStringList literals;
            for (const QString &value : row)
                literals << (value.isNull() ? "NULL" : '\'' + QString(value).replace('\'', "''") + '\'');
            m_to.sql("INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + literals.join(", ") + ")");
        }
        m_to.sql("COMMIT");
    }

    static bool isTruth(const QString &column)
    {
        return column.startsWith("is_") || column.startsWith("has_") || column == "store_text"
            || column == "capture_reactions";
    }

    PgClient m_from;
    StoreFile &m_to;
};

}  // namespace tgd::test
