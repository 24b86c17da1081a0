#include "answers.h"
#include "support/cluster/python_database.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tgd;
using namespace tgd::test;
using domain::ActivityReport;
using domain::Doubt;
using domain::ErrorKind;
using domain::Figure;
using domain::Period;
using domain::StoreWarning;
using storage::OpenMode;

namespace {

const Period march{{2024, 3, 12}, {2024, 4, 10}};
const QStringList marchWords{"--from", "2024-03-12", "--to", "2024-04-10", "--format", "json"};

domain::Scope scopeOf(qint64 chat)
{
    return {domain::ChatId{chat}, {}};
}

domain::UsersQuery everybody(domain::ChatId chat)
{
    domain::UsersQuery query;
    query.chat = chat;
    query.period = march;
    return query;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// What a statement counts by day.
QMap<QDate, qint64> byDay(PythonDatabase &database, const QString &sql)
{
    QMap<QDate, qint64> days;
    for (const QStringList &row : PgClient(database.url()).run(sql).rows)
        days.insert(QDate::fromString(row[0], Qt::ISODate), row[1].toLongLong());
    return days;
}

}  // namespace

// A database that a Python bot fills, whose messages a role may not read, but whose aggregates it may.
class AggregateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void days_of_a_chat_in_UTC_are_those_of_its_messages()
    {
        const auto rows = open(python().url());
        const auto views = open(python().readerUrl());
        for (const domain::Scope &scope : {scopeOf(PythonDatabase::utcChat), domain::Scope{}}) {
            const ActivityReport expected = value(rows->activity(scope, march));
            const ActivityReport answered = value(views->activity(scope, march));
            compareDays(answered, expected);
            QCOMPARE(answered.uniqueUsers, expected.uniqueUsers);
            QVERIFY(answered.heatmap == expected.heatmap);
            QCOMPARE(answered.newUsers, expected.newUsers);
            QVERIFY(!answered.source.isApproximate(Figure::Messages));
            QVERIFY(!answered.source.isApproximate(Figure::ActiveUsers));
            QVERIFY(!answered.source.isApproximate(Figure::UniqueUsers));
            QVERIFY(!answered.source.isApproximate(Figure::Hours));
            QVERIFY(!answered.source.missingFor(Figure::Messages));
            QVERIFY(answered.source.missingFor(Figure::Details));
            QCOMPARE(answered.source.aggregates.size(), 3u);
            QVERIFY(!answered.source.aggregates[0].refreshedAt);
            QVERIFY(expected.source.aggregates.empty());
        }
        // Some of its messages have no author.
        const ActivityReport report = value(views->activity(scopeOf(PythonDatabase::utcChat), march));
        QVERIFY(report.source.isApproximate(Figure::Media));
    }

    void media_are_exact_where_every_message_has_an_author()
    {
        const Period quiet = dayWithAuthorsOnly();
        QVERIFY(quiet.isValid());
        const auto scope = scopeOf(PythonDatabase::utcChat);
        const ActivityReport answered = value(open(python().readerUrl())->activity(scope, quiet));
        QVERIFY(!answered.source.isApproximate(Figure::Media));
        QCOMPARE(answered.total().media, value(open(python().url())->activity(scope, quiet)).total().media);
    }

    void users_of_a_chat_in_UTC_are_those_of_its_messages()
    {
        const auto rows = open(python().url());
        const auto views = open(python().readerUrl());
        using domain::UserSort;
        for (const auto sort :
            {UserSort::Share, UserSort::ActiveDays, UserSort::DaysSinceJoined, UserSort::LastMessage}) {
            for (int page = 1; page <= 3; ++page) {
                const domain::UsersQuery query{{PythonDatabase::utcChat}, march, sort, {}, std::nullopt, page, 20};
                const domain::UsersPage expected = value(rows->users(query));
                const domain::UsersPage answered = value(views->users(query));
                QVERIFY(answered.items == expected.items);
                QCOMPARE(answered.total, expected.total);
                QCOMPARE(answered.topTenSharePercent, expected.topTenSharePercent);
                QVERIFY(!answered.source.isApproximate(Figure::Users));
            }
        }
        const domain::UsersQuery named{{PythonDatabase::utcChat}, march, UserSort::Share, "person_1", false, 1, 50};
        QVERIFY(value(views->users(named)).items == value(rows->users(named)).items);
    }

