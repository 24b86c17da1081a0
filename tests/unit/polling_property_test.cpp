#include "bot/decoding_sink.h"
#include "life_truth.h"
#include "poller_rig.h"
#include "support/botapi/bot_server.h"
#include "support/botapi/life_generator.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <algorithm>
#include <random>

// Faults of telegram.md 5.3 and the tests that prove what must hold:
//  1-30, 33, 34, 35, 44, 45  here, against a store; and how each is told in PollerFaultsTest (1-20, 26-30, 33),
//                            PollerTest (24, 25, 29, 35, 45) and PollerStallTest (3, 4, 29, 30, 44)
//  12, 13, 14                also PollerFaultsTest::a_flood…, a_rejected_token…, a_malformed_token…
//  20                        also UpdateBatcherTest::a_poison_update… (one that the store refuses)
//  31, 32                    PollerNetworkTest
//  35                        also PollerTest::an_outage…, RunTest::a_day_without_a_run… (the gap is in the store)
//  36, 37, 38, 39            of the webhook; in the simulator they are there (SimulatorWebhookTest)
//  40                        KillTest (killed_at_the_worst_moment…, killed_while_it_spools…), SpoolPropertyTest
//  41                        SQLite: KillTest (disk full, locked), RunTest (read-only), IngestWorkerTest,
//                            StoreFaultTest; failover, deadlock and 57P01 come with PostgreSQL
//  42                        SpoolTest, SpoolFormatTest, SpoolWorkerTest
//  43                        AnswerSenderTest::a_group_that_migrated…
//  44                        also RunTest::two_pollers… (two programs, two stores), and by the lease on one store

using namespace tgd;
using domain::ConnectionState;

namespace {

// What was logged while it lives.
class LogTap {
public:
    LogTap()
    {
        s_text.clear();
        s_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type == QtFatalMsg || type == QtInfoMsg)
                s_before(type, context, text);
            const std::lock_guard lock(s_mutex);
            s_text += text + '\n';
        });
    }
    ~LogTap() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY(LogTap)
    static QString text()
    {
        const std::lock_guard lock(s_mutex);
        return s_text;
    }

private:
    static inline QtMessageHandler s_before = nullptr;
    static inline QString s_text;
    static inline std::mutex s_mutex;
};

// A poller whose batches go into a store, before a simulator in which an invented life goes on.
class Rig : public test::PollerRig {
public:
    explicit Rig(quint64 seed = 5, int chats = 12, int users = 200)
        : PollerRig(withSeed(seed)), life(options(chats, users, seed))
    {
        simulator.run([](botapi::BotServer &server) { server.allowed().update(bot::Poller::allowedUpdates()); });
        storesAtOnce = false;
        file.clock.at = simulator.clock().now();
        store = file.open();
        sink = std::make_unique<bot::DecodingSink>(*store, file.clock);
        QObject::connect(poller.get(), &bot::Poller::batchArrived, poller.get(), [this] {
            file.clock.at = simulator.clock().now();
            const auto outcome = sink->apply({7000000001, "api:80", "polling"}, *held);
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().message));
            quarantined += outcome->quarantined;
            PollerRig::store();
        });
        QObject::connect(poller.get(), &bot::Poller::statusChanged, poller.get(),
            [this](const domain::ConnectionStatus &status) { told += status.cause + status.whatToDo; });
    }
    // So much happens now.
    void live(int updates)
    {
        for (int i = 0; i < updates; ++i) {
            const auto made = life.next(simulator.clock().unixTime());
            // Telegram does not deliver what is older than a day; here that is a duplicate, or the truth tells.
            simulator.addUpdate(made.json);
            last = made.json;
        }
    }
    bool settle(int seconds, int step = 1)
    {
        for (int passed = 0; passed <= seconds; passed += step) {
            if (QTest::qWaitFor([this] { return simulator.pendingUpdates() == 0; }, 20))
                return true;
            pass(1000LL * step);
        }
        return false;
    }
    // What the store and the truth disagree about; nothing when they agree.
    QString difference()
    {
        while (!life.isSettled())
            live(1);
        if (!settle(300))
            return QStringLiteral("%1 updates are left").arg(simulator.pendingUpdates());
        return test::differenceFromTruth(file, *store, life);
    }
    bool showsToken() const
    {
        const QString secret = simulator.token().section(':', 1);
        return (told + failures.join(' ') + LogTap::text()).contains(secret);
    }

    LogTap log;
    test::StoreFile file;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<bot::DecodingSink> sink;
    botapi::LifeGenerator life;
    QByteArray last;  // update
    QString told;
    qint64 quarantined = 0;

