#include "answers.h"
#include "support/cluster/postgres_server.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"
#include "support/update_stream.h"

#include <map>
#include <random>

using namespace tgd;
using namespace tgd::test;
using domain::Period;
using storage::OpenMode;
using storage::Store;

namespace {

const QString data = QStringLiteral(TGD_SOURCE_DIR "/tests/data/");

// Groups in zones whose clocks change in the spring of 2024 or are no whole hours from UTC.
struct Group {
    qint64 id;
    const char *zone;
};
constexpr Group groups[] = {{-1001000000101, "Asia/Kathmandu"}, {-1001000000102, "Pacific/Chatham"},
    {-1001000000103, "Australia/Lord_Howe"}, {-1001000000104, "Europe/Berlin"}, {-1001000000105, "America/New_York"},
    {-1001000000106, "Pacific/Kiritimati"}, {-1107, "UTC"}};
constexpr qint64 serviceAccounts[] = {777000, 1087968824, 136817688};

// Makes changes from a seed, the same for every store.
class RandomLife {
public:
    explicit RandomLife(quint64 seed) : m_random(seed) { }

    domain::WriteBatch next(domain::UtcMicros now)
    {
        domain::WriteBatch batch;
        batch.now = now;
        for (qint64 i = 200 + below(200); i > 0; --i)
            batch.messages.push_back(message());
        for (qint64 i = below(60); i > 0; --i) {
            const domain::MessageRow row = message();
            batch.reactions.push_back(
                {row.chat, row.id, person(), below(2) != 0 ? "👍" : "custom:5", instant(), below(3) == 0});
        }
        for (qint64 i = below(12); i > 0; --i) {
            domain::MembershipEvent event;
            event.chat = chat();
            event.user = person();
            event.at = instant();
            event.kind = below(2) != 0 ? domain::MembershipKind::Join : domain::MembershipKind::Leave;
            event.origin = below(2) != 0 ? domain::MembershipOrigin::Seen : domain::MembershipOrigin::Import;
            batch.memberships.push_back(event);
        }
        for (qint64 i = below(20); i > 0; --i) {
            static const char *const names[] = {"Straße", "İnan", "Ada", "Борис"};
            domain::UserRow user;
            user.id = person();
            user.firstName = names[below(4)];
            user.username = "person_" + std::to_string(below(30));
            batch.users.push_back(user);
        }
        return batch;
    }

private:
    qint64 below(qint64 limit) { return qint64(m_random() % quint64(limit)); }
    domain::ChatId chat() { return {groups[below(std::size(groups))].id}; }
    domain::UserId person() { return {400 + below(60)}; }
    // Dense around the days on which clocks change, often beside the edge of a quarter of an hour.
    domain::UtcMicros instant()
    {
        static const QDate changes[] = {{2024, 3, 10}, {2024, 3, 31}, {2024, 4, 7}};
        const QDate day
            = below(2) != 0 ? changes[below(3)].addDays(below(3) - 1) : QDate(2024, 2, 20).addDays(below(70));
        const qint64 second = below(3) == 0 ? below(96) * 900 - 1 + below(3) : below(86'400);
        return {(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + second) * 1'000'000 + below(1'000'000)};
    }
    domain::MessageRow message()
    {
        domain::MessageRow row;
        row.chat = chat();
        row.id = {1 + below(3000)};
        const qint64 kind = below(20);
        if (kind > 1)
            row.user = person();
        else if (kind == 1)
            row.user = domain::UserId{serviceAccounts[below(3)]};
        row.date = m_dates.try_emplace({row.chat.value, row.id.value}, instant()).first->second;
        if (below(3) == 0)
            row.editDate = domain::UtcMicros{row.date.value + below(5) * 1'000'000};
        row.mediaKind = domain::MediaKind(below(domain::mediaKindCount));
        row.textLength = below(200);
        row.links = below(3);
        row.emoji = below(4);
        if (below(5) == 0)
            row.replyTo = 7;
        if (below(6) == 0)
            row.threadId = 3;
        if (below(9) == 0)
            row.forwardSenderName = "Someone";
        if (below(2) == 0)
            row.text = "text";
        return row;
    }

    std::mt19937_64 m_random;
    std::map<std::pair<qint64, qint64>, domain::UtcMicros> m_dates;
};

}  // namespace

// One history in a file, in PostgreSQL, and attached there by a role that sees only the shared tables.
class EverywhereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void every_question_has_the_same_answer()
    {
        constexpr quint64 seed = 31;
        StoreFile file;
        file.clock.at = utc("2024-05-09T20:10:00Z");
        const QString name = QStringLiteral("everywhere_%1").arg(seed);
        QVERIFY(m_server.run(QString("CREATE DATABASE %1 OWNER tgstats").arg(name)).ok);
        const QString url = m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, name);
        begin(file.path(), seed);
        const ProcessResult copied = runTgstatsd({"copy", "--from", file.path(), "--to", url});
        QVERIFY2(copied.code == 0, copied.err);
        {
            const auto own = file.open(OpenMode::ReadWrite);
            const auto served = open(url, OpenMode::ReadWrite, file);
            live({own.get(), served.get()}, seed, file);
        }
        PgClient owner(url);
        QVERIFY(owner.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader").ok);
        const QString transactions = "SELECT pg_snapshot_xmax(pg_current_snapshot())";
        const QString before = owner.value(transactions);

        const auto own = file.open(OpenMode::ReadOnly);
        const auto served = open(url, OpenMode::ReadOnly, file);
        const auto attached = open(
            m_server.url(PostgresServer::reader, PostgresServer::readerPassword, name), OpenMode::ReadOnly, file);
        QVERIFY(attached->facts()->attached);
        QVERIFY(!served->facts()->attached);
        for (const Period &period : {Period{{2024, 3, 1}, {2024, 4, 20}}, Period{{2024, 3, 10}, {2024, 3, 10}},
                 Period{{2024, 3, 31}, {2024, 3, 31}}, Period{{2024, 4, 7}, {2024, 4, 7}}, Period{}}) {
            const Answers expected(*own, period);
            QVERIFY(expected.lines().size() > 1000);
            const Answers fromServer(*served, period);
            QVERIFY2(fromServer.lines() == expected.lines(), qPrintable(fromServer.firstDifference(expected)));
            const Answers known(*own, period, false);
            const Answers fromRows(*attached, period, false);
            QVERIFY2(fromRows.lines() == known.lines(), qPrintable(fromRows.firstDifference(known)));
        }
        QCOMPARE(owner.value(transactions), before);
    }

private:
    // The sample, what updates can do to a bot, an export, and a busy day.
    static void begin(const QString &store, quint64 seed)
    {
        QCOMPARE(
            runTgstatsd({"sample", "--out", store, "--seed", QString::number(seed), "--messages", "3000"}).code, 0);
        for (const char *name : {"updates.jsonl", "hostile.jsonl"})
            QCOMPARE(runTgstatsd({"replay", data + name, "--store", store}).code, 0);
        QCOMPARE(runTgstatsd({"import", data + "result.json", "--store-text", "--store", store}).code, 0);
        QByteArray updates;
        for (const QByteArray &line : updateStream(unsigned(seed), 1500))
            updates += line + '\n';
        QCOMPARE(runTgstatsd({"replay", "-", "--store", store}, updates).code, 0);
    }

