#include "storage/postgres/port_trial.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace tgd::storage::postgres {

namespace {

constexpr auto usualSocketFolder = "/var/run/postgresql";

// A socket on its way to the host: its descriptor, or an errno. A value.
struct Way {
    int descriptor = -1;
    int error = 0;
};

Way begin(int family, const sockaddr *address, socklen_t size)
{
    Way way;
    way.descriptor = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (way.descriptor < 0) {
        way.error = errno;
        return way;
    }
    if (::connect(way.descriptor, address, size) != 0 && errno != EINPROGRESS)
        way.error = errno;
    return way;
}

Way toSocket(const Host &host)
{
    const QByteArray folder = host.name.isEmpty() ? QByteArray(usualSocketFolder) : host.name.toLocal8Bit();
    const QByteArray path = folder + "/.s.PGSQL." + host.port.toLatin1();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return {-1, ENAMETOOLONG};
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return begin(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

Way toPort(const Host &host)
{
    addrinfo wanted{};
    wanted.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.address.toLatin1().constData(), host.port.toLatin1().constData(), &wanted, &found) != 0)
        return {-1, EINVAL};
    const Way way = begin(found->ai_family, found->ai_addr, found->ai_addrlen);
    ::freeaddrinfo(found);
    return way;
}

int errorOf(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

}  // namespace

std::vector<int> PortTrial::run(
    const std::vector<Host> &hosts, const InterruptibleWait &wait, const QDeadlineTimer &deadline)
{
    std::vector<int> errors(hosts.size(), ETIMEDOUT);
    std::vector<pollfd> waiting;
    std::vector<size_t> whose;
    std::vector<int> open;
    for (size_t i = 0; i < hosts.size(); ++i) {
        const Way way = hosts[i].address.isEmpty() ? toSocket(hosts[i]) : toPort(hosts[i]);
        if (way.descriptor >= 0)
            open.push_back(way.descriptor);
        if (way.error != 0) {
            errors[i] = way.error;
        } else {
            waiting.push_back({way.descriptor, POLLOUT, 0});
            whose.push_back(i);
        }
    }
    bool isStopped = false;
    while (!waiting.empty()) {
        const auto outcome = wait.waitFor(waiting, deadline);
        isStopped = outcome == InterruptibleWait::Outcome::Stopped;
        if (outcome != InterruptibleWait::Outcome::Ready)
            break;
        for (size_t i = waiting.size(); i-- > 0;) {
            if (waiting[i].revents == 0)
                continue;
            errors[whose[i]] = errorOf(waiting[i].fd);
            waiting.erase(waiting.begin() + std::ptrdiff_t(i));
            whose.erase(whose.begin() + std::ptrdiff_t(i));
        }
    }
    std::for_each(open.begin(), open.end(), &::close);
    return isStopped ? std::vector<int>() : errors;
}

}  // namespace tgd::storage::postgres
