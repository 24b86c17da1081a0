#include "storage/postgres/interruptible_wait.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>

namespace tgd::storage::postgres {

InterruptibleWait::InterruptibleWait(std::stop_token stop)
    : m_stop(std::move(stop)), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_onStop.emplace(m_stop, [this] {
        const quint64 one = 1;
        (void)!::write(m_wake, &one, sizeof one);
    });
}

InterruptibleWait::~InterruptibleWait()
{
    m_onStop.reset();
    ::close(m_wake);
}

InterruptibleWait::Outcome InterruptibleWait::waitFor(
    std::vector<pollfd> &descriptors, const QDeadlineTimer &deadline) const
{
    std::vector<pollfd> all = descriptors;
    all.push_back({m_wake, POLLIN, 0});
    for (;;) {
        if (m_stop.stop_requested())
            return Outcome::Stopped;
        const int ready = ::poll(all.data(), nfds_t(all.size()), int(std::max<qint64>(0, deadline.remainingTime())));
        if (ready > 0 && all.back().revents == 0) {
            std::copy(all.begin(), all.end() - 1, descriptors.begin());
            return Outcome::Ready;
        }
        if (deadline.hasExpired())
            return Outcome::Expired;
    }
}

InterruptibleWait::Outcome InterruptibleWait::waitFor(
    int descriptor, short events, const QDeadlineTimer &deadline) const
{
    std::vector<pollfd> one{{descriptor, events, 0}};
    return waitFor(one, deadline);
}

}  // namespace tgd::storage::postgres