    void in_a_zone_of_whole_hours_messages_are_exact_and_people_are_of_UTC_days()
    {
        const auto scope = scopeOf(PythonDatabase::berlinChat);
        const ActivityReport expected = value(open(python().url())->activity(scope, march));
        const ActivityReport answered = value(open(python().readerUrl())->activity(scope, march));
        QVERIFY(answered.heatmap == expected.heatmap);
        QVERIFY(!answered.source.isApproximate(Figure::Messages));
        QVERIFY(!answered.source.isApproximate(Figure::Hours));
        QVERIFY(answered.source.isApproximate(Figure::ActiveUsers));
        QVERIFY(answered.source.isApproximate(Figure::UniqueUsers));
        const auto people = byDay(python(),
            "SELECT (date AT TIME ZONE 'UTC')::date, count(DISTINCT user_id) FROM messages WHERE chat_id = "
            "-1001000000002 AND user_id NOT IN (777000, 1087968824, 136817688) GROUP BY 1");
        for (size_t i = 0; i < answered.days.size(); ++i) {
            QCOMPARE(answered.days[i].figures.messages, expected.days[i].figures.messages);
            QCOMPARE(answered.days[i].figures.reactions, expected.days[i].figures.reactions);
            QCOMPARE(answered.days[i].figures.joins, expected.days[i].figures.joins);
            QCOMPARE(answered.days[i].figures.activeUsers, people.value(answered.days[i].day));
        }
        const auto users = value(open(python().readerUrl())->users(everybody(*scope.chat)));
        QVERIFY(users.source.isApproximate(Figure::Users));
    }

    void in_a_zone_of_other_hours_everything_is_of_hours_and_days_of_UTC()
    {
        const auto scope = scopeOf(PythonDatabase::kathmanduChat);
        const ActivityReport answered = value(open(python().readerUrl())->activity(scope, march));
        const auto messages = byDay(python(),
            "SELECT (date_trunc('hour', date) AT TIME ZONE 'Asia/Kathmandu')::date, count(*) FROM messages "
            "WHERE chat_id = -1001000000003 GROUP BY 1");
        for (const domain::DayFigures &day : answered.days)
            QCOMPARE(day.figures.messages, messages.value(day.day));
        for (const Figure figure : {Figure::Messages, Figure::Hours, Figure::ActiveUsers, Figure::UniqueUsers})
            QVERIFY(answered.source.isApproximate(figure));
        for (const auto &each : answered.source.approximate)
            QVERIFY(each.doubt == Doubt::UtcClock || each.figure == Figure::Members || each.figure == Figure::Media);
    }

    void hours_and_the_list_of_chats_are_there()
    {
        const auto rows = open(python().url());
        const auto views = open(python().readerUrl());
        const auto scope = scopeOf(PythonDatabase::berlinChat);
        const auto expected = value(rows->hours(scope, march));
        const auto answered = value(views->hours(scope, march));
        QCOMPARE(answered.size(), expected.size());
        for (size_t i = 0; i < answered.size(); ++i) {
            QVERIFY(answered[i].start == expected[i].start);
            QCOMPARE(answered[i].figures.messages, expected[i].figures.messages);
            QCOMPARE(answered[i].figures.leaves, expected[i].figures.leaves);
        }
        const auto chats = value(views->chats());
        const auto known = value(rows->chats());
        QCOMPARE(chats.size(), known.size());
        for (const domain::ChatListItem &chat : known) {
            const auto same = std::find_if(
                chats.begin(), chats.end(), [&](const domain::ChatListItem &each) { return each.id == chat.id; });
            QVERIFY(same != chats.end());
            QCOMPARE(same->title, chat.title);
            QCOMPARE(same->members, chat.members);
            QCOMPARE(same->isApproximate, chat.zone != "UTC");
            if (chat.zone == "UTC") {
                QVERIFY(same->messagesByDay == chat.messagesByDay);
                QCOMPARE(same->averageDau30d, chat.averageDau30d);
            }
        }
        const auto facts = value(views->facts());
        QCOMPARE(facts.messages, python().value("SELECT count(*) FROM messages").toLongLong());
        QVERIFY(facts.warnings.front().kind == StoreWarning::Kind::NoMessages);
        QVERIFY(std::all_of(
            facts.aggregates.begin(), facts.aggregates.end(), [](const auto &each) { return each.isUsed; }));
    }

