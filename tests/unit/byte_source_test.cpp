#include "ingest/byte_source.h"

#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tgd;

class ByteSourceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath("result.json"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void a_file_that_grows_while_it_is_read_is_noticed()
    {
        const QString path = write("{}");
        const auto source = ingest::openSource(path);
        QVERIFY((*source)->checkUnchanged());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        const auto changed = (*source)->checkUnchanged();
        QVERIFY(!changed && changed.error().kind == domain::ErrorKind::BadInput);
    }

    void a_file_that_is_replaced_or_removed_while_it_is_read_is_noticed()
    {
        const QString path = write("{}");
        const auto source = ingest::openSource(path);
        QVERIFY(QFile::rename(path, path + ".old"));
        QVERIFY(!(*source)->checkUnchanged());
        QVERIFY(QFile::copy(path + ".old", path));
        QVERIFY(!(*source)->checkUnchanged());
        QFile::remove(path + ".old");
    }

    void a_fingerprint_names_the_content()
    {
        const auto print = [](const QString &path) { return *(*ingest::openSource(path))->fingerprint(); };
        const std::string one = print(write("{\"a\":1}"));
        QCOMPARE(print(m_folder.filePath("result.json")), one);
        QVERIFY(print(write("{\"a\":2}")) != one);
    }

    void what_cannot_be_read_is_said()
    {
        QCOMPARE(ingest::openSource(m_folder.filePath("nowhere.json")).error().kind, domain::ErrorKind::NotFound);
        QCOMPARE(ingest::openSource(m_folder.path()).error().kind, domain::ErrorKind::BadInput);
    }
};

TGD_TEST_CLASS(ByteSourceTest);
#include "byte_source_test.moc"
