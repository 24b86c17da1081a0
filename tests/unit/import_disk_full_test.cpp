#include "ingest/export_importer.h"
#include "support/export_writer.h"
#include "support/fault_vfs.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSqlRecord>

#include <random>

using namespace tgd;
using test::FaultVfs;

// An import whose disk fills up at a random write, is given room, and is started again.
class ImportDiskFullTest : public QObject {
    Q_OBJECT

private:
    static domain::Result<domain::ImportReport> import(
        const QString &file, const QString &storePath, const ports::Clock &clock)
    {
        auto store = storage::Store::open(storePath, storage::OpenMode::CreateIfMissing, clock);
        if (!store)
            return tl::unexpected(store.error());
        ingest::ExportImporter::Options options;
        options.request.files = {file};
        options.batchMessages = 500;
        return ingest::ExportImporter(store->get(), clock).run(std::move(options));
    }

    // All that statistics are made of, in an order of its own.
    static QStringList contentOf(const QString &path)
    {
        QStringList lines;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "disk-full");
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            for (const char *sql : {"SELECT * FROM messages ORDER BY chat_id, msg_id",
                     "SELECT chat_id, user_id, joined_at, left_at, status_current FROM memberships ORDER BY 1, 2",
                     "SELECT chat_id, msg_id, user_id, reaction_emoji, date, removed_at FROM reactions ORDER BY 1, 2, "
                     "3, 4",
                     "SELECT * FROM tgdesk_membership_event ORDER BY 1, 2, 3, 4",
                     "SELECT user_id, first_name FROM users ORDER BY 1"}) {
                QSqlQuery rows(sql, database);
                while (rows.next()) {
                    QString line;
                    for (int column = 0; column < rows.record().count(); ++column)
                        line += rows.value(column).toString() + '|';
                    lines << line;
                }
            }
        }
        QSqlDatabase::removeDatabase("disk-full");
        return lines;
    }

private Q_SLOTS:
    void an_import_that_filled_the_disk_goes_on_and_ends_like_an_undisturbed_one()
    {
        QTemporaryDir folder;
        test::FixedClock clock;
        clock.at = test::utc("2024-06-01T12:00:00Z");
        const QString file = folder.filePath("result.json");
        test::ExportShape shape;
        shape.seed = 21;
        shape.messages = 6000;
        test::writeExportFile(file, shape);
        const QString undisturbed = folder.filePath("undisturbed.db");
        const auto whole = import(file, undisturbed, clock);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        const QStringList expected = contentOf(undisturbed);
        QVERIFY(expected.size() > 6000);

        std::mt19937 random(4);
        int interrupted = 0;
        for (int round = 0; round < 12; ++round) {
            const QString path = folder.filePath(QString("round%1.db").arg(round));
            {
                FaultVfs disk;
                disk.arm(20 + int(random() % 150), FaultVfs::Kind::DiskFull, true);
                const auto full = import(file, path, clock);
                if (disk.wasHit() && !full) {
                    ++interrupted;
                    QCOMPARE(full.error().kind, domain::ErrorKind::DiskFull);
                    QVERIFY(!full.error().message.isEmpty());
                }
                disk.disarm();
            }
            const auto again = import(file, path, clock);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->read, whole->read);
            QCOMPARE(contentOf(path), expected);
            auto store = storage::Store::open(path, storage::OpenMode::ReadWrite, clock);
            const auto verified = (*store)->verify(false);
            QVERIFY(verified && verified->isEqual());
        }
        QVERIFY2(interrupted >= 6, "the disk must have been full in the middle");
    }
};

TGD_TEST_CLASS(ImportDiskFullTest);
#include "import_disk_full_test.moc"