private:
    static botapi::SimulatorOptions withSeed(quint64 seed)
    {
        botapi::SimulatorOptions options;
        options.seed = seed;
        options.speed = 0;
        return options;
    }
    static botapi::LifeOptions options(int chats, int users, quint64 seed)
    {
        botapi::LifeOptions options;
        options.seed = seed;
        options.chats = chats;
        options.users = users;
        options.duplicates = 0.01;
        return options;
    }
};

// Those of the webhook and of sending are no faults of a poll.
bool concernsPolls(const botapi::FaultKind &kind)
{
    return kind.webhook == botapi::WebhookFault::None && kind.name != "migrate_400";
}

}  // namespace

// Whatever goes wrong with polls: the store holds what was generated, and the token is in no output.
class PollingPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_fault_of_a_poll_loses_or_doubles_anything_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const botapi::FaultKind &kind : botapi::faultKinds()) {
            if (concernsPolls(kind))
                QTest::addRow("%d %s", kind.number, kind.name.constData()) << kind.name;
        }
    }

    void no_fault_of_a_poll_loses_or_doubles_anything()
    {
        QFETCH(QByteArray, fault);
        Rig rig;
        QVERIFY(rig.startAndHold());
        rig.live(60);
        while (!rig.life.isSettled())
            rig.live(1);
        QVERIFY(rig.settle(30));
        QTRY_VERIFY(rig.simulator.isHoldingPoll());
        // The next answer empties the queue, so what the fault does to time makes nothing expire that waits.
        QVERIFY(
            rig.simulator.addFault({.fault = fault, .nth = 1, .count = fault == "conflict_storm" ? 4 : 1, .value = 7}));
        rig.simulator.addUpdate(rig.last);  // comes twice, and ends the open poll
        const auto wasHit = [&] {
            const auto requests = rig.simulator.requests("getUpdates");
            return std::any_of(requests.begin(), requests.end(), [&](const auto &each) { return each.fault == fault; });
        };
        QTRY_VERIFY(wasHit());
        if (fault == "sleep_26_hours") {
            rig.scheduler.sleep(26 * 3'600'000LL);
            rig.pass(5000);
        }
        if (fault == "flood_429_day") {
            QTRY_VERIFY(rig.state() == ConnectionState::RateLimited);
            rig.pass(86'410'000LL);
        }
        if (fault == "set_webhook") {
            QTRY_COMPARE(rig.state(), ConnectionState::WebhookActive);
            bool isRemoved = false;
            rig.calls->call("deleteWebhook", {}, 15'000, [&](const bot::ApiResult &) { isRemoved = true; });
            QTRY_VERIFY(isRemoved);
        }
        for (int i = 0; i < 4; ++i) {
            rig.live(70);
            rig.settle(2);
        }
        QVERIFY2(rig.settle(900, 5), qPrintable(rig.failures.join(' ')));
        const QString difference = rig.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(rig.quarantined > 0, fault == "poison_update" || fault == "unknown_kind");
        QCOMPARE(rig.gaps.size(), fault == "sleep_26_hours" || fault == "flood_429_day" ? 1 : 0);
        QCOMPARE(rig.simulator.run([](botapi::BotServer &server) { return server.queue().expired(); }), 0u);
        QVERIFY(!rig.showsToken());
    }

    // TGD_SOAK_UPDATES makes it longer; TGD_SOAK_SEED makes it another.
    void random_faults_lose_and_double_nothing()
    {
        const int updates = qEnvironmentVariableIntValue("TGD_SOAK_UPDATES");
        const int seed = qEnvironmentVariableIntValue("TGD_SOAK_SEED");
        const int total = updates > 0 ? updates : 4000;
        Rig rig(quint64(seed > 0 ? seed : 11), 40, 2000);
        QVERIFY(rig.startAndHold());
        QVERIFY(rig.simulator.run([](botapi::BotServer &server) { return server.faults().addRandom(0.3); }));
        std::mt19937 random(unsigned(seed) + 3);
        for (int made = 0; made < total;) {
            const int now = std::min(total - made, 20 + int(random() % 400));
            rig.live(now);
            made += now;
            // A stall takes the whole of a deadline, so some time passes with each.
            for (int i = 0; i < 3; ++i)
                rig.pass(1000 + random() % 9000);
        }
        QVERIFY(rig.settle(20'000, 5));
        rig.simulator.clearFaults();
        const QString difference = rig.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(!rig.showsToken());
        QVERIFY(!rig.gaveUp);
        QCOMPARE(rig.gaps.size(), 0);
        qInfo("%d updates, %lld failed polls", total, qlonglong(rig.failures.size()));
    }
};

TGD_TEST_CLASS(PollingPropertyTest);
#include "polling_property_test.moc"
