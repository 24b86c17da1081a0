#include "support/bot_program.h"
#include "support/test_registry.h"

#include <QDirIterator>

#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tgd::test;
using tgd::botapi::BotApiSimulator;

namespace {

constexpr uid_t nobody = 65534;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whom the kernel lets look into the process: root alone, when its memory is hidden.
uid_t ownerOf(const QProcess &process)
{
    struct stat facts { };
    const QByteArray path = "/proc/" + QByteArray::number(process.processId()) + "/maps";
    return ::stat(path.constData(), &facts) == 0 ? facts.st_uid : uid_t(-1);
}

// Of root's own processes that cannot be told, so root starts the program as somebody else.
std::unique_ptr<QProcess> startAsNobody(
    BotProgram program, const Place &place, const BotApiSimulator &simulator, const QStringList &more)
{
    BotStart start{.more = more};
    if (::geteuid() == 0) {
        start.path = place.folder.filePath("program");
        if (!QFile::copy(pathOf(program), start.path))
            qFatal("the program cannot be copied");
        QDir().mkpath(place.folder.filePath("home"));
        start.modifier = [folder = place.folder.path().toLocal8Bit()] {
            const auto give
                = [](const char *path, const struct stat *, int, FTW *) { return ::lchown(path, nobody, nobody); };
            if (::nftw(folder.constData(), give, 8, FTW_PHYS) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(1);
        };
    }
    return startBot(program, place, simulator, start);
}

}  // namespace

// Where the token of a running program could be read.
class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_core_dump_and_no_debugger_sees_the_memory_data()
    {
        QTest::addColumn<BotProgram>("program");
        QTest::newRow("tgstatsd run") << BotProgram::Daemon;
        QTest::newRow("tgstats-desk") << BotProgram::Desktop;
    }

    void no_core_dump_and_no_debugger_sees_the_memory()
    {
        QFETCH(BotProgram, program);
        for (const bool isAllowed : {false, true}) {
            BotApiSimulator simulator(liveOptions());
            QVERIFY(simulator.start());
            const Place place(simulator.token());
            const auto process = startAsNobody(
                program, place, simulator, isAllowed ? QStringList{"--allow-core-dumps"} : QStringList());
            QTRY_VERIFY2_WITH_TIMEOUT(simulator.isHoldingPoll() || process->state() == QProcess::NotRunning,
                process->readAllStandardError().constData(), runPatienceMs);
            const uid_t own = ::geteuid() == 0 ? nobody : ::geteuid();
            QCOMPARE(ownerOf(*process), isAllowed ? own : uid_t(0));
            QCOMPARE(end(*process), 0);
        }
    }

    void the_token_appears_nowhere_data()
    {
        QTest::addColumn<BotProgram>("program");
        QTest::addColumn<bool>("isVariable");
        QTest::newRow("tgstatsd run, file") << BotProgram::Daemon << false;
        QTest::newRow("tgstatsd run, variable") << BotProgram::Daemon << true;
        QTest::newRow("tgstats-desk, file") << BotProgram::Desktop << false;
        QTest::newRow("tgstats-desk, variable") << BotProgram::Desktop << true;
    }

    void the_token_appears_nowhere()
    {
        QFETCH(BotProgram, program);
        QFETCH(bool, isVariable);
        BotApiSimulator simulator(liveOptions());
        QVERIFY(simulator.start());
        const Place place(simulator.token());
        const QByteArray secret = simulator.token().section(':', 1).toUtf8();
        for (const char *fault : {"reset_before_headers", "html_502", "redirect", "ok_without_result", "conflict_409"})
            QVERIFY(simulator.addFault({.fault = fault, .nth = 1, .count = 1}));
        simulator.addUpdate(R"({"message":{"message_id":1,"date":)" + QByteArray::number(nowUnix())
            + R"(,"chat":{"id":-1001,"type":"supergroup"},"text":"x"}})");
        BotStart start{.variables = {"QT_LOGGING_RULES=tgd.*=true"}};
        if (isVariable)
            start.variables << "TGSTATS_BOT_TOKEN=" + simulator.token();
        const auto process = startBot(program, place, simulator, start);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.requestCount("getUpdates") >= 3, runPatienceMs);
        const QString own = QStringLiteral("/proc/%1/").arg(process->processId());
        QVERIFY(contentOf(own + "cmdline").contains("--store"));
        QVERIFY(!contentOf(own + "cmdline").contains(secret));
        for (const QByteArray &variable : contentOf(own + "environ").split('\0'))
            QVERIFY2(!variable.contains(secret) || variable.startsWith("TGSTATS_BOT_TOKEN="), variable.constData());
        QCOMPARE(end(*process), 0);
        const QByteArray said = process->readAllStandardOutput() + process->readAllStandardError();
        QVERIFY2(said.contains("failed:"), said.constData());
        QVERIFY(!said.contains(secret));
        int files = 0;
        QDirIterator all(place.folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            if (file == place.folder.filePath("token"))
                continue;
            ++files;
            QVERIFY2(!contentOf(file).contains(secret), qPrintable(file));
        }
        QVERIFY(files >= 1);
    }
};

TGD_TEST_CLASS(SecrecyTest);
#include "secrecy_test.moc"
