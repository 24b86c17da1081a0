#include "storage/postgres/connection.h"

#include <utility>

// What a connection is asked: statements with one answer, with rows one by one, and copies.
namespace tgd::storage::postgres {

using sql::StoreFailure;

Connection::Result Connection::run(const QByteArray &sql, const Parameters &parameters)
{
    if (m_standing != Standing::Attached || m_isInTransaction)
        return runOne(sql, parameters);
    // In a database of another program every statement is in a transaction that cannot write.
    begin(Kind::Read);
    try {
        Result result = runOne(sql, parameters);
        commit();
        return result;
    } catch (const StoreFailure &) {
        rollback();
        throw;
    }
}

Connection::Result Connection::runOne(const QByteArray &sql, const Parameters &parameters)
{
    requireConnection();
    send(PQsendQueryParams(m_handle, sql.constData(), parameters.count(), parameters.types(), parameters.values(),
             parameters.lengths(), parameters.formats(), 1)
        != 0);
    Result result = checked(takeResult());
    drain();
    return result;
}

void Connection::execute(const QByteArray &sql)
{
    requireConnection();
    send(PQsendQuery(m_handle, sql.constData()) != 0);
    while (Result result = takeResult())
        checked(std::move(result));
}

void Connection::startStream(const QByteArray &sql, const Parameters &parameters)
{
    requireConnection();
    send(PQsendQueryParams(m_handle, sql.constData(), parameters.count(), parameters.types(), parameters.values(),
             parameters.lengths(), parameters.formats(), 1)
        != 0);
    PQsetSingleRowMode(m_handle);
    m_isStreaming = true;
}

Connection::Result Connection::nextRow()
{
    Result result = checked(takeResult());
    if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE)
        return result;
    drain();
    m_isStreaming = false;
    return Result(nullptr, &PQclear);
}

void Connection::endStream()
{
    if (!std::exchange(m_isStreaming, false) || !m_handle || m_isLost)
        return;
    const bool wasInterrupted = isInterrupted();
    cancelOnServer();
    if (!wasInterrupted)
        clearInterrupt();
}

qint64 Connection::copyIn(const QByteArray &sql, const CopySource &next)
{
    requireConnection();
    send(PQsendQuery(m_handle, sql.constData()) != 0);
    checked(takeResult());
    QByteArray bytes;
    try {
        while (next(bytes))
            putCopyData(bytes);
    } catch (...) {
        if (!m_isLost) {
            endCopy("no more rows can be made");
            takeResult();
            drain();
        }
        throw;
    }
    endCopy(nullptr);
    Result result = checked(takeResult());
    drain();
    return QByteArrayView(PQcmdTuples(result.get())).toLongLong();
}

void Connection::putCopyData(const QByteArray &bytes)
{
    int put = 0;
    while ((put = PQputCopyData(m_handle, bytes.constData(), int(bytes.size()))) == 0)
        flush();
    if (put < 0)
        raiseLost();
}

// `failure`: what the server is told went wrong, none when nothing did.
void Connection::endCopy(const char *failure)
{
    while (PQputCopyEnd(m_handle, failure) == 0)
        flush();
    flush();
}

}  // namespace tgd::storage::postgres
