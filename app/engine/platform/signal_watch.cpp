#include "platform/signal_watch.h"

#include <csignal>

#include <unistd.h>

namespace tgd::platform {

namespace {

constexpr int interrupted = 130;  // what a shell shows for SIGINT

sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1);  // our own: the watch is over
    return set;
}

}  // namespace

SignalWatch::SignalWatch(std::function<void()> stop)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is a write that fails
    const sigset_t set = watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread([set, stop = std::move(stop)] {
        bool asked = false;
        for (;;) {
            int number = 0;
            if (sigwait(&set, &number) != 0 || number == SIGUSR1)
                return;
            if (asked)
                ::_exit(interrupted);
            asked = true;
            stop();
        }
    });
}

SignalWatch::~SignalWatch()
{
    pthread_kill(m_thread.native_handle(), SIGUSR1);
    m_thread.join();
}

}  // namespace tgd::platform
