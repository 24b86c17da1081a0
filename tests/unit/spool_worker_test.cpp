#include "bot/ingest_worker.h"
#include "support/manual_scheduler.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QDir>

using namespace tgd::bot;
using tgd::domain::Error;
using tgd::domain::ErrorKind;
using tgd::domain::SpoolMeter;
using tgd::domain::UtcMicros;
using tgd::test::ManualScheduler;
using tgd::test::StoreFile;

namespace {

constexpr qint64 hour = 3600 * tgd::domain::microsPerSecond;

// What a store was given, kept beyond the life of a worker.
struct Taken {
    std::vector<std::string> updates;
    std::vector<std::string> damaged;
    std::optional<ErrorKind> failing;
};

class TakingSink final : public UpdateSink {
public:
    TakingSink(tgd::storage::Store &store, Taken &taken) : m_store(store), m_taken(taken) { }
    tgd::domain::Result<SinkOutcome> apply(const IngestKey &key, const UpdateBatch &batch) override
    {
        if (m_taken.failing)
            return tgd::domain::failure(*m_taken.failing, QStringLiteral("told to fail"));
        tgd::domain::WriteBatch rows;
        rows.ingestState = tgd::domain::IngestState();
        rows.ingestState->botId = key.botId;
        rows.ingestState->apiHost = key.apiHost;
        rows.ingestState->instance = key.instance;
        if (const auto done = m_store.commit(rows); !done)
            return tl::unexpected(done.error());
        for (const RawUpdate &update : batch.updates)
            m_taken.updates.push_back(update.json);
        SinkOutcome outcome;
        outcome.stored = qint64(batch.updates.size());
        return outcome;
    }
    tgd::domain::Result<void> setAside(
        const IngestKey &, const std::vector<std::string> &damaged, const std::string &reason) override
    {
        if (reason != "spool_damaged")
            qFatal("%s", reason.c_str());
        m_taken.damaged.insert(m_taken.damaged.end(), damaged.begin(), damaged.end());
        return {};
    }

private:
    tgd::storage::Store &m_store;
    Taken &m_taken;
};

// A worker with a spool on the test's own thread, with its time in the test's hands.
struct Rig {
    explicit Rig(StoreFile &store, Taken &sink, qint64 limitBytes = 1 << 20, const std::string &holder = "here pid=1")
        : file(store), taken(sink), worker(setup(holder, limitBytes), needs())
    {
        const auto on = [this](auto signal, auto slot) { QObject::connect(&worker, signal, &worker, slot); };
        on(&IngestWorker::opened, [this](const auto &at) {
            isOpen = true;
            lastGood = at;
        });
        on(&IngestWorker::failed, [this](const Error &error) { failure = error; });
        on(&IngestWorker::durable, [this] { ++durable; });
        on(&IngestWorker::spooled, [this] { ++spooled; });
        on(&IngestWorker::replayed, [this](const SharedBatch &batch) { replayed += int(batch->updates.size()); });
        on(&IngestWorker::gaveBack, [this] { ++givenBack; });
        on(&IngestWorker::storeBack, [this] { ++back; });
        on(&IngestWorker::spooling, [this] { ++spooling; });
        on(&IngestWorker::spoolChanged, [this](const SpoolMeter &now) { meter = now; });
        on(&IngestWorker::storeAway, [this](const Error &error, UtcMicros, UtcMicros at) {
            away = error;
            lostAfter << at;
        });
        worker.open();
    }
    IngestWorker::Setup setup(const std::string &holder, qint64 limitBytes)
    {
        IngestWorker::Setup made{"sqlite:" + file.path(), {42, "api:443", "polling"}, holder, {}, {}};
        made.makeSink = [this](tgd::storage::Store &opened) { return std::make_unique<TakingSink>(opened, taken); };
        made.spool.emplace();
        made.spool->folder = folderOf(file);
        made.spool->limitBytes = limitBytes;
        made.spool->segmentBytes = 500;
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
    static std::string update(int number) { return "{\"update_id\":" + std::to_string(number) + "}"; }
    void give(int from, int to)
    {
        auto made = std::make_shared<UpdateBatch>();
        for (int i = from; i < to; ++i)
            made->updates.push_back({update(i), i});
        made->nextOffset = to;
        worker.take(made);
    }
    static std::vector<std::string> updates(int from, int to)
    {
        std::vector<std::string> list;
        for (int i = from; i < to; ++i)
            list.push_back(update(i));
        return list;
    }
    static QString folderOf(const StoreFile &file) { return file.folder() + "/spool"; }
    QStringList segments() const { return QDir(folderOf(file)).entryList({"*.spool"}); }

    StoreFile &file;
    Taken &taken;
    ManualScheduler *time = nullptr;
    bool isOpen = false;
    std::optional<UtcMicros> lastGood;
    std::optional<Error> failure, away;
    int durable = 0, spooled = 0, replayed = 0, givenBack = 0, back = 0, spooling = 0;
    SpoolMeter meter;
    QList<UtcMicros> lostAfter;
    IngestWorker worker;
};

}  // namespace

// The ingestion with a spool while its store comes and goes.
class SpoolWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_store_that_is_well_needs_no_spool()
    {
        StoreFile file;
        Taken taken;
        Rig rig(file, taken);
        rig.give(0, 5);
        QCOMPARE(rig.durable, 1);
        QCOMPARE(rig.segments().size(), 0);
        QCOMPARE(rig.meter.limitBytes, 1 << 20);
    }

