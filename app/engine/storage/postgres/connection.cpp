#include "storage/postgres/connection.h"

#include "storage/postgres/address.h"
#include "storage/postgres/connect_options.h"
#include "storage/postgres/life_sign.h"
#include "storage/postgres/name_lookup.h"
#include "storage/postgres/postgres_error.h"
#include "storage/postgres/retry_pause.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

namespace tgd::storage::postgres {

using domain::ErrorKind;
using sql::StoreFailure;
using Cause = StoreFailure::Cause;

namespace {
constexpr qint64 connectMs = 10'000;
constexpr qint64 connectReplicaMs = 2'000;
// How long a server may say nothing while a statement runs. Writes are short; a count of many messages is not.
constexpr qint64 writeSilenceMs = 30'000;
constexpr qint64 readSilenceMs = 300'000;
constexpr qint64 cancelLimitMs = 3'000;
// A replica that says nothing for so long is asked for a sign of life, and ever less often.
constexpr qint64 firstDoubtMs = 1'000;
constexpr qint64 longestDoubtMs = 30'000;
constexpr qint64 lifeSignMs = 2'000;

std::function<double()> newRandom()
{
    return [generator = QRandomGenerator::securelySeeded()]() mutable { return generator.generateDouble(); };
}

bool namesOption(const QString &url, const char *option)
{
    return url.contains(QLatin1String(option) + QLatin1Char('='));
}
}  // namespace

Connection::Connection(StoreAddress address, Access access, std::stop_token stop)
    : m_address(std::move(address)), m_access(access), m_name(withoutSecrets(m_address.url)), m_random(newRandom()),
      m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_stop(std::move(stop))
{
    m_onStop.emplace(m_stop, [this] { interrupt(); });
    try {
        connect();
    } catch (...) {
        m_onStop.reset();
        disconnect();
        ::close(m_wake);
        throw;
    }
}

Connection::~Connection()
{
    m_onStop.reset();
    m_statements.clear();
    disconnect();
    ::close(m_wake);
}

void Connection::lookUpHosts(ConnectOptions &options, const QDeadlineTimer &deadline)
{
    const std::vector<Host> hosts = hostsOf(m_address.url);
    const auto isName = [](const Host &host) { return host.address.isEmpty() && NameLookup::isNeeded(host.name); };
    if (namesOption(m_address.url, "service") || std::none_of(hosts.begin(), hosts.end(), isName))
        return;
    std::vector<std::optional<NameLookup>> lookups(hosts.size());
    for (size_t i = 0; i < hosts.size(); ++i) {
        if (isName(hosts[i]))
            lookups[i].emplace(hosts[i].name);
    }
    QStringList names, addresses, ports;
    const auto take = [&](const Host &host, const QString &address) {
        names.append(host.name);
        addresses.append(address);
        ports.append(host.port);
    };
    for (size_t i = 0; i < hosts.size(); ++i) {
        if (!lookups[i]) {
            take(hosts[i], hosts[i].address);
        } else if (waitOn(lookups[i]->descriptor(), POLLIN, deadline)) {
            for (const QString &address : lookups[i]->answer().addresses)
                take(hosts[i], address);
        }
    }
    if (names.isEmpty())
        throw nameFailure(m_name);
    options.add("host", names.join(QLatin1Char(',')).toUtf8());
    options.add("hostaddr", addresses.join(QLatin1Char(',')).toUtf8());
    options.add("port", ports.join(QLatin1Char(',')).toUtf8());
}

void Connection::connect()
{
    const QDeadlineTimer deadline(connectLimitMs());
    ConnectOptions options(m_address.url, m_address.key.get());
    // Whoever writes wants the primary among several hosts; a lone host is taken as it is and tells by itself.
    if (m_access == Access::Write && !namesOption(m_address.url, "target_session_attrs")
        && m_name.contains(QLatin1Char(',')))
        options.add("target_session_attrs", "read-write");
    lookUpHosts(options, deadline);
    m_handle = PQconnectStartParams(options.keys(), options.values(), 1);
    if (!m_handle)
        throw std::bad_alloc();
    PQsetErrorVerbosity(m_handle, PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        m_handle, [](void *, const char *) {}, nullptr);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(m_handle) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        waitFor(state == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline.remainingTime());
        state = PQconnectPoll(m_handle);
    }
    if (PQstatus(m_handle) != CONNECTION_OK)
        throw connectFailure(
            m_name, QString::fromUtf8(PQerrorMessage(m_handle)), PQconnectionNeedsPassword(m_handle) != 0);
    PQsetErrorVerbosity(m_handle, PQERRORS_DEFAULT);
    PQsetnonblocking(m_handle, 1);
    m_isLost = false;
    ++m_epoch;
    m_isInTransaction = false;
    m_isStreaming = false;
}

void Connection::disconnect()
{
    if (m_handle)
        PQfinish(m_handle);
    m_handle = nullptr;
}

void Connection::revive()
{
    if (m_handle && !m_isLost && PQstatus(m_handle) == CONNECTION_OK)
        return;
    disconnect();
    try {
        connect();
    } catch (...) {
        disconnect();
        throw;
    }
}

void Connection::awaitTurn(const StoreFailure &failure, int attempt)
{
    if (failure.cause != Cause::Conflict)
        return;
    const QDeadlineTimer pause(retryPauseMs(attempt, m_random()));
    while (!pause.hasExpired()) {
        throwIfInterrupted();
        pollfd wake{m_wake, POLLIN, 0};
        ::poll(&wake, 1, int(pause.remainingTime()));
    }
}

void Connection::requireConnection()
{
    if (!m_handle || m_isLost)
        raiseLost();
}

