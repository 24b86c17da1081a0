#include "support/export_writer.h"
#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using tgd::test::ProcessResult;
using tgd::test::runTgstatsd;

namespace {

constexpr int messages = 100'000;

// A fingerprint of what an import leaves in a store, whatever way it got there.
QByteArray contentOf(const QString &store)
{
    const char *queries[] = {
        "SELECT * FROM messages ORDER BY chat_id, msg_id",
        "SELECT chat_id, title, type, is_forum FROM chats ORDER BY chat_id",
        "SELECT user_id, username, first_name, last_name FROM users ORDER BY user_id",
        "SELECT * FROM memberships ORDER BY chat_id, user_id",
        "SELECT chat_id, msg_id, user_id, reaction_emoji, date, removed_at FROM reactions ORDER BY 1, 2, 3, 4",
        "SELECT * FROM tgdesk_membership_event ORDER BY 1, 2, 3, 4",
        "SELECT * FROM tgdesk_reaction_counts ORDER BY 1, 2, 3",
        "SELECT bot_id, update_id, raw, reason FROM tgdesk_quarantine ORDER BY 1, 2, 3",
    };
    QByteArray prints;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "content");
        database.setDatabaseName(store);
        if (!database.open())
            qFatal("the store cannot be opened");
        for (const char *sql : queries) {
            QCryptographicHash hash(QCryptographicHash::Sha1);
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(QString::fromLatin1(sql)))
                qFatal("%s", sql);
            const int columns = query.record().count();
            qint64 rows = 0;
            for (; query.next(); ++rows) {
                for (int i = 0; i < columns; ++i)
                    hash.addData(query.isNull(i) ? QByteArray("~|") : query.value(i).toByteArray() + '|');
            }
            prints += QByteArray::number(rows) + ' ' + hash.result().toHex().left(12) + '\n';
        }
    }
    QSqlDatabase::removeDatabase("content");
    return prints;
}

}  // namespace

// A import that is killed at any moment and started again ends as one that was left alone.
class ImportKillTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_report;
    QByteArray m_content;

    QString fresh(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = fresh("result.json");
        tgd::test::ExportShape shape;
        shape.seed = 11;
        shape.messages = messages;
        shape.people = 700;
        tgd::test::writeExportFile(m_file, shape);
        const ProcessResult whole = runTgstatsd({"import", m_file, "--store", fresh("whole.db")});
        QCOMPARE(whole.code, 0);
        m_report = whole.out;
        m_content = contentOf(fresh("whole.db"));
        QCOMPARE(whole.json()["read"].toInt(), messages);
    }

    void killed_imports_go_on_where_they_were()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TGD_KILLS", &given);
        const int kills = given ? asked : 5;
        quint32 dice = 20240304;
        int landed = 0;
        for (int round = 0; landed < kills; ++round) {
            QVERIFY2(round < kills * 6, "the import is over before it can be killed");
            const QString store = fresh(QStringLiteral("killed%1.db").arg(round));
            // Several kills on the way, each at another moment, then one run to the end.
            for (int attempt = 0; attempt < 3 && landed < kills; ++attempt) {
                dice = dice * 1664525u + 1013904223u;
                const auto process = tgd::test::startTgstatsd({"import", m_file, "--store", store});
                if (process->waitForFinished(30 + int(dice >> 16) % 700))
                    break;
                ::kill(pid_t(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished(60'000));
                ++landed;
            }
            const ProcessResult rest = runTgstatsd({"import", m_file, "--store", store});
            QCOMPARE(rest.code, 0);
            if (QJsonDocument::fromJson(rest.out).object()["duplicate"].toInteger() == 0)
                QCOMPARE(rest.out, m_report);
            QCOMPARE(contentOf(store), m_content);
            QCOMPARE(runTgstatsd({"verify", "--store", store}).code, 0);
            QFile::remove(store);
        }
    }

    void an_interrupted_import_ends_with_130_and_goes_on()
    {
        const QString store = fresh("interrupted.db");
        const auto process = tgd::test::startTgstatsd({"import", m_file, "--store", store, "--progress", "json"});
        process->setReadChannel(QProcess::StandardError);
        QVERIFY(process->waitForReadyRead(60'000));  // the first batch is in
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 130);
        QCOMPARE(process->readAllStandardOutput(), QByteArray());
        const ProcessResult rest = runTgstatsd({"import", m_file, "--store", store});
        QCOMPARE(rest.out, m_report);
        QCOMPARE(contentOf(store), m_content);
    }

    void several_files_are_merged_as_one_run()
    {
        tgd::test::ExportShape shape;
        shape.seed = 11;
        shape.messages = 2000;
        shape.people = 700;
        tgd::test::writeExportFile(fresh("part.json"), shape);  // other messages under ids of the same chat
        shape.id = 1800000002;
        tgd::test::writeExportFile(fresh("other.json"), shape);
        const QString store = fresh("merged.db");
        const ProcessResult result
            = runTgstatsd({"import", fresh("part.json"), fresh("other.json"), fresh("part.json"), "--store", store});
        QCOMPARE(result.code, 0);
        const QJsonObject report = result.json().object();
        QCOMPARE(report["read"].toInteger(), qint64(6000));
        QCOMPARE(report["inserted"].toInteger(), 2 * report["duplicate"].toInteger());
        QCOMPARE(report["chats"].toArray().size(), 2);
    }
};

TGD_TEST_CLASS(ImportKillTest);
#include "import_kill_test.moc"
