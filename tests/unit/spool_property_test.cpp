#include "bot/decoding_sink.h"
#include "bot/ingest_worker.h"
#include "life_truth.h"
#include "poller_rig.h"
#include "support/botapi/bot_server.h"
#include "support/test_registry.h"

#include <QDir>

#include <random>

using namespace tgd;
using domain::ErrorKind;

namespace {

// Decodes into a real store, and fails as it is told: before the commit, or after it, as when the answer of a server
// gets lost.
class FailingSink final : public bot::UpdateSink {
public:
    struct Orders {
        bool isAway = false;
        int failAfterCommits = 0;
        std::mt19937 random{1};
    };

    FailingSink(storage::Store &store, const ports::Clock &clock, Orders &orders)
        : m_sink(store, clock), m_orders(orders)
    {
    }
    domain::Result<bot::SinkOutcome> apply(const bot::IngestKey &key, const bot::UpdateBatch &batch) override
    {
        static constexpr ErrorKind kinds[]{
            ErrorKind::Unavailable, ErrorKind::Locked, ErrorKind::DiskFull, ErrorKind::ReadOnly};
        const ErrorKind kind = kinds[m_orders.random() % std::size(kinds)];
        if (m_orders.isAway)
            return domain::failure(kind, QStringLiteral("away"));
        auto outcome = m_sink.apply(key, batch);
        if (m_orders.failAfterCommits > 0) {
            --m_orders.failAfterCommits;
            return domain::failure(kind, QStringLiteral("stored, but the answer got lost"));
        }
        return outcome;
    }
    domain::Result<void> setAside(
        const bot::IngestKey &key, const std::vector<std::string> &damaged, const std::string &reason) override
    {
        return m_sink.setAside(key, damaged, reason);
    }

private:
    bot::DecodingSink m_sink;
    Orders &m_orders;
};

// A program that polls with a spool, before a simulator in which an invented life goes on; it can be killed.
class Rig : public test::PollerRig {
public:
    explicit Rig(quint64 seed, qint64 limitBytes) : PollerRig(withSeed(seed)), life(lifeOptions(seed))
    {
        simulator.run([](botapi::BotServer &server) { server.allowed().update(bot::Poller::allowedUpdates()); });
        storesAtOnce = false;
        place.folder = file.folder() + "/spool";
        place.limitBytes = limitBytes;
        place.segmentBytes = 6000;
        run();
    }
    void run()
    {
        file.clock.at = simulator.clock().now();
        bot::IngestWorker::Setup setup{"sqlite:" + file.path(), {7000000001, "api:80", "polling"}, "here pid=1",
            [this](storage::Store &store) { return std::make_unique<FailingSink>(store, file.clock, orders); }, place};
        const auto makeScheduler = [this] {
            auto made = std::make_unique<test::ManualScheduler>();
            workerTime = made.get();
            return made;
        };
        worker = std::make_unique<bot::IngestWorker>(
            std::move(setup), bot::IngestWorker::Needs{file.clock, makeScheduler, [] { return 0.5; }, {}});
        QObject::connect(worker.get(), &bot::IngestWorker::opened, worker.get(), [this](const auto &at) { begin(at); });
        QObject::connect(worker.get(), &bot::IngestWorker::failed, worker.get(),
            [](const domain::Error &error) { qFatal("%s", qPrintable(error.message)); });
        QObject::connect(worker.get(), &bot::IngestWorker::spoolChanged, worker.get(),
            [this](const domain::SpoolMeter &now) { meter = now; });
        QObject::connect(worker.get(), &bot::IngestWorker::storeAway, worker.get(), [this] { ++stuck; });
        QObject::connect(worker.get(), &bot::IngestWorker::spooled, worker.get(), [this] { ++spooled; });
        worker->open();
    }
    // Nothing is closed, finished or given back; perhaps a write was under way.
    void kill()
    {
        worker.reset();
        poller.reset();
        polls.reset();
        calls.reset();
        scheduler = test::ManualScheduler();
        if (orders.random() % 2 == 0)
            tear();
        connectTo(simulator.baseUrl().toString());
        run();
    }
    void passBoth(qint64 milliseconds)
    {
        pass(milliseconds);
        file.clock.at = simulator.clock().now();
        workerTime->advance(milliseconds);
        QTest::qWait(2);
    }
    void live(int updates)
    {
        for (int i = 0; i < updates; ++i)
            simulator.addUpdate(life.next(simulator.clock().unixTime()).json);
    }
    bool settle()
    {
        for (int second = 0; second < 600; ++second) {
            if (simulator.pendingUpdates() == 0 && meter.updates == 0)
                return true;
            passBoth(1000);
        }
        return false;
    }

