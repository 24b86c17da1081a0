#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace tgd::test {

class ProxyConnection;

// What may happen to a network between a program and its server: listens on a free port of the loopback interface and
// forwards. Owned by a test, works in a thread of its own; its functions may be called from any thread, and what they
// change is in force when they come back.
class TcpProxy {
public:
    explicit TcpProxy(quint16 targetPort);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    quint16 port() const { return m_port; }
    // New connections go there; those that are open stay where they are.
    void switchTo(quint16 targetPort);
    // Resets all connections, on both sides.
    void cut();
    // New connections are refused, as by a machine on which nothing listens; open ones are not touched.
    void refuse(bool isRefusing);
    // Half-open: whoever connects is accepted, and no byte and no end goes through, in either direction.
    void stall(bool isStalled);
    // Each direction of each connection; 0: as fast as it can.
    void slowTo(int bytesPerSecond);
    // Every byte arrives so much later.
    void addLatency(int milliseconds);

    int openConnections() const { return m_open; }
    int acceptedConnections() const { return m_accepted; }  // since the start

private:
    struct Settings {
        quint16 target = 0;
        bool isRefusing = false;
        bool isStalled = false;
        int bytesPerSecond = 0;
        int latencyMs = 0;
    };

    void change(const std::function<void()> &inThread);
    void work();
    void runChanges();
    void listenAgain();
    void acceptOne();

    quint16 m_port = 0;
    Settings m_settings;  // of the thread, as everything but what is atomic or guarded
    int m_listener = -1;
    std::list<std::unique_ptr<ProxyConnection>> m_connections;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_accepted = 0;
    int m_wake[2] = {-1, -1};
    std::mutex m_guard;
    std::list<std::function<void()>> m_changes;  // guarded
    bool m_isEnding = false;
    std::thread m_thread;
};

}  // namespace tgd::test
