#include "storage/read_router.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::storage;
using Kind = ReplicaVerdict::Kind;
using Standing = ReadRouter::Standing;

namespace {

const StoreIdentity ours{4711, "tgstats", 7};
constexpr qint64 limitMs = 30'000;

tgd::domain::UtcMicros second(qint64 seconds)
{
    return {seconds * tgd::domain::microsPerSecond};
}

// A standby that has all it was sent.
ReplicaReading standby()
{
    ReplicaReading reading;
    reading.isStandby = true;
    reading.cluster = ours.cluster;
    reading.database = ours.database;
    reading.replayed = 1000;
    reading.received = 1000;
    reading.isReceiving = true;
    return reading;
}

ReplicaVerdict judge(const ReplicaReading &reading, std::optional<PrimaryReading> primary = {}, qint64 mustHave = 0)
{
    return judgeReplica(reading, ours, mustHave, limitMs, [&] { return primary; });
}

// A router whose time and dice the test holds.
struct Rig {
    explicit Rig(int replicas, double dice = 0.999)
        : router(
            urls(replicas), {}, [this] { return nowMs; }, [dice] { return dice; })
    {
    }
    static QStringList urls(int replicas)
    {
        QStringList list;
        for (int i = 0; i < replicas; ++i)
            list << QStringLiteral("postgresql://replica%1/tgstats").arg(i);
        return list;
    }
    // Who answers one question, -1 the primary; what is said of each replica is in `answers`.
    int read()
    {
        std::set<size_t> tried;
        while (const auto next = router.next(tried)) {
            tried.insert(*next);
            ++asked[*next];
            if (!dead.contains(*next)) {
                router.noteUsable(*next);
                return int(*next);
            }
            router.noteAway(*next, "gone");
        }
        return -1;
    }

    qint64 nowMs = 0;
    std::set<size_t> dead;
    std::map<size_t, int> asked;
    ReadRouter router;
};

}  // namespace

