#include "domain/figure_words.h"
#include "storage/postgres/attachment.h"
#include "storage/postgres/connection.h"
#include "storage/postgres/schema.h"
#include "storage/sql/query.h"

#include <QCoreApplication>
#include <QFile>

// The transactions of a connection, its statements by name, and what it tells of its database.
namespace tgd::storage::postgres {

using domain::ErrorKind;
using sql::StoreFailure;
using Cause = StoreFailure::Cause;

namespace {
constexpr int mostAttempts = 5;

QByteArray textOf(const char *folder, std::string_view name)
{
    QFile file(
        QStringLiteral(":/sql/%1/%2.sql").arg(QLatin1String(folder), QLatin1String(name.data(), int(name.size()))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}  // namespace

void Connection::begin(Kind kind)
{
    m_isCommitUnknown = false;
    // synchronous_commit: what is confirmed to Telegram is on disk, whatever the server's default. LOCK TABLE takes no
    // snapshot: the one of the repair is younger than the lock.
    switch (kind) {
    case Kind::Read: execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); break;
    case Kind::Write: execute("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = on"); break;
    case Kind::Repair:
        execute("BEGIN ISOLATION LEVEL REPEATABLE READ; "
                "LOCK TABLE tgdesk.schema_version IN SHARE UPDATE EXCLUSIVE MODE");
        break;
    }
    if (kind == Kind::Write && !m_isPatient)
        execute(QByteArrayLiteral("SET LOCAL lock_timeout = '50ms'"));
    m_isInTransaction = true;
    if (kind != Kind::Read || !m_readGuard)
        return;
    try {
        m_readGuard(*this);
    } catch (const StoreFailure &) {
        rollback();
        throw;
    }
}

void Connection::commit()
{
    requireConnection();
    m_isCommitUnknown = true;
    send(PQsendQuery(m_handle, "COMMIT") != 0);
    const Result result = checked(takeResult());
    drain();
    m_isCommitUnknown = false;
    m_isInTransaction = false;
    // The COMMIT of a transaction that has failed is a ROLLBACK, and no error.
    if (QByteArrayView(PQcmdStatus(result.get())) != "COMMIT")
        sql::fail(ErrorKind::Internal,
            QCoreApplication::translate("Store", "The database server of %1 took the last step back.").arg(m_name),
            QStringLiteral("commit=rollback"));
}

void Connection::rollback()
{
    m_isInTransaction = false;
    if (!m_handle || m_isLost)
        return;
    try {
        const bool wasInterrupted = isInterrupted();
        clearInterrupt();
        if (m_isStreaming)
            endStream();
        execute("ROLLBACK");
        if (wasInterrupted)
            noteInterrupt();
    } catch (const StoreFailure &) {
        m_isLost = true;
    }
}

bool Connection::isWorthRepeating(const StoreFailure &failure, int attempt)
{
    if (m_access == Access::Replica)
        return false;
    if (failure.cause == Cause::Conflict)
        return attempt < mostAttempts;
    // A connection that the server closed while nobody used it shows only now. Whoever asked decides about what may
    // have been committed.
    return !m_isCommitUnknown && failure.cause == Cause::Lost && failure.error.kind == ErrorKind::Unavailable
        && attempt == 0;
}

int Connection::schemaVersion()
{
    return Schema::version(*this);
}

int Connection::newestSchema() const
{
    return Schema::newest();
}

domain::UtcMicros Connection::now(const ports::Clock &)
{
    sql::Query query(*this, "clock");
    query.step();
    return {query.integer(0)};
}

void Connection::describe(domain::StoreFacts &facts)
{
    facts.location = m_name;
    sql::Query query(*this, "database_size");
    if (query.step())
        facts.sizeBytes = query.integer(0);
    if (m_standing == Standing::Attached && !isAggregated())
        facts.aggregates = Attachment::aggregates(*this);
    sql::Query writes(*this, "server_takes_writes");
    if (!isAttached() && writes.step() && writes.integer(0) == 0)
        facts.warnings.push_back({domain::StoreWarning::Kind::ReadOnlyServer, {}, 0});
    sql::Query connections(*this, "server_connections");
    if (connections.step() && connections.integer(1) > 0) {
        facts.connections = connections.integer(0);
        facts.connectionLimit = connections.integer(1);
    }
}

void Connection::describeStanding(domain::StoreFacts &facts)
{
    Attachment::describe(*this, facts);
}

void Connection::setRelations(Relations relations, Standing standing)
{
    m_relations = std::move(relations);
    m_standing = standing;
    m_isMembershipApproximate.reset();
    m_statements.clear();
}

QByteArray Connection::sqlText(std::string_view name) const
{
    const bool isAttached = m_standing == Standing::Attached;
    if (isAggregated()) {
        const QByteArray text = textOf("aggregated", name);
        if (!text.isEmpty())
            return m_relations.expanded(text);
    }
    for (const bool attached : {isAttached, !isAttached}) {
        const QByteArray text = textOf(attached ? "attached" : "postgres", name);
        if (!text.isEmpty())
            return attached ? m_relations.expanded(text) : text;
    }
    sql::fail(ErrorKind::Internal,
        QCoreApplication::translate("Store", "The program is incomplete: a statement is missing."),
        QString::fromLatin1(name.data(), qsizetype(name.size())));
}

bool Connection::isMembershipApproximate()
{
    if (!m_isMembershipApproximate)
        m_isMembershipApproximate = m_standing == Standing::Attached || Attachment::isTakenOver(*this);
    return *m_isMembershipApproximate;
}

QString Connection::role() const
{
    const char *user = m_handle ? PQuser(m_handle) : nullptr;
    return QString::fromUtf8(user ? user : "");
}

void Connection::requireMessages() const
{
    if (isAggregated())
        sql::fail(ErrorKind::Unavailable,
            domain::missingText({domain::Figure::Messages, QStringLiteral("messages")}, role()));
}

Statement &Connection::own(std::string_view name)
{
    std::unique_ptr<Statement> &statement = m_statements[name];
    if (!statement)
        statement = std::make_unique<Statement>(*this, sqlText(name));
    return *statement;
}

}  // namespace tgd::storage::postgres
