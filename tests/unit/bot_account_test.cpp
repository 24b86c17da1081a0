#include "bot/bot_account.h"
#include "platform/settings_profile_store.h"
#include "platform/system_clock.h"
#include "storage/store.h"
#include "support/memory_secret_store.h"
#include "support/store_lock.h"
#include "support/test_registry.h"
#include "unit/bot_api_client.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tgd;
using domain::ConnectionState;
using domain::ErrorKind;

namespace {

// Profiles in memory.
class ProfileList final : public ports::ProfileStore {
public:
    std::vector<domain::Profile> list;

    std::vector<domain::Profile> profiles() const override { return list; }
    domain::Result<void> save(const domain::Profile &profile) override
    {
        std::erase_if(list, [&](const domain::Profile &each) { return each.id == profile.id; });
        list.push_back(profile);
        return {};
    }
    domain::Result<void> remove(const QString &) override { return {}; }
};

botapi::SimulatorOptions presentTime()
{
    botapi::SimulatorOptions options;
    options.startTime = QDateTime::currentSecsSinceEpoch();
    return options;
}

constexpr qint64 botId = 7000000001;

template <typename T>
T finished(QFuture<T> future)
{
    [&] { QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)); }();
    return future.result();
}

struct Rig {
    QTemporaryDir folder;
    platform::SystemClock clock;
    ProfileList profiles;
    test::MemorySecretStore secrets;
    botapi::BotApiSimulator simulator{presentTime()};
    std::unique_ptr<bot::BotAccount> account;

    Rig()
    {
        [this] { QVERIFY(simulator.start()); }();
        profiles.list = {{"own", "Own", folder.filePath("store.db")}};
        reopen();
    }
    void reopen()
    {
        account = std::make_unique<bot::BotAccount>(
            profiles.list.front(), bot::BotAccount::Needs{&profiles, secrets, clock, spoolRoot()});
    }
    QString spoolRoot() const { return folder.filePath("spool"); }
    QString address() const { return simulator.baseUrl().toString(); }
    ports::BotDesk::Token token() const
    {
        return *account->tokenIn(QByteArray("Use this token to access the HTTP API:\n" + simulator.token().toLatin1()));
    }
    QString connectNow()
    {
        const auto answer = finished(account->connectBot(token(), address()));
        return answer ? *answer : answer.error().message;
    }
    bool isIn(ConnectionState state) const
    {
        return account->connection() && account->connection()->status().state == state;
    }
    void rest()
    {
        account->pause();
        QTRY_VERIFY_WITH_TIMEOUT(account->isAtRest(), 10'000);
    }
    qint64 messages()
    {
        const auto store = storage::Store::open(folder.filePath("store.db"), storage::OpenMode::ReadOnly, clock);
        return store ? (*store)->facts()->messages : -1;
    }
};

}  // namespace

