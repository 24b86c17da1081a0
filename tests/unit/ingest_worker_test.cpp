#include "bot/ingest_worker.h"
#include "support/fault_vfs.h"
#include "support/manual_scheduler.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

using namespace tgd::bot;
using tgd::domain::Error;
using tgd::domain::ErrorKind;
using tgd::domain::UtcMicros;
using tgd::test::FaultVfs;
using tgd::test::ManualScheduler;
using tgd::test::StoreFile;

namespace {

constexpr qint64 bot = 42;

// A sink that fails as often as it is told to, and writes one topic a batch through the store's fence otherwise.
class ScriptedSink final : public UpdateSink {
public:
    ScriptedSink(tgd::storage::Store &store, std::vector<ErrorKind> &failures, int &applied)
        : m_store(store), m_failures(failures), m_applied(applied)
    {
    }
    tgd::domain::Result<SinkOutcome> apply(const IngestKey &, const UpdateBatch &batch) override
    {
        if (!m_failures.empty()) {
            const ErrorKind kind = m_failures.front();
            m_failures.erase(m_failures.begin());
            return tgd::domain::failure(kind, QStringLiteral("told to fail"));
        }
        tgd::domain::WriteBatch rows;
        tgd::domain::ChatRow chat;
        chat.id = {-1001};
        chat.type = "supergroup";
        chat.title = "batch " + std::to_string(++m_applied);
        rows.chats.push_back(chat);
        if (const auto done = m_store.commit(rows); !done)
            return tl::unexpected(done.error());
        SinkOutcome outcome;
        outcome.stored = qint64(batch.updates.size());
        return outcome;
    }
    tgd::domain::Result<void> setAside(
        const IngestKey &, const std::vector<std::string> &, const std::string &) override
    {
        return {};
    }

private:
    tgd::storage::Store &m_store;
    std::vector<ErrorKind> &m_failures;
    int &m_applied;
};

// A worker on the test's own thread, with its time in the test's hands.
struct Rig {
    explicit Rig(StoreFile &store, const std::string &holder = "here pid=1")
        : file(store), worker(setup(holder), needs())
    {
        QObject::connect(&worker, &IngestWorker::opened, &worker, [this](const auto &at) {
            isOpen = true;
            lastGood = at;
        });
        QObject::connect(&worker, &IngestWorker::failed, &worker, [this](const Error &error) { failure = error; });
        QObject::connect(&worker, &IngestWorker::durable, &worker, [this] { ++durable; });
        QObject::connect(&worker, &IngestWorker::gaveBack, &worker, [this] { ++givenBack; });
        QObject::connect(&worker, &IngestWorker::storeBack, &worker, [this] { ++back; });
        QObject::connect(&worker, &IngestWorker::storeAway, &worker,
            [this](const Error &, UtcMicros, UtcMicros at) { lostAfter << at; });
        worker.open();
    }
    IngestWorker::Setup setup(const std::string &holder)
    {
        IngestWorker::Setup made;
        made.store = "sqlite:" + file.path();
        made.key.botId = bot;
        made.key.apiHost = "api:443";
        made.key.instance = "polling";
        made.holder = holder;
        made.makeSink
            = [this](tgd::storage::Store &opened) { return std::make_unique<ScriptedSink>(opened, failures, applied); };
        return made;
    }
    IngestWorker::Needs needs()
    {
        const auto makeScheduler = [this] {
            auto made = std::make_unique<ManualScheduler>();
            time = made.get();
            return made;
        };
        return {file.clock, makeScheduler, [] { return 0.5; }, {}};
    }
    void pass(qint64 milliseconds)
    {
        file.clock.at.value += milliseconds * 1000;
        time->advance(milliseconds);
    }
    static SharedBatch batch()
    {
        auto made = std::make_shared<UpdateBatch>();
        made->updates.push_back({"{\"update_id\":7}", 7});
        made->nextOffset = 8;
        return made;
    }

    StoreFile &file;
    std::vector<ErrorKind> failures;
    int applied = 0;
    ManualScheduler *time = nullptr;
    bool isOpen = false;
    std::optional<UtcMicros> lastGood;
    std::optional<Error> failure;
    int durable = 0, givenBack = 0, back = 0;
    QList<UtcMicros> lostAfter;
    IngestWorker worker;
};

}  // namespace

class IngestWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_batch_that_cannot_be_stored_is_held_and_only_its_commit_tried_again()
    {
        StoreFile file;
        Rig rig(file);
        rig.failures = {ErrorKind::DiskFull, ErrorKind::Unavailable, ErrorKind::Locked};
        rig.worker.take(Rig::batch());
        QCOMPARE(rig.durable, 0);
        QCOMPARE(rig.lostAfter.size(), 1);
        const qint64 dayLater = file.clock.at.value + 24 * 3600 * 1'000'000LL;
        rig.pass(499);
        QCOMPARE(rig.lostAfter.size(), 1);
        rig.pass(1);
        QCOMPARE(rig.lostAfter.size(), 2);
        rig.pass(1000);
        QCOMPARE(rig.lostAfter.size(), 3);
        rig.pass(2000);
        QCOMPARE(rig.durable, 1);
        QCOMPARE(rig.back, 1);
        QCOMPARE(rig.applied, 1);
        for (const UtcMicros &at : rig.lostAfter)
            QCOMPARE(at.value, dayLater);  // the countdown does not start again
    }

    void a_store_whose_disk_fails_is_tried_until_it_is_mended_data()
    {
        QTest::addColumn<FaultVfs::Kind>("kind");
        QTest::newRow("full") << FaultVfs::Kind::DiskFull;
        QTest::newRow("write error") << FaultVfs::Kind::WriteError;
        QTest::newRow("sync error") << FaultVfs::Kind::SyncError;
        QTest::newRow("read-only") << FaultVfs::Kind::ReadOnly;
    }

    void a_store_whose_disk_fails_is_tried_until_it_is_mended()
    {
        QFETCH(FaultVfs::Kind, kind);
        StoreFile file;
        FaultVfs disk;
        Rig rig(file);
        QVERIFY(rig.isOpen);
        disk.arm(1, kind, true);
        rig.worker.take(Rig::batch());
        QCOMPARE(rig.lostAfter.size(), 1);
        rig.pass(120'000);
        QVERIFY(disk.wasHit());
        QCOMPARE(rig.durable, 0);
        QVERIFY(rig.lostAfter.size() >= 3);
        QVERIFY(!rig.failure);
        disk.disarm();
        rig.pass(61'000);
        QCOMPARE(rig.durable, 1);
        QCOMPARE(rig.back, 1);
        QCOMPARE(file.value("SELECT COUNT(*) FROM chats").toInt(), 1);
        rig.worker.close();
    }

    // Longer than the lease lives, which cannot be renewed meanwhile.
    void a_store_that_is_locked_for_minutes_is_waited_for()
    {
        qputenv("TGSTATS_SQLITE_BUSY_MS", "5");
        const auto usual = qScopeGuard([] { qunsetenv("TGSTATS_SQLITE_BUSY_MS"); });
        StoreFile file;
        Rig rig(file);
        QVERIFY(rig.isOpen);
        file.sql("BEGIN IMMEDIATE");
        rig.worker.take(Rig::batch());
        rig.pass(120'000);
        QCOMPARE(rig.durable, 0);
        QVERIFY(rig.lostAfter.size() >= 3);
        QVERIFY(!rig.failure);
        file.sql("ROLLBACK");
        rig.pass(61'000);
        QCOMPARE(rig.durable, 1);
        QVERIFY(!rig.failure);
        QVERIFY(!Rig(file, "another").isOpen);  // the lease is alive again
    }

    void attempts_never_end()
    {
        StoreFile file;
        Rig rig(file);
        rig.failures.assign(500, ErrorKind::DiskFull);
        rig.worker.take(Rig::batch());
        rig.pass(24 * 3'600'000LL);
        QCOMPARE(rig.durable, 1);
    }

    void a_second_holder_is_refused_until_the_lease_runs_out_or_is_given_back()
    {
        StoreFile file;
        Rig first(file, "vm pid=11 start=5");
        QVERIFY(first.isOpen);
        Rig second(file, "other pid=2");
        QVERIFY(!second.isOpen);
        QCOMPARE(second.failure->kind, ErrorKind::Locked);
        QVERIFY2(second.failure->message.contains("process 11 on vm"), qPrintable(second.failure->message));
        first.worker.close();
        Rig third(file, "other pid=3");
        QVERIFY(third.isOpen);
        file.clock.at.value += 14'999'000;
        QVERIFY(!Rig(file, "other pid=4").isOpen);
        file.clock.at.value += 1000;
        QVERIFY(Rig(file, "other pid=4").isOpen);
    }

    void its_heart_beats_each_second()
    {
        StoreFile file;
        Rig rig(file);
        const auto beat = [&file] { return file.value("SELECT at FROM tgdesk_heartbeat").toLongLong(); };
        for (int second = 0; second < 3; ++second) {
            rig.pass(1000);
            QCOMPARE(beat(), file.clock.at.value);
        }
    }

    void a_beat_that_would_have_to_wait_is_left_out()
    {
        StoreFile file;
        Rig rig(file);
        rig.pass(1000);
        file.sql("BEGIN IMMEDIATE");
        rig.pass(3000);
        file.sql("ROLLBACK");
        QCOMPARE(file.value("SELECT at FROM tgdesk_heartbeat").toLongLong(), file.clock.at.value - 3'000'000);
        rig.pass(1000);
        QCOMPARE(file.value("SELECT at FROM tgdesk_heartbeat").toLongLong(), file.clock.at.value);
    }

    void a_lease_is_kept_while_it_is_renewed()
    {
        StoreFile file;
        Rig first(file, "first");
        first.pass(60'000);
        QVERIFY(!Rig(file, "second").isOpen);
        QCOMPARE(file.value("SELECT at FROM tgdesk_heartbeat").toLongLong(), file.clock.at.value);
    }

    void who_lost_the_lease_writes_nothing_more()
    {
        StoreFile file;
        Rig first(file, "first");
        file.clock.at.value += 16'000'000;  // it slept
        Rig second(file, "second");
        QVERIFY(second.isOpen);
        first.worker.take(Rig::batch());
        QCOMPARE(first.durable, 0);
        QCOMPARE(first.givenBack, 1);
        QVERIFY2(first.failure && first.failure->message.contains("second"), "the new holder is named");
        QCOMPARE(file.value("SELECT COUNT(*) FROM chats").toInt(), 0);
        second.worker.take(Rig::batch());
        QCOMPARE(second.durable, 1);
    }

    void a_lease_that_ran_out_unnoticed_is_still_good()
    {
        StoreFile file;
        Rig first(file, "first");
        file.clock.at.value += 16'000'000;
        first.worker.take(Rig::batch());
        QCOMPARE(first.durable, 1);
        first.pass(5000);
        QVERIFY(!first.failure);
        QVERIFY(!Rig(file, "second").isOpen);
    }

    void stopping_gives_back_what_the_store_does_not_take()
    {
        StoreFile file;
        Rig rig(file);
        rig.failures.assign(5, ErrorKind::DiskFull);
        rig.worker.take(Rig::batch());
        rig.worker.hurry();
        QCOMPARE(rig.givenBack, 1);
        rig.worker.take(Rig::batch());
        QCOMPARE(rig.givenBack, 2);
    }

    void gaps_and_the_last_good_moment_outlive_the_run()
    {
        StoreFile file;
        {
            Rig rig(file);
            QVERIFY(!rig.lastGood);
            rig.worker.noteComplete();
            rig.worker.recordGap({1}, {2});
            rig.worker.recordGap({1}, {2});
            rig.worker.close();
        }
        Rig rig(file, "next");
        QCOMPARE(rig.lastGood, std::optional(file.clock.at));
        const auto events = file.open()->events(10);
        QCOMPARE(int(events->size()), 1);
        QCOMPARE((*events)[0].kind, std::string("update_gap"));
        QCOMPARE((*events)[0].detail, std::string(R"({"bot_id":42,"from":1,"to":2})"));
    }
};

TGD_TEST_CLASS(IngestWorkerTest);
#include "ingest_worker_test.moc"
