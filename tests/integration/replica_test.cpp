#include "answers.h"
#include "storage/postgres/connection.h"
#include "storage/sql/failure.h"
#include "support/cluster/pg_client.h"
#include "support/cluster/postgres_cluster.h"
#include "support/cluster/tcp_proxy.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"
#include "support/update_stream.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace tgd::test;
using tgd::domain::Period;
using tgd::storage::OpenMode;
using tgd::storage::ReadRouter;
using tgd::storage::Store;
using tgd::storage::StoreAddress;
using Standing = ReadRouter::Standing;

namespace {

constexpr int patienceMs = 30'000;
const Period wide{{2024, 3, 1}, {2024, 5, 1}};

// Asks one question after the other in a thread of its own, as a page of the desktop does.
class Asking {
public:
    Asking(const StoreAddress &address, const tgd::ports::Clock &clock)
        : m_thread([this, address, &clock] { work(address, clock); })
    {
    }
    ~Asking() { end(); }
    // What went wrong; nothing when all was answered.
    QString end()
    {
        m_isEnding = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_failure;
    }
    int answered() const { return m_answered; }
    qint64 longestMs() const { return m_longestMs; }

private:
    void work(const StoreAddress &address, const tgd::ports::Clock &clock)
    {
        const auto store = Store::open(address, OpenMode::ReadOnly, clock);
        if (!store) {
            m_failure = store.error().message;
            return;
        }
        const auto chats = (*store)->chats();
        while (!m_isEnding && m_failure.isEmpty()) {
            for (const auto &chat : *chats) {
                QElapsedTimer timer;
                timer.start();
                const auto answer = (*store)->activity({chat.id, {}}, wide);
                if (!answer)
                    m_failure = answer.error().message + ' ' + answer.error().context;
                m_longestMs = std::max(m_longestMs.load(), timer.elapsed());
                ++m_answered;
                if (m_isEnding || !answer)
                    break;
            }
        }
    }

    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_answered = 0;
    std::atomic<qint64> m_longestMs = 0;
    QString m_failure;  // of the thread, until it is joined
    std::thread m_thread;
};

}  // namespace

// Statistics from the replicas of a PostgreSQL server, whatever happens to these.
class ReplicaTest : public QObject {
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    FixedClock m_clock;

