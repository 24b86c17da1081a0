#include "platform/service_notifier.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tgd::platform {

ServiceNotifier::ServiceNotifier() : m_address(qgetenv("NOTIFY_SOCKET"))
{
    const qint64 watchdogMicros = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray watchdogPid = qgetenv("WATCHDOG_PID");
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    const bool isKind = m_address.startsWith('/') || m_address.startsWith('@');
    if (!isKind || size_t(m_address.size()) >= sizeof(sockaddr_un::sun_path)) {
        m_address.clear();
        return;
    }
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const bool isOurs = watchdogPid.isEmpty() || watchdogPid.toLongLong() == qint64(::getpid());
    if (watchdogMicros > 0 && isOurs)
        m_watchdogMs = int(qMin<qint64>(watchdogMicros / 1000, 1'000'000'000));
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::send(const QByteArray &line)
{
    if (m_socket < 0)
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), size_t(m_address.size()));
    if (m_address.startsWith('@'))
        address.sun_path[0] = '\0';  // an abstract name
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_address.size()));
    // A manager that cannot take a line now misses it; the watchdog's next one comes soon.
    (void)::sendto(m_socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), size);
}

}  // namespace tgd::platform
