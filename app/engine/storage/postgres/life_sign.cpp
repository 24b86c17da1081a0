#include "storage/postgres/life_sign.h"

#include "storage/postgres/connect_options.h"

#include <QDeadlineTimer>

#include <poll.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace tgd::storage::postgres {

namespace {

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
constexpr qint64 sliceMs = 50;

class Wait {
public:
    Wait(qint64 limitMs, const std::function<bool()> &isWanted) : m_deadline(limitMs), m_isWanted(isWanted) { }

    bool until(const PGconn *handle, short events)
    {
        while (!m_deadline.hasExpired() && m_isWanted()) {
            pollfd place{PQsocket(handle), events, 0};
            if (::poll(&place, 1, int(std::min(sliceMs, m_deadline.remainingTime()))) > 0)
                return true;
        }
        return false;
    }

private:
    QDeadlineTimer m_deadline;
    const std::function<bool()> &m_isWanted;
};

// The same server, and not another host of the same address.
Handle startLike(const StoreAddress &address, const PGconn *waiting)
{
    ConnectOptions options(address.url, address.key.get());
    options.add("fallback_application_name", "tgstats-life-sign");
    options.add("host", PQhost(waiting));
    options.add("hostaddr", PQhostaddr(waiting));
    options.add("port", PQport(waiting));
    return Handle(PQconnectStartParams(options.keys(), options.values(), 1), &PQfinish);
}

}  // namespace

bool givesLifeSign(
    const StoreAddress &address, const PGconn *waiting, qint64 limitMs, const std::function<bool()> &isWanted)
{
    const Handle handle = startLike(address, waiting);
    if (!handle)
        return false;
    PQsetErrorVerbosity(handle.get(), PQERRORS_VERBOSE);
    Wait wait(limitMs, isWanted);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(handle.get()) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        if (!wait.until(handle.get(), state == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            return false;
        state = PQconnectPoll(handle.get());
    }
    // One that takes no more connections answers, too.
    if (PQstatus(handle.get()) != CONNECTION_OK)
        return std::strstr(PQerrorMessage(handle.get()), "53300") != nullptr;
    if (PQsendQuery(handle.get(), "SELECT 1") == 0)
        return false;
    do {
        if (!wait.until(handle.get(), POLLIN) || PQconsumeInput(handle.get()) == 0)
            return false;
    } while (PQisBusy(handle.get()) != 0);
    return true;
}

}  // namespace tgd::storage::postgres
