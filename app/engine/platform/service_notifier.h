#pragma once

#include <QByteArray>

#include <optional>

namespace tgd::platform {

// Tells systemd how the service is, by its datagram protocol (sd_notify(3)); silent when it was not started by
// systemd. Main thread.
class ServiceNotifier {
public:
    // Takes NOTIFY_SOCKET and WATCHDOG_* out of the environment, so that no child speaks in our name.
    ServiceNotifier();
    ~ServiceNotifier();
    ServiceNotifier(const ServiceNotifier &) = delete;
    ServiceNotifier &operator=(const ServiceNotifier &) = delete;

    // How often systemd must hear alive(), when it wants to.
    std::optional<int> watchdogMs() const { return m_watchdogMs; }
    void ready() { send("READY=1"); }
    void stopping() { send("STOPPING=1"); }
    void alive() { send("WATCHDOG=1"); }
    void status(const QByteArray &sentence) { send("STATUS=" + sentence); }

private:
    void send(const QByteArray &line);

    QByteArray m_address;
    int m_socket = -1;
    std::optional<int> m_watchdogMs;
};

}  // namespace tgd::platform