    test::StoreFile file;
    botapi::LifeGenerator life;
    ingest::SpoolPlace place;
    FailingSink::Orders orders;
    std::unique_ptr<bot::IngestWorker> worker;
    test::ManualScheduler *workerTime = nullptr;
    domain::SpoolMeter meter;
    int spooled = 0, stuck = 0, torn = 0;

private:
    void begin(const std::optional<domain::UtcMicros> &lastGood)
    {
        make({.lastGood = lastGood});
        QObject::connect(
            poller.get(), &bot::Poller::batchArrived, worker.get(), &bot::IngestWorker::take, Qt::QueuedConnection);
        QObject::connect(poller.get(), &bot::Poller::pollCompleted, worker.get(), &bot::IngestWorker::noteComplete);
        QObject::connect(worker.get(), &bot::IngestWorker::durable, poller.get(), &bot::Poller::batchDurable);
        QObject::connect(worker.get(), &bot::IngestWorker::spooled, poller.get(), &bot::Poller::batchDurable);
        QObject::connect(worker.get(), &bot::IngestWorker::gaveBack, poller.get(), &bot::Poller::batchGivenUp);
        poller->start();
    }
    // The beginning of a record behind the last one, as a write leaves it that was not finished.
    void tear()
    {
        const QStringList files = QDir(place.folder).entryList({"*.spool"}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            return;
        std::string record;
        ingest::SpoolFormat::append(record, {7000000001, "api:80"}, simulator.clock().now(), "{\"update_id\":1}");
        QFile last(place.folder + '/' + files.last());
        if (!last.open(QIODevice::Append))
            qFatal("%s", qPrintable(last.errorString()));
        last.write(record.data(), qint64(1 + orders.random() % (record.size() - 1)));
        ++torn;
    }
    static botapi::SimulatorOptions withSeed(quint64 seed)
    {
        botapi::SimulatorOptions options;
        options.seed = seed;
        options.speed = 0;
        return options;
    }
    static botapi::LifeOptions lifeOptions(quint64 seed)
    {
        botapi::LifeOptions options;
        options.seed = seed;
        options.chats = 12;
        options.users = 200;
        options.duplicates = 0.01;
        return options;
    }
};

}  // namespace

// A store that comes and goes, a spool that fills up, and a program that is killed at any time: the store ends with
// what was generated, none of it twice.
class SpoolPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TGSTATS_SQLITE_BUSY_MS", "5"); }
    void cleanupTestCase() { qunsetenv("TGSTATS_SQLITE_BUSY_MS"); }

    void no_interleaving_of_outages_and_crashes_loses_or_doubles_anything_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<qint64>("limitBytes");
        // TGD_SPOOL_SEEDS makes it longer.
        const int more = qEnvironmentVariableIntValue("TGD_SPOOL_SEEDS");
        for (int seed = 1; seed <= (more > 0 ? more : 4); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed) << (seed % 2 == 0 ? qint64(40'000) : qint64(8) << 20);
    }

    void no_interleaving_of_outages_and_crashes_loses_or_doubles_anything()
    {
        QFETCH(quint64, seed);
        QFETCH(qint64, limitBytes);
        QLoggingCategory::setFilterRules("tgd.ingest.warning=false\ntgd.spool.warning=false");
        const auto usual = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        Rig rig(seed, limitBytes);
        rig.orders.random.seed(unsigned(seed));
        std::mt19937 random(unsigned(seed) + 77);
        int kills = 0;
        for (int step = 0; step < 150; ++step) {
            switch (random() % 8) {
            case 0: rig.orders.isAway = true; break;
            case 1: rig.orders.isAway = random() % 3 == 0; break;
            case 2: rig.orders.failAfterCommits = int(random() % 3); break;
            case 3:
                rig.kill();
                ++kills;
                break;
            default: rig.live(int(random() % 40)); break;
            }
            rig.passBoth(random() % 3000);
        }
        while (!rig.life.isSettled())
            rig.live(1);
        rig.orders.isAway = false;
        QVERIFY2(rig.settle(), "something waits for ever");
        QCOMPARE(QDir(rig.place.folder).entryList({"*.spool"}).size(), 0);
        const auto store = rig.file.open();
        const QString difference = test::differenceFromTruth(rig.file, *store, rig.life);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(rig.file.value("SELECT COUNT(*) FROM tgdesk_quarantine").toInt(), 0);
        QCOMPARE(rig.gaps.size(), 0);
        QVERIFY(rig.spooled > 0 && kills > 0);
        qInfo("%lld messages, %d kills, %d torn writes, %d answers spooled, %d times without room",
            qlonglong(rig.life.truth().messages.size()), kills, rig.torn, rig.spooled, rig.stuck);
    }
};

TGD_TEST_CLASS(SpoolPropertyTest);
#include "spool_property_test.moc"
