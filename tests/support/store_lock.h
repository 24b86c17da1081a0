#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace tgd::test {

// Another program that writes to a store for as long as this lives.
class StoreLock {
public:
    explicit StoreLock(const QString &store)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "lock");
        database.setDatabaseName(store);
        if (!database.open() || !QSqlQuery(database).exec("BEGIN IMMEDIATE"))
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    ~StoreLock() { release(); }
    Q_DISABLE_COPY(StoreLock)

    void release()
    {
        if (std::exchange(m_isReleased, true))
            return;
        QSqlDatabase::database("lock").close();
        QSqlDatabase::removeDatabase("lock");
    }

private:
    bool m_isReleased = false;
};

}  // namespace tgd::test
