#pragma once

#include "bot/poller.h"
#include "support/bot_program.h"
#include "support/botapi/bot_server.h"
#include "support/botapi/life_generator.h"
#include "support/store_fixture.h"
#include "support/store_lock.h"

#include <QSqlRecord>

// What tests need that kill programs: an invented life, the store it must lead to, and another program in the way.
namespace tgd::test {

// All that came of updates, in an order that does not depend on who wrote when.
inline QStringList contentOf(const QString &store)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", store);
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY");
        if (!database.open())
            return {database.lastError().text()};
        for (const char *sql : {"SELECT * FROM messages", "SELECT * FROM memberships",
                 "SELECT user_id, username, first_name, last_name, is_bot FROM users",
                 "SELECT chat_id, title, username, type, is_forum, deleted_at FROM chats",
                 "SELECT chat_id, msg_id, user_id, reaction_emoji, date, removed_at FROM reactions",
                 "SELECT * FROM tgdesk_membership_event", "SELECT * FROM tgdesk_membership_status",
                 "SELECT * FROM tgdesk_topics", "SELECT * FROM tgdesk_reaction_counts",
                 "SELECT update_id, raw, reason FROM tgdesk_quarantine"}) {
            QSqlQuery query(database);
            if (!query.exec(QLatin1String(sql)))
                return {QLatin1String(sql) + query.lastError().text()};
            QStringList lines;
            while (query.next()) {
                QStringList fields{QString::fromLatin1(sql).section("FROM ", 1)};
                for (int i = 0; i < query.record().count(); ++i)
                    fields << query.value(i).toString();
                lines << fields.join('|');
            }
            lines.sort();
            rows += lines;
        }
    }
    QSqlDatabase::removeDatabase(store);
    return rows;
}

inline qint64 messagesIn(const QString &store)
{
    qint64 count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "count");
        database.setDatabaseName(store);
        database.setConnectOptions("QSQLITE_OPEN_READONLY");
        if (database.open()) {
            QSqlQuery query("SELECT COUNT(*) FROM messages", database);
            count = query.next() ? query.value(0).toLongLong() : -1;
        }
    }
    QSqlDatabase::removeDatabase("count");
    return count;
}

// The first line in which two stores differ; nothing when they are equal.
inline QString differenceOf(const QStringList &got, const QStringList &wanted)
{
    for (qsizetype i = 0; i < qMax(got.size(), wanted.size()); ++i) {
        if (got.value(i) != wanted.value(i))
            return QStringLiteral("got '%1', wanted '%2'").arg(got.value(i), wanted.value(i));
    }
    return {};
}

// Updates of an invented life within the last hour.
inline QByteArrayList soundLifeOf(int updates, quint32 seed)
{
    botapi::LifeOptions options;
    options.seed = seed;
    options.chats = 30;
    options.users = 900;
    options.startTime = nowUnix() - 3600;
    options.updatesPerSecond = double(updates) / 3000;
    options.duplicates = 0.01;
    botapi::LifeGenerator life(options);
    QByteArrayList list;
    for (const botapi::LifeUpdate &each : life.take(updates))
        list << each.json;
    return list;
}

// The same with one of them poison.
inline QByteArrayList lifeOf(int updates)
{
    QByteArrayList list = soundLifeOf(updates, 7);
    list.insert(updates / 2, R"({"message":{"message_id":"seven","chat":{"id":{}},"date":"never"}})");
    return list;
}

struct Server {
    Server() : simulator(liveOptions())
    {
        if (!simulator.start())
            qFatal("the simulator does not start");
        simulator.run([](botapi::BotServer &server) { server.allowed().update(bot::Poller::allowedUpdates()); });
    }
    void misbehave()
    {
        for (const char *fault :
            {"duplicate_update", "replay_batch", "reset_mid_body", "chunked_cut", "reset_before_headers"})
            QVERIFY(simulator.addFault({.fault = fault, .probability = 0.03}));
    }

    botapi::BotApiSimulator simulator;
};

// Takes updates to which nothing happens into the store of a place; answers what went wrong, else nothing.
inline QString liveUndisturbed(const QByteArrayList &updates, Server &calm, const Place &place)
{
    if (calm.simulator.addUpdates(updates).contains(0))
        return "an update was not taken";
    const auto process = startBot(BotProgram::Daemon, place, calm.simulator);
    const Drain drained = drain(calm.simulator, *process);
    if (!drained.isDone || end(*process) != 0)
        return drained.why + process->readAllStandardError();
    return runTgstatsd({"verify", "--store", place.store()}).code == 0 ? QString() : "verify failed";
}

// What a run that nothing happened to makes of the updates.
inline QStringList undisturbed(const QByteArrayList &updates)
{
    Server calm;
    const Place place(calm.simulator.token());
    const QString wrong = liveUndisturbed(updates, calm, place);
    return wrong.isEmpty() ? contentOf(place.store()) : QStringList{wrong};
}

}  // namespace tgd::test
