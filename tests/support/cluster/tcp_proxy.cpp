#include "support/cluster/tcp_proxy.h"

#include "support/cluster/proxy_connection.h"
#include "support/cluster/server_home.h"

#include <QtGlobal>

#include <future>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tgd::test {

namespace {

constexpr int tickMs = 2;  // while something waits for its time

}  // namespace

TcpProxy::TcpProxy(quint16 targetPort) : m_port(ServerHome::instance().freePort())
{
    m_settings.target = targetPort;
    if (::pipe2(m_wake, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    listenAgain();
    m_thread = std::thread([this] { work(); });
}

TcpProxy::~TcpProxy()
{
    change([this] { m_isEnding = true; });
    m_thread.join();
    m_connections.clear();
    for (const int each : {m_wake[0], m_wake[1], m_listener}) {
        if (each >= 0)
            ::close(each);
    }
}

void TcpProxy::switchTo(quint16 targetPort)
{
    change([this, targetPort] { m_settings.target = targetPort; });
}

void TcpProxy::cut()
{
    change([this] {
        for (const auto &each : m_connections)
            each->reset();
        m_connections.clear();
        m_open = 0;
    });
}

void TcpProxy::refuse(bool isRefusing)
{
    change([this, isRefusing] {
        if (isRefusing == m_settings.isRefusing)
            return;
        m_settings.isRefusing = isRefusing;
        if (isRefusing)
            ::close(std::exchange(m_listener, -1));
        else
            listenAgain();
    });
}

void TcpProxy::stall(bool isStalled)
{
    change([this, isStalled] { m_settings.isStalled = isStalled; });
}

void TcpProxy::slowTo(int bytesPerSecond)
{
    change([this, bytesPerSecond] { m_settings.bytesPerSecond = bytesPerSecond; });
}

void TcpProxy::addLatency(int milliseconds)
{
    change([this, milliseconds] { m_settings.latencyMs = milliseconds; });
}

void TcpProxy::change(const std::function<void()> &inThread)
{
    // Shared: the thread may still be inside of it when the wait is over.
    const auto done = std::make_shared<std::promise<void>>();
    const std::future<void> finished = done->get_future();
    {
        const std::lock_guard lock(m_guard);
        m_changes.push_back([inThread, done] {
            inThread();
            done->set_value();
        });
    }
    const char byte = 0;
    // A full pipe wakes as well.
    [[maybe_unused]] const ssize_t written = ::write(m_wake[1], &byte, 1);
    finished.wait();
}

void TcpProxy::runChanges()
{
    char bytes[64];
    while (::read(m_wake[0], bytes, sizeof bytes) > 0) { }
    std::list<std::function<void()>> changes;
    {
        const std::lock_guard lock(m_guard);
        changes.swap(m_changes);
    }
    for (const auto &each : changes)
        each();
}

void TcpProxy::listenAgain()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, 128) != 0)
        qFatal("the proxy cannot listen on port %d", int(m_port));
}

void TcpProxy::acceptOne()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0)
        return;
    m_connections.push_back(std::make_unique<ProxyConnection>(client, m_settings.target));
    ++m_accepted;
    m_open = int(m_connections.size());
}

void TcpProxy::work()
{
    while (!m_isEnding) {
        std::vector<pollfd> polled = {{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        polled.resize(2 + m_connections.size() * 2);
        bool isWaitingForTime = false;
        pollfd *two = polled.data() + 2;
        for (const auto &each : m_connections) {
            each->prepare(two, m_settings.isStalled);
            isWaitingForTime = isWaitingForTime || each->isWaitingForTime();
            two += 2;
        }
        ::poll(polled.data(), nfds_t(polled.size()), isWaitingForTime && !m_settings.isStalled ? tickMs : -1);
        if (!m_settings.isStalled) {
            const pollfd *told = polled.data() + 2;
            m_connections.remove_if([&](const auto &each) {
                const bool isOver = !each->forward(told, {m_settings.bytesPerSecond, m_settings.latencyMs});
                told += 2;
                return isOver;
            });
            m_open = int(m_connections.size());
        }
        if (polled[1].revents != 0)
            acceptOne();
        if (polled[0].revents != 0)
            runChanges();
    }
}

}  // namespace tgd::test
