#include "support/sqlite_file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

namespace tgd::test {

namespace {

template <typename Row>
void run(const QString &path, const QString &sql, Row row)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next())
            row(query);
    }
    QSqlDatabase::removeDatabase(path);
}

QString shown(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    return value.userType() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                     : value.toString();
}

}  // namespace

void changeSqlite(const QString &path, const QString &sql)
{
    run(path, sql, [](const QSqlQuery &) {});
}

QString queriedRows(const QString &path, const QString &sql)
{
    QStringList lines;
    run(path, sql, [&](const QSqlQuery &query) {
        QString line;
        for (int column = 0; column < query.record().count(); ++column)
            line += shown(query.value(column)) + QLatin1Char('|');
        lines.append(line);
    });
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace tgd::test
