#include "bot/api_answer.h"
#include "bot/api_base.h"
#include "platform/env_file.h"
#include "platform/process_identity.h"
#include "platform/redaction.h"
#include "platform/service_notifier.h"
#include "platform/token_source.h"
#include "support/test_registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <type_traits>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tgd::platform;
using tgd::bot::ApiBase;
using tgd::domain::Secret;

namespace {
const QByteArray goodToken = "123456789:AAH-abcdefghijklmnopqrstuvwxyz_0123";

template <typename T>
concept Streamable = requires(QDebug debug, const T &value) { debug << value; };
}  // namespace

// Where tokens come from, and where they must not go.
class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_secret_cannot_be_copied_streamed_or_found_in_what_it_was_made_of()
    {
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
        static_assert(!Streamable<Secret> && Streamable<QByteArray>);
        QByteArray bytes = "top";
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.reveal(), QByteArrayView("top"));
    }

    void tokens_are_read_out_of_what_surrounds_them_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("bare") << goodToken << true;
        QTest::newRow("a line") << goodToken + "\n" << true;
        QTest::newRow("BotFather") << "Done! Use this token to access the HTTP API:\n" + goodToken + "\nKeep it"
                                   << true;
        QTest::newRow("assignment") << "BOT_TOKEN=" + goodToken << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("short") << QByteArray("12:short") << false;
        QTest::newRow("too long") << "1:" + QByteArray(65, 'a') << false;
        QTest::newRow("id too long") << QByteArray(17, '1') + goodToken.mid(9) << false;
        QTest::newRow("two") << goodToken + " 77" + goodToken << false;
    }

    void tokens_are_read_out_of_what_surrounds_them()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QByteArray given = text;
        given.detach();
        const auto token = TokenSource::parse(std::move(given), "The test");
        QCOMPARE(token.has_value(), good);
        if (good) {
            QCOMPARE(token->secret->reveal(), QByteArrayView(goodToken));
            QCOMPARE(token->botId, 123456789);
        } else {
            QVERIFY2(
                text.isEmpty() || !token.error().message.toUtf8().contains(text), qPrintable(token.error().message));
        }
    }

    void the_environment_comes_before_credentials()
    {
        QTemporaryDir folder;
        QFile credential(folder.filePath("tgstats-bot-token"));
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write("5" + goodToken);
        credential.close();
        qputenv("CREDENTIALS_DIRECTORY", folder.path().toLocal8Bit());
        const auto fromVariable = TokenSource([](const char *name) {
            return QByteArray(name) == "BOT_TOKEN" ? goodToken : QByteArray();
        }).fromSurroundings();
        const auto fromCredential = TokenSource([](const char *) { return QByteArray(); }).fromSurroundings();
        qunsetenv("CREDENTIALS_DIRECTORY");
        const auto none = TokenSource([](const char *) { return QByteArray(); }).fromSurroundings();
        QCOMPARE((*fromVariable)->botId, 123456789);
        QCOMPARE((*fromCredential)->botId, 5123456789);
        QVERIFY(none && !*none);
    }

    void an_env_file_is_read_as_it_stands()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("env"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# BOT_TOKEN=no\nexport A=\"x y\" # z\nB= plain # note\nC='it''s'\n\nbroken\n=x\n");
        file.close();
        const auto read = readEnvFile(file.fileName());
        QCOMPARE(*read, (QMap<QByteArray, QByteArray>{{"A", "x y"}, {"B", "plain"}, {"C", "it"}}));
        QVERIFY(!readEnvFile(folder.filePath("none")));
    }

    void tokens_are_taken_out_of_any_text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QString token = QString::fromLatin1(goodToken);
        QTest::newRow("url") << "GET https://x/bot" + token + "/getMe"
                             << "GET https://x/bot123456789:***/getMe";
        QTest::newRow("short one") << "x/bot1:ab/getMe"
                                   << "x/bot1:***/getMe";
        QTest::newRow("bare") << "it is " + token + "."
                              << "it is 123456789:***.";
        QTest::newRow("escaped") << "/bot" + QString(token).replace(":", "%3A") + "/x"
                                 << "/bot123456789:***/x";
        QTest::newRow("none") << "12:30 and robots"
                              << "12:30 and robots";
    }

    void tokens_are_taken_out_of_any_text()
    {
        QFETCH(QString, text);
        QTEST(redacted(text), "clean");
    }

    void plain_http_is_quiet_for_near_addresses_only_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("exposed");
        QTest::newRow("cloud") << "https://api.telegram.org" << true << false;
        QTest::newRow("loopback") << "http://127.0.0.1:8081/" << true << false;
        QTest::newRow("v6") << "http://[::1]:8081" << true << false;
        QTest::newRow("private") << "http://192.168.1.5" << true << false;
        QTest::newRow("name") << "http://localhost:1/path/" << true << false;
        QTest::newRow("public") << "http://8.8.8.8" << true << true;
        QTest::newRow("unknown name") << "http://bots.example" << true << true;
        QTest::newRow("no scheme") << "api.telegram.org" << false << false;
        QTest::newRow("ftp") << "ftp://x" << false << false;
        QTest::newRow("user") << "https://u:p@x" << false << false;
        QTest::newRow("query") << "https://x/?a=b" << false << false;
    }

    void plain_http_is_quiet_for_near_addresses_only()
    {
        QFETCH(QString, address);
        const auto base = ApiBase::parse(address);
        QTEST(base.has_value(), "good");
        if (base)
            QTEST(base->isExposed(), "exposed");
        if (base && address.contains("/path"))
            QCOMPARE(base->url(Secret(QByteArray("1:a")), "getMe").toString(), "http://localhost:1/path/bot1:a/getMe");
    }

    void a_process_that_has_ended_is_known_as_dead()
    {
        const std::string own = ProcessIdentity::own();
        QVERIFY(!ProcessIdentity::isDead(own));
        const QByteArray text = QByteArray::fromStdString(own);
        QProcess child;
        child.start("true", {});
        QVERIFY(child.waitForStarted());
        const QByteArray childPid = QByteArray::number(child.processId());
        QVERIFY(child.waitForFinished());
        QByteArray dead = text;
        dead.replace("pid=" + QByteArray::number(::getpid()), "pid=" + childPid);
        QVERIFY(ProcessIdentity::isDead(dead.toStdString()));
        QByteArray elsewhere = dead;
        elsewhere.replace(" boot=", " boot=x");
        QVERIFY(!ProcessIdentity::isDead(elsewhere.toStdString()));
        QVERIFY(!ProcessIdentity::isDead("somebody"));
        QVERIFY(ProcessIdentity::sentence(own).startsWith("process " + QString::number(::getpid()) + " on "));
    }

    void systemd_hears_how_the_service_is()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath("notify"));
        const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "30000000");
        ServiceNotifier notifier;
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QCOMPARE(notifier.watchdogMs(), std::optional(30'000));
        notifier.ready();
        notifier.alive();
        notifier.stopping();
        QByteArrayList heard;
        char line[100];
        for (ssize_t size; (size = ::recv(socket, line, sizeof line, 0)) > 0;)
            heard << QByteArray(line, size);
        ::close(socket);
        QCOMPARE(heard, (QByteArrayList{"READY=1", "WATCHDOG=1", "STOPPING=1"}));
    }

    void updates_are_split_one_by_one_however_deep_or_odd()
    {
        const QByteArray deep = "{\"update_id\":3,\"x\":" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + "}";
        const QByteArray body
            = "{\"ok\":true,\"result\":[{\"update_id\":1,\"a\":\"]}\\\"\"} , {\"message\":{\"update_id\":9}}," + deep
            + ",{\"update_id\":\"4\"}, 7]}";
        const auto answer = tgd::bot::readAnswer(200, body, {});
        QVERIFY(answer);
        const auto updates = tgd::bot::splitUpdates(*answer);
        QCOMPARE(int(updates->size()), 5);
        QCOMPARE((*updates)[0].id, std::optional<qint64>(1));
        QVERIFY(!(*updates)[1].id);
        QCOMPARE((*updates)[2].json, deep.toStdString());
        QVERIFY(!(*updates)[3].id);
        QCOMPARE((*updates)[4].json, std::string("7"));
    }

    void a_body_that_is_no_answer_keeps_a_clean_beginning()
    {
        const QByteArray body = "<html>/bot" + goodToken + "/getMe " + QByteArray(9000, 'x');
        const auto answer = tgd::bot::readAnswer(200, body, {});
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(tgd::bot::ApiErrorKind::BadBody));
        QVERIFY(answer.error().bodyStart.size() <= 512);
        QVERIFY(!answer.error().bodyStart.contains("AAH-"));
        for (const char *cut :
            {"{\"ok\":true,\"result\":[1,2", "{\"ok\":true}", "[]", "", "{\"ok\":true,\"result\":[1]}x"})
            QVERIFY2(!tgd::bot::readAnswer(200, cut, {}), cut);
    }
};

TGD_TEST_CLASS(TokenTest);
#include "token_test.moc"
