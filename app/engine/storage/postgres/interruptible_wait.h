#pragma once

#include <QDeadlineTimer>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include <poll.h>

namespace tgd::storage::postgres {

// Waits for descriptors until a deadline, or until somebody else asks for a stop. On the stack of the thread that
// waits.
class InterruptibleWait {
public:
    enum class Outcome { Ready, Expired, Stopped };

    explicit InterruptibleWait(std::stop_token stop);
    ~InterruptibleWait();
    InterruptibleWait(const InterruptibleWait &) = delete;
    InterruptibleWait &operator=(const InterruptibleWait &) = delete;

    bool isStopped() const { return m_stop.stop_requested(); }
    // Ready: at least one has events; they are in its revents.
    Outcome waitFor(std::vector<pollfd> &descriptors, const QDeadlineTimer &deadline) const;
    Outcome waitFor(int descriptor, short events, const QDeadlineTimer &deadline) const;

private:
    std::stop_token m_stop;
    int m_wake;  // an eventfd
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

}  // namespace tgd::storage::postgres
