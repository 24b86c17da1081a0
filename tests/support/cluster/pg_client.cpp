#include "support/cluster/pg_client.h"

#include <QDeadlineTimer>

#include <vector>

#include <libpq-fe.h>
#include <poll.h>

namespace tgd::test {

namespace {

SqlResult taken(PGresult *result)
{
    SqlResult taken;
    const ExecStatusType status = PQresultStatus(result);
    taken.ok = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY;
    taken.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    taken.message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    taken.affected = QByteArray(PQcmdTuples(result)).toLongLong();
    for (int column = 0; column < PQnfields(result); ++column)
        taken.columns << QString::fromUtf8(PQfname(result, column));
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column) {
            values << (PQgetisnull(result, row, column)
                    ? QString()
                    : QString::fromUtf8(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        }
        taken.rows << values;
    }
    return taken;
}

}  // namespace

void PgClient::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PgClient::PgClient(const QString &url, int patienceMs) : m_patienceMs(patienceMs)
{
    m_connection.reset(PQconnectStart(url.toUtf8().constData()));
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    const QDeadlineTimer deadline(patienceMs);
    PostgresPollingStatusType want = PGRES_POLLING_WRITING;
    while (PQstatus(m_connection.get()) != CONNECTION_BAD && want != PGRES_POLLING_OK && want != PGRES_POLLING_FAILED) {
        if (!waitFor(want == PGRES_POLLING_READING ? POLLIN : POLLOUT, int(deadline.remainingTime()))) {
            m_error = "timeout expired";
            m_connection.reset();
            return;
        }
        want = PQconnectPoll(m_connection.get());
    }
    if (!isOpen())
        m_error = QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
}

bool PgClient::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

int PgClient::backendPid() const
{
    return isOpen() ? PQbackendPID(m_connection.get()) : 0;
}

SqlResult PgClient::run(const QString &sql)
{
    if (!isOpen() || !PQsendQuery(m_connection.get(), sql.toUtf8().constData()))
        return failure();
    return collect();
}

SqlResult PgClient::run(const QString &sql, const QStringList &parameters)
{
    QList<QByteArray> texts;
    std::vector<const char *> values;
    for (const QString &parameter : parameters)
        texts << parameter.toUtf8();
    for (qsizetype i = 0; i < texts.size(); ++i)
        values.push_back(parameters[i].isNull() ? nullptr : texts[i].constData());
    if (!isOpen()
        || !PQsendQueryParams(m_connection.get(), sql.toUtf8().constData(), int(values.size()), nullptr, values.data(),
            nullptr, nullptr, 0))
        return failure();
    return collect();
}

SqlResult PgClient::copyIn(const QString &sql, const QByteArray &lines)
{
    if (!isOpen())
        return failure();
    PGresult *begun = PQexec(m_connection.get(), sql.toUtf8().constData());
    const bool isCopying = PQresultStatus(begun) == PGRES_COPY_IN;
    SqlResult result = taken(begun);
    PQclear(begun);
    if (!isCopying)
        return result;
    if (PQputCopyData(m_connection.get(), lines.constData(), int(lines.size())) != 1
        || PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return failure();
    return collect();
}

SqlResult PgClient::collect()
{
    const QDeadlineTimer deadline(m_patienceMs);
    SqlResult result;
    bool isFirst = true;
    for (;;) {
        while (PQflush(m_connection.get()) > 0)
            waitFor(POLLOUT, 10);
        while (PQisBusy(m_connection.get())) {
            if (!waitFor(POLLIN, int(deadline.remainingTime()))) {
                SqlResult late = failure();
                late.message = "no answer in time";
                m_connection.reset();
                return late;
            }
            if (!PQconsumeInput(m_connection.get()))
                return failure();
        }
        PGresult *next = PQgetResult(m_connection.get());
        if (!next)
            return result;
        if (isFirst || result.ok)
            result = taken(next);
        isFirst = false;
        PQclear(next);
    }
}

SqlResult PgClient::failure() const
{
    SqlResult failed;
    failed.message = m_connection ? QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed() : m_error;
    return failed;
}

bool PgClient::waitFor(short events, int milliseconds) const
{
    pollfd waiting = {PQsocket(m_connection.get()), events, 0};
    return milliseconds > 0 && ::poll(&waiting, 1, milliseconds) > 0;
}

}  // namespace tgd::test
