#include "platform/system_clock.h"
#include "statistics/pooled_statistics.h"
#include "storage/postgres/connection_check.h"
#include "storage/store.h"
#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_cluster.h"
#include "support/cluster/python_database.h"
#include "support/cluster/server_certificate.h"
#include "support/cluster/tcp_proxy.h"
#include "support/test_registry.h"

#include <QtTest>

#include <thread>

using namespace tgd;
using namespace tgd::test;
using domain::ConnectionReport;
using domain::ConnectionStep;
using domain::StepState;
using domain::StorePlan;
using storage::StoreAddress;
using storage::postgres::ConnectionCheck;

// What stands between a person and a store on a server is found and named, one step after the other.
class ConnectionCheckTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 endlessMs = 600'000;  // longer than the test may take
    platform::SystemClock m_clock;
    PostgresCluster m_cluster{{1, {}}};

    PostgresServer &primary() { return m_cluster.primary(); }

    static ConnectionReport check(const QString &url, qint64 stepMs = 5000, std::optional<int> version = {})
    {
        std::vector<ConnectionReport> told;
        const ConnectionReport report = ConnectionCheck({StoreAddress::withKey(url), stepMs, version},
            [&told](const ConnectionReport &now) { told.push_back(now); }, {})
                                            .run();
        if (told.empty() || !told.back().isFinished || !(told.back() == report))
            qWarning("the last that was told is not the result");
        for (const domain::StepReport &step : report.steps) {
            const QString text = step.found + step.advice;
            if (text.contains(PostgresServer::ownerPassword) || text.contains("wrong-word"))
                qFatal("a password is told: %s", qPrintable(text));
        }
        return report;
    }
    static QString withOption(const QString &url, const QString &option)
    {
        return url + (url.contains('?') ? '&' : '?') + option;
    }
    // The step that failed has these words, those before it went well, and nothing came after it.
    static QString mismatch(const ConnectionReport &report, ConnectionStep step, const QString &words)
    {
        QString all;
        for (size_t i = 0; i < report.steps.size(); ++i) {
            const domain::StepReport &each = report.steps[i];
            all += QString("%1:%2 %3 | %4\n").arg(i).arg(int(each.state)).arg(each.found, each.advice);
        }
        const domain::StepReport &found = report[step];
        bool isRight = found.state == StepState::Failed && (found.found + ' ' + found.advice).contains(words)
            && !found.advice.isEmpty() && report.plan == StorePlan::None;
        for (size_t i = 0; i < report.steps.size(); ++i) {
            const StepState state = report.steps[i].state;
            isRight = isRight
                && (i < size_t(step) ? state != StepState::Failed && state != StepState::Waiting
                                     : i == size_t(step) || state == StepState::Skipped);
        }
        return isRight ? QString() : all;
    }
    static QString unusable(const ConnectionReport &report, StorePlan plan)
    {
        QString all = QString("plan %1\n").arg(int(report.plan));
        bool isRight = report.plan == plan;
        for (const domain::StepReport &each : report.steps) {
            all += QString("%1 %2 | %3\n").arg(int(each.state)).arg(each.found, each.advice);
            isRight = isRight && (each.state == StepState::Passed || each.state == StepState::Warned)
                && !each.found.isEmpty();
        }
        return isRight ? QString() : all;
    }
