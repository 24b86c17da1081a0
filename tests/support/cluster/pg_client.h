#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace tgd::test {

// What a statement gave; of several statements the last, or the first that failed.
struct SqlResult {
    bool ok = false;
    QByteArray sqlState;  // of a failure that the server told; empty when the connection failed
    QString message;
    QStringList columns;
    QList<QStringList> rows;  // a NULL is a null QString
    qint64 affected = 0;

    // The first column of the first row; null when there is none.
    QString value() const { return rows.isEmpty() || rows.first().isEmpty() ? QString() : rows.first().first(); }
};

// A connection of a test to PostgreSQL or PgBouncer through libpq, one thread at a time. Nothing it does waits for
// ever.
class PgClient {
public:
    // Opens at once; look at isOpen().
    explicit PgClient(const QString &url, int patienceMs = 30'000);

    bool isOpen() const;
    QString error() const { return m_error; }
    // One or several statements without parameters, in the simple protocol.
    SqlResult run(const QString &sql);
    // One statement in the extended protocol; a null QString is NULL.
    SqlResult run(const QString &sql, const QStringList &parameters);
    QString value(const QString &sql) { return run(sql).value(); }
    // COPY … FROM STDIN with the lines of the text format.
    SqlResult copyIn(const QString &sql, const QByteArray &lines);
    int backendPid() const;

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    bool waitFor(short events, int milliseconds) const;
    SqlResult collect();
    SqlResult failure() const;

    std::unique_ptr<pg_conn, Closer> m_connection;
    QString m_error;
    int m_patienceMs;
};

}  // namespace tgd::test