    void continuous_aggregates_are_read_alike_and_tell_when_they_were_refreshed()
    {
        PythonDatabase scaled(server(), "tgstats_scaled");
        QVERIFY(scaled.create());
        const ActivityReport expected = value(open(scaled.url())->activity(scopeOf(PythonDatabase::utcChat), march));
        PgClient owner(scaled.url());
        const SqlResult made = owner.run(
            "DROP MATERIALIZED VIEW chat_daily_mv, user_chat_daily_mv, chat_hourly_heatmap_mv;"
            "CREATE VIEW chat_daily AS SELECT chat_id, date_trunc('day', date, 'UTC') AS day, count(*) AS msg_cnt, "
            "count(DISTINCT user_id) AS dau, sum(text_len) AS total_text_len FROM messages GROUP BY 1, 2;"
            "CREATE VIEW user_chat_daily AS SELECT chat_id, user_id, date_trunc('day', date, 'UTC') AS day, count(*) "
            "AS "
            "msg_cnt, count(*) FILTER (WHERE has_media) AS media_msgs, max(date) AS last_msg_at FROM messages WHERE "
            "user_id IS NOT NULL GROUP BY 1, 2, 3;"
            "CREATE VIEW chat_hourly_heatmap AS SELECT chat_id, date_trunc('hour', date, 'UTC') AS hour_bucket, "
            "count(*)::numeric AS msg_cnt, count(DISTINCT user_id) AS unique_users FROM messages GROUP BY 1, 2;"
            "CREATE SCHEMA timescaledb_information;"
            "CREATE TABLE timescaledb_information.continuous_aggregates (view_name name, "
            "materialization_hypertable_name name);"
            "CREATE TABLE timescaledb_information.jobs (job_id int, proc_name name);"
            "CREATE TABLE timescaledb_information.job_stats (job_id int, hypertable_name name, "
            "last_successful_finish timestamptz);"
            "INSERT INTO timescaledb_information.continuous_aggregates VALUES ('chat_daily', '_hyper_2'), "
            "('user_chat_daily', '_hyper_3'), ('chat_hourly_heatmap', '_hyper_4');"
            "INSERT INTO timescaledb_information.jobs VALUES (1, 'policy_refresh_continuous_aggregate'), "
            "(2, 'policy_compression'), (3, 'policy_refresh_continuous_aggregate');"
            "INSERT INTO timescaledb_information.job_stats VALUES (1, '_hyper_2', '2024-04-10 12:20Z'), "
            "(2, '_hyper_2', '2024-04-10 12:29Z'), (3, '_hyper_3', '-infinity');"
            "REVOKE ALL ON messages FROM reader; GRANT SELECT ON chat_daily, user_chat_daily, chat_hourly_heatmap TO "
            "reader; GRANT USAGE ON SCHEMA timescaledb_information TO reader;"
            "GRANT SELECT ON ALL TABLES IN SCHEMA timescaledb_information TO reader");
        QVERIFY2(made.ok, qPrintable(made.message));
        const ActivityReport answered
            = value(open(scaled.readerUrl())->activity(scopeOf(PythonDatabase::utcChat), march));
        compareDays(answered, expected);
        QCOMPARE(answered.uniqueUsers, expected.uniqueUsers);
        QVERIFY(answered.heatmap == expected.heatmap);
        QCOMPARE(answered.source.aggregates.size(), 3u);
        for (const domain::StoreAggregate &aggregate : answered.source.aggregates) {
            QVERIFY(!aggregate.isMaterialized);
            const auto refreshed = aggregate.name == "chat_daily" ? std::optional(utc("2024-04-10T12:20:00Z"))
                                                                  : std::optional<domain::UtcMicros>();
            QVERIFY(aggregate.refreshedAt == refreshed);
        }
    }

