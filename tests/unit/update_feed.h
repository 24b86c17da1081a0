#pragma once

#include "ingest/update_batcher.h"
#include "support/store_fixture.h"

#include <QFile>
#include <QSqlRecord>

#include <numeric>

namespace tgd::test {

inline QList<QByteArray> linesOf(const char *name)
{
    QFile file(QString::fromLatin1(TGD_SOURCE_DIR "/tests/data/%1").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

// A store, a batcher in front of it, and short ways to write updates and look at rows.
class UpdateFeed {
public:
    static constexpr const char *chat = "-1001987654321";

    UpdateFeed() { restart(); }

    // Another program on the same store.
    void restart()
    {
        file.clock.at = utc("2026-07-01T12:00:00Z");
        batcher.reset();
        store = file.open();
        batcher = std::make_unique<ingest::UpdateBatcher>(*store, file.clock);
    }
    ingest::UpdateBatchOutcome apply(const QList<QByteArray> &updates, int atOnce = 1000)
    {
        ingest::UpdateBatchOutcome total;
        for (qsizetype first = 0; first < updates.size(); first += atOnce) {
            std::vector<std::string_view> raws;
            for (const QByteArray &update : updates.mid(first, atOnce))
                raws.emplace_back(update.constData(), size_t(update.size()));
            const auto outcome = batcher->apply(7, raws);
            if (!outcome)
                qFatal("%s [%s]", qPrintable(outcome.error().message), qPrintable(outcome.error().context));
            total.add(*outcome);
        }
        return total;
    }
    ingest::UpdateBatchOutcome one(const QByteArray &update) { return apply({update}); }
    // An update about a message of the usual chat; `fields` are what a message has beside id, date, chat and sender.
    static QByteArray message(int id, const QByteArray &fields, const QByteArray &kind = "message",
        const QByteArray &chatFields = R"("id":-1001987654321,"type":"supergroup","title":"Crew")")
    {
        return "{\"update_id\":" + QByteArray::number(1000 + id) + ",\"" + kind
            + "\":{\"message_id\":" + QByteArray::number(id)
            + R"(,"date":1709550000,"from":{"id":42,"is_bot":false,"first_name":"Ada"},"chat":{)" + chatFields + "},"
            + fields + "}}";
    }
    void settings(bool storeText, bool captureReactions, qint64 chatId = -1001987654321)
    {
        domain::GroupSettings row;
        row.chat = {chatId};
        row.storeText = storeText;
        row.captureReactions = captureReactions;
        QVERIFY(store->saveSettings(row).has_value());
    }
    QVariant column(int message, const char *name)
    {
        return file.value(QString::fromLatin1("SELECT %1 FROM messages WHERE chat_id = %2 AND msg_id = %3")
                              .arg(QString::fromLatin1(name), QString::fromLatin1(chat))
                              .arg(message));
    }
    // All rows of all tables that updates write, without what tells only when they were written.
    QStringList tables(const QStringList &but = {})
    {
        static const QList<QPair<QString, QString>> all{
            {"chats",
                "chat_id,title,username,type,is_forum,photo_small_file_id,pinned_message_id,message_auto_delete_time,"
                "deleted_at"},
            {"users", "user_id,username,first_name,last_name,is_bot,language_code,is_premium"}, {"memberships", "*"},
            {"messages", "*"}, {"reactions", "chat_id,msg_id,user_id,reaction_emoji,date,removed_at"},
            {"tgdesk_membership_event", "*"}, {"tgdesk_membership_status", "*"}, {"tgdesk_topics", "*"},
            {"tgdesk_chat_migration", "*"}, {"tgdesk_message_sender", "*"}, {"tgdesk_reaction_anon", "*"},
            {"tgdesk_reaction_counts", "*"}, {"tgdesk_reaction_pending", "*"},
            {"tgdesk_quarantine", "bot_id,update_id,raw,reason"}, {"group_settings", "chat_id,store_text"}};
        QStringList rows;
        for (const auto &[table, columns] : all) {
            if (but.contains(table))
                continue;
            QStringList lines;
            QSqlQuery query = file.sql("SELECT " + columns + " FROM " + table);
            while (query.next()) {
                QStringList values{table};
                for (int i = 0; i < query.record().count(); ++i)
                    values << (query.isNull(i) ? QString("NULL") : query.value(i).toString());
                lines << values.join('|');
            }
            lines.sort();
            rows += lines;
        }
        return rows;
    }
    bool isExact()
    {
        const auto report = store->verify(false);
        return report && report->isEqual();
    }

    StoreFile file;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<ingest::UpdateBatcher> batcher;
};

inline qint64 sumOf(const ingest::UpdateBatchOutcome &outcome)
{
    return outcome.stored + outcome.duplicate + outcome.quarantined + outcome.ignoredInAll();
}

}  // namespace tgd::test