// Which replica a question goes to, and whether a replica may be asked at all.
class ReadRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questions_go_round_the_replicas()
    {
        Rig rig(3);
        std::map<int, int> answered;
        for (int i = 0; i < 300; ++i)
            ++answered[rig.read()];
        QCOMPARE(answered, (std::map<int, int>{{0, 100}, {1, 100}, {2, 100}}));
    }

    void programs_that_ask_once_do_not_all_ask_the_same()
    {
        QCOMPARE(Rig(4, 0.0).read(), 0);
        QCOMPARE(Rig(4, 0.3).read(), 1);
        QCOMPARE(Rig(4, 0.999).read(), 3);
    }

    void without_replicas_the_primary_answers()
    {
        Rig rig(0);
        QCOMPARE(rig.read(), -1);
    }

    void a_dead_replica_is_asked_once_and_then_left_out()
    {
        Rig rig(2);
        rig.dead = {0};
        for (int i = 0; i < 100; ++i)
            QCOMPARE(rig.read(), 1);
        QCOMPARE(rig.asked[0], 1);
    }

    void with_all_replicas_dead_the_primary_answers()
    {
        Rig rig(2);
        rig.dead = {0, 1};
        for (int i = 0; i < 100; ++i)
            QCOMPARE(rig.read(), -1);
        QCOMPARE(rig.asked[0], 1);
        QCOMPARE(rig.asked[1], 1);
    }

    void the_pause_of_a_dead_replica_grows_up_to_a_minute()
    {
        Rig rig(1);
        rig.dead = {0};
        std::vector<qint64> pauses;
        qint64 last = 0;
        for (int count = 0; rig.nowMs < 600'000; rig.nowMs += 10) {
            rig.read();
            if (rig.asked[0] == count)
                continue;
            count = rig.asked[0];
            pauses.push_back(rig.nowMs - last);
            last = rig.nowMs;
        }
        QVERIFY(pauses.size() >= 8);
        for (size_t i = 1; i < pauses.size(); ++i) {
            const qint64 most = std::min<qint64>(60'000, 1000LL << (i - 1));
            QVERIFY2(pauses[i] <= most + 10 && pauses[i] >= most - most / 100 - 10, qPrintable(QString::number(i)));
        }
    }

    void a_pause_is_at_least_half_and_at_most_the_whole_of_its_length()
    {
        for (const double dice : {0.0, 0.5, 0.999}) {
            Rig rig(1, dice);
            rig.dead = {0};
            rig.read();
            const auto pause = qint64(500 + 500 * dice);
            rig.nowMs = pause - 1;
            rig.read();
            QCOMPARE(rig.asked[0], 1);
            rig.nowMs = pause;
            rig.read();
            QCOMPARE(rig.asked[0], 2);
        }
    }

    void only_one_question_tries_a_replica_whose_pause_is_over()
    {
        Rig rig(2);
        rig.router.noteAway(0, "gone");
        rig.nowMs = 60'000;
        std::set<size_t> probed;
        for (int i = 0; i < 10; ++i) {
            if (const auto next = rig.router.next({}); next == size_t(0))
                probed.insert(size_t(i));
        }
        QCOMPARE(probed.size(), size_t(1));
        rig.router.noteUsable(0);
        QCOMPARE(rig.router.next({1}), std::optional<size_t>(0));
    }

    void a_probe_that_was_cancelled_is_left_to_the_next_question()
    {
        Rig rig(1);
        rig.router.noteAway(0, "gone");
        rig.nowMs = 60'000;
        QCOMPARE(rig.router.next({}), std::optional<size_t>(0));
        QCOMPARE(rig.router.next({}), std::nullopt);
        rig.router.noteNothing(0);
        QCOMPARE(rig.router.next({}), std::optional<size_t>(0));
    }

    void a_replica_that_comes_back_starts_with_a_short_pause_again()
    {
        Rig rig(1);
        rig.dead = {0};
        for (; rig.nowMs < 100'000; rig.nowMs += 100)
            rig.read();
        rig.dead = {};
        for (; rig.read() != 0; rig.nowMs += 100) { }
        rig.dead = {0};
        rig.read();
        const int before = rig.asked[0];
        rig.nowMs += 1000;
        rig.read();
        QCOMPARE(rig.asked[0], before + 1);
    }

    void a_replica_that_is_behind_is_looked_at_each_second()
    {
        Rig rig(1);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(rig.router.next({}), std::optional<size_t>(0));
            rig.router.noteBehind(0, "late");
            QCOMPARE(rig.router.next({}), std::nullopt);
            rig.nowMs += 1000;
        }
    }

    void why_a_replica_is_not_read_is_kept_until_it_is()
    {
        Rig rig(1);
        QCOMPARE(rig.router.replicas().at(0).standing, Standing::Unknown);
        rig.router.noteForeign(0, "another database");
        QCOMPARE(rig.router.replicas().at(0).standing, Standing::Foreign);
        QCOMPARE(rig.router.replicas().at(0).cause, "another database");
        rig.router.noteUsable(0);
        QCOMPARE(rig.router.replicas().at(0).standing, Standing::Usable);
        QVERIFY(rig.router.replicas().at(0).cause.isEmpty());
    }

    void a_write_is_asked_for_once_its_position_is_known()
    {
        Rig rig(1);
        QCOMPARE(rig.router.unmarkedWrite(), std::nullopt);
        rig.router.noteWrite();
        const auto first = rig.router.unmarkedWrite();
        QVERIFY(first.has_value());
        rig.router.noteWrite();
        rig.router.mark(*first, {500, {}});
        QVERIFY(rig.router.unmarkedWrite().has_value());
        rig.router.mark(*rig.router.unmarkedWrite(), {700, {}});
        QCOMPARE(rig.router.unmarkedWrite(), std::nullopt);
        QCOMPARE(rig.router.mustHave(), qint64(700));
    }

    void the_position_of_the_primary_is_believed_for_a_moment()
    {
        Rig rig(1);
        rig.router.notePrimary({500, {}});
        rig.nowMs = 3000;
        QVERIFY(rig.router.recentPrimary().has_value());
        rig.nowMs = 3001;
        QVERIFY(!rig.router.recentPrimary().has_value());
    }

    void another_cluster_another_database_and_a_promoted_replica_are_told_apart()
    {
        ReplicaReading reading = standby();
        reading.cluster = 4712;
        reading.isStandby = false;
        QCOMPARE(judge(reading).kind, Kind::OtherCluster);
        reading.cluster = ours.cluster;
        QCOMPARE(judge(reading).kind, Kind::NoStandby);
        reading.database = "postgres";
        QCOMPARE(judge(reading).kind, Kind::OtherDatabase);
    }

    void a_young_heartbeat_is_enough()
    {
        ReplicaReading reading = standby();
        reading.received = 5000;
        reading.heartbeatAgeMs = limitMs;
        QCOMPARE(judge(reading).kind, Kind::Usable);
        reading.heartbeatAgeMs = limitMs + 1;
        QCOMPARE(judge(reading), (ReplicaVerdict{Kind::Behind, limitMs + 1}));
    }

    void an_idle_primary_is_no_lag()
    {
        ReplicaReading reading = standby();
        reading.replayAgeMs = 86'400'000;
        QCOMPARE(judge(reading, PrimaryReading{1000, {}}).kind, Kind::Usable);
        reading.heartbeat = second(100);
        reading.heartbeatAgeMs = 86'400'000;
        QCOMPARE(judge(reading, PrimaryReading{1000, second(100)}).kind, Kind::Usable);
    }

    void a_replica_that_got_nothing_for_longer_than_the_limit_is_behind_though_it_replayed_all()
    {
        ReplicaReading reading = standby();
        reading.heartbeat = second(100);
        reading.heartbeatAgeMs = 60'000;
        QCOMPARE(judge(reading, PrimaryReading{9000, second(160)}), (ReplicaVerdict{Kind::Behind, 60'000}));
        QCOMPARE(judge(reading, PrimaryReading{9000, second(110)}).kind, Kind::Usable);
    }

    void a_replica_cut_off_from_its_primary_is_behind_once_there_is_more()
    {
        ReplicaReading reading = standby();
        reading.isReceiving = false;
        QCOMPARE(judge(reading, PrimaryReading{1000, {}}).kind, Kind::Usable);
        QCOMPARE(judge(reading, PrimaryReading{1001, {}}).kind, Kind::Behind);
    }

    void what_a_replica_has_is_read_while_the_primary_is_away()
    {
        ReplicaReading reading = standby();
        reading.isReceiving = false;
        reading.heartbeat = second(100);
        reading.heartbeatAgeMs = 3'600'000;
        QCOMPARE(judge(reading).kind, Kind::Usable);
    }

    void without_a_heartbeat_the_age_of_the_newest_commit_counts()
    {
        ReplicaReading reading = standby();
        reading.received = 5000;
        reading.replayAgeMs = limitMs;
        QCOMPARE(judge(reading).kind, Kind::Usable);
        reading.replayAgeMs = limitMs + 1;
        QCOMPARE(judge(reading), (ReplicaVerdict{Kind::Behind, limitMs + 1}));
        reading.replayAgeMs.reset();
        QCOMPARE(judge(reading), (ReplicaVerdict{Kind::Behind, std::nullopt}));
    }

    void a_replica_without_the_last_write_of_this_program_is_behind_whatever_its_lag()
    {
        ReplicaReading reading = standby();
        reading.heartbeatAgeMs = 0;
        QCOMPARE(judge(reading, {}, 1001).kind, Kind::Behind);
        QCOMPARE(judge(reading, {}, 1000).kind, Kind::Usable);
    }
};

TGD_TEST_CLASS(ReadRouterTest);
#include "read_router_test.moc"
