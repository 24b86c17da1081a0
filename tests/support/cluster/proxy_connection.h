#pragma once

#include <QByteArray>

#include <chrono>
#include <deque>

#include <poll.h>

namespace tgd::test {

// What one direction of a connection has on its way. Used by the proxy's thread.
class ProxyDirection {
public:
    using Clock = std::chrono::steady_clock;

    struct Conditions {
        int bytesPerSecond = 0;
        int latencyMs = 0;
    };

    short wantedFromSource() const { return !m_hasEnded && m_waiting < mostWaiting ? POLLIN : 0; }
    // Whether the first bytes may go now.
    bool isDue(Clock::time_point now) const { return !m_chunks.empty() && m_chunks.front().due <= now; }
    bool hasSomething() const { return !m_chunks.empty(); }
    bool isDone() const { return m_isClosed; }

    // Both return false when the connection is broken.
    bool read(int source, Clock::time_point now, const Conditions &conditions);
    bool write(int target, Clock::time_point now, const Conditions &conditions);

private:
    static constexpr qsizetype mostWaiting = 256 * 1024;

    struct Chunk {
        Clock::time_point due;
        QByteArray bytes;
    };

    qsizetype allowed(Clock::time_point now, const Conditions &conditions);

    std::deque<Chunk> m_chunks;
    qsizetype m_waiting = 0;
    bool m_hasEnded = false;  // the source has said its last
    bool m_isClosed = false;  // and the target knows
    double m_allowance = 0;
    Clock::time_point m_allowedAt = Clock::now();
};

// A client's socket and the one that was opened for it. Used by the proxy's thread.
class ProxyConnection {
public:
    ProxyConnection(int client, quint16 targetPort);
    ~ProxyConnection();
    ProxyConnection(const ProxyConnection &) = delete;
    ProxyConnection &operator=(const ProxyConnection &) = delete;

    // At most what a socket of the other side can take is asked for; a descriptor of -1 waits for nothing.
    void prepare(pollfd *two, bool isStalled) const;
    bool isWaitingForTime() const { return m_up.hasSomething() || m_down.hasSomething(); }
    // False when it is over.
    bool forward(const pollfd *two, const ProxyDirection::Conditions &conditions);
    void reset();

private:
    int m_client;
    int m_server;
    ProxyDirection m_up;
    ProxyDirection m_down;
};

}  // namespace tgd::test
