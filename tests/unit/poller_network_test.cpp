#include "poller_rig.h"
#include "support/scripted_resolver.h"
#include "support/test_registry.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

using tgd::domain::ConnectionState;
using tgd::test::ScriptedResolver;
using Rig = tgd::test::PollerRig;

namespace {

// Certificates made for this run: an authority that the client trusts while this lives, and one that nobody knows.
class Certificates {
public:
    Certificates() : m_before(QSslConfiguration::defaultConfiguration())
    {
        makeAuthority("known");
        makeAuthority("unknown");
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(QSslCertificate::fromPath(at("known.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Certificates() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY(Certificates)

    // For a server of that name, valid for so many days.
    QSslConfiguration make(const QString &authority, const QString &host, int days)
    {
        QFile extension(at("extension"));
        if (extension.open(QIODevice::WriteOnly))
            extension.write("subjectAltName=DNS:" + host.toUtf8() + '\n');
        extension.close();
        run({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=" + host, "-keyout",
            at("server.key"), "-out", at("server.csr")});
        run({"x509", "-req", "-in", at("server.csr"), "-CA", at(authority + ".pem"), "-CAkey", at(authority + ".key"),
            "-CAcreateserial", "-days", QString::number(days), "-extfile", at("extension"), "-out", at("server.pem")});
        QSslConfiguration made = m_before;
        made.setLocalCertificate(QSslCertificate::fromPath(at("server.pem")).value(0));
        QFile key(at("server.key"));
        if (key.open(QIODevice::ReadOnly))
            made.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return made;
    }

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    void makeAuthority(const QString &name)
    {
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=" + name, "-keyout", at(name + ".key"), "-out", at(name + ".pem")});
    }
    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start("openssl", arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
    QSslConfiguration m_before;
};

// A Bot API server behind TLS that knows three answers; keeps what it was told.
class TlsServer {
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this] { ++handshakes; });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    QString address() const { return QStringLiteral("https://localhost:%1").arg(m_server.serverPort()); }

    QByteArray told;
    int handshakes = 0;

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        told += request;
        const QByteArray result = request.contains("/getMe")
            ? QByteArray(R"({"id":7,"is_bot":true,"first_name":"B","username":"b_bot"})")
            : QByteArray("[]");
        const QByteArray body = "{\"ok\":true,\"result\":" + result + "}";
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QSslServer m_server;
};

}  // namespace

// What lies between the poller and the server: names and certificates.
class PollerNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_name_that_does_not_resolve_is_told_and_the_next_address_is_taken()
    {
        Rig rig;
        const QByteArray host = "api-of-a-test-server.test";
        ScriptedResolver::set(host, {});
        rig.connectTo(
            QStringLiteral("http://%1:%2").arg(QString::fromLatin1(host)).arg(rig.simulator.baseUrl().port()));
        rig.add(1, 5);
        rig.poller->start();
        QVERIFY(rig.failedTimes(1));
        QVERIFY(rig.passUntil([&] { return rig.state() == ConnectionState::Reconnecting; }, 10));
        const QString cause = rig.poller->status().cause;
        QVERIFY2(cause.contains(QLatin1String(host)), qPrintable(cause));
        QVERIFY2(!cause.contains(rig.simulator.token()), qPrintable(cause));
        QVERIFY(ScriptedResolver::lookups(host) > 0);
        QCOMPARE(rig.simulator.requestCount(), 0);
        ScriptedResolver::set(host, {"127.0.0.77", "127.0.0.1"});  // nobody listens at the first
        QVERIFY(rig.passUntil([&] { return rig.ids.size() == 5; }, 120));
        QTRY_COMPARE(rig.simulator.pendingUpdates(), 0);
        QCOMPARE(rig.state(), ConnectionState::Polling);
    }

    void a_server_that_cannot_prove_who_it_is_gets_no_token_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("named");  // nothing: the server is good
        QTest::newRow("a good one") << "known"
                                    << "localhost" << 2 << QString();
        QTest::newRow("expired") << "known"
                                 << "localhost" << -1 << "expired";
        QTest::newRow("another host") << "known"
                                      << "api.elsewhere.example" << 2 << "host name";
        QTest::newRow("an unknown authority") << "unknown"
                                              << "localhost" << 2 << "certificate";
    }

    void a_server_that_cannot_prove_who_it_is_gets_no_token()
    {
        QFETCH(QString, authority);
        QFETCH(QString, host);
        QFETCH(int, days);
        QFETCH(QString, named);
        QVERIFY2(QSslSocket::supportsSsl(), "Qt finds no TLS library");
        Certificates certificates;
        TlsServer server(certificates.make(authority, host, days));
        Rig rig;
        rig.connectTo(server.address());
        rig.poller->start();
        const QByteArray token = rig.simulator.token().toLatin1();
        if (named.isEmpty()) {
            QVERIFY(rig.passUntil([&] { return rig.state() == ConnectionState::Polling; }, 20));
            QVERIFY(server.told.contains(token));
            return;
        }
        QVERIFY(rig.passUntil([&] { return rig.state() == ConnectionState::Reconnecting; }, 20));
        const QString cause = rig.poller->status().cause;
        QVERIFY2(cause.contains(named, Qt::CaseInsensitive), qPrintable(cause));
        QVERIFY(server.handshakes > 0);
        QCOMPARE(server.told, QByteArray());
        for (const QString &why : rig.failures)
            QVERIFY2(!why.contains(QLatin1String(token)), qPrintable(why));
        QVERIFY(!rig.gaveUp);
    }
};

TGD_TEST_CLASS(PollerNetworkTest);
#include "poller_network_test.moc"
