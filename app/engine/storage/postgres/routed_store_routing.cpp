#include "storage/postgres/address.h"
#include "storage/postgres/attachment.h"
#include "storage/postgres/postgres_store.h"
#include "storage/postgres/routed_store_calls.h"
#include "storage/postgres/schema.h"
#include "storage/sql/query.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>

// How the replicas of a store are met: opened, compared with the store, looked at within each question.
namespace tgd::storage::postgres {

using domain::ErrorKind;
using domain::Result;
using sql::StoreFailure;
using Verdict = ReplicaVerdict::Kind;

namespace {
constexpr qint64 primaryReadingMs = 2'000;
constexpr qint64 primaryAgainMs = 5'000;

QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

void readIdentity(Connection &connection, ReplicaReading &reading)
{
    sql::Query query(connection, "server_identity");
    query.step();
    reading.cluster = query.integer(0);
    reading.database = std::string(query.text(1));
    reading.isStandby = query.integer(2) != 0;
}

ReplicaReading readPosition(Connection &connection)
{
    ReplicaReading reading;
    sql::Query query(connection, "replica_position");
    query.step();
    reading.cluster = query.integer(0);
    reading.database = std::string(query.text(1));
    reading.isStandby = query.integer(2) != 0;
    reading.replayed = query.integer(3);
    reading.received = query.integer(4);
    reading.isReceiving = query.integer(5) != 0;
    reading.replayAgeMs = query.optionalInteger(6);
    reading.heartbeat = query.optionalInstant(7);
    reading.heartbeatAgeMs = query.optionalInteger(8);
    return reading;
}

StoreIdentity identityOf(Connection &connection)
{
    ReplicaReading reading;
    readIdentity(connection, reading);
    return {reading.cluster, reading.database, Schema::version(connection)};
}

QString sentenceOf(const QString &name, const ReplicaVerdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::OtherCluster:
        return text(QT_TRANSLATE_NOOP(
                        "Store", "The replica %1 is not read: it belongs to another database cluster than the store."))
            .arg(name);
    case Verdict::OtherDatabase:
        return text(
            QT_TRANSLATE_NOOP("Store", "The replica %1 is not read: the store is in another database of that server."))
            .arg(name);
    case Verdict::NoStandby:
        return text(QT_TRANSLATE_NOOP("Store",
                        "The replica %1 is not read: it is no standby. It was promoted, or is the primary itself."))
            .arg(name);
    case Verdict::Usable:
    case Verdict::Behind: break;
    }
    if (!verdict.lagMs)
        return text(
            QT_TRANSLATE_NOOP("Store", "The replica %1 is behind the primary and is not read until it has caught up."))
            .arg(name);
    return text(
        QT_TRANSLATE_NOOP("Store", "The replica %1 is %2 s behind the primary and is not read until it has caught up."))
        .arg(name)
        .arg(*verdict.lagMs / 1000);
}
}  // namespace

RoutedStore::RoutedStore(StoreAddress address, OpenMode mode, const ports::Clock &clock, std::stop_token stop)
    : m_address(std::move(address)), m_mode(mode), m_clock(clock), m_stop(std::move(stop)),
      m_router(*m_address.replicas), m_replicas(m_router.count())
{
}

RoutedStore::~RoutedStore() = default;

Result<std::unique_ptr<Store>> RoutedStore::open(
    const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop)
{
    std::unique_ptr<RoutedStore> store(new RoutedStore(address, mode, clock, std::move(stop)));
    const auto opened = store->openPrimary();
    if (opened)
        return std::unique_ptr<Store>(std::move(store));
    // Whoever only reads may go on with the replicas, once it is known whose they are.
    const bool isEnough
        = mode == OpenMode::ReadOnly && opened.error().kind == ErrorKind::Unavailable && address.replicas->identity();
    if (!isEnough)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(std::move(store));
}

Result<void> RoutedStore::openPrimary()
{
    if (const auto refusal = m_address.key ? m_address.key->refusal() : std::nullopt)
        return tl::unexpected(*refusal);
    try {
        auto connection = openConnection(m_address, m_mode, m_clock, m_stop);
        m_router.setIdentity(identityOf(*connection));
        m_primaryConnection = connection.get();
        auto primary = storeOf(std::move(connection), m_clock);
        primary->fenceCommits(m_fence);
        m_primary = std::move(primary);
        return {};
    } catch (const StoreFailure &failure) {
        if (m_address.key && failure.error.kind == ErrorKind::AccessDenied)
            m_address.key->noteRefusal(failure.error);
        return tl::unexpected(failure.error);
    }
}

Store *RoutedStore::replicaStore(size_t number)
{
    Replica &replica = m_replicas[number];
    if (replica.store)
        return replica.store.get();
    try {
        replica.store = openReplica(number);
    } catch (const StoreFailure &failure) {
        noteFailure(number, failure.error);
    }
    return replica.store.get();
}

std::unique_ptr<Store> RoutedStore::openReplica(size_t number)
{
    const auto url = libpqUrl(m_router.url(number));
    if (!url)
        throw StoreFailure{url.error()};
    auto connection = std::make_unique<Connection>(m_address.ofReplica(*url), Connection::Access::Replica, m_stop);
    requireSameStore(number, *connection);
    Attachment::prepare(*connection, OpenMode::ReadOnly, m_clock);
    connection->setReadGuard([this, number](Connection &read) { guard(number, read); });
    m_replicas[number].connection = connection.get();
    return storeOf(std::move(connection), m_clock);
}

