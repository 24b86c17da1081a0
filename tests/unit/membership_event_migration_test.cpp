#include "storage/sqlite/connection.h"
#include "storage/sqlite/schema.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tgd;
using storage::sqlite::Connection;
using storage::sqlite::Schema;

// A store of schema 2, where joins and leaves were kept by chat and user.
class MembershipEventMigrationTest : public QObject {
    Q_OBJECT

private:
    static QByteArray migration(const char *name)
    {
        Schema::newest();  // registers the statements
        QFile file(QStringLiteral(":/sql/sqlite/migrations/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no migration %s", name);
        return file.readAll();
    }

private Q_SLOTS:
    void joins_and_leaves_of_an_older_store_are_all_there_and_in_the_order_of_time()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("old.db");
        test::FixedClock clock;
        clock.at = test::utc("2024-06-01T12:00:00Z");
        {
            Connection old(path, Connection::Access::Create);
            old.execute("PRAGMA application_id = " + QByteArray::number(Schema::applicationId));
            old.execute(migration("0001_store.sql"));
            old.execute(migration("0002_events.sql"));
            old.execute("PRAGMA user_version = 2");
            old.execute("INSERT INTO chats (chat_id, type, created_at, updated_at) VALUES (-100, 'group', 0, 0)");
            // Newest first, so that neither order is the other.
            old.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                        "INSERT INTO tgdesk_membership_event SELECT -100, i, 1000000 * (301 - i), "
                        "CASE i % 3 WHEN 0 THEN 'leave' ELSE 'join' END, "
                        "CASE i % 4 WHEN 0 THEN 'inferred' WHEN 1 THEN 'import' ELSE 'seen' END, i % 2 FROM n");
        }
        QVERIFY(storage::Store::open(path, storage::OpenMode::ReadWrite, clock).has_value());
        Connection now(path, Connection::Access::Read);
        QCOMPARE(Schema::version(now), Schema::newest());
        QCOMPARE(now.number("SELECT COUNT(*) FROM tgdesk_membership_event"), 300);
        QCOMPARE(now.number("SELECT COUNT(*) FROM tgdesk_membership_event WHERE chat_id = -100 AND at = 1000000 * "
                            "(301 - user_id) AND kind = CASE user_id % 3 WHEN 0 THEN 'leave' ELSE 'join' END "
                            "AND origin = CASE user_id % 4 WHEN 0 THEN 'inferred' WHEN 1 THEN 'import' ELSE 'seen' END "
                            "AND from_service = user_id % 2"),
            300);
        QCOMPARE(now.number("SELECT user_id FROM tgdesk_membership_event LIMIT 1"), 300);
        QCOMPARE(now.number("SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    }
};

TGD_TEST_CLASS(MembershipEventMigrationTest);

#include "membership_event_migration_test.moc"
