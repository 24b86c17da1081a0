#include "support/cluster/proxy_connection.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tgd::test {

namespace {

bool isOnlyLater()
{
    return errno == EAGAIN || errno == EINTR || errno == ENOTCONN || errno == EINPROGRESS;
}

void sendAtOnce(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

}  // namespace

bool ProxyDirection::read(int source, Clock::time_point now, const Conditions &conditions)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t count = ::recv(source, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    if (count < 0)
        return isOnlyLater();
    m_hasEnded = count == 0;
    bytes.truncate(count);
    m_waiting += count;
    m_chunks.push_back({now + std::chrono::milliseconds(conditions.latencyMs), bytes});  // an empty one is the end
    return true;
}

bool ProxyDirection::write(int target, Clock::time_point now, const Conditions &conditions)
{
    qsizetype allowance = allowed(now, conditions);
    while (isDue(now)) {
        QByteArray &bytes = m_chunks.front().bytes;
        if (bytes.isEmpty() && m_hasEnded && m_chunks.size() == 1) {
            m_chunks.clear();
            m_isClosed = true;
            return ::shutdown(target, SHUT_WR) == 0 || isOnlyLater();
        }
        const qsizetype most = std::min(bytes.size(), allowance);
        if (most <= 0)
            return true;
        const ssize_t count = ::send(target, bytes.constData(), size_t(most), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count < 0)
            return isOnlyLater();
        allowance -= count;
        m_allowance -= double(count);
        m_waiting -= count;
        bytes.remove(0, count);
        if (bytes.isEmpty())
            m_chunks.pop_front();
    }
    return true;
}

qsizetype ProxyDirection::allowed(Clock::time_point now, const Conditions &conditions)
{
    if (conditions.bytesPerSecond <= 0) {
        m_allowance = 0;
        m_allowedAt = now;
        return mostWaiting * 2;
    }
    const double perSecond = conditions.bytesPerSecond;
    const double seconds = std::chrono::duration<double>(now - m_allowedAt).count();
    m_allowedAt = now;
    m_allowance = std::min(std::max(m_allowance, 0.0) + seconds * perSecond, std::max(1.0, perSecond / 20));
    return qsizetype(m_allowance);
}

ProxyConnection::ProxyConnection(int client, quint16 targetPort)
    : m_client(client), m_server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(targetPort);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // On the loopback interface it connects or fails at once, and a failure shows when bytes are to go.
    ::connect(m_server, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    sendAtOnce(m_client);
    sendAtOnce(m_server);
}

ProxyConnection::~ProxyConnection()
{
    ::close(m_client);
    ::close(m_server);
}

void ProxyConnection::reset()
{
    const linger atOnce = {1, 0};
    for (const int each : {m_client, m_server})
        ::setsockopt(each, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void ProxyConnection::prepare(pollfd *two, bool isStalled) const
{
    const short client = m_up.wantedFromSource();
    const short server = m_down.wantedFromSource();
    // Without a wish the descriptor stays out: its end would be told again and again.
    two[0] = {isStalled || client == 0 ? -1 : m_client, client, 0};
    two[1] = {isStalled || server == 0 ? -1 : m_server, server, 0};
}

bool ProxyConnection::forward(const pollfd *two, const ProxyDirection::Conditions &conditions)
{
    const auto now = ProxyDirection::Clock::now();
    bool isWhole = true;
    if (two[0].revents != 0)
        isWhole = m_up.read(m_client, now, conditions);
    if (isWhole && two[1].revents != 0)
        isWhole = m_down.read(m_server, now, conditions);
    isWhole = isWhole && m_up.write(m_server, now, conditions) && m_down.write(m_client, now, conditions);
    if (!isWhole)
        reset();
    return isWhole && !(m_up.isDone() && m_down.isDone());
}

}  // namespace tgd::test
