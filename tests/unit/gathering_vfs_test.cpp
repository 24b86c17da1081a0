#include "storage/sqlite/connection.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QTemporaryDir>

using namespace tgd;
using storage::sqlite::Connection;

// The writers' file system against SQLite's own, which the readers use.
class GatheringVfsTest : public QObject {
    Q_OBJECT

private:
    static constexpr const char *fill
        = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
          "INSERT INTO t SELECT i, printf('%.700c', 'x') FROM n";

    QTemporaryDir m_folder;

    QString makeStore(const char *name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        Connection made(path, Connection::Access::Create);
        made.execute("PRAGMA journal_mode = WAL");
        made.execute("CREATE TABLE t (i INTEGER PRIMARY KEY, x TEXT)");
        return path;
    }

private Q_SLOTS:
    void what_is_committed_is_there_for_a_connection_of_the_default_file_system_at_once()
    {
        const QString path = makeStore("committed.db");
        Connection writer(path, Connection::Access::Write);
        Connection reader(path, Connection::Access::Read);
        for (int i = 1; i <= 50; ++i) {
            writer.execute("BEGIN");
            writer.execute("INSERT INTO t VALUES (" + QByteArray::number(i) + ", printf('%.30000c', 'y'))");
            QCOMPARE(reader.number("SELECT COUNT(*) FROM t"), i - 1);
            writer.execute("COMMIT");
            QCOMPARE(reader.number("SELECT COUNT(*) FROM t"), i);
            QCOMPARE(reader.number("SELECT SUM(length(x)) FROM t"), i * 30000);
        }
    }

    void a_transaction_that_outgrows_the_cache_reads_its_own_pages_and_is_taken_back_whole()
    {
        const QString path = makeStore("spilled.db");
        Connection writer(path, Connection::Access::Write);
        writer.execute("PRAGMA cache_size = 20");
        writer.execute("BEGIN");
        writer.execute(fill);
        QCOMPARE(writer.number("SELECT SUM(length(x)) FROM t"), 4000 * 700);
        writer.execute("ROLLBACK");
        QCOMPARE(writer.number("SELECT COUNT(*) FROM t"), 0);
        writer.execute(fill);
        Connection reader(path, Connection::Access::Read);
        QCOMPARE(reader.number("SELECT SUM(length(x)) FROM t"), 4000 * 700);
        QCOMPARE(reader.number("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    }

    void a_log_that_was_carried_over_and_starts_anew_loses_nothing()
    {
        const QString path = makeStore("restarted.db");
        Connection writer(path, Connection::Access::Write);
        for (int round = 0; round < 5; ++round) {
            writer.execute("DELETE FROM t");
            writer.execute(fill);
            writer.number("PRAGMA wal_checkpoint(RESTART)");
            Connection reader(path, Connection::Access::Read);
            QCOMPARE(reader.number("SELECT SUM(length(x)) FROM t"), 4000 * 700);
        }
        Connection reader(path, Connection::Access::Read);
        QCOMPARE(reader.number("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    }
};

TGD_TEST_CLASS(GatheringVfsTest);
#include "gathering_vfs_test.moc"