#define FAILS_AT(report, step, words)                                                                                  \
    do {                                                                                                               \
        const QString wrong = mismatch(report, step, words);                                                           \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
#define CAN_BE_USED(report, plan)                                                                                      \
    do {                                                                                                               \
        const QString wrong = unusable(report, plan);                                                                  \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)

    QString newDatabase(const QString &name)
    {
        if (!primary().run("CREATE DATABASE " + name + " OWNER tgstats", "postgres").ok)
            qWarning("no database %s", qPrintable(name));
        return primary().url(PostgresServer::owner, PostgresServer::ownerPassword, name);
    }
    QString newStore(const QString &name)
    {
        const QString url = newDatabase(name);
        if (!storage::Store::open(url, storage::OpenMode::CreateIfMissing, m_clock))
            qWarning("no store in %s", qPrintable(name));
        return url;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cluster.start()); }

    void a_name_that_nobody_knows_is_told()
    {
        const ConnectionReport report = check("postgresql://ann@no-such-host.invalid/stats");
        FAILS_AT(report, ConnectionStep::Name, "no-such-host.invalid");
    }

    void an_address_that_is_none_is_told_without_its_password()
    {
        FAILS_AT(check("postgresql://ann@pg-1/stats?nonsense=1"), ConnectionStep::Name, "");
    }

    void a_port_where_nothing_listens_is_told()
    {
        FAILS_AT(check("postgresql://ann@127.0.0.1:1/stats"), ConnectionStep::Reach, "127.0.0.1:1 refuses");
    }

    void a_port_that_says_nothing_is_told()
    {
        TcpProxy proxy(primary().port());
        proxy.stall(true);
        const QString url
            = primary().url(PostgresServer::owner, PostgresServer::ownerPassword, "tgstats", proxy.port());
        FAILS_AT(check(url, 400), ConnectionStep::Tls, "nothing comes back");
    }

    void a_check_that_hangs_is_cancelled_at_once()
    {
        TcpProxy proxy(primary().port());
        proxy.stall(true);
        const QString url
            = primary().url(PostgresServer::owner, PostgresServer::ownerPassword, "tgstats", proxy.port());
        ConnectionReport report;
        std::jthread thread([&](std::stop_token stop) {
            report = ConnectionCheck({StoreAddress::withKey(url), endlessMs, {}}, {}, std::move(stop)).run();
        });
        QTRY_VERIFY(proxy.openConnections() > 0);
        thread.request_stop();
        thread.join();
        QVERIFY(report.isCancelled);
        QVERIFY(report.isFinished);
        QCOMPARE(report.plan, StorePlan::None);
    }

    void a_wrong_password_and_none_at_all_are_told_apart()
    {
        ConnectionReport report = check(primary().url(PostgresServer::owner, "wrong-word"));
        FAILS_AT(report, ConnectionStep::Password, "does not take this password for tgstats");
        QVERIFY(report.needsPassword);
        report = check(QString("postgresql://tgstats@127.0.0.1:%1/tgstats").arg(primary().port()));
        FAILS_AT(report, ConnectionStep::Password, "none was given");
        QVERIFY(report.needsPassword);
        FAILS_AT(check(primary().url("nobody_here", "wrong-word")), ConnectionStep::Password,
            "does not exist gets the same");
    }

    void a_database_that_is_not_there_is_told()
    {
        FAILS_AT(check(primary().url(PostgresServer::owner, PostgresServer::ownerPassword, "not_there")),
            ConnectionStep::Role, "no database not_there");
    }

    void a_role_that_may_not_log_in_is_told()
    {
        QVERIFY(primary().run("CREATE ROLE asleep NOLOGIN PASSWORD 'asleep-pw'").ok);
        FAILS_AT(check(primary().url("asleep", "asleep-pw")), ConnectionStep::Role, "pg_hba.conf");
        newDatabase("closed");
        QVERIFY(primary().run("REVOKE CONNECT ON DATABASE closed FROM PUBLIC", "postgres").ok);
        FAILS_AT(check(primary().url(PostgresServer::monitor, PostgresServer::monitorPassword, "closed")),
            ConnectionStep::Role, "GRANT CONNECT ON DATABASE closed TO monitor");
    }

    void a_role_without_rights_is_told_what_to_grant()
    {
        newDatabase("strange");
        FAILS_AT(check(primary().url(PostgresServer::monitor, PostgresServer::monitorPassword, "strange")),
            ConnectionStep::Rights,
            "GRANT CREATE ON DATABASE strange TO monitor; GRANT CREATE ON SCHEMA public TO monitor;");
    }

    void a_store_that_a_role_may_not_read_is_told()
    {
        newStore("hidden");
        FAILS_AT(check(primary().url(PostgresServer::monitor, PostgresServer::monitorPassword, "hidden")),
            ConnectionStep::Schema, "GRANT USAGE ON SCHEMA tgdesk TO monitor");
    }

    void a_role_that_only_reads_can_look_at_a_store()
    {
        newStore("looked_at");
        QVERIFY(primary()
                    .run("GRANT USAGE ON SCHEMA tgdesk TO monitor; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public "
                         "TO monitor",
                        "looked_at")
                    .ok);
        const ConnectionReport report
            = check(primary().url(PostgresServer::monitor, PostgresServer::monitorPassword, "looked_at"));
        CAN_BE_USED(report, StorePlan::ReadOnly);
        QVERIFY(report[ConnectionStep::Rights].found.contains("may not write"));
    }

    void a_house_full_of_connections_is_told()
    {
        QVERIFY(primary().run("ALTER ROLE reader CONNECTION LIMIT 0; ALTER ROLE reader LOGIN PASSWORD 'reader-pw'").ok);
        const ConnectionReport report = check(primary().url("reader", "reader-pw"));
        QVERIFY(primary().run("ALTER ROLE reader CONNECTION LIMIT -1").ok);
        FAILS_AT(report, ConnectionStep::Role, "max_connections");
    }

    void an_empty_database_can_become_a_store() { CAN_BE_USED(check(newDatabase("bare")), StorePlan::Create); }

    void a_store_of_ours_can_be_used()
    {
        const QString url = newStore("ours");
        CAN_BE_USED(check(url), StorePlan::Use);
        CAN_BE_USED(check(withOption(url, "application_name=x")), StorePlan::Use);
    }

    void an_older_schema_is_brought_up_to_date_and_a_newer_one_refused()
    {
        const QString url = newStore("aged");
        PgClient client(url);
        QVERIFY(client.run("UPDATE tgdesk.schema_version SET version = 1").ok);
        CAN_BE_USED(check(url), StorePlan::Upgrade);
        QVERIFY(client.run("UPDATE tgdesk.schema_version SET version = 999").ok);
        FAILS_AT(check(url), ConnectionStep::Schema, "newer program");
    }

    void the_database_of_a_python_bot_is_attached()
    {
        PythonDatabase python(primary());
        PythonLifeOptions life;
        life.weeks = 1;
        life.messages = 0.1;
        QVERIFY(python.create(life));
        CAN_BE_USED(check(python.url()), StorePlan::Attach);
        CAN_BE_USED(check(python.readerUrl()), StorePlan::Attach);
    }

    void a_server_that_is_too_old_is_told()
    {
        FAILS_AT(check(primary().url(), 5000, 120'016), ConnectionStep::Version, "PostgreSQL 12 is too old");
    }

    void a_standby_can_be_read()
    {
        newStore("followed");
        QVERIFY(m_cluster.waitForReplicas());
        const ConnectionReport report
            = check(m_cluster.node(1).url(PostgresServer::owner, PostgresServer::ownerPassword, "followed"));
        CAN_BE_USED(report, StorePlan::ReadOnly);
        QCOMPARE(report[ConnectionStep::Version].state, StepState::Warned);
        QVERIFY(report[ConnectionStep::Version].found.contains("standby"));
        newDatabase("followed_bare");
        QVERIFY(m_cluster.waitForReplicas());
        FAILS_AT(check(m_cluster.node(1).url(PostgresServer::owner, PostgresServer::ownerPassword, "followed_bare")),
            ConnectionStep::Schema, "primary");
    }

    void each_of_several_hosts_is_named()
    {
        newStore("many");
        QVERIFY(m_cluster.waitForReplicas());
        const QString hosts
            = QString("127.0.0.1:1,127.0.0.1:%1,127.0.0.1:%2").arg(m_cluster.node(1).port()).arg(primary().port());
        const ConnectionReport report
            = check(QString("postgresql://tgstats:%1@%2/many").arg(PostgresServer::ownerPassword, hosts));
        CAN_BE_USED(report, StorePlan::Use);
        QCOMPARE(report[ConnectionStep::Reach].state, StepState::Warned);
        QVERIFY(report[ConnectionStep::Reach].found.contains("127.0.0.1:1 refuses"));
        const QString versions = report[ConnectionStep::Version].found;
        QVERIFY2(versions.contains(QString("127.0.0.1:%1").arg(m_cluster.node(1).port()))
                && versions.contains("standby") && versions.contains(QString("127.0.0.1:%1").arg(primary().port())),
            qPrintable(versions));
    }

    void a_pool_in_front_is_no_hindrance()
    {
        newStore("pooled");
        PgBouncerServer pool(primary().port());
        QVERIFY(pool.start());
        CAN_BE_USED(check(pool.url(PostgresServer::owner, PostgresServer::ownerPassword, "pooled")), StorePlan::Use);
        FAILS_AT(check(pool.url(PostgresServer::owner, PostgresServer::ownerPassword, "not_there")),
            ConnectionStep::Role, "not_there");
    }

    void tls_is_told_as_it_is()
    {
        const QString url = newStore("sealed");
        const ConnectionReport plain = check(withOption(url, "sslmode=require"));
        FAILS_AT(plain, ConnectionStep::Tls, "offers no TLS");
        QVERIFY(check(url)[ConnectionStep::Tls].found.contains("not encrypted"));

        ServerCertificate certificate("IP:127.0.0.1");
        QVERIFY(certificate.giveTo(primary()));
        QTRY_VERIFY(PgClient(withOption(url, "sslmode=require")).isOpen());
        const QString trusting = withOption(url, "sslrootcert=" + certificate.authorityFile());
        const ConnectionReport verified = check(withOption(trusting, "sslmode=verify-full"));
        CAN_BE_USED(verified, StorePlan::Use);
        const QString found = verified[ConnectionStep::Tls].found;
        QVERIFY2(found.contains("TLS 1.3") && found.contains("verified for 127.0.0.1"), qPrintable(found));
        QVERIFY(check(withOption(url, "sslmode=require"))[ConnectionStep::Tls].found.contains("not verified"));

        QString misnamed = withOption(trusting, "sslmode=verify-full");
        misnamed.replace("127.0.0.1", "localhost");
        FAILS_AT(check(misnamed), ConnectionStep::Tls, "not for localhost");

        ServerCertificate stranger("IP:127.0.0.1");
        QVERIFY(stranger.giveTo(primary()));
        QTRY_COMPARE(check(withOption(trusting, "sslmode=verify-full"))[ConnectionStep::Tls].state, StepState::Failed);
        FAILS_AT(check(withOption(trusting, "sslmode=verify-full")), ConnectionStep::Tls, "signed by nobody");
        QVERIFY(primary().configure("ssl", "off"));
    }

    void who_waits_for_a_store_that_hangs_can_leave_at_once()
    {
        const QString direct = newStore("deserted");
        TcpProxy proxy(primary().port());
        const QString url
            = primary().url(PostgresServer::owner, PostgresServer::ownerPassword, "deserted", proxy.port());
        {
            // While it is being opened.
            proxy.stall(true);
            auto statistics = std::make_unique<statistics::PooledStatistics>(StoreAddress::withKey(url), m_clock);
            auto answer = statistics->chats();
            QTRY_VERIFY(proxy.openConnections() > 0);
            statistics.reset();
            answer.waitForFinished();
            QCOMPARE(answer.result().error().kind, domain::ErrorKind::Cancelled);
            proxy.stall(false);
        }
        {
            // While it answers a question; a silent server has minutes for that.
            auto statistics = std::make_unique<statistics::PooledStatistics>(StoreAddress::withKey(url), m_clock, 1);
            auto first = statistics->chats();
            first.waitForFinished();
            QVERIFY(first.result());
            proxy.stall(true);
            auto answer = statistics->chats();
            QTest::qWait(50);
            statistics.reset();
            answer.waitForFinished();
            QVERIFY(!answer.result());
            proxy.stall(false);
        }
    }

    void a_refused_password_is_not_tried_again_and_again()
    {
        const QString url = newStore("knocked_at");
        TcpProxy proxy(primary().port());
        StoreAddress address
            = StoreAddress::withKey(primary().url(PostgresServer::owner, "wrong-word", "knocked_at", proxy.port()));
        const auto open = [&] { return storage::Store::open(address, storage::OpenMode::ReadOnly, m_clock); };
        QCOMPARE(open().error().kind, domain::ErrorKind::AccessDenied);
        const int knocks = proxy.acceptedConnections();
        QCOMPARE(open().error().kind, domain::ErrorKind::AccessDenied);
        QCOMPARE(proxy.acceptedConnections(), knocks);
        address.key->set("password", domain::Secret(QByteArray(PostgresServer::ownerPassword)));
        QVERIFY(open());
    }
};

TGD_TEST_CLASS(ConnectionCheckTest);
#include "connection_check_test.moc"
