#include "kill_world.h"
#include "support/small_disk.h"
#include "support/test_registry.h"

#include <QDir>

using namespace tgd::test;
using namespace tgd::botapi;

namespace {

// How long SQLite waits for a lock in these tests.
const QString shortWait = QStringLiteral("TGSTATS_SQLITE_BUSY_MS=300");

// A run with a spool beside its store, or elsewhere.
struct SpoolPlace : Place {
    explicit SpoolPlace(const Server &server, const QString &spoolFolder = {})
        : Place(server.simulator.token()), spool(spoolFolder.isEmpty() ? folder.filePath("spool") : spoolFolder)
    {
    }
    std::unique_ptr<QProcess> start(const Server &server, const QStringList &more = {}) const
    {
        return startBot(BotProgram::Daemon, *this, server.simulator,
            {.more = QStringList{"--spool", spool} + more, .variables = {shortWait}});
    }
    qint64 spooledBytes() const
    {
        qint64 sum = 0;
        for (const QFileInfo &file : QDir(spool).entryInfoList({"*.spool"}, QDir::Files))
            sum += file.size();
        return sum;
    }
    QByteArray spoolContent() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(spool).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QString spool;
};

}  // namespace

// `tgstatsd run --spool` while its store is locked, its disk is full and its process is killed.
class SpoolRunTest : public QObject {
    Q_OBJECT

private:
    // Ends the run once everything is fetched and stored, and compares.
    static QString differenceAtTheEnd(
        const Server &server, const SpoolPlace &place, QProcess &process, const QStringList &expected)
    {
        const Drain drained = drain(server.simulator, process);
        if (!drained.isDone)
            return drained.why;
        if (!QTest::qWaitFor([&] { return place.spooledBytes() == 0; }, runPatienceMs))
            return "the spool is not drained";
        if (end(process) != 0)
            return process.readAllStandardError();
        if (runTgstatsd({"verify", "--store", place.store()}).code != 0)
            return "verify finds a difference";
        return differenceOf(contentOf(place.store()), expected);
    }

private Q_SLOTS:
    void a_locked_store_keeps_nothing_at_telegram()
    {
        const QByteArrayList updates = lifeOf(1500);
        const QStringList expected = undisturbed(updates);
        Server server;
        const SpoolPlace place(server);
        QVERIFY(!server.simulator.addUpdates(updates.mid(0, 500)).contains(0));
        const auto process = place.start(server);
        const Drain begun = drain(server.simulator, *process);
        QVERIFY2(begun.isDone, qPrintable(begun.why));
        QByteArray said;
        {
            const StoreLock lock(place.store());
            const qint64 before = messagesIn(place.store());
            QVERIFY(!server.simulator.addUpdates(updates.mid(500)).contains(0));
            const Drain drained = drain(server.simulator, *process);
            QVERIFY2(drained.isDone, qPrintable(drained.why));
            QVERIFY(place.spooledBytes() > 0);
            QCOMPARE(messagesIn(place.store()), before);
            QVERIFY(!place.spoolContent().contains(server.simulator.token().toLatin1()));
            QVERIFY(!place.spoolContent().contains(server.simulator.token().section(':', 1).toLatin1()));
            QTRY_VERIFY2_WITH_TIMEOUT(
                (said += process->readAllStandardError()).contains("waits in the local spool"), said.constData(), 8000);
        }
        const QString difference = differenceAtTheEnd(server, place, *process, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void killed_while_it_spools_nothing_is_lost_or_doubled()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_KILLS", &given);
        const int kills = given ? asked : 6;
        const QByteArrayList updates = lifeOf(kills * 600);
        const QStringList expected = undisturbed(updates);
        Server server;
        const SpoolPlace place(server);
        quint32 dice = 20260704;
        qsizetype at = 0;
        int inTheMiddle = 0;
        int withSpool = 0;
        for (int landed = 0; landed < kills; ++landed) {
            const qsizetype upTo = updates.size() * (landed + 1) / kills;
            const auto process = place.start(server);
            QVERIFY2(waitReady(*process), process->readAllStandardError().constData());
            std::optional<StoreLock> lock;
            dice = dice * 1664525u + 1013904223u;
            // Now and then the store comes back a moment before, so that a kill meets the draining.
            lock.emplace(place.store());
            QVERIFY(!server.simulator.addUpdates(updates.mid(at, upTo - at)).contains(0));
            at = upTo;
            QTest::qWait(300 + int(dice >> 16) % 1500);
            if (landed % 3 == 2) {
                lock->release();
                QTest::qWait(int(dice >> 8) % 1500);
            }
            const qsizetype left = server.simulator.pendingUpdates();
            inTheMiddle += left > 0 && left < upTo ? 1 : 0;
            process->kill();
            QVERIFY(process->waitForFinished(runPatienceMs));
            withSpool += place.spooledBytes() > 0 ? 1 : 0;
        }
        QVERIFY(withSpool > 0);
        const auto rest = place.start(server);
        QVERIFY2(waitReady(*rest), rest->readAllStandardError().constData());
        const QString difference = differenceAtTheEnd(server, place, *rest, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        qInfo("%d kills, %d with updates on the way, %d with a spool left, %lld updates", kills, inTheMiddle, withSpool,
            qlonglong(updates.size()));
    }

    void a_full_spool_stops_asking_and_goes_on_when_the_store_is_back()
    {
        if (!SmallDisk::isPossible()) {
            a_spool_at_its_limit_stops_asking_and_goes_on_when_the_store_is_back();
            return;
        }
        const SmallDisk disk(1);
        spoolUntilFull(disk.path() + "/spool", {}, "There is no space left for the spool");
    }

    void a_spool_at_its_limit_stops_asking_and_goes_on_when_the_store_is_back()
    {
        spoolUntilFull({}, {"--spool-limit-mib", "8"}, "has reached its limit");
    }

    void options_of_the_spool_are_checked()
    {
        Server server;
        const SpoolPlace place(server);
        const QStringList run = place.run(server.simulator);
        QCOMPARE(runTgstatsd(run + QStringList{"--spool-limit-mib", "64"}).code, 2);
        QCOMPARE(runTgstatsd(run + QStringList{"--spool", place.spool, "--spool-limit-mib", "7"}).code, 2);
        QCOMPARE(runTgstatsd(run + QStringList{"--spool", place.spool, "--spool-limit-mib", "much"}).code, 2);
        QFile(place.spool).open(QIODevice::WriteOnly);
        QCOMPARE(runTgstatsd(run + QStringList{"--spool", place.spool}).code, 4);
    }

    void the_folder_may_come_from_the_environment()
    {
        Server server;
        const SpoolPlace place(server);
        const auto process = startBot(BotProgram::Daemon, place, server.simulator,
            {.variables = {shortWait, "TGSTATS_SPOOL_DIR=" + place.spool}});
        QVERIFY(waitReady(*process));
        QVERIFY(QDir(place.spool).exists());
        QCOMPARE(end(*process), 0);
    }

private:
    // Large messages until nothing more is fetched; all of them are in the store in the end.
    static void spoolUntilFull(const QString &folder, const QStringList &options, const char *sentence)
    {
        Server server;
        const SpoolPlace place(server, folder);
        const auto process = place.start(server, options);
        QVERIFY2(waitReady(*process), process->readAllStandardError().constData());
        const int many = 600;
        {
            const StoreLock lock(place.store());
            for (int i = 1; i <= many; ++i) {
                static const QString pattern = QString::fromLatin1(
                    R"({"message":{"message_id":%1,"date":%2,"chat":{"id":-1001,"type":"supergroup"},"text":"%3"}})");
                const QString text(20'000, QChar('a' + i % 26));
                QVERIFY(server.simulator.addUpdate(pattern.arg(i).arg(nowUnix()).arg(text).toUtf8()));
            }
            QByteArray said;
            QTRY_VERIFY2_WITH_TIMEOUT(
                (said += process->readAllStandardError()).contains(sentence), said.constData(), 20'000);
            const qsizetype left = server.simulator.pendingUpdates();
            QVERIFY(left > 0 && left < many);
            const int before = server.simulator.requestCount("getUpdates");
            QTest::qWait(1000);
            QCOMPARE(server.simulator.pendingUpdates(), left);
            QVERIFY(server.simulator.requestCount("getUpdates") <= before + 1);
            QCOMPARE(process->state(), QProcess::Running);
        }
        const Drain drained = drain(server.simulator, *process);
        QVERIFY2(drained.isDone, qPrintable(drained.why));
        QTRY_COMPARE_WITH_TIMEOUT(place.spooledBytes(), 0, runPatienceMs);
        QCOMPARE(end(*process), 0);
        QCOMPARE(messagesIn(place.store()), many);
    }
};

TGD_TEST_CLASS(SpoolRunTest);
#include "spool_run_test.moc"