void RoutedStore::requireSameStore(size_t number, Connection &connection)
{
    ReplicaReading reading;
    readIdentity(connection, reading);
    const ReplicaVerdict verdict
        = judgeReplica(reading, *m_router.identity(), 0, 0, [] { return std::optional<PrimaryReading>(); });
    if (verdict.kind != Verdict::Usable && verdict.kind != Verdict::Behind)
        refuse(number, connection, verdict);
    const int schema = Schema::version(connection);
    // The store may have been migrated since it was opened.
    if (schema != m_router.identity()->schema && m_primaryConnection && !m_primaryConnection->isLost())
        m_router.setIdentity(identityOf(*m_primaryConnection));
    const int expected = m_router.identity()->schema;
    if (schema != expected)
        sql::fail(ErrorKind::Corrupt,
            text(QT_TRANSLATE_NOOP("Store",
                     "The replica %1 is not read: it has schema %2, and the store schema %3. If it only is behind, it "
                     "comes by itself."))
                .arg(connection.name())
                .arg(schema)
                .arg(expected));
}

// Within each transaction that reads, and in its snapshot.
void RoutedStore::guard(size_t number, Connection &connection)
{
    const ReplicaVerdict verdict = judgeReplica(readPosition(connection), *m_router.identity(), m_router.mustHave(),
        m_router.options().lagLimitMs, [this] { return primaryInDoubt(); });
    if (verdict.kind != Verdict::Usable)
        refuse(number, connection, verdict);
}

void RoutedStore::refuse(size_t number, const Connection &connection, const ReplicaVerdict &verdict)
{
    m_replicas[number].refused = verdict;
    sql::fail(ErrorKind::Unavailable, sentenceOf(connection.name(), verdict));
}

// Notes what a failure tells of a replica; answers who is asked next.
RoutedStore::Next RoutedStore::noteFailure(size_t number, const domain::Error &error)
{
    Replica &replica = m_replicas[number];
    const auto refused = std::exchange(replica.refused, std::nullopt);
    const bool isGone = !replica.store || replica.connection->isLost();
    Next next = Next::OtherReplica;
    if (refused && refused->kind == Verdict::Behind) {
        m_router.noteBehind(number, error.message);
        return next;
    }
    switch (error.kind) {
    case ErrorKind::Cancelled:
        m_router.noteNothing(number);
        next = Next::Stop;
        break;
    // What is not there may only not have arrived.
    case ErrorKind::NotFound:
    case ErrorKind::BadInput:
        m_router.noteUsable(number);
        next = Next::Primary;
        break;
    case ErrorKind::Corrupt:
    case ErrorKind::NewerSchema:
    case ErrorKind::ReadOnly: m_router.noteForeign(number, error.message); break;
    default:
        if (refused)
            m_router.noteForeign(number, error.message);
        else if (isGone)
            m_router.noteAway(number, error.message);
        else
            m_router.noteNothing(number);
        break;
    }
    // What was remembered of a server is not believed of one that is met anew: it may have been led back.
    if (isGone || refused || error.kind == ErrorKind::Corrupt)
        replica.store.reset();
    return next;
}

// After a write of this program only a replica that has it is read.
void RoutedStore::markWrite()
{
    const auto write = m_router.unmarkedWrite();
    if (!write)
        return;
    if (const auto primary = readPrimary())
        m_router.mark(*write, *primary);
}

std::optional<PrimaryReading> RoutedStore::primaryInDoubt()
{
    if (const auto recent = m_router.recentPrimary())
        return recent;
    const auto primary = readPrimary();
    if (primary)
        m_router.notePrimary(*primary);
    return primary;
}

// Nothing when it does not answer soon.
std::optional<PrimaryReading> RoutedStore::readPrimary()
{
    if (!m_primaryConnection || (m_sincePrimaryAway.isValid() && m_sincePrimaryAway.elapsed() < primaryAgainMs))
        return std::nullopt;
    try {
        const Connection::TimeLimit limit(*m_primaryConnection, primaryReadingMs);
        m_primaryConnection->revive();
        sql::Query query(*m_primaryConnection, "primary_position");
        query.step();
        const PrimaryReading reading{query.integer(0), query.optionalInstant(1)};
        m_sincePrimaryAway.invalidate();
        return reading;
    } catch (const StoreFailure &) {
        m_sincePrimaryAway.start();
        return std::nullopt;
    }
}

std::optional<qint64> RoutedStore::versionOfReplica(size_t number)
{
    if (!replicaStore(number))
        return std::nullopt;
    try {
        Connection &connection = *m_replicas[number].connection;
        sql::Transaction snapshot(connection, sql::Transaction::Kind::Read);
        sql::Query query(connection, "data_version");
        query.step();
        const qint64 version = query.integer(0);
        m_router.noteUsable(number);
        return version;
    } catch (const StoreFailure &failure) {
        noteFailure(number, failure.error);
        return std::nullopt;
    }
}

Result<qint64> RoutedStore::dataVersion()
{
    auto version = onPrimary([](Store &store) { return store.dataVersion(); });
    if (!version)
        return version;
    size_t all = qHash(*version);
    std::set<size_t> tried;
    while (const auto number = m_router.next(tried)) {
        tried.insert(*number);
        if (const auto its = versionOfReplica(*number))
            all += qHashMulti(*number + 1, *its);  // in whatever order they were met
    }
    return qint64(all);
}

void RoutedStore::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_isInterrupted = true;
    if (m_current)
        m_current->interrupt();
}

void RoutedStore::forgetInterrupt()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isInterrupted = false;
    }
    if (m_primary)
        m_primary->forgetInterrupt();
    for (const Replica &replica : m_replicas) {
        if (replica.store)
            replica.store->forgetInterrupt();
    }
}

}  // namespace tgd::storage::postgres