void Connection::raiseLost()
{
    m_isLost = true;
    m_isStreaming = false;
    throw postgresFailure("08006", m_name, m_handle ? QString::fromUtf8(PQerrorMessage(m_handle)) : QString());
}

void Connection::raiseSilent()
{
    m_isLost = true;
    m_isStreaming = false;
    sql::StoreFailure silent = postgresFailure("08006", m_name, QStringLiteral("no answer in time"));
    silent.error.message = QCoreApplication::translate("Store",
        "The database server of %1 does not answer. Check the network between here and there, and what the server is "
        "busy with.")
                               .arg(m_name);
    throw silent;
}

qint64 Connection::connectLimitMs() const
{
    return m_limitMs.value_or(m_access == Access::Replica ? connectReplicaMs : connectMs);
}

qint64 Connection::silenceLimitMs() const
{
    if (m_limitMs)
        return *m_limitMs;
    return m_access == Access::Write ? writeSilenceMs : readSilenceMs;
}

bool Connection::waitOn(int descriptor, short events, const QDeadlineTimer &deadline)
{
    for (;;) {
        if (isInterrupted() || m_stop.stop_requested())
            failCancelled();
        std::array<pollfd, 2> waiting{{{descriptor, events, 0}, {m_wake, POLLIN, 0}}};
        const int ready = ::poll(waiting.data(), waiting.size(), int(std::max<qint64>(0, deadline.remainingTime())));
        if (ready < 0 && errno != EINTR)
            raiseLost();
        // What woke it is told by the flags; an interruption that was taken back wakes it in vain.
        quint64 count = 0;
        if (ready > 0 && waiting[1].revents != 0)
            (void)!::read(m_wake, &count, sizeof count);
        if (ready > 0 && waiting[0].revents != 0)
            return true;
        if (deadline.hasExpired())
            return false;
    }
}

// An interruption or a server that says nothing ends the wait.
void Connection::waitFor(short events, qint64 deadlineMs)
{
    const QDeadlineTimer deadline(deadlineMs);
    const bool isDoubted = m_access == Access::Replica && PQstatus(m_handle) == CONNECTION_OK;
    for (qint64 doubtMs = firstDoubtMs;; doubtMs = std::min(doubtMs * 2, longestDoubtMs)) {
        const qint64 left = deadline.remainingTime();
        if (waitOn(PQsocket(m_handle), events, QDeadlineTimer(isDoubted ? std::min(doubtMs, left) : left)))
            return;
        if (deadline.hasExpired())
            raiseSilent();
        const auto isWanted = [this] { return !isInterrupted() && !m_stop.stop_requested(); };
        if (!givesLifeSign(m_address, m_handle, lifeSignMs, isWanted) && isWanted())
            raiseSilent();
    }
}

void Connection::flush()
{
    for (;;) {
        const int left = PQflush(m_handle);
        if (left < 0)
            raiseLost();
        if (left == 0)
            return;
        waitFor(POLLIN | POLLOUT, silenceLimitMs());
        if (PQconsumeInput(m_handle) == 0)
            raiseLost();
    }
}

void Connection::waitForResult()
{
    while (PQisBusy(m_handle) != 0) {
        waitFor(POLLIN, silenceLimitMs());
        if (PQconsumeInput(m_handle) == 0)
            raiseLost();
    }
}

void Connection::send(bool sent)
{
    if (!sent)
        raiseLost();
    flush();
}

Connection::Result Connection::takeResult()
{
    try {
        waitForResult();
    } catch (const StoreFailure &failure) {
        if (failure.error.kind == ErrorKind::Cancelled)
            cancelOnServer();
        throw;
    }
    return Result(PQgetResult(m_handle), &PQclear);
}

void Connection::drain()
{
    while (takeResult()) { }
}

// The server ends what it does; the connection stays usable when it says so soon.
void Connection::cancelOnServer()
{
    clearInterrupt();
    // libpq's way to cancel connects anew and waits without a limit: on a thread that may hang alone.
    std::thread([cancel = PQgetCancel(m_handle)] {
        std::array<char, 256> error{};
        PQcancel(cancel, error.data(), int(error.size()));
        PQfreeCancel(cancel);
    }).detach();
    try {
        const QDeadlineTimer deadline(cancelLimitMs);
        for (;;) {
            while (PQisBusy(m_handle) != 0) {
                waitFor(POLLIN, deadline.remainingTime());
                if (PQconsumeInput(m_handle) == 0)
                    raiseLost();
            }
            if (!Result(PQgetResult(m_handle), &PQclear))
                break;
        }
    } catch (const StoreFailure &) {
        m_isLost = true;
    }
    m_isStreaming = false;
    noteInterrupt();
}

Connection::Result Connection::checked(Result result)
{
    switch (PQresultStatus(result.get())) {
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COMMAND_OK:
    case PGRES_COPY_IN:
    case PGRES_EMPTY_QUERY: return result;
    default: break;
    }
    if (PQstatus(m_handle) == CONNECTION_BAD) {
        const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        m_isLost = true;
        if (!state)
            raiseLost();
        raise(result.get());
    }
    drain();
    raise(result.get());
}

void Connection::raise(const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    StoreFailure failure = postgresFailure(
        state ? QByteArray(state) : QByteArray(), m_name, QString::fromUtf8(PQresultErrorMessage(result)));
    if (failure.cause == Cause::Lost)
        m_isLost = true;
    throw failure;
}

void Connection::interrupt()
{
    noteInterrupt();
    const quint64 one = 1;
    (void)!::write(m_wake, &one, sizeof one);
}

}  // namespace tgd::storage::postgres
