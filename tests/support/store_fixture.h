#pragma once

#include "ports/clock.h"
#include "storage/store.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace tgd::test {

// A clock that stands where a test puts it.
class FixedClock final : public ports::Clock {
public:
    domain::UtcMicros now() const override { return at; }
    domain::UtcMicros at;
};

inline domain::UtcMicros utc(const char *text)
{
    return {QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch() * 1000};
}

// A store file in a folder of its own, looked at from beside through Qt Sql.
class StoreFile {
public:
    StoreFile()
    {
        QVERIFY(m_folder.isValid());
        clock.at = utc("2022-06-15T12:00:00Z");
    }
    ~StoreFile()
    {
        if (QSqlDatabase::contains(connectionName()))
            QSqlDatabase::removeDatabase(connectionName());
    }

    QString path() const { return m_folder.filePath("store.db"); }
    QString folder() const { return m_folder.path(); }
    std::unique_ptr<storage::Store> open(storage::OpenMode mode = storage::OpenMode::CreateIfMissing)
    {
        auto store = storage::Store::open("sqlite:" + path(), mode, clock);
        if (!store)
            qFatal("%s [%s]", qPrintable(store.error().message), qPrintable(store.error().context));
        return std::move(*store);
    }
    // Runs plain SQL as another program would; fails the test when it cannot.
    QSqlQuery sql(const QString &text)
    {
        QSqlDatabase database = QSqlDatabase::contains(connectionName())
            ? QSqlDatabase::database(connectionName())
            : QSqlDatabase::addDatabase("QSQLITE", connectionName());
        if (!database.isOpen()) {
            database.setDatabaseName(path());
            database.open();
        }
        QSqlQuery query(database);
        if (!query.exec(text))
            qFatal("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        return query;
    }
    QVariant value(const QString &text)
    {
        QSqlQuery query = sql(text);
        return query.next() ? query.value(0) : QVariant();
    }

    FixedClock clock;

private:
    QString connectionName() const { return m_folder.path(); }

    // In memory where there is such a place: these tests are about content, not about the disk's patience.
    static QString folderTemplate()
    {
        const QFileInfo memory("/dev/shm");
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/tgstats-XXXXXX";
    }

    QTemporaryDir m_folder{folderTemplate()};
};

}  // namespace tgd::test