    // Batches, folds, settings and retention, one after another in each of the stores.
    static void live(const std::vector<Store *> &stores, quint64 seed, const StoreFile &file)
    {
        RandomLife life(seed);
        for (int round = 0; round < 12; ++round) {
            const domain::WriteBatch batch = life.next(file.clock.at);
            for (Store *store : stores) {
                const auto outcome = store->commit(batch);
                QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().context));
                if (round % 4 == 1)
                    QVERIFY(store->fold(round % 8 == 1).has_value());
                if (round == 2) {
                    for (const Group &group : groups) {
                        domain::GroupSettings settings;
                        settings.chat = {group.id};
                        settings.timezone = group.zone;
                        settings.textRetentionDays = 50;
                        settings.metadataRetentionDays = 70;
                        QVERIFY(store->saveSettings(settings).has_value());
                    }
                }
                if (round == 9) {
                    for (const Group &group : {groups[1], groups[4]})
                        QVERIFY(store->retention({group.id}, true).has_value());
                }
            }
        }
    }

    static std::unique_ptr<Store> open(const QString &url, OpenMode mode, const StoreFile &file)
    {
        auto store = Store::open(url, mode, file.clock);
        if (!store)
            qFatal("%s [%s]", qPrintable(store.error().message), qPrintable(store.error().context));
        return std::move(*store);
    }

    PostgresServer m_server{[] {
        PostgresOptions options;
        options.settings.insert("autovacuum", "off");  // it would write
        return options;
    }()};
};

TGD_TEST_CLASS(EverywhereTest);

#include "everywhere_test.moc"