    void each_missing_view_costs_its_figures_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QStringList>("unavailable");
        QTest::newRow("days") << "chat_daily_mv" << QStringList();
        QTest::newRow("hours") << "chat_hourly_heatmap_mv" << QStringList{"heatmap"};
        QTest::newRow("users") << "user_chat_daily_mv" << QStringList{"users", "media"};
    }
    void each_missing_view_costs_its_figures()
    {
        QFETCH(QString, view);
        QFETCH(QStringList, unavailable);
        PythonDatabase lacking(server(), "tgstats_without_" + view);
        QVERIFY(lacking.create());
        const ActivityReport expected = value(open(lacking.url())->activity(scopeOf(PythonDatabase::utcChat), march));
        QVERIFY(PgClient(lacking.url()).run("REVOKE SELECT ON messages, " + view + " FROM reader").ok);
        const ActivityReport answered
            = value(open(lacking.readerUrl())->activity(scopeOf(PythonDatabase::utcChat), march));
        for (size_t i = 0; i < answered.days.size(); ++i)
            QCOMPARE(answered.days[i].figures.messages, expected.days[i].figures.messages);
        QVERIFY(!answered.source.isApproximate(Figure::Messages));

        const QStringList chat{"--chat", QString::number(PythonDatabase::utcChat)};
        const QMap<QString, QStringList> questions{{"heatmap", {"query", "heatmap"}}, {"users", {"query", "users"}},
            {"messages", {"query", "timeseries"}}, {"dau", {"query", "timeseries", "--metric", "dau"}},
            {"media", {"query", "timeseries", "--metric", "media"}},
            {"joins", {"query", "timeseries", "--metric", "joins"}}, {"summary", {"query", "summary"}}};
        for (auto question = questions.begin(); question != questions.end(); ++question) {
            const ProcessResult result
                = runTgstatsd(question.value() + chat + marchWords + QStringList{"--store", lacking.readerUrl()});
            const bool isThere = !unavailable.contains(question.key());
            QVERIFY2(result.code == (isThere ? 0 : 4), question.key().toUtf8() + result.err);
            QVERIFY2(isThere || result.err.contains("GRANT SELECT ON " + view.toUtf8() + " TO reader"), result.err);
            QVERIFY2(result.err.contains("The aggregate " + view.toUtf8()), result.err);
        }
        const QJsonObject summary = objectOf(runTgstatsd(
            QStringList{"query", "summary"} + chat + marchWords + QStringList{"--store", lacking.readerUrl()})
                                                 .out);
        QCOMPARE(summary["total_messages"].toInteger(), expected.total().messages);
        const bool knowsUsers = view != "user_chat_daily_mv";
        QCOMPARE(summary["unique_users"].isNull(), !knowsUsers);
        QCOMPARE(summary["source"]["unavailable"]["unique_users"].toString(), knowsUsers ? QString() : view);
        if (!knowsUsers)
            QCOMPARE(summary["source"]["approximate"]["avg_daily_users"], QJsonArray{"service_accounts_counted"});
    }

    void scripts_are_told_what_is_approximate()
    {
        const QStringList store{"--store", python().readerUrl()};
        const QStringList chat{"--chat", QString::number(PythonDatabase::kathmanduChat)};
        const ProcessResult result = runTgstatsd(QStringList{"query", "summary"} + chat + marchWords + store);
        QVERIFY2(result.code == 0, result.err);
        QVERIFY2(result.err.contains("chat_daily_mv: up to 2024-04-10, time of the refresh unknown"), result.err);
        const QJsonObject summary = objectOf(result.out);
        QCOMPARE(summary["approximate"].toBool(), true);
        QCOMPARE(summary["source"]["approximate"]["total_messages"], QJsonArray{"utc_days"});
        QCOMPARE(summary["source"]["approximate"]["new_users"], QJsonArray{"last_of_each_member"});
        QCOMPARE(summary["source"]["aggregates"].toArray().size(), 3);
        QCOMPARE(summary["source"]["aggregates"][0]["refreshed_at"], QJsonValue());
        const QJsonArray days = QJsonDocument::fromJson(
            runTgstatsd(QStringList{"query", "timeseries", "--metric", "dau"} + chat + marchWords + store).out)
                                    .array();
        QVERIFY(days.size() > 20);
        QCOMPARE(days[0]["approximate"].toBool(), true);
        const ProcessResult retention
            = runTgstatsd(QStringList{"query", "retention", "--format", "json"} + chat + store);
        QCOMPARE(retention.code, 4);
        QVERIFY2(retention.err.contains("GRANT SELECT ON messages TO reader"), retention.err);
    }

    void a_role_that_may_read_nothing_is_told_what_to_grant()
    {
        PythonDatabase closed(server(), "tgstats_closed");
        QVERIFY(closed.createEmpty());
        QVERIFY(PgClient(closed.url()).run("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM reader").ok);
        const auto store = storage::Store::open(closed.readerUrl(), OpenMode::ReadOnly, m_clock);
        QVERIFY(!store.has_value());
        QCOMPARE(store.error().kind, ErrorKind::Unavailable);
        QVERIFY2(store.error().message.contains("GRANT SELECT ON chats, messages TO reader"),
            qPrintable(store.error().message));
    }

    void aggregates_alone_are_enough()
    {
        PythonDatabase bare(server(), "tgstats_bare");
        QVERIFY(bare.create());
        const ActivityReport expected = value(open(bare.url())->activity({}, march));
        QVERIFY(PgClient(bare.url())
                    .run("REVOKE ALL ON chats, users, memberships, group_settings, messages, reactions FROM reader")
                    .ok);
        const QString transactions = "SELECT pg_snapshot_xmax(pg_current_snapshot())";
        const QString before = bare.value(transactions);
        const auto store = open(bare.readerUrl());
        QCOMPARE(value(store->chats()).size(), 3u);
        const ActivityReport answered = value(store->activity({}, march));
        QCOMPARE(answered.total().messages, expected.total().messages);
        QCOMPARE(answered.uniqueUsers, expected.uniqueUsers);
        QCOMPARE(value(store->users(everybody({PythonDatabase::utcChat}))).items.size(), 50u);
        QVERIFY(store->facts().has_value());
        QCOMPARE(bare.value(transactions), before);
    }

