#include "domain/server_address.h"
#include "domain/store_place.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::domain;

class StorePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_file_is_shown_as_it_is()
    {
        QCOMPARE(storePlace("/home/olena/store.db"), QString("/home/olena/store.db"));
        QCOMPARE(storePlace("sqlite:/home/olena/a b.db"), QString("/home/olena/a b.db"));
        QCOMPARE(storePlace("sqlite:odd://x:y@z"), QString("odd://x:y@z"));
        QCOMPARE(storeName("sqlite:/home/olena/store.db"), QString("store.db"));
        QVERIFY(!isOnServer("/home/olena/postgresql/store.db"));
        QVERIFY(secretsIn("/home/olena/store.db").empty());
    }

    void no_secret_of_an_address_is_shown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("password") << "postgresql://ann:s3cret@pg-1:5433/stats"
                                  << "postgresql://ann@pg-1:5433/stats";
        QTest::newRow("none") << "postgresql://ann@pg-1/stats"
                              << "postgresql://ann@pg-1/stats";
        QTest::newRow("option") << "postgres://pg-1/stats?password=s3cret&sslmode=require"
                                << "postgres://pg-1/stats?sslmode=require";
        QTest::newRow("escaped name") << "postgresql://pg-1/stats?pass%77ord=s3cret"
                                      << "postgresql://pg-1/stats";
        QTest::newRow("key of a certificate") << "postgresql://pg-1/stats?sslkey=/k&sslpassword=s3cret"
                                              << "postgresql://pg-1/stats?sslkey=/k";
        QTest::newRow("driver") << "postgresql+psycopg://ann:s3cret@pg-1/stats"
                                << "postgresql+psycopg://ann@pg-1/stats";
        QTest::newRow("at sign") << "postgresql://ann:p@s3cret@pg-1/stats"
                                 << "postgresql://ann@pg-1/stats";
        QTest::newRow("slash") << "postgresql://ann:p/s3cret@pg-1/stats"
                               << "postgresql://ann@pg-1/stats";
        QTest::newRow("question mark") << "postgresql://ann:p?s3cret@pg-1/stats"
                                       << "postgresql://ann@pg-1/stats";
        QTest::newRow("no host") << "postgresql://ann:s3cret"
                                 << "postgresql://ann:***";
        QTest::newRow("several hosts") << "postgresql://ann:s3cret@pg-1:1,pg-2:2/stats"
                                       << "postgresql://ann@pg-1:1,pg-2:2/stats";
        QTest::newRow("a slip in the scheme") << "postgress://ann:s3cret@pg-1/stats"
                                              << "postgress://ann@pg-1/stats";
        QTest::newRow("six") << "postgresql://ann:s3cret@[::1]:5433/stats"
                             << "postgresql://ann@[::1]:5433/stats";
    }
    void no_secret_of_an_address_is_shown()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(storePlace(url), shown);
        QCOMPARE(withoutPassword(url), shown);
        QVERIFY(!storeName(url).contains("s3cret"));
        QVERIFY(!storePlace(url).contains("s3cret"));
    }

    void secrets_are_taken_out_under_their_names()
    {
        const auto secrets = secretsIn("postgresql://ann:s%3Acret@pg-1/stats?sslpassword=k%20ey");
        QCOMPARE(secrets.size(), size_t(2));
        QCOMPARE(secrets[0], std::make_pair(QByteArray("password"), QByteArray("s:cret")));
        QCOMPARE(secrets[1], std::make_pair(QByteArray("sslpassword"), QByteArray("k ey")));
    }

    void a_database_is_named_by_itself_and_its_host()
    {
        QCOMPARE(
            storeName("postgresql://ann:s3cret@pg-1:5433,pg-2/stats?sslmode=require"), QString("stats on pg-1:5433"));
        QCOMPARE(storeName("postgresql://ann@pg-1"), QString("ann on pg-1"));
    }

    void an_address_falls_into_the_fields_of_a_form_and_back()
    {
        const auto address = ServerAddress::parse("postgresql+psycopg://ann%20b:s3cret@pg-1:5433,pg-2:5433/"
                                                  "my%2Fstats?sslmode=verify-full&sslrootcert=/etc/ca.pem");
        QVERIFY(address);
        QCOMPARE(address->hosts, QString("pg-1, pg-2"));
        QCOMPARE(address->port, QString("5433"));
        QCOMPARE(address->user, QString("ann b"));
        QCOMPARE(address->database, QString("my/stats"));
        QCOMPARE(address->tls, QString("verify-full"));
        QCOMPARE(address->option("sslrootcert"), QString("/etc/ca.pem"));
        QCOMPARE(address->url(),
            QString("postgresql://ann%20b@pg-1:5433,pg-2:5433/my%2Fstats?sslmode=verify-full&sslrootcert=/etc/ca.pem"));
        QCOMPARE(*ServerAddress::parse(address->url()), *address);
    }

    void hosts_keep_ports_of_their_own()
    {
        const auto address = ServerAddress::parse("postgresql://ann@pg-1:1,[::1]:2/stats");
        QCOMPARE(address->hosts, QString("pg-1:1, [::1]:2"));
        QCOMPARE(address->port, QString());
        QCOMPARE(address->url(), QString("postgresql://ann@pg-1:1,[::1]:2/stats"));
        ServerAddress typed;
        typed.hosts = "pg-1, pg-2:5433";
        typed.port = "6432";
        typed.user = "ann";
        QCOMPARE(typed.url(), QString("postgresql://ann@pg-1:6432,pg-2:5433/"));
    }

    void what_is_no_address_is_told_so()
    {
        QVERIFY(!ServerAddress::parse("store.db"));
        QVERIFY(!ServerAddress::parse("postgresql:stats"));
        QVERIFY(!ServerAddress::parse(""));
    }
};

TGD_TEST_CLASS(StorePlaceTest);
#include "store_place_test.moc"
