#include "support/test_registry.h"
#include "support/tgstatsd_process.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using tgd::test::ProcessResult;
using tgd::test::runTgstatsd;

namespace {
const QString data = QStringLiteral(TGD_SOURCE_DIR "/tests/data/");

qint64 sumOf(const QJsonObject &report)
{
    qint64 sum = report["stored"].toInteger() + report["duplicate"].toInteger() + report["quarantined"].toInteger();
    const QJsonObject ignored = report["ignored"].toObject();
    for (const QJsonValue &count : ignored)
        sum += count.toInteger();
    return sum;
}
}  // namespace

// `tgstatsd replay` and `quarantine retry` as scripts see them.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_replay_makes_the_store_and_reports_every_update()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("new/store.db");
        const ProcessResult first = runTgstatsd({"replay", data + "updates.jsonl", "--store", store});
        QCOMPARE(first.code, 0);
        const QJsonObject report = first.json().object();
        QCOMPARE(report.keys(), (QStringList{"duplicate", "ignored", "quarantined", "read", "stored"}));
        QCOMPARE(report["read"].toInteger(), qint64(81));
        QCOMPARE(sumOf(report), qint64(81));
        QCOMPARE(report["quarantined"].toInteger(), qint64(1));
        const ProcessResult second = runTgstatsd({"replay", "-", "--store", store}, [] {
            QFile file(data + "updates.jsonl");
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }());
        QCOMPARE(second.json().object()["read"].toInteger(), qint64(81));
        QCOMPARE(second.json().object()["stored"].toInteger(), qint64(0));
        QCOMPARE(second.json().object()["ignored"], report["ignored"]);
        QCOMPARE(runTgstatsd({"verify", "--store", store}).code, 0);
        const QJsonObject messages = runTgstatsd({"query", "summary", "--chat", "-1001987654321", "--from",
                                                     "2024-03-04", "--to", "2024-03-04", "--store", store})
                                         .json()
                                         .object();
        QCOMPARE(messages["total_messages"].toInteger(), qint64(44));
    }

    void bad_lines_are_quarantined_and_no_failure()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("store.db");
        const ProcessResult result = runTgstatsd({"replay", data + "hostile.jsonl", "--store", store});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json().object()["read"].toInteger(), qint64(36));
        QCOMPARE(sumOf(result.json().object()), qint64(36));
        QCOMPARE(runTgstatsd({"quarantine", "list", "--store", store}).json().array().size(), 27);
    }

    void a_retry_keeps_what_still_cannot_be_stored()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("store.db");
        runTgstatsd({"replay", "-", "--store", store}, "nonsense\n{\"update_id\":1,\"news\":{}}\n");
        const ProcessResult all = runTgstatsd({"quarantine", "retry", "--store", store});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.json().object()["read"].toInteger(), qint64(2));
        QCOMPARE(all.json().object()["quarantined"].toInteger(), qint64(2));
        const ProcessResult one = runTgstatsd({"quarantine", "retry", "1", "--store", store});
        QCOMPARE(one.json().object()["read"].toInteger(), qint64(1));
        QCOMPARE(runTgstatsd({"quarantine", "retry", "99", "--store", store}).code, 3);
        QCOMPARE(runTgstatsd({"quarantine", "retry", "x", "--store", store}).code, 2);
    }

    void what_is_missing_has_its_exit_code()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("store.db");
        QCOMPARE(runTgstatsd({"replay", "--store", store}).code, 2);
        QCOMPARE(runTgstatsd({"replay", folder.filePath("none.jsonl"), "--store", store}).code, 3);
        QVERIFY(!QFile::exists(store));
        QCOMPARE(runTgstatsd({"quarantine", "retry", "--store", store}).code, 4);
    }
};

TGD_TEST_CLASS(ReplayTest);

#include "replay_test.moc"
