#include "ingest/spool.h"
#include "support/small_disk.h"
#include "support/test_registry.h"

#include <QDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace tgd::ingest;
using tgd::domain::ErrorKind;
using tgd::domain::UtcMicros;
using tgd::test::SmallDisk;

namespace {

const SpoolOwner owner{7'000'000'001, "api.telegram.org:443"};

std::string updateNumber(int number)
{
    return "{\"update_id\":" + std::to_string(number) + "}";
}

// A spool in a folder of its own, that can be dropped at any time as a crash would drop it.
struct Rig {
    explicit Rig(const QString &folder = {}) { place.folder = folder.isEmpty() ? own.filePath("a/spool") : folder; }

    tgd::domain::Result<void> open(const SpoolOwner &whose = owner)
    {
        spool.reset();
        auto opened = Spool::open(place, whose);
        if (!opened)
            return tl::unexpected(opened.error());
        spool = std::move(*opened);
        return {};
    }
    tgd::domain::Result<void> append(int from, int to)
    {
        std::vector<std::string> updates;
        for (int i = from; i < to; ++i)
            updates.push_back(updateNumber(i));
        return append(updates);
    }
    tgd::domain::Result<void> append(const std::vector<std::string> &updates)
    {
        return spool->append({updates.begin(), updates.end()}, UtcMicros{++now});
    }
    // Takes all there is.
    std::vector<std::string> drain()
    {
        std::vector<std::string> all;
        while (!spool->isEmpty()) {
            const Spool::Portion portion = spool->next();
            all.insert(all.end(), portion.updates.begin(), portion.updates.end());
            damaged.insert(damaged.end(), portion.damaged.begin(), portion.damaged.end());
            if (const auto done = spool->done(); !done)
                qFatal("%s", qPrintable(done.error().message));
        }
        return all;
    }
    static std::vector<std::string> numbers(int from, int to)
    {
        std::vector<std::string> list;
        for (int i = from; i < to; ++i)
            list.push_back(updateNumber(i));
        return list;
    }
    QStringList files() const { return QDir(place.folder).entryList({"*.spool"}, QDir::Files, QDir::Name); }
    QString path(int number) const { return place.folder + '/' + files().at(number); }

    QTemporaryDir own;
    SpoolPlace place;
    std::unique_ptr<Spool> spool;
    std::vector<std::string> damaged;
    qint64 now = 100;
};

mode_t modeOf(const QString &path)
{
    struct stat facts { };
    ::stat(QFile::encodeName(path), &facts);
    return facts.st_mode & 0777;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

}  // namespace

// Updates on disk: order, bounds, crashes, full disks, and files that are not ours.
class SpoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_appended_comes_back_in_order_and_then_is_gone()
    {
        Rig rig;
        rig.place.segmentBytes = 400;
        QVERIFY(rig.open());
        QVERIFY(rig.spool->isEmpty());
        for (int i = 0; i < 50; i += 5)
            QVERIFY(rig.append(i, i + 5));
        QVERIFY(rig.files().size() > 2);
        QCOMPARE(rig.spool->meter().updates, 50);
        QCOMPARE(rig.spool->meter().oldestAt->value, 101);
        QVERIFY(rig.drain() == Rig::numbers(0, 50));
        QVERIFY(rig.spool->isEmpty());
        QCOMPARE(rig.files().size(), 0);
        QCOMPARE(rig.spool->meter().updates, 0);
        QCOMPARE(rig.spool->meter().bytes, 0);
        QVERIFY(!rig.spool->meter().oldestAt);
    }

    void nobody_else_may_read_it()
    {
        const mode_t before = ::umask(0);
        const auto usual = qScopeGuard([before] { ::umask(before); });
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 1));
        QCOMPARE(modeOf(rig.place.folder), mode_t(0700));
        QCOMPARE(modeOf(rig.path(0)), mode_t(0600));
    }

    void a_folder_that_others_may_write_to_is_refused()
    {
        Rig rig;
        QVERIFY(QDir().mkpath(rig.place.folder));
        ::chmod(QFile::encodeName(rig.place.folder), 0777);
        const auto done = rig.open();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::BadInput);
        QVERIFY2(done.error().message.contains("chmod 700"), qPrintable(done.error().message));
        QCOMPARE(modeOf(rig.place.folder), mode_t(0777));
    }

    void a_crash_at_any_time_loses_nothing_that_was_answered()
    {
        Rig rig;
        rig.place.segmentBytes = 300;
        QVERIFY(rig.open());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(rig.append(i, i + 1));
            if (i % 3 == 0)
                QVERIFY(rig.open());
        }
        QCOMPARE(rig.spool->meter().updates, 20);
        // A portion that was taken and not committed is there again.
        QVERIFY(!rig.spool->next().updates.empty());
        QVERIFY(rig.open());
        QVERIFY(rig.drain() == Rig::numbers(0, 20));
        QVERIFY(rig.open());
        QVERIFY(rig.spool->isEmpty());
    }

    void a_segment_stays_until_its_last_record_is_committed()
    {
        Rig rig;
        QVERIFY(rig.open());
        const int many = int(Spool::mostOfPortion) + 10;
        QVERIFY(rig.append(0, many));
        QCOMPARE(int(rig.spool->next().updates.size()), int(Spool::mostOfPortion));
        QVERIFY(rig.spool->done());
        QCOMPARE(rig.files().size(), 1);
        QCOMPARE(rig.spool->meter().updates, 10);
        QCOMPARE(int(rig.spool->next().updates.size()), 10);
        QCOMPARE(rig.files().size(), 1);
        QVERIFY(rig.spool->done());
        QCOMPARE(rig.files().size(), 0);
        QVERIFY(rig.spool->isEmpty());
    }

    void what_comes_while_it_is_drained_goes_behind()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 3));
        std::vector<std::string> got = rig.spool->next().updates;
        QVERIFY(rig.append(3, 5));
        QVERIFY(rig.spool->next().updates == got);
        QVERIFY(rig.spool->done());
        QVERIFY(rig.append(5, 6));
        const auto rest = rig.drain();
        got.insert(got.end(), rest.begin(), rest.end());
        QVERIFY(got == Rig::numbers(0, 6));
    }

    void a_torn_tail_is_cut_off_at_every_byte_and_counted()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 2));
        const qint64 whole = rig.spool->meter().bytes;
        QVERIFY(rig.append(2, 3));
        rig.spool.reset();
        const QByteArray content = contentOf(rig.path(0));
        const QString path = rig.path(0);
        for (qsizetype size = whole; size < content.size(); ++size) {
            overwrite(path, content.left(size));
            QVERIFY(rig.open());
            QCOMPARE(rig.spool->meter().tornTails, size == whole ? 0 : 1);
            QCOMPARE(QFileInfo(path).size(), whole);
            QCOMPARE(rig.spool->meter().updates, 2);
            QVERIFY(rig.spool->next().updates == Rig::numbers(0, 2));
            QVERIFY(rig.spool->next().damaged.empty());
            rig.spool.reset();
        }
        overwrite(path, content.left(20));
        QVERIFY(rig.open());
        QVERIFY(rig.spool->isEmpty());
        QCOMPARE(rig.files().size(), 0);
    }

    void damage_in_the_middle_is_set_aside_and_the_rest_goes_on()
    {
        Rig rig;
        rig.place.segmentBytes = 1;
        QVERIFY(rig.open());
        for (int i = 0; i < 9; i += 3)
            QVERIFY(rig.append(i, i + 3));
        rig.spool.reset();
        QByteArray content = contentOf(rig.path(1));
        content[content.size() / 2] = char(content[content.size() / 2] ^ 0x10);
        overwrite(rig.path(1), content);
        QVERIFY(rig.open());
        QCOMPARE(rig.spool->meter().updates, 9);
        QCOMPARE(rig.spool->meter().tornTails, 0);
        const auto got = rig.drain();
        QCOMPARE(int(got.size()), 8);
        QCOMPARE(int(rig.damaged.size()), 1);
        QCOMPARE(rig.spool->meter().damaged, 1);
        QCOMPARE(rig.spool->meter().updates, 0);
        QCOMPARE(rig.files().size(), 0);
    }

    void a_limit_refuses_all_of_a_batch_and_keeps_what_is_there()
    {
        Rig rig;
        rig.place.limitBytes = 2000;
        QVERIFY(rig.open());
        int written = 0;
        tgd::domain::Result<void> done;
        while ((done = rig.append(written, written + 3)))
            written += 3;
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QVERIFY2(done.error().message.contains("limit"), qPrintable(done.error().message));
        QVERIFY(written >= 15);
        QVERIFY(rig.spool->meter().bytes <= 2000);
        QVERIFY(rig.open());
        QVERIFY(!rig.append(written, written + 3));
        QVERIFY(rig.drain() == Rig::numbers(0, written));
        QVERIFY(rig.append(0, 3));
    }

    void a_full_disk_leaves_nothing_of_what_was_refused()
    {
        if (!SmallDisk::isPossible()) {
            a_file_that_may_not_grow_leaves_nothing_of_what_was_refused();
            return;
        }
        SmallDisk disk(1);
        Rig rig(disk.path() + "/spool");
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 3));
        QVERIFY(disk.fill());
        const std::string large = "{\"update_id\":9,\"text\":\"" + std::string(100'000, 'x') + "\"}";
        for (int times = 0; times < 3; ++times) {
            const auto done = rig.append({updateNumber(7), large});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::DiskFull);
            QVERIFY2(done.error().message.contains("Make room"), qPrintable(done.error().message));
        }
        QCOMPARE(rig.spool->meter().updates, 3);
        QVERIFY(disk.makeRoom());
        QVERIFY(rig.append(3, 5));
        QVERIFY(rig.open());
        QCOMPARE(rig.spool->meter().tornTails, 0);
        QVERIFY(rig.drain() == Rig::numbers(0, 5));
    }

    void a_file_that_may_not_grow_leaves_nothing_of_what_was_refused()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 3));
        const std::string large = "{\"update_id\":9,\"text\":\"" + std::string(100'000, 'x') + "\"}";
        {
            const auto before = std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            const rlimit small{4096, limit.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            const auto done = rig.append({updateNumber(7), large});
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, before);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        }
        QVERIFY(rig.append(3, 5));
        QVERIFY(rig.open());
        QCOMPARE(rig.spool->meter().tornTails, 0);
        QVERIFY(rig.drain() == Rig::numbers(0, 5));
    }

    void files_of_another_bot_and_server_are_left_alone_and_named()
    {
        Rig rig;
        QVERIFY(rig.open({owner.botId, "127.0.0.1:8081"}));
        QVERIFY(rig.append(0, 3));
        QVERIFY(rig.open({5, owner.apiHost}));
        QVERIFY(rig.append(3, 6));
        QVERIFY(rig.open());
        QVERIFY(rig.spool->isEmpty());
        QCOMPARE(rig.spool->leftAlone().size(), 2);
        QCOMPARE(rig.spool->leftAlone(), rig.files());
        QVERIFY(rig.append(6, 7));
        // One that was renamed to look like ours says itself whose it is; what is no segment is none of ours.
        const QString disguised = rig.files().filter("7000000001").last();
        rig.spool.reset();
        QVERIFY(QFile::rename(
            rig.path(0), rig.place.folder + '/' + QString(disguised).replace("0001.spool", "0042.spool")));
        overwrite(rig.place.folder + "/notes.txt", "mine");
        overwrite(rig.place.folder + "/holiday.spool", "mine too");
        QVERIFY(rig.open());
        QCOMPARE(rig.spool->leftAlone().size(), 3);
        QVERIFY(rig.drain() == Rig::numbers(6, 7));
        QCOMPARE(rig.files().size(), 3);
        QCOMPARE(contentOf(rig.place.folder + "/holiday.spool"), QByteArray("mine too"));
    }

    void a_link_in_its_place_is_not_followed()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 1));
        const QString name = rig.files().first();
        rig.spool.reset();
        const QString victim = rig.own.filePath("victim");
        overwrite(victim, contentOf(rig.path(0)));
        QVERIFY(QFile::remove(rig.path(0)));
        QVERIFY(QFile::link(victim, rig.place.folder + '/' + name));
        QVERIFY(rig.open());
        QVERIFY(rig.spool->isEmpty());
        QCOMPARE(rig.spool->leftAlone(), QStringList{name});
        QVERIFY(QFileInfo(victim).size() > 0);
    }

    void two_programs_cannot_have_the_same_spool()
    {
        Rig rig;
        QVERIFY(rig.open());
        const auto second = Spool::open(rig.place, owner);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Locked);
        QVERIFY(Spool::open(rig.place, {5, owner.apiHost}));
        rig.spool.reset();
        QVERIFY(Spool::open(rig.place, owner));
    }

    void marks_keep_the_moment_and_are_no_updates()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.append(0, 1));
        QVERIFY(rig.spool->mark(UtcMicros{5000}));
        QVERIFY(rig.open());
        QCOMPARE(rig.spool->newestAt()->value, 5000);
        QCOMPARE(rig.spool->meter().updates, 1);
        QVERIFY(rig.drain() == Rig::numbers(0, 1));
    }

    void a_segment_that_vanished_does_not_stop_the_rest()
    {
        Rig rig;
        rig.place.segmentBytes = 1;
        QVERIFY(rig.open());
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.append(i, i + 1));
        QVERIFY(QFile::remove(rig.path(1)));
        QVERIFY((rig.drain() == std::vector<std::string>{updateNumber(0), updateNumber(2)}));
        QCOMPARE(rig.spool->meter().updates, 0);
        QCOMPARE(rig.spool->leftAlone().size(), 1);
    }
};

TGD_TEST_CLASS(SpoolTest);
#include "spool_test.moc"