// The bot of a profile against a real server on loopback.
class BotAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_profile_that_asks_for_a_spool_keeps_updates_there_while_the_store_is_away()
    {
        qputenv("TGSTATS_SQLITE_BUSY_MS", "50");
        const auto usual = qScopeGuard([] { qunsetenv("TGSTATS_SQLITE_BUSY_MS"); });
        Rig rig;
        QVERIFY(!rig.account->spools());
        rig.account->setSpools(true);
        QCOMPARE(rig.connectNow(), QString());
        QVERIFY(rig.profiles.list.front().spools);
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        auto lock = std::make_unique<test::StoreLock>(rig.folder.filePath("store.db"));
        for (int i = 1; i <= 5; ++i)
            rig.simulator.addUpdate(test::messageUpdate(i, rig.simulator.clock().unixTime()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Spooling), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.simulator.pendingUpdates(), 0, 10'000);
        const domain::ConnectionStatus status = rig.account->connection()->status();
        QVERIFY(status.needsAttention && !status.lostAfter && status.retryAt);
        QVERIFY2(status.cause.contains("local spool"), qPrintable(status.cause));
        QTRY_VERIFY(rig.account->connection()->meter().spool->updates == 5);
        QVERIFY(rig.account->connection()->meter().spool->oldestAt);
        QCOMPARE(rig.account->connection()->meter().held, 0);
        QCOMPARE(rig.account->connection()->meter().received, 0);
        // It is stopped meanwhile, and asks for no spool when it goes on: what lies there is stored all the same.
        rig.rest();
        rig.profiles.list.front().spools = false;
        rig.reopen();
        lock.reset();
        rig.account->resume();
        QTRY_COMPARE_WITH_TIMEOUT(rig.messages(), 5, 10'000);
        QTRY_COMPARE(rig.account->connection()->meter().spool->updates, 0);
        QCOMPARE(rig.account->connection()->meter().received, 5);
        rig.rest();
        rig.account->resume();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        QVERIFY(!rig.account->connection()->meter().spool);
        rig.rest();
    }

    void the_spool_of_a_profile_is_remembered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("profiles.ini");
        domain::Profile profile{"own", "Own", "store.db"};
        QVERIFY(!profile.spools);
        QCOMPARE(profile.spoolLimitBytes, qint64(1) << 30);
        QVERIFY(platform::SettingsProfileStore(file).save(profile));
        QVERIFY(platform::SettingsProfileStore(file).profiles().front() == profile);
        profile.spools = true;
        profile.spoolLimitBytes = qint64(7) << 32;
        QVERIFY(platform::SettingsProfileStore(file).save(profile));
        QVERIFY(platform::SettingsProfileStore(file).profiles().front() == profile);
    }

    void a_check_tells_who_the_token_belongs_to_and_what_stands_in_the_way()
    {
        Rig rig;
        test::BotApiClient other(rig.simulator);
        other.call("setWebhook", {{"url", "https://bot.example.org/hook"}});
        rig.simulator.addUpdate(test::messageUpdate(1, rig.simulator.clock().unixTime()));
        const auto check = finished(rig.account->check(rig.token(), rig.address()));
        QVERIFY2(check, qPrintable(check ? QString() : check.error().message));
        QCOMPARE(check->identity.id, botId);
        QCOMPARE(check->identity.username, "stats_bot");
        QCOMPARE(check->webhookUrl, "bot.example.org");
        QCOMPARE(check->pending, 1);
    }

    void a_refused_token_is_told_apart_from_a_server_that_is_away_and_never_repeated()
    {
        Rig rig;
        const QByteArray wrong = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr";
        const auto token = *rig.account->tokenIn(QByteArray(wrong));
        const auto refused = finished(rig.account->check(token, rig.address()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        const auto away = finished(rig.account->check(token, "http://127.0.0.1:1"));
        QVERIFY(!away);
        QCOMPARE(away.error().kind, ErrorKind::Unavailable);
        for (const domain::Error &error : {refused.error(), away.error()})
            QVERIFY(!(error.message + error.context).contains("AAbbcc"));
        QVERIFY(!finished(rig.account->check(token, "ftp://nowhere")));
        QVERIFY(!rig.account->tokenIn("no token in here"));
    }

    void a_connected_bot_stores_what_comes_and_its_token_is_in_the_keychain_only()
    {
        Rig rig;
        QCOMPARE(rig.connectNow(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        rig.simulator.addUpdate(test::messageUpdate(1, rig.simulator.clock().unixTime()));
        rig.simulator.addUpdate(QByteArray("{\"poll\":{\"id\":\"1\"}}"));
        rig.simulator.addUpdate(test::messageUpdate(2, rig.simulator.clock().unixTime() - 40));
        QTRY_COMPARE_WITH_TIMEOUT(rig.account->connection()->meter().stored, 2, 10'000);
        const domain::IngestionMeter meter = rig.account->connection()->meter();
        QCOMPARE(meter.receivedByKind.at("message"), 2);
        QVERIFY(meter.commitMicros > 0);
        QVERIFY(meter.newestEventAt);
        QVERIFY(rig.clock.now().value - meter.newestEventAt->value < 30 * domain::microsPerSecond);
        QCOMPARE(rig.messages(), 2);
        QCOMPARE(rig.profiles.list.front().botId, botId);
        QCOMPARE(rig.profiles.list.front().botApiBase, rig.address());
        QCOMPARE(rig.secrets.entries.values(), QStringList{rig.simulator.token()});
        rig.rest();
        QVERIFY(!rig.account->connection());
        QCOMPARE(rig.simulator.pendingUpdates(), 0);  // ended cleanly: the last batch was confirmed
    }

    void the_next_start_takes_the_token_from_the_keychain()
    {
        Rig rig;
        rig.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        rig.rest();
        rig.reopen();
        rig.account->resume();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        rig.rest();

        rig.secrets.entries.clear();
        rig.reopen();
        rig.account->resume();
        QTRY_VERIFY(!rig.account->obstacle().isEmpty());
        QVERIFY(!rig.account->connection());
    }

    void without_a_keychain_the_bot_runs_and_a_sentence_says_what_that_means()
    {
        Rig rig;
        rig.secrets.isAway = true;
        QVERIFY(rig.connectNow().contains("again"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        rig.rest();
        rig.account->resume();  // within the same run it need not be entered again
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        rig.rest();
    }

    void taking_over_removes_the_webhook_and_keeps_what_waits()
    {
        Rig rig;
        test::BotApiClient other(rig.simulator);
        other.call("setWebhook", {{"url", "https://bot.example.org/hook"}});
        rig.simulator.addUpdate(test::messageUpdate(1, rig.simulator.clock().unixTime()));
        rig.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::WebhookActive), 10'000);
        QVERIFY(finished(rig.account->takeOver()));
        QTRY_COMPARE_WITH_TIMEOUT(rig.account->connection()->meter().stored, 1, 10'000);
        QVERIFY(rig.isIn(ConnectionState::Polling));
        rig.rest();
    }

    void another_token_takes_the_place_of_the_one_at_work()
    {
        Rig rig;
        rig.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isIn(ConnectionState::Polling), 10'000);
        const auto wrong = *rig.account->tokenIn("123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr");
        QVERIFY(finished(rig.account->connectBot(wrong, rig.address())));
        QTRY_COMPARE_WITH_TIMEOUT(rig.account->botId(), 123456789, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.isIn(ConnectionState::TokenRejected) || !rig.account->obstacle().isEmpty(), 10'000);
        rig.rest();
    }

    void a_store_that_another_poller_holds_is_named()
    {
        Rig rig;
        {
            const auto store
                = storage::Store::open(rig.folder.filePath("store.db"), storage::OpenMode::CreateIfMissing, rig.clock);
            QVERIFY(store);
            QVERIFY((*store)->acquireLease(botId, "another machine", 3600, {}));
        }
        QCOMPARE(rig.connectNow(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.account->obstacle().isEmpty(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.account->isAtRest(), 10'000);
        QVERIFY2(rig.account->obstacle().contains("another machine"), qPrintable(rig.account->obstacle()));
        QVERIFY(!rig.account->isWanted());
    }

    void forgetting_takes_the_token_out_and_keeps_what_was_stored()
    {
        Rig rig;
        rig.connectNow();
        rig.simulator.addUpdate(test::messageUpdate(1, rig.simulator.clock().unixTime()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.account->connection() && rig.account->connection()->meter().stored == 1, 10'000);
        QVERIFY(finished(rig.account->forgetBot()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.account->isAtRest(), 10'000);
        QVERIFY(rig.secrets.entries.isEmpty());
        QCOMPARE(rig.profiles.list.front().botId, 0);
        QCOMPARE(rig.messages(), 1);
    }

    void its_chats_say_what_they_hide()
    {
        Rig rig;
        rig.connectNow();
        const auto member = [&](qint64 chat, const char *title, const char *status) {
            return test::ownMemberUpdate(chat, title, status, rig.simulator.clock().unixTime());
        };
        rig.simulator.addUpdate(member(-1001, "Alpha", "administrator"));
        rig.simulator.addUpdate(member(-1002, "Beta", "member"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.account->connection() && rig.account->connection()->meter().stored == 2, 10'000);
        const auto chats = finished(rig.account->chats());
        QVERIFY(chats);
        QCOMPARE(chats->size(), 2u);
        QCOMPARE(chats->at(0).title, "Beta");
        QVERIFY(!chats->at(0).seesEverything());
        QCOMPARE(chats->at(1).status, "administrator");
        QVERIFY(chats->at(1).seesEverything());
        rig.rest();
    }

    void the_quarantine_can_be_listed_retried_and_exported()
    {
        Rig rig;
        rig.connectNow();
        rig.simulator.addVerbatim(QByteArray("{\"update_id\":900000001,\"message\":{\"message_id\":\"x\"}}"));
        rig.simulator.addUpdate(QByteArray("{\"shiny_new_thing\":{\"a\":1}}"));
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.account->connection() && rig.account->connection()->meter().quarantined >= 1, 10'000);
        rig.rest();
        statistics::PooledRecords &records = rig.account->records();
        const auto entries = finished(records.entries(0, 100));
        QVERIFY(entries);
        QVERIFY(!entries->empty());
        const auto again = finished(records.retry(std::nullopt));
        QVERIFY(again);
        QCOMPARE(again->quarantined, qint64(entries->size()));
        const QString file = rig.folder.filePath("quarantine.jsonl");
        const auto written = finished(records.exportTo(file));
        QVERIFY(written);
        QCOMPARE(*written, qint64(entries->size()));
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(lines.readAll().count('\n'), entries->size());
        QVERIFY(!finished(records.exportTo("/nowhere/at/all")));
        QVERIFY(!finished(records.retry(999'999)));
    }
};

TGD_TEST_CLASS(BotAccountTest);
#include "bot_account_test.moc"