private:
    template <typename T>
    static T value(domain::Result<T> result)
    {
        if (!result)
            qFatal("%s [%s]", qPrintable(result.error().message), qPrintable(result.error().context));
        return std::move(*result);
    }
    static void compareDays(const ActivityReport &answered, const ActivityReport &expected)
    {
        QCOMPARE(answered.days.size(), expected.days.size());
        for (size_t i = 0; i < answered.days.size(); ++i) {
            const domain::ActivityFigures &is = answered.days[i].figures;
            const domain::ActivityFigures &should = expected.days[i].figures;
            QCOMPARE(is.messages, should.messages);
            QCOMPARE(is.activeUsers, should.activeUsers);
            QCOMPARE(is.reactions, should.reactions);
            QCOMPARE(is.textLength, should.textLength);
            QCOMPARE(is.joins, should.joins);
            QCOMPARE(is.leaves, should.leaves);
            QVERIFY(is.media <= should.media);
        }
    }
    // A day of the chat in UTC without messages of nobody.
    Period dayWithAuthorsOnly()
    {
        const QString day = python().value(
            "SELECT (date AT TIME ZONE 'UTC')::date FROM messages WHERE chat_id = -1001000000001 AND date >= "
            "'2024-03-12Z' GROUP BY 1 HAVING count(*) = count(user_id) AND count(*) FILTER (WHERE has_media) > 0 LIMIT "
            "1");
        const QDate date = QDate::fromString(day, Qt::ISODate);
        return {date, date};
    }
    PostgresServer &server()
    {
        if (!m_server) {
            PostgresOptions options;
            options.settings.insert("autovacuum", "off");  // it would write
            m_server = std::make_unique<PostgresServer>(options);
            [&] { QVERIFY(m_server->start()); }();
        }
        return *m_server;
    }
    PythonDatabase &python()
    {
        if (!m_python) {
            m_python = std::make_unique<PythonDatabase>(server());
            [&] {
                QVERIFY(m_python->create());
                QVERIFY(PgClient(m_python->url()).run("REVOKE SELECT ON messages FROM reader").ok);
            }();
        }
        return *m_python;
    }
    std::unique_ptr<storage::Store> open(const QString &url)
    {
        m_clock.at = utc("2024-04-10T12:30:00Z");
        auto store = storage::Store::open(url, OpenMode::ReadOnly, m_clock);
        if (!store)
            qFatal("%s [%s]", qPrintable(store.error().message), qPrintable(store.error().context));
        return std::move(*store);
    }

    FixedClock m_clock;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PythonDatabase> m_python;
};

TGD_TEST_CLASS(AggregateTest);

#include "aggregate_test.moc"