    static QByteArray updates(int count, unsigned seed)
    {
        QByteArray text;
        for (const QByteArray &update : updateStream(seed, count))
            text += update + '\n';
        return text;
    }
    QString url() { return m_cluster.primary().url(); }
    StoreAddress address(const QStringList &replicas, qint64 lagLimitMs = 30'000)
    {
        ReadRouter::Options options;
        options.lagLimitMs = lagLimitMs;
        options.longestPauseMs = 2'000;
        options.primaryReadingMs = 0;
        return {url(), nullptr, std::make_shared<ReadRouter>(replicas, options)};
    }
    std::unique_ptr<Store> open(const StoreAddress &at, OpenMode mode = OpenMode::ReadOnly)
    {
        auto store = Store::open(at, mode, m_clock);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }
    static Standing standing(const StoreAddress &at, size_t replica = 0)
    {
        return at.replicas->replicas().at(replica).standing;
    }
    static QString cause(const StoreAddress &at, size_t replica = 0)
    {
        return at.replicas->replicas().at(replica).cause;
    }
    // Asks until the replica stands so.
    static bool becomes(Store &store, const StoreAddress &at, Standing wanted, size_t replica = 0)
    {
        return waitUntil(
            [&] {
                const auto answer = store.activity({}, wide);
                return answer && standing(at, replica) == wanted;
            },
            patienceMs);
    }
    // A question of each kind, about all chats.
    static QStringList answers(Store &store)
    {
        QStringList lines;
        const auto chats = store.chats();
        const auto all = store.activity({}, wide);
        if (!chats || !all)
            qFatal("%s", qPrintable((chats ? all.error() : chats.error()).message));
        for (const auto &day : all->days)
            lines << QStringLiteral("%1 %2").arg(day.figures.messages).arg(day.figures.activeUsers);
        for (const auto &chat : *chats)
            lines << QStringLiteral("%1 %2 %3").arg(chat.id.value).arg(chat.title).arg(chat.messages30d);
        const auto users = store.users({chats->front().id, wide, tgd::domain::UserSort::Share, {}, {}, 1, 50});
        for (const auto &user : users.value().items)
            lines << QStringLiteral("%1 %2 %3").arg(user.id.value).arg(user.firstName).arg(user.messages);
        return lines;
    }
    void isNamed(const QString &replica, const char *words)
    {
        const StoreAddress at = address({replica});
        const auto store = open(at);
        const auto direct = open(url());
        QCOMPARE(answers(*store), answers(*direct));
        QCOMPARE(standing(at), Standing::Foreign);
        QVERIFY2(cause(at).contains(words), qPrintable(cause(at)));
        QVERIFY2(cause(at).contains("127.0.0.1:"), qPrintable(cause(at)));
        QVERIFY2(!cause(at).contains("-pw"), qPrintable(cause(at)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clock.at = utc("2024-05-01T12:00:00Z");
        QVERIFY(m_cluster.start());
        QCOMPARE(runTgstatsd({"replay", "-", "--store", url()}, updates(3000, 5)).code, 0);
        QVERIFY(m_cluster.waitForReplicas());
    }

    void two_replicas_answer_as_the_primary_does()
    {
        const StoreAddress at = address({m_cluster.replica(1).url(), m_cluster.replica(2).url()});
        const auto direct = open(url());
        const auto store = open(at);
        const Period period{{2024, 3, 12}, {2024, 4, 10}};
        const Answers expected(*direct, period);
        QVERIFY(expected.lines().size() > 1000);
        for (int again = 0; again < 2; ++again) {
            const QString difference = expected.firstDifference(Answers(*store, period));
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
        QCOMPARE(standing(at, 0), Standing::Usable);
        QCOMPARE(standing(at, 1), Standing::Usable);
    }

    void questions_are_answered_while_a_replica_is_killed_again_and_again()
    {
        const StoreAddress at = address({m_cluster.replica(1).url(), m_cluster.replica(2).url()});
        Asking one(at, m_clock);
        Asking other(at, m_clock);
        for (int kill = 0; kill < 3; ++kill) {
            const int before = one.answered();
            QVERIFY(waitUntil([&] { return one.answered() > before + 20; }, patienceMs));
            m_cluster.replica(1).kill9();
            QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Away; }, patienceMs));
            QVERIFY(m_cluster.replica(1).start());
            QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Usable; }, patienceMs));
        }
        QCOMPARE(one.end(), QString());
        QCOMPARE(other.end(), QString());
    }

    void questions_are_answered_while_a_replica_stands_still()
    {
        const StoreAddress at = address({m_cluster.replica(1).url(), m_cluster.replica(2).url()});
        Asking asking(at, m_clock);
        QVERIFY(waitUntil([&] { return asking.answered() > 20; }, patienceMs));
        m_cluster.replica(1).pause();
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Away; }, patienceMs));
        const int before = asking.answered();
        QVERIFY(waitUntil([&] { return asking.answered() > before + 20; }, patienceMs));
        m_cluster.replica(1).resume();
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Usable; }, patienceMs));
        QCOMPARE(asking.end(), QString());
    }

    void questions_are_answered_while_the_network_to_a_replica_is_silent_cut_or_refusing()
    {
        TcpProxy network(m_cluster.replica(1).port());
        const QString through = m_cluster.replica(1).url(
            PostgresServer::owner, PostgresServer::ownerPassword, PostgresServer::database, network.port());
        const StoreAddress at = address({through, m_cluster.replica(2).url()});
        Asking asking(at, m_clock);
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Usable; }, patienceMs));
        network.stall(true);
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Away; }, patienceMs));
        network.stall(false);
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Usable; }, patienceMs));
        network.refuse(true);
        network.cut();
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Away; }, patienceMs));
        network.refuse(false);
        QVERIFY(waitUntil([&] { return standing(at, 0) == Standing::Usable; }, patienceMs));
        QCOMPARE(asking.end(), QString());
    }

    void a_replica_that_works_is_waited_for_and_one_that_fell_silent_is_not()
    {
        using tgd::storage::postgres::Connection;
        TcpProxy network(m_cluster.replica(1).port());
        const QString through = m_cluster.replica(1).url(
            PostgresServer::owner, PostgresServer::ownerPassword, PostgresServer::database, network.port());
        Connection connection(through, Connection::Access::Replica);
        connection.execute("SELECT pg_sleep(4)");  // longer than a server may be silent unasked
        QVERIFY(!connection.isLost());
        std::thread breaking([&network] {
            QTest::qSleep(500);
            network.stall(true);
        });
        bool isGivenUp = false;
        try {
            connection.execute("SELECT pg_sleep(600)");
        } catch (const tgd::storage::sql::StoreFailure &failure) {
            isGivenUp = failure.error.message.contains("does not answer");
        }
        breaking.join();
        // The server knows nothing of it, and what it goes on reading would hold up its replay.
        m_cluster.replica(1).run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%sleep(600)'");
        QVERIFY(isGivenUp);
        QVERIFY(connection.isLost());
    }

    void with_all_replicas_away_the_primary_answers()
    {
        const StoreAddress at = address({"postgresql://tgstats:tgstats-pw@127.0.0.1:1/tgstats",
            "postgresql://tgstats:tgstats-pw@127.0.0.1:2/tgstats"});
        const auto store = open(at);
        const auto direct = open(url());
        QCOMPARE(answers(*store), answers(*direct));
        QCOMPARE(standing(at, 0), Standing::Away);
        QVERIFY2(cause(at).contains("cannot be reached") && !cause(at).contains("-pw"), qPrintable(cause(at)));
    }

    void a_delayed_replica_is_not_read_and_comes_back_when_it_has_caught_up()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()}, 1000);
        const auto store = open(at);
        const auto direct = open(url());
        QVERIFY(becomes(*store, at, Standing::Usable));
        QVERIFY(m_cluster.delay(1, 3600));
        QCOMPARE(runTgstatsd({"replay", "-", "--store", url()}, updates(3200, 5)).code, 0);
        QVERIFY(m_cluster.waitForReplicas());
        QVERIFY(becomes(*store, at, Standing::Behind));
        QVERIFY2(cause(at).contains("behind the primary"), qPrintable(cause(at)));
        QCOMPARE(answers(*store), answers(*direct));
        const auto facts = store->facts();
        QVERIFY(facts.has_value());
        QCOMPARE(facts->warnings.size(), size_t(1));
        QCOMPARE(facts->warnings[0].detail, cause(at));
        QVERIFY(m_cluster.delay(1, 0));
        QVERIFY(becomes(*store, at, Standing::Usable));
        QCOMPARE(answers(*store), answers(*direct));
    }

    void an_idle_primary_is_no_lag()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()}, 200);
        QVERIFY(m_cluster.waitForReplicas());
        QTest::qSleep(500);  // longer than the limit without a commit
        const auto store = open(at);
        QVERIFY(becomes(*store, at, Standing::Usable));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(store->activity({}, wide).has_value());
            QCOMPARE(standing(at), Standing::Usable);
        }
    }

    void settings_are_read_as_they_were_just_written_although_the_replica_lags()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()});
        const auto store = open(at);
        const auto writer = open(at, OpenMode::ReadWrite);
        QVERIFY(becomes(*store, at, Standing::Usable));
        const auto chat = store->chats()->front().id;
        QVERIFY(m_cluster.pauseReplay(1));
        for (const char *zone : {"Asia/Kathmandu", "Australia/Lord_Howe"}) {
            tgd::domain::GroupSettings settings;
            settings.chat = chat;
            settings.timezone = zone;
            QVERIFY(writer->saveSettings(settings).has_value());
            QCOMPARE((*store->settings(chat))->timezone, QByteArray(zone));
            QCOMPARE(store->activity({chat, {}}, wide)->zone, QByteArray(zone));
            QCOMPARE(standing(at), Standing::Behind);
        }
        QVERIFY(m_cluster.resumeReplay(1));
        QVERIFY(becomes(*store, at, Standing::Usable));
        QCOMPARE(store->activity({chat, {}}, wide)->zone, QByteArray("Australia/Lord_Howe"));
    }

    void a_chat_that_has_not_arrived_at_the_replica_is_found_at_the_primary()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()});
        const auto store = open(at);
        QVERIFY(becomes(*store, at, Standing::Usable));
        QVERIFY(m_cluster.pauseReplay(1));
        QVERIFY(
            m_cluster.primary()
                .run("INSERT INTO chats (chat_id, type, created_at, updated_at) VALUES (-77, 'group', now(), now())")
                .ok);
        QVERIFY(store->activity({tgd::domain::ChatId{-77}, {}}, wide).has_value());
        QVERIFY(!store->activity({tgd::domain::ChatId{-78}, {}}, wide).has_value());
        QVERIFY(m_cluster.resumeReplay(1));
        QVERIFY(m_cluster.primary().run("DELETE FROM chats WHERE chat_id = -77").ok);
        QVERIFY(m_cluster.waitForReplicas());
    }

    void a_question_that_a_recovery_conflict_ends_is_answered_elsewhere()
    {
        PostgresServer &replica = m_cluster.replica(1);
        QVERIFY(replica.configure("max_standby_streaming_delay", "0"));
        const StoreAddress at = address({replica.url()});
        Asking one(at, m_clock);
        Asking other(at, m_clock);
        const auto conflicts = [&] {
            return replica
                .value("SELECT sum(confl_lock + confl_snapshot + confl_bufferpin)::int FROM "
                       "pg_stat_database_conflicts WHERE datname = 'tgstats'")
                .toInt();
        };
        const bool happened = waitUntil(
            [&] {
                m_cluster.primary().run("UPDATE tgdesk.activity_day SET version = version; VACUUM tgdesk.activity_day");
                m_cluster.primary().run("BEGIN; LOCK TABLE tgdesk.activity_day IN ACCESS EXCLUSIVE MODE; COMMIT");
                return conflicts() > 3;
            },
            patienceMs);
        QCOMPARE(one.end(), QString());
        QCOMPARE(other.end(), QString());
        QVERIFY(happened);
        QVERIFY(replica.configure("max_standby_streaming_delay", QString()));
    }

    void who_looks_for_news_sees_those_of_a_replica()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()});
        const auto store = open(at);
        QVERIFY(m_cluster.waitForReplicas());
        QVERIFY(m_cluster.pauseReplay(1));
        QVERIFY(m_cluster.primary().run("UPDATE tgdesk.heartbeat SET at = at; CREATE TABLE news (n int)").ok);
        const auto before = store->dataVersion();
        QVERIFY(before.has_value());
        QVERIFY(m_cluster.resumeReplay(1));
        QVERIFY(m_cluster.waitForReplicas());
        const auto after = store->dataVersion();
        QVERIFY(after.has_value());
        QVERIFY(*after != *before);
        QVERIFY(m_cluster.primary().run("DROP TABLE news").ok);
        QVERIFY(m_cluster.waitForReplicas());
    }

    void an_interruption_ends_a_question_wherever_it_is()
    {
        const StoreAddress at = address({m_cluster.replica(1).url()});
        const auto store = open(at);
        store->interrupt();
        const auto ended = store->activity({}, wide);
        QVERIFY(!ended.has_value());
        QCOMPARE(ended.error().kind, tgd::domain::ErrorKind::Cancelled);
        QVERIFY(store->activity({}, wide).has_value());
        QCOMPARE(standing(at), Standing::Usable);
    }

    void another_database_is_no_replica()
    {
        isNamed(m_cluster.replica(1).url(PostgresServer::owner, PostgresServer::ownerPassword, "postgres"),
            "another database of that server");
    }

    void another_cluster_is_no_replica()
    {
        PostgresOptions options;
        options.name = "stranger";
        options.hasOwnIdentity = true;
        PostgresServer stranger(options);
        QVERIFY(stranger.start());
        QCOMPARE(runTgstatsd({"migrate", "--store", stranger.url()}).code, 0);
        isNamed(stranger.url(), "another database cluster");
    }

    void the_primary_is_no_replica_of_itself() { isNamed(url(), "no standby"); }

    void the_command_line_takes_replicas()
    {
        const QStringList question{"query", "summary", "--from", "2024-03-01", "--to", "2024-05-01", "--store", url()};
        const QStringList replicas{"--replica", m_cluster.replica(1).url(), "--replica=" + m_cluster.replica(2).url()};
        const ProcessResult expected = runTgstatsd(question);
        const ProcessResult answered = runTgstatsd(question + replicas);
        QVERIFY2(answered.code == 0 && answered.err.isEmpty(), answered.err.constData());
        QCOMPARE(answered.out, expected.out);
        const ProcessResult named = runTgstatsd(question + QStringList{"--replica", url()});
        QCOMPARE(named.code, 0);
        QCOMPARE(named.out, expected.out);
        QVERIFY2(named.err.contains("no standby") && !named.err.contains("-pw"), named.err.constData());
        const ProcessResult fromVariables = runTgstatsd(question, {},
            {"READ_REPLICA_URL_1=" + m_cluster.replica(1).url().replace("postgresql:", "postgresql+psycopg:"),
                "READ_REPLICA_URL_2=" + url()});
        QCOMPARE(fromVariables.out, expected.out);
        QCOMPARE(fromVariables.code, 0);
    }

    void replicas_of_what_has_none_are_wrong_usage()
    {
        const QString replica = m_cluster.replica(1).url();
        const StoreFile file;
        const QList<QStringList> calls{{"query", "chats", "--store", file.path(), "--replica", replica},
            {"query", "chats", "--store", url(), "--replica", file.path()},
            {"query", "chats", "--store", url(), "--replica", "postgresql://tgstats:tgstats-pw@[broken"},
            {"run", "--mode", "off", "--store", file.path(), "--replica", replica},
            {"verify", "--store", url(), "--replica", replica}};
        for (const QStringList &call : calls) {
            const ProcessResult result = runTgstatsd(call);
            QVERIFY2(result.code == 2, qPrintable(call.join(' ') + result.err));
            QVERIFY2(!result.err.contains("-pw"), result.err.constData());
        }
        // What the surroundings say of a server is not for a file.
        QVERIFY(open("sqlite:" + file.path(), OpenMode::CreateIfMissing));
        QCOMPARE(
            runTgstatsd({"query", "chats", "--store", file.path()}, {}, {"READ_REPLICA_URL_1=" + replica}).code, 0);
    }

    void while_the_primary_is_away_replicas_go_on_answering_whoever_knew_it()
    {
        const StoreAddress at = address({m_cluster.replica(1).url(), m_cluster.replica(2).url()});
        const auto store = open(at);
        const auto before = store->activity({}, wide);
        QVERIFY(before.has_value());
        m_cluster.primary().kill9();
        for (int i = 0; i < 10; ++i) {
            const auto answer = store->activity({}, wide);
            QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
            QCOMPARE(answer->uniqueUsers, before->uniqueUsers);
        }
        // Also who begins now.
        QVERIFY(open(at)->activity({}, wide).has_value());
        QVERIFY(m_cluster.primary().start());
        QVERIFY(m_cluster.waitForReplicas());
    }

    // The last: from here on there are two primaries.
    void a_replica_that_was_promoted_is_named_and_not_read()
    {
        const StoreAddress at = address({m_cluster.replica(2).url()});
        const auto store = open(at);
        QVERIFY(becomes(*store, at, Standing::Usable));
        QVERIFY(m_cluster.replica(2).promote());
        QVERIFY(m_cluster.replica(2).run("DELETE FROM tgdesk.activity_log; DELETE FROM tgdesk.activity_day").ok);
        const auto direct = open(url());
        QCOMPARE(answers(*store), answers(*direct));
        QCOMPARE(standing(at), Standing::Foreign);
        QVERIFY2(cause(at).contains("no standby"), qPrintable(cause(at)));
    }
};

TGD_TEST_CLASS(ReplicaTest);
#include "replica_test.moc"
