#include "support/fault_vfs.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QFile>
#include <QSqlRecord>

#include <random>

using namespace tgd;
using namespace tgd::domain;
using test::FaultVfs;

namespace {

constexpr ChatId chat{-1001000000001};

WriteBatch makeBatch(quint64 seed, int count)
{
    std::mt19937_64 random(seed);
    WriteBatch batch;
    batch.now = test::utc("2022-06-15T12:00:00Z");
    for (int i = 0; i < count; ++i) {
        MessageRow row;
        row.chat = chat;
        row.id = {qint64(1 + random() % 150)};
        row.user = UserId{qint64(100 + random() % 30)};
        row.date = {test::utc("2022-06-01T10:00:00Z").value + row.id.value * 1'800'000'000};
        row.source = random() % 2 ? MessageSource::Bot : MessageSource::Import;
        if (random() % 2)
            row.editDate = UtcMicros{row.date.value + qint64(random() % 9) * 1'000'000};
        row.text = std::string(random() % 600, 'x');
        row.textLength = qint64(row.text->size());
        batch.messages.push_back(row);
        if (random() % 5 == 0)
            batch.reactions.push_back({chat, row.id, *row.user, "👍", row.date, random() % 3 == 0});
    }
    batch.importPosition = ImportPosition{"file", qint64(seed), "{}", false};
    return batch;
}

// Everything a store holds but its cache, as text.
QString contentOf(const QString &path)
{
    QString content;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "dump");
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery check("PRAGMA integrity_check", database);
        check.next();
        content += check.value(0).toString() + '\n';
        QSqlQuery tables("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'tgdesk_local_day' "
                         "ORDER BY name",
            database);
        while (tables.next()) {
            content += tables.value(0).toString() + '\n';
            QSqlQuery rows("SELECT * FROM \"" + tables.value(0).toString() + "\" ORDER BY 1, 2", database);
            while (rows.next()) {
                for (int i = 0; i < rows.record().count(); ++i)
                    content += rows.value(i).toByteArray().toHex() + ' ';
                content += '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase("dump");
    return content;
}

}  // namespace

class StoreFaultTest : public QObject {
    Q_OBJECT

private:
    static Result<void> apply(storage::Store &store, const QString &what)
    {
        const auto toVoid = [](const auto &result) -> Result<void> {
            if (!result)
                return tl::unexpected(result.error());
            return {};
        };
        if (what == "batch")
            return toVoid(store.commit(makeBatch(2, 120)));
        if (what == "fold")
            return toVoid(store.fold(true));
        if (what == "settings")
            return toVoid(store.saveSettings({chat, true, 5, 5, "Asia/Kathmandu", "ne", true}));
        if (what == "repair")
            return toVoid(store.verify(true));
        return toVoid(store.retention(chat, true));
    }

private Q_SLOTS:
    void a_fault_at_any_operation_leaves_the_state_before_or_after_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("forEver");
        for (const char *what : {"batch", "fold", "settings", "retention", "repair"}) {
            QTest::addRow("%s, disk full", what) << QString(what) << int(FaultVfs::Kind::DiskFull) << true;
            QTest::addRow("%s, one write error", what) << QString(what) << int(FaultVfs::Kind::WriteError) << false;
            QTest::addRow("%s, one sync error", what) << QString(what) << int(FaultVfs::Kind::SyncError) << false;
        }
    }

    void a_fault_at_any_operation_leaves_the_state_before_or_after()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        QFETCH(bool, forEver);
        test::StoreFile base;
        {
            const auto store = base.open();
            QVERIFY(store->commit(makeBatch(1, 150)).has_value());
            QVERIFY(store->saveSettings({chat, true, 8, 9, "UTC", "en", true}).has_value());
            if (what == "repair")
                base.sql("UPDATE messages SET date = date + 86400000000, text_len = 3 WHERE msg_id % 5 = 0");
        }
        base.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        const QString before = contentOf(base.path());
        const QString copy = base.folder() + "/copy.db";
        const auto freshCopy = [&] {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(copy + suffix);
            QVERIFY(QFile::copy(base.path(), copy));
        };
        const auto open = [&] {
            auto store = storage::Store::open(copy, storage::OpenMode::ReadWrite, base.clock);
            if (!store)
                qFatal("%s", qPrintable(store.error().message + store.error().context));
            return std::move(*store);
        };
        freshCopy();
        QVERIFY(apply(*open(), what).has_value());
        const QString after = contentOf(copy);
        QVERIFY(after != before);

        FaultVfs vfs;
        int failures = 0;
        for (int at = 1;; ++at) {
            freshCopy();
            auto store = open();
            vfs.arm(at, FaultVfs::Kind(kind), forEver);
            const Result<void> result = apply(*store, what);
            vfs.disarm();
            if (!vfs.wasHit()) {
                QVERIFY(result.has_value());
                break;
            }
            if (!result) {
                ++failures;
                const ErrorKind expected
                    = FaultVfs::Kind(kind) == FaultVfs::Kind::DiskFull ? ErrorKind::DiskFull : ErrorKind::Unavailable;
                QCOMPARE(result.error().kind, expected);
            }
            // Once with a new start, once going on with the same connection.
            if (at % 2 == 0)
                store.reset();
            const QString found = contentOf(copy);
            const bool isBefore = found == before;
            QVERIFY2(isBefore || found == after || what == "retention", qPrintable(QString("at operation %1").arg(at)));
            if (!store)
                store = open();
            if (what != "repair" || !isBefore)
                QVERIFY(store->verify(false)->isEqual());
            QVERIFY(apply(*store, what).has_value());
            QVERIFY(store->verify(false)->isEqual());
            store.reset();
            if (isBefore && what != "fold")
                QCOMPARE(contentOf(copy), after);
        }
        QVERIFY2(failures > 0, "the faults met nothing");
    }
};

TGD_TEST_CLASS(StoreFaultTest);
#include "store_fault_test.moc"