    void what_a_store_does_not_take_goes_to_disk_and_later_in_order_into_it_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("away") << ErrorKind::Unavailable;
        QTest::newRow("locked") << ErrorKind::Locked;
        QTest::newRow("full") << ErrorKind::DiskFull;
        QTest::newRow("read-only") << ErrorKind::ReadOnly;
    }

    void what_a_store_does_not_take_goes_to_disk_and_later_in_order_into_it()
    {
        QFETCH(ErrorKind, kind);
        StoreFile file;
        Taken taken;
        Rig rig(file, taken);
        rig.give(0, 5);
        taken.failing = kind;
        rig.give(5, 8);
        QCOMPARE(rig.spooled, 1);
        QCOMPARE(rig.spooling, 1);
        QCOMPARE(rig.lostAfter.size(), 0);
        for (int i = 8; i < 20; i += 2) {
            rig.give(i, i + 2);
            rig.pass(2000);
        }
        QCOMPARE(rig.spooled, 7);
        QCOMPARE(rig.meter.updates, 15);
        QVERIFY(rig.meter.oldestAt);
        QVERIFY(rig.segments().size() > 1);
        QVERIFY(taken.updates == Rig::updates(0, 5));
        taken.failing.reset();
        rig.pass(60'000);
        QCOMPARE(rig.back, 1);
        QCOMPARE(rig.replayed, 15);
        QCOMPARE(rig.durable, 1);
        QVERIFY(taken.updates == Rig::updates(0, 20));
        QCOMPARE(rig.segments().size(), 0);
        QCOMPARE(rig.meter.updates, 0);
        rig.give(20, 21);
        QCOMPARE(rig.durable, 2);
        QVERIFY(taken.updates == Rig::updates(0, 21));
    }

    void what_comes_while_the_spool_is_drained_goes_behind_it()
    {
        StoreFile file;
        Taken taken;
        Rig rig(file, taken);
        taken.failing = ErrorKind::Locked;
        for (int i = 0; i < 8; i += 2)
            rig.give(i, i + 2);
        taken.failing.reset();
        rig.give(8, 9);
        QCOMPARE(rig.durable, 0);
        rig.pass(60'000);
        QVERIFY(taken.updates == Rig::updates(0, 9));
    }

    void a_crash_with_a_full_hand_loses_nothing_and_the_next_run_stores_it_first()
    {
        StoreFile file;
        Taken taken;
        {
            Rig rig(file, taken);
            taken.failing = ErrorKind::Unavailable;
            rig.give(0, 5);
            rig.give(5, 7);
        }
        taken.failing.reset();
        Rig rig(file, taken);
        QVERIFY(rig.isOpen);
        QCOMPARE(rig.meter.updates, 7);
        rig.give(7, 9);
        QCOMPARE(rig.spooled, 1);
        rig.pass(0);
        rig.pass(0);
        rig.pass(1000);
        QVERIFY(taken.updates == Rig::updates(0, 9));
        QCOMPARE(rig.segments().size(), 0);
    }

    void a_full_spool_holds_the_batch_and_says_what_to_do()
    {
        StoreFile file;
        Taken taken;
        Rig rig(file, taken, 700);
        taken.failing = ErrorKind::Unavailable;
        int given = 0;
        while (rig.lostAfter.isEmpty() && given < 100) {
            rig.give(given, given + 2);
            given += 2;
        }
        QVERIFY(given > 4 && given < 100);
        QCOMPARE(rig.spooled, given / 2 - 1);
        QVERIFY2(
            rig.away->message.contains("limit") && rig.away->message.contains("raise"), qPrintable(rig.away->message));
        const UtcMicros lost{file.clock.at.value + 24 * hour};
        rig.pass(100'000);
        QCOMPARE(rig.spooled, given / 2 - 1);
        QCOMPARE(rig.lostAfter.last(), lost);
        taken.failing.reset();
        rig.pass(60'000);
        QVERIFY(taken.updates == Rig::updates(0, given));
        QCOMPARE(rig.spooled + rig.durable, given / 2);
        QCOMPARE(rig.segments().size(), 0);
    }

    // A lock is asked for without waiting, so that what arrives meanwhile gets to the disk at once.
    void a_store_that_is_locked_for_minutes_holds_up_nothing()
    {
        qputenv("TGSTATS_SQLITE_BUSY_MS", "5");
        const auto usual = qScopeGuard([] { qunsetenv("TGSTATS_SQLITE_BUSY_MS"); });
        StoreFile file;
        Taken taken;
        Rig rig(file, taken);
        file.sql("BEGIN IMMEDIATE");
        for (int i = 0; i < 40; ++i) {
            rig.give(i, i + 1);
            rig.pass(3000);
        }
        QCOMPARE(rig.spooled, 40);
        QVERIFY(!rig.failure);
        file.sql("ROLLBACK");
        rig.pass(61'000);
        QVERIFY(taken.updates == Rig::updates(0, 40));
        QCOMPARE(rig.back, 1);
    }

    void stopping_leaves_the_spool_for_the_next_run()
    {
        StoreFile file;
        Taken taken;
        {
            Rig rig(file, taken);
            taken.failing = ErrorKind::DiskFull;
            rig.give(0, 2);
            rig.worker.hurry();
            rig.give(2, 3);
            QCOMPARE(rig.spooled, 2);
            rig.pass(100'000);
            rig.worker.close();
        }
        taken.failing.reset();
        Rig rig(file, taken, 1 << 20, "another");
        rig.pass(1000);
        QVERIFY(taken.updates == Rig::updates(0, 3));
    }

    void who_lost_the_lease_names_what_it_leaves_behind()
    {
        StoreFile file;
        Taken taken;
        Rig first(file, taken);
        taken.failing = ErrorKind::Unavailable;
        first.give(0, 3);
        first.worker.interrupt();
        taken.failing.reset();
        file.sql("UPDATE tgdesk_poller_lease SET epoch = epoch + 1, holder = 'other pid=2'");
        first.pass(60'000);
        QVERIFY(first.failure);
        QVERIFY2(first.failure->message.contains("3 update") && first.failure->message.contains("spool"),
            qPrintable(first.failure->message));
        QCOMPARE(int(taken.updates.size()), 0);
        QVERIFY(first.segments().size() > 0);
    }

    void damaged_records_end_in_quarantine()
    {
        StoreFile file;
        Taken taken;
        {
            Rig rig(file, taken);
            taken.failing = ErrorKind::Unavailable;
            rig.give(0, 3);
        }
        QFile segment(Rig::folderOf(file) + '/' + QDir(Rig::folderOf(file)).entryList({"*.spool"}).at(0));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        QByteArray bytes = segment.readAll();
        const qsizetype at = bytes.indexOf("{\"update_id\":1}");
        QVERIFY(at > 0);
        bytes[at + 3] = 'X';
        segment.seek(0);
        segment.write(bytes);
        segment.close();
        taken.failing.reset();
        Rig rig(file, taken);
        rig.pass(1000);
        QVERIFY((taken.updates == std::vector<std::string>{Rig::update(0), Rig::update(2)}));
        QVERIFY(taken.damaged == std::vector<std::string>{"{\"uXdate_id\":1}"});
        QCOMPARE(rig.meter.damaged, 1);
        QCOMPARE(rig.segments().size(), 0);
    }

    void a_spool_tells_when_nothing_was_missing_last()
    {
        StoreFile file;
        Taken taken;
        const UtcMicros begun = file.clock.at;
        {
            Rig rig(file, taken);
            rig.give(0, 1);
            taken.failing = ErrorKind::Unavailable;
            rig.pass(20 * 3'600'000LL);
            rig.give(1, 2);
            rig.pass(10 * 3'600'000LL);
            rig.worker.noteComplete();
        }
        file.clock.at.value += hour;
        {
            Rig rig(file, taken);
            QCOMPARE(rig.lastGood->value, begun.value + 30 * hour);
            QCOMPARE(int(file.open()->events(10)->size()), 0);
        }
        // Nobody was there for more than a day: what the spool brings must not hide that.
        file.clock.at.value += 30 * hour;
        taken.failing.reset();
        Rig rig(file, taken);
        rig.pass(1000);
        QVERIFY(taken.updates == Rig::updates(0, 2));
        const auto events = file.open()->events(10);
        QCOMPARE(int(events->size()), 1);
        QCOMPARE((*events)[0].kind, std::string("update_gap"));
        QCOMPARE(rig.lastGood->value, begun.value + 61 * hour);  // told once
    }

    void a_spool_that_cannot_be_had_is_no_way_to_begin()
    {
        StoreFile file;
        Taken taken;
        QFile blocker(Rig::folderOf(file));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Rig rig(file, taken);
        QVERIFY(!rig.isOpen);
        QVERIFY(rig.failure);
        QVERIFY(blocker.remove());
        QVERIFY(Rig(file, taken, 1 << 20, "another").isOpen);  // the lease was given back
    }
};

TGD_TEST_CLASS(SpoolWorkerTest);
#include "spool_worker_test.moc"
